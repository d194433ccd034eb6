import { useEffect, useRef, useState } from 'react';
import type { About, Moment } from '../../wire';
import { CITIES, cityOf, momentOf, otherZones, sayMoment, wallOf } from '../zones';

interface Props {
  readonly moment: Moment;
  readonly about: About;
  readonly onChange: (moment: Moment) => void;
}

/** The asker's clock, zone and region: a button that says them, and a panel that sets them. */
export function MomentControl({ moment, about, onChange }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const now = useNow();
  const zone = moment.zone ?? about.zone;
  useEffect(() => {
    if (!open) return;
    const leave = ({ target }: PointerEvent) => {
      if (target instanceof Node && box.current?.contains(target) !== true) setOpen(false);
    };
    const leaveByKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('keydown', leaveByKey);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('keydown', leaveByKey);
    };
  }, [open]);
  const region = about.regions.find(({ id }) => id === moment.region);
  return (
    <div className="moment" ref={box}>
      <button
        type="button"
        ref={button}
        className="pill"
        aria-expanded={open}
        aria-controls="moment-panel"
        onClick={() => setOpen(!open)}
      >
        <ClockIcon />
        <span>
          <span className="unseen">Asking at </span>
          {moment.offset === 0 ? 'Now' : sayMoment(now + moment.offset, zone)}
          <span className="soft"> in {moment.zone === undefined ? 'an unknown zone' : cityOf(moment.zone)}</span>
          {region !== undefined && <span className="soft"> · {region.name}</span>}
        </span>
      </button>
      {open && <Panel moment={moment} about={about} now={now} onChange={onChange} />}
    </div>
  );
}

function Panel({ moment, about, now, onChange }: Props & { readonly now: number }) {
  const zone = moment.zone ?? about.zone;
  const { date, time } = wallOf(now + moment.offset, zone);
  const setWall = (day: string, clock: string) => {
    if (day !== '' && clock !== '') onChange({ ...moment, offset: momentOf(day, clock, zone) - Date.now() });
  };
  const setZone = (next: string) => {
    const { zone: _, ...rest } = moment;
    // A set clock keeps the wall time that it shows; the clock of now just moves along.
    const offset = moment.offset === 0 ? 0 : momentOf(date, time, next || about.zone) - Date.now();
    onChange({ ...rest, offset, ...(next === '' ? {} : { zone: next }) });
  };
  const setRegion = (next: string) => {
    const { region: _, ...rest } = moment;
    onChange({ ...rest, ...(next === '' ? {} : { region: next }) });
  };
  return (
    <section id="moment-panel" className="panel" aria-label="The asker's clock, zone and region">
      <div className="chips">
        {scenesOf(now).map(({ title, at, zone: city }) => (
          <button
            key={title}
            type="button"
            className="chip"
            onClick={() =>
              onChange({
                ...moment,
                offset: at === undefined ? 0 : at - Date.now(),
                ...(city === undefined ? {} : { zone: city }),
              })
            }
          >
            {title}
          </button>
        ))}
      </div>
      <div className="grid">
        <label>
          Date
          <input type="date" value={date} onChange={({ target }) => setWall(target.value, time)} />
        </label>
        <label>
          Time
          <input type="time" value={time} onChange={({ target }) => setWall(date, target.value)} />
        </label>
        <label className="wide">
          Asker's zone
          <select value={moment.zone ?? ''} onChange={({ target }) => setZone(target.value)}>
            <option value="">Unknown to the bot</option>
            <optgroup label="United States">
              {CITIES.map(([id, city]) => (
                <option key={id} value={id}>
                  {city}
                </option>
              ))}
            </optgroup>
            <optgroup label="Elsewhere">
              {otherZones().map(id => (
                <option key={id} value={id}>
                  {id}
                </option>
              ))}
            </optgroup>
          </select>
        </label>
        {about.regions.length > 0 && (
          <label className="wide">
            Asker's region
            <select value={moment.region ?? ''} onChange={({ target }) => setRegion(target.value)}>
              <option value="">Not chosen</option>
              {about.regions.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <p className="hint">The clock runs on from there. It counts for what you ask next, in this tab.</p>
    </section>
  );
}

interface PresetScene {
  readonly title: string;
  readonly at?: number;
  readonly zone?: string;
}

function scenesOf(now: number): readonly PresetScene[] {
  const on = (weekday: number, time: string, zone: string) => momentOf(nextDay(now, weekday), time, zone);
  const year = new Date(now).getUTCFullYear();
  return [
    { title: 'Now' },
    { title: 'Saturday 9:10 AM in Honolulu', at: on(6, '09:10', 'Pacific/Honolulu'), zone: 'Pacific/Honolulu' },
    { title: 'Monday 4:50 PM in New York', at: on(1, '16:50', 'America/New_York'), zone: 'America/New_York' },
    { title: 'Sunday noon in Chicago', at: on(7, '12:00', 'America/Chicago'), zone: 'America/Chicago' },
    {
      title: 'Christmas Day in Los Angeles',
      at: momentOf(`${year}-12-25`, '10:00', 'America/Los_Angeles'),
      zone: 'America/Los_Angeles',
    },
  ];
}

/** The ISO date of the next such weekday (1 is Monday), counted in UTC. */
function nextDay(now: number, weekday: number): string {
  const today = new Date(now).getUTCDay();
  const ahead = (weekday - today + 7) % 7 || 7;
  return new Date(now + ahead * 86_400_000).toISOString().slice(0, 10);
}

/** The real moment, fresh enough for a clock without seconds. */
function useNow(): number {
  const [, setTicks] = useState(0);
  useEffect(() => {
    const tick = setInterval(() => setTicks(ticks => ticks + 1), 5_000);
    return () => clearInterval(tick);
  }, []);
  return Date.now();
}

function ClockIcon() {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
    >
      <circle cx="8" cy="8" r="6.25" />
      <path d="M8 4.5V8l2.5 1.5" />
    </svg>
  );
}

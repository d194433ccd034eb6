import { type ReactNode, useEffect, useRef } from 'react';
import type { Platform } from '../wire';
import { reachable } from './reachable';

interface Props {
  readonly platform: Platform;
  readonly title: string;
  readonly detail: string;
  readonly views: readonly (readonly [string, string])[];
  readonly view: string;
  readonly onView: (view: string) => void;
  /** Scrolls to the end whenever this grows. */
  readonly grown: number;
  readonly children: ReactNode;
  readonly over?: ReactNode;
}

const NAMES: Readonly<Record<Platform, string>> = { slack: 'Slack', teams: 'Teams' };

/** A platform's window: its head with the views it offers, and what it shows. */
export function Pane({ platform, title, detail, views, view, onView, grown, children, over }: Props) {
  const end = useRef<HTMLElement>(null);
  useEffect(() => reachable(end.current), []);
  useEffect(() => {
    const scroller = end.current;
    if (scroller !== null && grown > 0) scroller.scrollTo({ top: scroller.scrollHeight });
  }, [grown]);
  return (
    <section className={`pane ${platform}`} aria-label={NAMES[platform]}>
      <header className="pane-head">
        <p className="platform">{NAMES[platform]}</p>
        <div className="where">
          <h2>{title}</h2>
          <p>{detail}</p>
        </div>
        <fieldset className="views" aria-label={`${NAMES[platform]} views`}>
          {views.map(([id, label]) => (
            <button key={id} type="button" aria-pressed={view === id} onClick={() => onView(id)}>
              {label}
            </button>
          ))}
        </fieldset>
      </header>
      <section className="scroller" ref={end} aria-label={`${NAMES[platform]} messages`}>
        {children}
      </section>
      {over}
    </section>
  );
}

import { type ReactNode, useEffect, useRef } from 'react';
import type { About, Moment, Place, Platform } from '../../wire';
import { holdFocus } from '../focus';
import { reachable } from '../reachable';
import type { Manner } from './composer';
import type { Turn } from './conversation';
import type { useConversation } from './use-conversation';

/** What a platform's window is given. */
export interface PaneProps {
  readonly about: About;
  readonly moment: Moment;
  readonly chat: ReturnType<typeof useConversation>;
  readonly place: Place;
  readonly turns: readonly Turn[];
  readonly manner: Manner;
}

interface Props {
  readonly platform: Platform;
  readonly title: string;
  readonly detail: string;
  readonly views: readonly (readonly [id: string, label: string])[];
  readonly view: string;
  readonly onView: (view: string) => void;
  /** The newest message is brought into view whenever this grows. */
  readonly grown: number;
  readonly children: ReactNode;
}

const NAMES: Readonly<Record<Platform, string>> = { slack: 'Slack', teams: 'Teams' };

/** A platform's window: its head with the views it offers, and what it shows. */
export function Pane({ platform, title, detail, views, view, onView, grown, children }: Props) {
  const scroller = useRef<HTMLElement>(null);
  useEffect(() => {
    reachable(scroller.current);
    return scroller.current === null ? undefined : holdFocus(scroller.current);
  }, []);
  useEffect(() => {
    if (scroller.current !== null && grown > 0) bringNewest(scroller.current);
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
      <section className="scroller" ref={scroller} aria-label={`${NAMES[platform]} messages`}>
        {children}
      </section>
    </section>
  );
}

/** Scrolls to the end, but never past the head of the newest message: an answer is read from its top. */
function bringNewest(scroller: HTMLElement): void {
  const newest = [...scroller.querySelectorAll('.line')].at(-1);
  if (newest === undefined) return;
  const turn = newest.closest('li') ?? newest;
  const whole = turn.clientHeight <= scroller.clientHeight ? turn : newest;
  const head = whole.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
  scroller.scrollTo({ top: head - 12 });
}

interface TurnsProps {
  readonly turns: readonly Turn[];
  readonly platform: Platform;
  readonly children: (turn: Turn) => ReactNode;
}

/** The conversation's turns, or how to begin. */
export function Turns({ turns, platform, children }: TurnsProps) {
  if (turns.length === 0) {
    return (
      <p className="empty">
        Ask below. The answer comes from the real {NAMES[platform]} adapter and is drawn as {NAMES[platform]} draws it.
      </p>
    );
  }
  return (
    <ol className="turns">
      {turns.map(turn => (
        <li key={turn.id}>{children(turn)}</li>
      ))}
    </ol>
  );
}

import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { About } from '../../wire';

/** How words are sent: a private command, a mention in the channel, or a direct message. */
export type Manner = 'command' | 'mention' | 'direct';

interface Props {
  readonly about: About;
  readonly manner: Manner;
  readonly onManner: (manner: Manner) => void;
  readonly onSend: (text: string, manner: Manner) => Promise<boolean>;
  readonly offers: readonly string[];
}

/** The words as they go out: what was typed, with the manner's prefix where it is missing. */
export function withPrefix(text: string, manner: Manner, { app, command }: Pick<About, 'app' | 'command'>): string {
  if (manner === 'direct' || text.startsWith(command) || text.startsWith(`@${app}`)) return text;
  return `${manner === 'command' ? command : `@${app}`} ${text}`.trimEnd();
}

/** The box at the foot of the page: one question goes to both platforms. */
export function Composer({ about, manner, onManner, onSend, offers }: Props) {
  const [text, setText] = useState('');
  const [last, setLast] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // On a phone the keyboard would cover the page.
    if (matchMedia('(min-width: 861px)').matches) box.current?.focus();
  }, []);
  const manners: readonly (readonly [Manner, string, string])[] = [
    ['command', about.command, 'Slash command: only you see the answer'],
    ['mention', `@${about.app}`, 'Mention in the channel: answered in the thread'],
    ['direct', 'Direct message', 'Between you and the bot'],
  ];
  const send = async (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    if (text.trim() === '' && manner !== 'command') return;
    setLast(text);
    setText('');
    // What did not go out stays in the box.
    if (!(await onSend(text.trim(), manner))) setText(text);
  };
  const take = async (offer: string) => {
    // The offers go once one is taken: the box is where to go on.
    box.current?.focus();
    if (!(await onSend(offer, manner))) setText(offer);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) void send(event);
    if (event.key === 'ArrowUp' && text === '' && last !== '') {
      event.preventDefault();
      setText(last);
    }
  };
  return (
    <form className="composer" onSubmit={event => void send(event)}>
      {offers.length > 0 && (
        <div className="chips">
          {offers.map(offer => (
            <button key={offer} type="button" className="chip" onClick={() => void take(offer)}>
              {offer}
            </button>
          ))}
        </div>
      )}
      <div className="entry">
        <fieldset className="manners">
          <legend className="unseen">Ask by</legend>
          {manners.map(([id, label, title]) => (
            <label key={id} title={title} className={manner === id ? 'chosen' : ''}>
              <input
                type="radio"
                name="manner"
                className="unseen"
                checked={manner === id}
                onChange={() => onManner(id)}
              />
              {label}
            </label>
          ))}
        </fieldset>
        <div className="line">
          <label htmlFor="question" className="unseen">
            Your question
          </label>
          <textarea
            id="question"
            ref={box}
            rows={1}
            value={text}
            maxLength={12_000}
            placeholder={`${about.examples[0] ?? 'Ask a question'}`}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={keys}
          />
          <button type="submit" className="send">
            Ask
          </button>
        </div>
      </div>
    </form>
  );
}

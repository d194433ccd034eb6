import { useEffect, useState } from 'react';
import type { About, Hit, Moment } from '../../wire';
import { Adaptive } from '../drawing/adaptive';
import { gesture } from '../wires';
import type { Run } from './use-conversation';

interface Props {
  readonly moment: Moment;
  readonly about: About;
  readonly run: Run;
}

/** The message extension: search while typing, and the card that would be inserted. */
export function Search({ moment, about, run }: Props) {
  const [typed, setTyped] = useState('');
  const [hits, setHits] = useState<readonly Hit[]>([]);
  const [chosen, setChosen] = useState<Hit>();
  useEffect(() => {
    let current = true;
    void gesture<{ hits: readonly Hit[] }>('search', moment, { text: typed })
      .then(answer => {
        if (!current) return;
        setHits(answer.hits);
        // A picked card follows the clock, and goes once the list no longer holds it.
        setChosen(old => answer.hits.find(hit => old !== undefined && keyOf(hit) === keyOf(old)));
      })
      .catch(error => current && void run(Promise.reject(error)));
    return () => {
      current = false;
    };
  }, [typed, moment, run]);
  return (
    <div className="search">
      <label>
        <span>Search {about.app}</span>
        <input
          type="search"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          placeholder="A name, a topic, a number…"
        />
      </label>
      {hits.length === 0 && <p className="soft">Nothing found.</p>}
      <ul>
        {hits.map(hit => (
          <li key={keyOf(hit)}>
            <button type="button" aria-pressed={hit === chosen} onClick={() => setChosen(hit)}>
              <strong>{hit.title}</strong>
              <span>{hit.text}</span>
            </button>
          </li>
        ))}
      </ul>
      {chosen !== undefined && (
        <section aria-label="The card to insert" className="teams-card">
          <Adaptive card={chosen.card} />
        </section>
      )}
    </div>
  );
}

function keyOf({ title, text }: Hit): string {
  return `${title} ${text}`;
}

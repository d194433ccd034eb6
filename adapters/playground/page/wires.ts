import { useEffect, useState } from 'react';
import type { Moment, News } from '../wire';

const KEY = 'playground-session';

/** This tab's eight characters; another tab has others. */
const session = sessionStorage.getItem(KEY) ?? newSession();

function newSession(): string {
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  const id = [...crypto.getRandomValues(new Uint8Array(8))].map(byte => letters[byte % letters.length]).join('');
  sessionStorage.setItem(KEY, id);
  return id;
}

/** Asks the server to do a gesture; rejects with a sentence to show. */
export async function gesture<T>(name: string, moment: Moment, body: object): Promise<T> {
  const response = await fetch(`/playground/do/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ session, moment, ...body }),
  }).catch(() => undefined);
  if (response === undefined) throw new Error('The playground is not running. Start it again with npm start.');
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(typeof answer.error === 'string' ? answer.error : 'That did not work.');
  return answer;
}

const listeners = new Set<(news: News) => void>();

/** Hears every piece of news; returns the way to stop. */
export function hear(listener: (news: News) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Opens the server's stream, and says whether it is there. The browser reconnects by itself. */
export function useServer(): boolean {
  const [there, setThere] = useState(true);
  useEffect(() => {
    let source: EventSource;
    let again: ReturnType<typeof setTimeout>;
    const connect = () => {
      source = new EventSource(`/playground/events?session=${session}`);
      source.onopen = () => setThere(true);
      source.onmessage = ({ data }) => {
        const news: News = JSON.parse(data);
        for (const listener of listeners) listener(news);
      };
      // The browser's own retry gives up at the first answer that is no stream, as a starting server's is.
      source.onerror = () => {
        setThere(false);
        source.close();
        again = setTimeout(connect, 1_000);
      };
    };
    connect();
    return () => {
      source.close();
      clearTimeout(again);
    };
  }, []);
  return there;
}

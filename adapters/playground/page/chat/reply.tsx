import { type FormEvent, useState } from 'react';
import type { Turn } from './conversation';

interface Props {
  readonly turn: Turn;
  readonly platform: string;
  readonly onReply: (text: string) => Promise<boolean>;
}

/** The box under a thread: a follow-up that both platforms get, or Teams alone where a slash command began it. */
export function Reply({ turn, platform, onReply }: Props) {
  const [text, setText] = useState('');
  const [first] = turn.lines.teams;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    setText('');
    if (!(await onReply(text.trim()))) setText(text);
  };
  return (
    <form className="reply" onSubmit={event => void send(event)}>
      <input
        type="text"
        aria-label={`Reply in ${platform} to: ${first?.by === 'you' ? first.text : 'this'}`}
        placeholder="Reply in the thread"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit">Reply</button>
    </form>
  );
}

import { type FormEvent, useState } from 'react';

/** The box under a thread: a follow-up that both platforms get. */
export function Reply({
  label,
  placeholder,
  onReply,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly onReply: (text: string) => void;
}) {
  const [text, setText] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    onReply(text.trim());
    setText('');
  };
  return (
    <form className="reply" onSubmit={send}>
      <input
        type="text"
        aria-label={label}
        placeholder={placeholder}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit">Reply</button>
    </form>
  );
}

import type { News, Place, Platform, Shown, Why } from '../../wire';

/** One thing said on a platform: by the asker, or by the bot. */
export type Line =
  | { readonly by: 'you'; readonly id: string; readonly text: string; readonly at: number }
  | { readonly by: 'bot'; readonly id: string; readonly shown: Shown; readonly why?: Why }
  | { readonly by: 'page'; readonly id: string; readonly text: string };

type BotLine = Extract<Line, { by: 'bot' }>;

/** A question at the top of a conversation, and all that came of it on each platform. */
export interface Turn {
  readonly id: string;
  readonly place: Place;
  /** A slash command's turn takes no replies in Slack. */
  readonly command: boolean;
  readonly lines: Readonly<Record<Platform, readonly Line[]>>;
}

/** Everything that the page shows of a conversation. */
export interface Conversation {
  readonly turns: readonly Turn[];
  /** What came for a turn before the page knew it. */
  readonly early: readonly News[];
  /** The evidence that a turn's next message will carry, by platform and turn. */
  readonly evidence: ReadonlyMap<string, Why>;
}

/** Before anything was said. */
export const EMPTY: Conversation = { turns: [], early: [], evidence: new Map() };

/** Words just sent: they open a turn, or hang in one. */
export interface Sent {
  readonly kind: 'sent';
  readonly id: string;
  readonly text: string;
  readonly place: Place;
  readonly command: boolean;
  readonly turn?: string;
  readonly at: number;
  readonly heard: Readonly<Record<Platform, boolean>>;
}

/** The conversation after one more thing happened. */
export function after(conversation: Conversation, event: News | Sent): Conversation {
  if (event.kind === 'sent') return afterSent(conversation, event);
  switch (event.kind) {
    case 'why':
      return { ...conversation, evidence: new Map([...conversation.evidence, [keyOf(event.why), event.why]]) };
    case 'shown': {
      const { shown } = event;
      return spend(conversation, shown, line =>
        hang(conversation, event, shown.platform, shown.turn, lines => [...lines, line]),
      );
    }
    case 'replaced': {
      const { shown } = event;
      return spend(conversation, shown, line =>
        everywhere(conversation, shown.platform, lines =>
          lines.map(old => (old.by === 'bot' && old.id === line.id ? inPlaceOf(old.shown, line) : old)),
        ),
      );
    }
    case 'removed':
      return everywhere(conversation, event.platform, lines => lines.filter(line => line.id !== event.id));
    case 'refused':
      return hang(conversation, event, event.platform, event.turn, lines => [
        ...lines,
        { by: 'page', id: `${event.platform}-${lines.length}`, text: event.reason },
      ]);
    case 'about':
    case 'home':
    case 'modal':
    case 'prompts':
    case 'settings':
      return conversation;
  }
}

function keyOf({ platform, turn }: Pick<Shown, 'platform' | 'turn'>): string {
  return `${platform} ${turn}`;
}

/** A replacement stays where and for whom the message was. */
function inPlaceOf({ ephemeral, turn }: Shown, line: BotLine): Line {
  return { ...line, shown: { ...line.shown, ephemeral, ...(turn === undefined ? {} : { turn }) } };
}

/** Puts the evidence at hand on a message; the next one needs its own. */
function spend(conversation: Conversation, shown: Shown, change: (line: BotLine) => Conversation): Conversation {
  const key = keyOf(shown);
  const why = conversation.evidence.get(key);
  const evidence = new Map([...conversation.evidence].filter(([other]) => other !== key));
  const changed = change({ by: 'bot', id: shown.id, shown, ...(why === undefined ? {} : { why }) });
  // A message that waits for its turn keeps its evidence waiting with it.
  return changed.early.length > conversation.early.length ? changed : { ...changed, evidence };
}

function afterSent(conversation: Conversation, sent: Sent): Conversation {
  const line: Line = { by: 'you', id: sent.id, text: sent.text, at: sent.at };
  if (sent.turn !== undefined) {
    return {
      ...conversation,
      turns: conversation.turns.map(turn => (turn.id === sent.turn ? withReply(turn, line) : turn)),
    };
  }
  const turn: Turn = {
    id: sent.id,
    place: sent.place,
    command: sent.command,
    lines: { slack: said(line, sent.heard.slack), teams: said(line, sent.heard.teams) },
  };
  const { early, turns } = conversation;
  return early.reduce<Conversation>(after, { turns: [...turns, turn], early: [], evidence: conversation.evidence });
}

/** In a channel the bot reads only what mentions it: the page says so where nothing else will. */
function said(line: Line, heard: boolean): readonly Line[] {
  return heard
    ? [line]
    : [line, { by: 'page', id: `${line.id}-unheard`, text: 'Not for the bot: it reads only what mentions it.' }];
}

function withReply(turn: Turn, line: Line): Turn {
  const add = (lines: readonly Line[]): readonly Line[] => {
    // The answer may have come before the page knew that its words were sent.
    const later = lines.findIndex(other => other.by === 'bot' && other.id > line.id);
    return later === -1 ? [...lines, line] : lines.toSpliced(later, 0, line);
  };
  return {
    ...turn,
    lines: { slack: turn.command ? turn.lines.slack : add(turn.lines.slack), teams: add(turn.lines.teams) },
  };
}

function hang(
  conversation: Conversation,
  news: News,
  platform: Platform,
  turn: string | undefined,
  add: (lines: readonly Line[]) => readonly Line[],
): Conversation {
  const { turns, early } = conversation;
  const target = turn ?? turns.at(-1)?.id;
  if (!turns.some(({ id }) => id === target)) return { ...conversation, early: [...early, news].slice(-50) };
  return {
    ...conversation,
    turns: turns.map(one =>
      one.id === target ? { ...one, lines: { ...one.lines, [platform]: add(one.lines[platform]) } } : one,
    ),
  };
}

function everywhere(
  conversation: Conversation,
  platform: Platform,
  change: (lines: readonly Line[]) => readonly Line[],
): Conversation {
  return {
    ...conversation,
    turns: conversation.turns.map(turn => ({
      ...turn,
      lines: { ...turn.lines, [platform]: change(turn.lines[platform]) },
    })),
  };
}

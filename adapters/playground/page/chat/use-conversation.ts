import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { About, Json, JsonObject, Moment, Platform, Shown } from '../../wire';
import type { Pressed } from '../drawing/drawn';
import { gesture, hear } from '../wires';
import { type Manner, withPrefix } from './composer';
import { after, EMPTY, type Turn } from './conversation';

/** Does a gesture; a failure becomes a sentence on the page, and undefined here. */
export type Run = <T>(done: Promise<T>) => Promise<T | undefined>;

/** What was said so far, and everything that the asker can do. */
export function useConversation(about: About, moment: Moment) {
  const [conversation, happen] = useReducer(after, EMPTY);
  const [home, setHome] = useState<JsonObject>();
  const [modal, setModal] = useState<JsonObject>();
  const [prompts, setPrompts] = useState<readonly string[]>();
  const [trouble, setTrouble] = useState('');
  const [spoken, setSpoken] = useState('');
  // Both platforms carry the same answer: it is read aloud once, from the pane that was used.
  const speaker = useRef<Platform>('slack');
  useEffect(
    () =>
      hear(news => {
        happen(news);
        // Each new stream begins with it: the server is there again.
        if (news.kind === 'about') setTrouble('');
        if (news.kind === 'home') setHome(news.view);
        if (news.kind === 'modal') setModal(news.view);
        if (news.kind === 'prompts') setPrompts(news.prompts.map(({ message }) => message));
        const said = news.kind === 'shown' || news.kind === 'replaced' ? news.shown : undefined;
        if (said?.platform === speaker.current) setSpoken(said.text);
      }),
    [],
  );
  const run: Run = useCallback(async done => {
    setTrouble('');
    try {
      return await done;
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }, []);
  const { command } = about;

  /** Says it in a turn's thread, or at the top in this manner. True where it went out. */
  const say = async (typed: string, manner: Manner, turn?: Turn): Promise<boolean> => {
    speaker.current = 'slack';
    const place = turn?.place ?? (manner === 'direct' ? 'dm' : 'channel');
    // In a channel's thread the bot hears only what mentions it.
    const text = withPrefix(typed, turn === undefined ? manner : place === 'dm' ? 'direct' : 'mention', about);
    const thread = turn === undefined ? {} : { turn: turn.id };
    // A slash command leaves no message in Slack that a reply could hang on.
    const only = turn?.command ? { only: 'teams' } : {};
    const sent = await run(
      gesture<{ id: string; heard: Record<Platform, boolean> }>('say', moment, { place, text, ...thread, ...only }),
    );
    if (sent === undefined) return false;
    const at = Number(sent.id) + moment.offset;
    happen({
      kind: 'sent',
      ...sent,
      ...thread,
      text,
      place,
      at,
      command: turn === undefined && text.startsWith(command),
    });
    return true;
  };
  const pressSlack = (turn: Turn, { id, ephemeral, text }: Shown, pressed: Pressed) => {
    speaker.current = 'slack';
    void run(
      gesture('press-slack', moment, {
        ...pressed,
        place: turn.place,
        turn: turn.id,
        message: { id, ephemeral, text },
      }),
    );
  };
  const pressTeams = (turn: Turn, { id }: Shown, data: Json) => {
    speaker.current = 'teams';
    void run(gesture('press-teams', moment, { data, place: turn.place, turn: turn.id, message: id }));
  };

  return {
    turns: conversation.turns,
    home,
    modal,
    closeModal: () => setModal(undefined),
    prompts,
    trouble,
    spoken,
    run,
    say,
    pressSlack,
    pressTeams,
  };
}

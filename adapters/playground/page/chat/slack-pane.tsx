import { useState } from 'react';
import { Blocks } from '../drawing/blocks';
import { gesture } from '../wires';
import type { Turn } from './conversation';
import { SlackLine } from './line';
import { Modal } from './modal';
import { Pane, type PaneProps, Turns } from './pane';
import { Reply } from './reply';

/** Where the app's global shortcut is, as its manifest names it. */
const FIND = 'find_contact';

/** Slack's window: the conversation, the app's home tab, its modal, and its shortcut. */
export function SlackPane({ about, moment, chat, place, turns, manner }: PaneProps) {
  const [view, setView] = useState('messages');
  const { run, home, modal } = chat;
  const open = (next: string) => {
    if (next === 'find') return void run(gesture('shortcut', moment, { callback: FIND }));
    setView(next);
    if (next === 'home') void run(gesture('home', moment, {}));
  };
  const lines = (turn: Turn) =>
    turn.lines.slack.map((line, index) => (
      <div key={line.id} className={index > 0 && !turn.command ? 'line in-thread' : 'line'}>
        <SlackLine line={line} about={about} onPress={(shown, pressed) => chat.pressSlack(turn, shown, pressed)} />
      </div>
    ));
  return (
    <Pane
      platform="slack"
      title={place === 'dm' ? about.app : '# front-desk'}
      detail={place === 'dm' ? 'Direct message' : 'Channel'}
      views={[
        ['messages', 'Messages'],
        ['home', 'Home'],
        ['find', 'Find'],
      ]}
      view={view}
      onView={open}
      grown={view === 'messages' ? turns.reduce((sum, turn) => sum + turn.lines.slack.length, 0) : 0}
    >
      {view === 'home' ? (
        <div className="home">
          {home === undefined ? (
            <p className="empty">Opening the home tab…</p>
          ) : (
            <Blocks
              blocks={home['blocks'] ?? []}
              onPress={pressed => void run(gesture('press-slack', moment, { ...pressed, place: 'dm', view: home }))}
            />
          )}
        </div>
      ) : (
        <Turns turns={turns} platform="slack">
          {turn => (
            <>
              {lines(turn)}
              {!turn.command && <Reply turn={turn} platform="Slack" onReply={text => chat.say(text, manner, turn)} />}
            </>
          )}
        </Turns>
      )}
      {modal !== undefined && (
        <Modal key={String(modal['id'])} view={modal} moment={moment} onClose={chat.closeModal} run={run} />
      )}
    </Pane>
  );
}

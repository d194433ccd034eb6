import { useState } from 'react';
import { TeamsLine } from './line';
import { Pane, type PaneProps, Turns } from './pane';
import { Reply } from './reply';
import { Search } from './search';

/** Teams' window: the conversation, and the message extension's search. */
export function TeamsPane({ about, moment, chat, place, turns, manner }: PaneProps) {
  const [view, setView] = useState('messages');
  return (
    <Pane
      platform="teams"
      title={place === 'dm' ? about.app : 'Front desk'}
      detail={place === 'dm' ? 'Chat' : 'General'}
      views={[
        ['messages', 'Messages'],
        ['search', 'Search'],
      ]}
      view={view}
      onView={setView}
      grown={view === 'messages' ? turns.reduce((sum, turn) => sum + turn.lines.teams.length, 0) : 0}
    >
      {view === 'search' ? (
        <Search moment={moment} about={about} run={chat.run} />
      ) : (
        <Turns turns={turns} platform="teams">
          {turn => (
            <div className={place === 'dm' ? '' : 'post'}>
              {turn.lines.teams.map(line => (
                <div key={line.id} className="line">
                  <TeamsLine
                    line={line}
                    about={about}
                    mine={place === 'dm'}
                    onSubmit={(shown, data) => chat.pressTeams(turn, shown, data)}
                  />
                </div>
              ))}
              {place === 'channel' && (
                <Reply turn={turn} platform="Teams" onReply={text => chat.say(text, manner, turn)} />
              )}
            </div>
          )}
        </Turns>
      )}
    </Pane>
  );
}

import { useEffect, useRef, useState } from 'react';
import type { About, Moment, Platform } from '../../wire';
import { ZoneContext } from '../hooks';
import { gesture } from '../wires';
import { Composer, type Manner } from './composer';
import { SlackPane } from './slack-pane';
import { TeamsPane } from './teams-pane';
import { useConversation } from './use-conversation';

interface Props {
  readonly about: About;
  readonly moment: Moment;
}

/** The conversation: one question, and how Slack and Teams show its answer. */
export function Chat({ about, moment }: Props) {
  const chat = useConversation(about, moment);
  const [manner, setManner] = useState<Manner>('command');
  const [tab, setTab] = useState<Platform>('slack');
  const { say, run, prompts, trouble } = chat;
  const place = manner === 'direct' ? 'dm' : 'channel';
  const turns = chat.turns.filter(turn => turn.place === place);
  useAskedByLink(question => void say(question, manner));
  const choose = (next: Manner) => {
    setManner(next);
    if (next === 'direct') void run(gesture('messages', moment, {}));
  };
  const pane = { about, moment, chat, place, turns, manner } as const;
  return (
    <ZoneContext.Provider value={moment.zone ?? about.zone}>
      <main className={`chat show-${tab}`}>
        <fieldset className="tabs" aria-label="Platform">
          {(['slack', 'teams'] as const).map(platform => (
            <button key={platform} type="button" aria-pressed={tab === platform} onClick={() => setTab(platform)}>
              {platform === 'slack' ? 'Slack' : 'Teams'}
            </button>
          ))}
        </fieldset>
        <div className="panes">
          <SlackPane {...pane} />
          <TeamsPane {...pane} />
        </div>
        <p className="unseen" role="status">
          {chat.spoken}
        </p>
        {trouble !== '' && (
          <p className="banner gone" role="alert">
            {trouble}
          </p>
        )}
        <Composer
          about={about}
          manner={manner}
          onManner={choose}
          onSend={say}
          offers={turns.length > 0 ? [] : ((place === 'dm' ? prompts : undefined) ?? about.examples)}
        />
      </main>
    </ZoneContext.Provider>
  );
}

/** Asks once what a link of the gallery brought along. */
function useAskedByLink(ask: (question: string) => void): void {
  const first = useRef(true);
  useEffect(() => {
    const question = new URLSearchParams(location.search).get('ask');
    if (!first.current || question === null) return;
    first.current = false;
    history.replaceState(null, '', location.pathname);
    ask(question);
  }, [ask]);
}

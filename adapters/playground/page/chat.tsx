import { type ReactNode, useCallback, useEffect, useReducer, useState } from 'react';
import type { About, Json, JsonObject, Moment, Platform, Shown } from '../wire';
import type { Pressed } from './blocks';
import { Composer, type Manner, withPrefix } from './composer';
import { after, EMPTY, type Turn } from './conversation';
import { Home } from './home';
import { SlackLine, TeamsLine } from './line';
import { Modal } from './modal';
import { Pane } from './pane';
import { Search } from './search';
import { Reply } from './thread';
import { gesture, hear } from './wires';

interface Props {
  readonly about: About;
  readonly moment: Moment;
}

/** The conversation: one question, and how Slack and Teams show its answer. */
export function Chat({ about, moment }: Props) {
  const [conversation, happen] = useReducer(after, EMPTY);
  const [manner, setManner] = useState<Manner>('command');
  const [tab, setTab] = useState<Platform>('slack');
  const [slackView, setSlackView] = useState('messages');
  const [teamsView, setTeamsView] = useState('messages');
  const [home, setHome] = useState<JsonObject>();
  const [modal, setModal] = useState<JsonObject>();
  const [prompts, setPrompts] = useState<readonly string[]>();
  const [trouble, setTrouble] = useState('');
  const [spoken, setSpoken] = useState('');
  useEffect(
    () =>
      hear(news => {
        happen(news);
        if (news.kind === 'home') setHome(news.view);
        if (news.kind === 'modal') setModal(news.view);
        if (news.kind === 'prompts') setPrompts(news.prompts.map(({ message }) => message));
        if (news.kind === 'shown' && news.shown.platform === 'slack') setSpoken(news.shown.text);
      }),
    [],
  );
  const place = manner === 'direct' ? 'dm' : 'channel';
  const zone = moment.zone ?? about.zone;
  const run = useCallback(async <T,>(done: Promise<T>): Promise<T | undefined> => {
    setTrouble('');
    try {
      return await done;
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }, []);
  const say = async (typed: string, by: Manner, turn?: Turn) => {
    const text =
      turn?.place === 'channel'
        ? withPrefix(typed, 'mention', about.command)
        : turn === undefined
          ? withPrefix(typed, by, about.command)
          : typed;
    const where = turn?.place ?? (by === 'direct' ? 'dm' : 'channel');
    const sent = await run(
      gesture<{ id: string; heard: Record<Platform, boolean> }>('say', moment, {
        place: where,
        text,
        ...(turn === undefined ? {} : { turn: turn.id }),
      }),
    );
    if (sent === undefined) return;
    const command = turn === undefined && text.startsWith(about.command);
    happen({
      kind: 'sent',
      ...sent,
      text,
      place: where,
      command,
      at: Number(sent.id) + moment.offset,
      ...(turn === undefined ? {} : { turn: turn.id }),
    });
  };
  const pressSlack = (shown: Shown, pressed: Pressed, turn: Turn) => {
    const message = { id: shown.id, ephemeral: shown.ephemeral, text: shown.text };
    void run(gesture('press-slack', moment, { ...pressed, place: turn.place, turn: turn.id, message }));
  };
  const pressTeams = (shown: Shown, data: Json, turn: Turn) => {
    void run(gesture('press-teams', moment, { data, place: turn.place, turn: turn.id, message: shown.id }));
  };
  const openHome = () => void run(gesture('home', moment, {}));
  const turns = conversation.turns.filter(turn => turn.place === place);
  const grown = (platform: Platform) => turns.reduce((sum, turn) => sum + turn.lines[platform].length, 0);
  const lineProps = { botName: about.name, zone };
  return (
    <main className={`chat show-${tab}`}>
      <fieldset className="tabs" aria-label="Platform">
        {(['slack', 'teams'] as const).map(platform => (
          <button key={platform} type="button" aria-pressed={tab === platform} onClick={() => setTab(platform)}>
            {platform === 'slack' ? 'Slack' : 'Teams'}
          </button>
        ))}
      </fieldset>
      <div className="panes">
        <Pane
          platform="slack"
          title={place === 'dm' ? about.name : '# dealer-desk'}
          detail={place === 'dm' ? 'Direct message' : 'Channel'}
          views={[
            ['messages', 'Messages'],
            ['home', 'Home'],
          ]}
          view={slackView}
          onView={view => {
            setSlackView(view);
            if (view === 'home') openHome();
          }}
          grown={slackView === 'messages' ? grown('slack') : 0}
          over={
            modal !== undefined && (
              <Modal
                key={String(modal['id'])}
                view={modal}
                moment={moment}
                onClose={() => setModal(undefined)}
                run={run}
              />
            )
          }
        >
          {slackView === 'home' ? (
            <Home view={home} moment={moment} run={run} />
          ) : (
            <Turns turns={turns} platform="slack">
              {turn => (
                <>
                  {turn.lines.slack.map((line, index) => (
                    <div key={line.id} className={index > 0 && !turn.command ? 'in-thread' : ''}>
                      <SlackLine
                        line={line}
                        {...lineProps}
                        onSlack={(shown, pressed) => pressSlack(shown, pressed, turn)}
                        onTeams={() => {}}
                      />
                    </div>
                  ))}
                  {!turn.command && (
                    <Reply
                      label={`Reply in the Slack thread of: ${turn.lines.slack[0]?.by === 'you' ? turn.lines.slack[0].text : ''}`}
                      placeholder="Reply in thread…"
                      onReply={text => void say(text, manner, turn)}
                    />
                  )}
                </>
              )}
            </Turns>
          )}
        </Pane>
        <Pane
          platform="teams"
          title={place === 'dm' ? about.name : 'Dealer desk'}
          detail={place === 'dm' ? 'Chat' : 'General'}
          views={[
            ['messages', 'Messages'],
            ['search', 'Search'],
          ]}
          view={teamsView}
          onView={setTeamsView}
          grown={teamsView === 'messages' ? grown('teams') : 0}
        >
          {teamsView === 'search' ? (
            <Search moment={moment} about={about} run={run} />
          ) : (
            <Turns turns={turns} platform="teams">
              {turn => (
                <div className={turn.place === 'dm' ? '' : 'post'}>
                  {turn.lines.teams.map((line, index) => (
                    <div key={line.id} className={index > 0 && turn.place === 'channel' ? 'in-thread' : ''}>
                      <TeamsLine
                        line={line}
                        place={turn.place}
                        {...lineProps}
                        onSlack={() => {}}
                        onTeams={(shown, data) => pressTeams(shown, data, turn)}
                      />
                    </div>
                  ))}
                  {turn.place === 'channel' && (
                    <Reply
                      label={`Reply in the Teams thread of: ${turn.lines.teams[0]?.by === 'you' ? turn.lines.teams[0].text : ''}`}
                      placeholder="Reply…"
                      onReply={text => void say(text, manner, turn)}
                    />
                  )}
                </div>
              )}
            </Turns>
          )}
        </Pane>
      </div>
      <p className="unseen" role="status">
        {spoken}
      </p>
      {trouble !== '' && (
        <p className="banner gone" role="alert">
          {trouble}
        </p>
      )}
      <Composer
        about={about}
        manner={manner}
        onManner={next => {
          setManner(next);
          if (next === 'direct') void run(gesture('messages', moment, {}));
        }}
        onSend={(text, by) => void say(text, by)}
        offers={turns.length > 0 ? [] : manner === 'direct' && prompts !== undefined ? prompts : about.examples}
      />
    </main>
  );
}

function Turns({
  turns,
  platform,
  children,
}: {
  readonly turns: readonly Turn[];
  readonly platform: Platform;
  readonly children: (turn: Turn) => ReactNode;
}) {
  if (turns.length === 0) {
    return (
      <p className="empty">
        Ask below. The answer comes here from the real {platform === 'slack' ? 'Slack' : 'Teams'} adapter, drawn as{' '}
        {platform === 'slack' ? 'Slack' : 'Teams'} draws it.
      </p>
    );
  }
  return (
    <ol className="turns">
      {turns.map(turn => (
        <li key={turn.id}>{children(turn)}</li>
      ))}
    </ol>
  );
}

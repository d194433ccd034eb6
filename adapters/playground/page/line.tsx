import type { Json, JsonObject, Place, Shown } from '../wire';
import { Adaptive } from './adaptive';
import { Behind } from './behind';
import { Blocks, type Pressed } from './blocks';
import type { Line } from './conversation';
import { BotFace, YouFace } from './faces';
import { sayTime } from './zones';

export interface LineProps {
  readonly line: Line;
  readonly botName: string;
  readonly zone: string;
  readonly onSlack: (shown: Shown, pressed: Pressed) => void;
  readonly onTeams: (shown: Shown, data: Json) => void;
}

/** One message as Slack shows it. */
export function SlackLine({ line, botName, zone, onSlack }: LineProps) {
  if (line.by === 'page') return <p className="aside">{line.text}</p>;
  if (line.by === 'you') {
    return (
      <div className="slack-line">
        <YouFace />
        <div className="said">
          <SlackName name="You" at={sayTime(line.at, zone)} />
          <p className="typed">{line.text}</p>
        </div>
      </div>
    );
  }
  const { shown } = line;
  return (
    <div className={shown.ephemeral ? 'slack-line private' : 'slack-line'}>
      <BotFace />
      <div className="said">
        {shown.ephemeral && <p className="only-you">Only visible to you</p>}
        <SlackName name={botName} app at={sayTime(shown.at, zone)} />
        <Blocks blocks={shown.card ?? textBlock(shown.text)} onPress={pressed => onSlack(shown, pressed)} />
        <Behind shown={shown} why={line.why} />
      </div>
    </div>
  );
}

function SlackName({ name, app, at }: { readonly name: string; readonly app?: boolean; readonly at: string }) {
  return (
    <p className="slack-name">
      <strong>{name}</strong>
      {app === true && <span className="tag">APP</span>}
      <time>{at}</time>
    </p>
  );
}

function textBlock(text: string): Json {
  const section: JsonObject = { type: 'section', text: { type: 'mrkdwn', text } };
  return text === '' ? [] : [section];
}

/** One message as Teams shows it: a bubble in a chat, a post or reply in a channel. */
export function TeamsLine({ line, botName, zone, onTeams, place }: LineProps & { readonly place: Place }) {
  if (line.by === 'page') return <p className="aside">{line.text}</p>;
  if (line.by === 'you') {
    return (
      <div className={place === 'dm' ? 'teams-line mine' : 'teams-line'}>
        {place === 'channel' && <YouFace round />}
        <div className="said">
          <TeamsName name={place === 'dm' ? '' : 'You'} at={sayTime(line.at, zone)} />
          <p className="typed">{line.text}</p>
        </div>
      </div>
    );
  }
  const { shown } = line;
  return (
    <div className="teams-line">
      <BotFace round />
      <div className="said">
        <TeamsName name={botName} at={sayTime(shown.at, zone)} />
        {shown.card === undefined ? (
          <p className="typed">{shown.text}</p>
        ) : (
          <div className="teams-card">
            <Adaptive card={shown.card} onSubmit={data => onTeams(shown, data)} />
          </div>
        )}
        <Behind shown={shown} why={line.why} />
      </div>
    </div>
  );
}

function TeamsName({ name, at }: { readonly name: string; readonly at: string }) {
  return (
    <p className="teams-name">
      {name !== '' && <strong>{name}</strong>}
      <time>{at}</time>
    </p>
  );
}

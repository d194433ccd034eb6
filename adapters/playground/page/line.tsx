import { useContext } from 'react';
import type { About, Json, JsonObject, Shown } from '../wire';
import { Adaptive } from './adaptive';
import { Behind } from './behind';
import { Blocks } from './blocks';
import type { Line } from './conversation';
import type { Pressed } from './drawn';
import { BotFace, YouFace } from './faces';
import { ZoneContext } from './hooks';
import { sayTime } from './zones';

interface LineProps {
  readonly line: Line;
  readonly about: About;
}

/** One message as Slack shows it. */
export function SlackLine({
  line,
  about,
  onPress,
}: LineProps & { readonly onPress: (shown: Shown, pressed: Pressed) => void }) {
  const zone = useContext(ZoneContext);
  if (line.by === 'page') return <p className="aside">{line.text}</p>;
  if (line.by === 'you') {
    return (
      <div className="slack-line">
        <YouFace />
        <div className="said">
          <p className="slack-name">
            <strong>You</strong>
            <time>{sayTime(line.at, zone)}</time>
          </p>
          <Typed text={line.text} about={about} />
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
        <p className="slack-name">
          <strong>{about.app}</strong>
          <span className="tag">APP</span>
          <time>{sayTime(shown.at, zone)}</time>
        </p>
        <Blocks blocks={shown.card ?? textBlock(shown.text)} onPress={pressed => onPress(shown, pressed)} />
        <Behind shown={shown} why={line.why} />
      </div>
    </div>
  );
}

function textBlock(text: string): Json {
  const section: JsonObject = { type: 'section', text: { type: 'mrkdwn', text } };
  return text === '' ? [] : [section];
}

interface TeamsLineProps extends LineProps {
  /** Whether the asker's words stand in a bubble of their own, as in a chat. */
  readonly mine: boolean;
  readonly onSubmit: (shown: Shown, data: Json) => void;
}

/** One message as Teams shows it: a bubble in a chat, a post or reply in a channel. */
export function TeamsLine({ line, about, mine, onSubmit }: TeamsLineProps) {
  const zone = useContext(ZoneContext);
  if (line.by === 'page') return <p className="aside">{line.text}</p>;
  if (line.by === 'you') {
    return (
      <div className={mine ? 'teams-line mine' : 'teams-line'}>
        {!mine && <YouFace round />}
        <div className="said">
          <p className="teams-name">
            {!mine && <strong>You</strong>}
            <time>{sayTime(line.at, zone)}</time>
          </p>
          <Typed text={line.text} about={about} />
        </div>
      </div>
    );
  }
  const { shown } = line;
  return (
    <div className="teams-line">
      <BotFace round />
      <div className="said">
        <p className="teams-name">
          <strong>{about.app}</strong>
          <time>{sayTime(shown.at, zone)}</time>
        </p>
        {shown.card === undefined ? (
          <p className="typed">{shown.text}</p>
        ) : (
          <div className="teams-card">
            <Adaptive card={shown.card} onSubmit={data => onSubmit(shown, data)} />
          </div>
        )}
        <Behind shown={shown} why={line.why} />
      </div>
    </div>
  );
}

/** The asker's words, exactly as typed; the command or mention before them stands out. */
function Typed({ text, about: { app, command } }: { readonly text: string; readonly about: About }) {
  const head = [command, `@${app}`].find(start => text.startsWith(start));
  return (
    <p className="typed">
      {head !== undefined && <span className="address">{head}</span>}
      {text.slice(head?.length ?? 0)}
    </p>
  );
}

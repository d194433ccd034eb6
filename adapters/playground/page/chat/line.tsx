import { useContext } from 'react';
import type { About, Json, JsonObject, Platform, Shown } from '../../wire';
import { Behind } from '../behind';
import { Adaptive } from '../drawing/adaptive';
import { Blocks } from '../drawing/blocks';
import type { Pressed } from '../drawing/drawn';
import { ZoneContext } from '../hooks';
import { sayTime } from '../zones';
import type { Line } from './conversation';
import { BotFace, YouFace } from './faces';

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
  if (line.by === 'you') return <OwnLine line={line} about={about} platform="slack" />;
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
  if (line.by === 'you') return <OwnLine line={line} about={about} platform="teams" mine={mine} />;
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

interface OwnLineProps {
  readonly line: Extract<Line, { readonly by: 'you' }>;
  readonly about: About;
  readonly platform: Platform;
  readonly mine?: boolean;
}

/** The asker's own message; one that is `mine` needs no face and no name. */
function OwnLine({ line, about, platform, mine = false }: OwnLineProps) {
  const zone = useContext(ZoneContext);
  return (
    <div className={mine ? `${platform}-line mine` : `${platform}-line`}>
      {!mine && <YouFace round={platform === 'teams'} />}
      <div className="said">
        <p className={`${platform}-name`}>
          {!mine && <strong>You</strong>}
          <time>{sayTime(line.at, zone)}</time>
        </p>
        <Typed text={line.text} about={about} />
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

import type { IncomingMessage, ServerResponse } from 'node:http';
import { isObject, readJson, sendJson, stringOf } from '../server/routes';
import type { DemoPlatforms } from '../stage/demo';
import type { Stage } from '../stage/stage';
import type { JsonObject, Shown } from '../wire';
import { sessionOf, turnOf } from './ids';

/** What Teams takes in a message, in bytes of UTF-16, and the newest schema that its cards may name. */
const MESSAGE_BYTES = 100 * 1024;
const CARD_VERSION = 1.5;

/** The Bot Connector's two methods and the key server, played as strictly as Microsoft plays them. */
export class TeamsPlatform {
  constructor(
    private readonly platforms: DemoPlatforms,
    private readonly stage: Stage,
  ) {}

  /** The OpenID metadata that names the keys. */
  openId(response: ServerResponse): void {
    const { issuer } = this.platforms.teams.local;
    sendJson(response, 200, {
      issuer,
      jwks_uri: `${this.platforms.origin}/playground/teams/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
    });
  }

  /** The public keys that Activities are signed with. */
  keys(response: ServerResponse): void {
    const { id, public: key } = this.platforms.teamsKey;
    const jwk = key.export({ format: 'jwk' });
    sendJson(response, 200, { keys: [{ ...jwk, kid: id, use: 'sig', alg: 'RS256', endorsements: ['msteams'] }] });
  }

  /** POST or PUT /v3/conversations/{conversation}/activities[/{activity}], under the connector's secret address. */
  async connector(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const prefix = `${new URL(this.platforms.teams.local.connectorUrl).pathname}/`;
    if (!path.startsWith(prefix))
      return refuse(response, 401, 'Unauthorized', 'Authorization has been denied for this request.');
    const [, conversation, activity] =
      /^v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(path.slice(prefix.length)) ?? [];
    const place = conversation === undefined ? undefined : decodeURIComponent(conversation);
    const session = place === undefined ? undefined : sessionOf(place);
    if (place === undefined || session === undefined)
      return refuse(response, 404, 'ConversationNotFound', 'Conversation not found.');
    const message = await readJson(request);
    const target = activity === undefined ? undefined : decodeURIComponent(activity);
    const cue = this.stage.cueOf(target, stringOf(message, 'replyToId'), place);
    const turn = turnOf(place) ?? cue?.turn;
    const fault = faultOf(message);
    if (fault !== undefined) {
      this.stage.tell(session, {
        kind: 'refused',
        platform: 'teams',
        reason: fault.message,
        ...(turn === undefined ? {} : { turn }),
      });
      return refuse(response, fault.status, fault.code, fault.message);
    }
    if (message['type'] === 'typing') return sendJson(response, 201, { id: String(this.stage.nextId()) });
    const replaces = request.method === 'PUT' ? target : undefined;
    const id = this.stage.nextId();
    const shown: Shown = {
      platform: 'teams',
      id: replaces ?? String(id),
      text: stringOf(message, 'summary') ?? stringOf(message, 'text') ?? '',
      ephemeral: false,
      at: id + (cue?.moment.offset ?? 0),
      ...(turn === undefined ? {} : { turn }),
      ...cardOf(message),
      ...(cue === undefined ? {} : { took: performance.now() - cue.sent }),
    };
    this.stage.tell(session, { kind: replaces === undefined ? 'shown' : 'replaced', shown });
    sendJson(response, 201, { id: shown.id });
  }
}

interface Fault {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

function faultOf(message: JsonObject): Fault | undefined {
  const bytes = JSON.stringify(message).length * 2;
  if (bytes > MESSAGE_BYTES) {
    return {
      status: 413,
      code: 'MessageSizeTooBig',
      message: `Message size too large: ${bytes} bytes of ${MESSAGE_BYTES}.`,
    };
  }
  const { card } = cardOf(message);
  if (card === undefined) return undefined;
  const version = isObject(card) ? Number(stringOf(card, 'version')) : Number.NaN;
  if (!isObject(card) || card['type'] !== 'AdaptiveCard' || !(version <= CARD_VERSION)) {
    return { status: 400, code: 'BadSyntax', message: `Teams takes Adaptive Cards up to version ${CARD_VERSION}.` };
  }
  return undefined;
}

function cardOf(message: JsonObject): Pick<Shown, 'card'> {
  const attachments = message['attachments'];
  const first = Array.isArray(attachments) ? attachments.find(isObject) : undefined;
  const content = first?.['contentType'] === 'application/vnd.microsoft.card.adaptive' ? first['content'] : undefined;
  return content === undefined ? {} : { card: content };
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  sendJson(response, status, { error: { code, message } });
}

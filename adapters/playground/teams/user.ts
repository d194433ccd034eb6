import { sign } from 'node:crypto';
import { isObject, parseJson, Refusal } from '../server/routes';
import type { DemoPlatforms } from '../stage/demo';
import { SCENE_HEADER } from '../stage/scene';
import type { Cue, Stage } from '../stage/stage';
import { escaped, isCommand, mentionOf, type Names } from '../stage/words';
import type { Hit, Json, JsonObject, Moment, Place, Say, TeamsPress } from '../wire';
import { conversationOf } from './ids';

/** How a Teams client's gestures reach the bot: as Activities with a token that this platform signed. */
export class TeamsUser {
  constructor(
    private readonly platforms: DemoPlatforms,
    private readonly stage: Stage,
    private readonly names: () => Names,
  ) {}

  /** Types a message. In a channel the bot reads only what mentions it; false where it gets to read nothing. */
  async say({ session, moment, place, text, turn: thread }: Say, turn: string): Promise<boolean> {
    const { app, command } = this.names();
    const mention = mentionOf(text, app);
    // Teams has no private commands: the command goes as words to the bot.
    const called = isCommand(text, command);
    if (place === 'channel' && mention === undefined && !called) return false;
    const cue: Cue = { session, turn: thread ?? turn, moment, sent: performance.now() };
    const rest = escaped(mention === undefined ? text : text.slice(mention.length));
    const tag = `<at>${app}</at>`;
    const addressed = mention !== undefined || place === 'channel';
    await this.#post(cue, place, turn, {
      type: 'message',
      text: addressed ? `${tag}${mention === undefined ? ' ' : ''}${rest}` : rest,
      textFormat: 'plain',
      ...(addressed
        ? { entities: [{ type: 'mention', text: tag, mentioned: this.#bot() }, this.#client(moment)] }
        : {}),
    });
    return true;
  }

  /** Presses a card's button: a message activity without text, as Teams sends it. */
  async press({ session, moment, place, turn, message, data }: TeamsPress): Promise<void> {
    const cue: Cue = { session, moment, turn, sent: performance.now() };
    await this.#post(cue, place, String(this.stage.nextId()), { type: 'message', value: data, replyToId: message });
  }

  /** Types into the message extension's search; resolves to what it lists. */
  async search(session: string, moment: Moment, text: string): Promise<readonly Hit[]> {
    const cue: Cue = { session, moment, sent: performance.now() };
    const body = await this.#post(cue, 'dm', String(this.stage.nextId()), {
      type: 'invoke',
      name: 'composeExtension/query',
      value: {
        commandId: 'find',
        parameters: [text === '' ? { name: 'initialRun', value: 'true' } : { name: 'query', value: text }],
        queryOptions: { skip: 0, count: 8 },
      },
    });
    return hitsOf(body);
  }

  async #post(cue: Cue, place: Place, id: string, activity: JsonObject): Promise<Json | undefined> {
    const { session, moment, turn } = cue;
    const { appId, tenantId, local } = this.platforms.teams;
    const conversation = conversationOf(session, place, turn ?? id);
    this.stage.cue(id, cue);
    this.stage.cue(conversation, cue);
    const body = {
      entities: [this.#client(moment)],
      ...activity,
      id,
      channelId: 'msteams',
      serviceUrl: local.connectorUrl,
      timestamp: new Date().toISOString(),
      locale: 'en-US',
      ...(moment.zone === undefined ? {} : { localTimezone: moment.zone }),
      from: { id: `29:${session}`, name: 'You', aadObjectId: `0000${session}` },
      recipient: this.#bot(),
      conversation: {
        id: conversation,
        tenantId,
        conversationType: place === 'dm' ? 'personal' : 'channel',
        ...(place === 'dm' ? {} : { isGroup: true }),
      },
      channelData: {
        tenant: { id: tenantId },
        ...(place === 'dm' ? {} : { channel: { id: `19:${session}@thread.tacv2` } }),
      },
    };
    const response = await this.stage.play('teams', cue, scene =>
      fetch(`${this.platforms.origin}/api/messages`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          authorization: `Bearer ${this.#token(appId, local.connectorUrl, local.issuer)}`,
          [SCENE_HEADER]: scene,
        },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(15_000),
      }),
    );
    const text = await response.text();
    if (!response.ok) throw new Refusal(502, `The Teams adapter answered ${response.status}.`);
    return parseJson(text);
  }

  #bot(): { readonly id: string; readonly name: string } {
    return { id: `28:${this.platforms.teams.appId}`, name: this.names().app };
  }

  #client({ zone }: Moment): JsonObject {
    return {
      type: 'clientInfo',
      locale: 'en-US',
      country: 'US',
      platform: 'Web',
      ...(zone === undefined ? {} : { timezone: zone }),
    };
  }

  #token(audience: string, serviceurl: string, issuer: string): string {
    const now = Math.floor(Date.now() / 1000);
    const head = encode({ alg: 'RS256', typ: 'JWT', kid: this.platforms.teamsKey.id });
    const claims = encode({ iss: issuer, aud: audience, serviceurl, nbf: now - 60, iat: now, exp: now + 600 });
    const signature = sign('RSA-SHA256', Buffer.from(`${head}.${claims}`), this.platforms.teamsKey.private);
    return `${head}.${claims}.${signature.toString('base64url')}`;
  }
}

function encode(value: JsonObject): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** What Teams takes in a search result's card, in bytes of UTF-16. */
const HIT_BYTES = 28 * 1024;

function hitsOf(body: Json | undefined): readonly Hit[] {
  const extension = isObject(body) ? body['composeExtension'] : undefined;
  const attachments = isObject(extension) ? extension['attachments'] : undefined;
  if (!Array.isArray(attachments)) return [];
  return attachments.filter(isObject).map(attachment => {
    const preview = isObject(attachment['preview']) ? attachment['preview']['content'] : undefined;
    if (JSON.stringify(attachment).length * 2 > HIT_BYTES) throw new Refusal(502, 'A search result is over 28 KB.');
    const words = (key: string) => (isObject(preview) && typeof preview[key] === 'string' ? preview[key] : '');
    return { title: words('title'), text: words('text'), card: attachment['content'] ?? null };
  });
}

import { createHmac } from 'node:crypto';
import { parseJson, Refusal } from '../server/routes';
import { type DemoPlatforms, SLACK_CAST } from '../stage/demo';
import { SCENE_HEADER } from '../stage/scene';
import type { Cue, Stage } from '../stage/stage';
import type { Json, JsonObject } from '../wire';

/** Slack gives up after 3 s. */
const PATIENCE_MS = 3_500;

/** What Slack sends to the app: every request signed. */
export class SlackDelivery {
  constructor(
    private readonly platforms: DemoPlatforms,
    private readonly stage: Stage,
  ) {}

  /** Delivers an event. */
  async event(cue: Cue, event: JsonObject): Promise<void> {
    const id = this.stage.nextId();
    const { team, app, botUser } = SLACK_CAST;
    const body = {
      type: 'event_callback',
      token: 'not-used',
      team_id: team,
      api_app_id: app,
      event,
      event_id: `Ev${id.toString(36).toUpperCase()}`,
      event_time: Math.floor(id / 1000),
      authorizations: [{ team_id: team, user_id: botUser, is_bot: true, is_enterprise_install: false }],
    };
    await this.#post(cue, 'application/json', JSON.stringify(body));
  }

  /** Delivers a form: a command, or an interaction in its `payload`. Resolves to the acknowledgement's body. */
  async form(cue: Cue, form: Readonly<Record<string, string>>): Promise<Json | undefined> {
    return this.#post(cue, 'application/x-www-form-urlencoded', new URLSearchParams(form).toString());
  }

  async #post(cue: Cue, contentType: string, body: string): Promise<Json | undefined> {
    const timestamp = Math.floor(Date.now() / 1000).toString();
    const { signingSecret } = this.platforms.slack;
    const signature = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
    const response = await this.stage.play('slack', cue, scene =>
      fetch(`${this.platforms.origin}/slack/events`, {
        method: 'POST',
        headers: {
          'content-type': contentType,
          'x-slack-request-timestamp': timestamp,
          'x-slack-signature': `v0=${signature}`,
          [SCENE_HEADER]: scene,
        },
        body,
        signal: AbortSignal.timeout(PATIENCE_MS),
      }),
    );
    const text = await response.text();
    if (!response.ok) throw new Refusal(502, `The Slack adapter answered ${response.status}.`);
    return parseJson(text);
  }
}

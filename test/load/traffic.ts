import { randomUUID } from 'node:crypto';
import { activitiesOf } from '../adapters/teams/support/activities';
import type { Platform } from '../adapters/teams/support/platform';
import { type Answered, poster } from '../support/poster';
import { SIGNING_SECRET } from '../support/serving';
import { slackTraffic } from '../support/slack-traffic';

/** One request after another as a working day mixes them: three slash commands, one mention, one Teams message in five. */
export interface Traffic {
  next(origin: string): Promise<Answered>;
  /** How many of those acknowledged are answered by a message, beside their own response. */
  messages(): number;
  stop(): void;
}

const QUESTIONS = [
  'who handles GAP',
  'floorplan payoff',
  'fax for titles',
  'is DSC open on saturday',
  'who sells hats',
];

/** Signed for Slack, with a token for Teams. */
export function mixedTraffic(teams: Platform): Traffic {
  const slack = slackTraffic(SIGNING_SECRET);
  const { post, stop } = poster();
  const activities = activitiesOf(teams);
  const authorization = `Bearer ${teams.token()}`;
  let count = 0;
  let messages = 0;
  const acknowledged = (answered: Answered): Answered => {
    if (answered.status >= 200 && answered.status <= 299) messages += 1;
    return answered;
  };
  return {
    next: origin => {
      const n = ++count;
      const question = QUESTIONS[n % QUESTIONS.length] ?? '';
      if (n % 5 === 1) return slack.mention(origin, `Ev${n}`, question).then(acknowledged);
      if (n % 5 !== 2) return slack.command(origin, question);
      const tenantId = teams.config.tenantId;
      const conversation = { conversationType: 'personal', tenantId, id: `a:${n % 500}` };
      const from = { id: `29:${n % 5_000}`, aadObjectId: randomUUID() };
      const activity = activities.personal(question, { id: `m${n}`, conversation, from });
      const headers = { 'content-type': 'application/json', authorization };
      return post(`${origin}/api/messages`, headers, JSON.stringify(activity)).then(acknowledged);
    },
    messages: () => messages,
    stop: () => {
      slack.stop();
      stop();
    },
  };
}

import { fork } from 'node:child_process';
import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import type { Config } from '../../adapters/config';
import { activitiesOf } from '../adapters/teams/support/activities';
import { openPlatform, type Platform } from '../adapters/teams/support/platform';
import { SIGNING_SECRET, servingConfig } from '../support/serving';
import { openSlackApi } from '../support/slack-api';
import { median } from './percentile';
import { bankTexts } from './real-sheet';

/** One door under load, beside the bare framework with a constant card of the same size. */
export interface EndToEnd {
  readonly name: string;
  readonly requests_per_second: number;
  readonly p50_ms: number;
  readonly p99_ms: number;
  readonly ratio_to_bare: number;
}

/** What a server process is told: to serve the bot, or a bare framework with these answers. */
export type Serving =
  | { readonly kind: 'bot'; readonly config: Config }
  | { readonly kind: 'bare'; readonly config: Config; readonly slackAnswer: string; readonly teamsAnswer: string };

/** Where its doors are. */
export interface Doors {
  readonly slack: string;
  readonly teams: string;
}

const ROUNDS = 3;
const SECONDS = 4;
/** Requests until both are compiled: a question takes so many paths that V8 needs some nine thousand of them. */
const WARM_UP = 9_000;
const CONNECTIONS = 20;
/** One in three of the bank's: short and long, right and refused, as people type them. */
const QUESTIONS = bankTexts().filter((_text, index) => index % 3 === 0);

/** The bot and the bare frameworks in a process each, loaded in turn; the ratio is the middle one of the rounds'. */
export async function endToEnd(): Promise<EndToEnd[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-load-'));
  const [api, teams] = await Promise.all([openSlackApi(), openPlatform()]);
  const config = servingConfig(join(folder, 'bot.db'), {
    slack: { signingSecret: SIGNING_SECRET, botToken: 'xoxb-1-2-abcdefabcdef', apiUrl: api.url },
    teams: teams.config,
  });
  const bot = await serverWith({ kind: 'bot', config });
  const ask = { slack: slackCommand, teams: activity(teams) };
  const slackAnswer = await middleAnswer(bot.doors.slack, ask.slack);
  const teamsAnswer = await middleAnswer(bot.doors.teams, ask.teams);
  const bare = await serverWith({ kind: 'bare', config, slackAnswer, teamsAnswer });
  const rows: EndToEnd[] = [];
  for (const door of ['slack', 'teams'] as const)
    rows.push(...(await compared(door, bot.doors, bare.doors, ask[door])));
  bot.stop();
  bare.stop();
  await Promise.all([api.stop(), teams.stop()]);
  rmSync(folder, { recursive: true, force: true });
  return rows;
}

type Request = { readonly headers: Record<string, string>; readonly body: string };

async function compared(door: keyof Doors, ours: Doors, bare: Doors, make: () => Request): Promise<EndToEnd[]> {
  const rounds: { readonly ours: autocannon.Result; readonly bare: autocannon.Result }[] = [];
  await load(ours[door], make, { amount: WARM_UP });
  await load(bare[door], make, { amount: WARM_UP });
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({
      bare: await load(bare[door], make, { duration: SECONDS }),
      ours: await load(ours[door], make, { duration: SECONDS }),
    });
  const ratio = median(rounds.map(round => round.ours.requests.average / round.bare.requests.average));
  const row = (name: string, results: readonly autocannon.Result[], ratio_to_bare: number): EndToEnd => ({
    name,
    requests_per_second: Math.round(median(results.map(({ requests }) => requests.average))),
    p50_ms: median(results.map(({ latency }) => latency.p50)),
    p99_ms: median(results.map(({ latency }) => latency.p99)),
    ratio_to_bare,
  });
  return [
    row(
      door,
      rounds.map(round => round.ours),
      Math.round(ratio * 1_000) / 1_000,
    ),
    row(
      `${door}, bare`,
      rounds.map(round => round.bare),
      1,
    ),
  ];
}

async function load(
  url: string,
  make: () => Request,
  length: { readonly duration?: number; readonly amount?: number },
): Promise<autocannon.Result> {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    ...length,
    requests: [{ method: 'POST', setupRequest: request => ({ ...request, ...make() }) }],
  });
  if (result.non2xx + result.errors > 0) throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed.`);
  return result;
}

/** Of the answers to all questions the one of middle length: what a bare framework answers to each. */
async function middleAnswer(url: string, make: () => Request): Promise<string> {
  const answers: string[] = [];
  while (answers.length < QUESTIONS.length) answers.push(await askOnce(url, make()));
  answers.sort((a, b) => a.length - b.length);
  return answers[Math.floor(answers.length / 2)] ?? '';
}

async function askOnce(url: string, { headers, body }: Request): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers, body });
  const text = await response.text();
  if (!response.ok || text === '') throw new Error(`${url} answered ${response.status} ${text}`);
  return text;
}

let count = 0;

/** A signed /command with a trigger of its own, so that none is a repetition. */
function slackCommand(): Request {
  count += 1;
  const body = new URLSearchParams({
    command: '/ally',
    text: QUESTIONS[count % QUESTIONS.length] ?? '',
    team_id: 'T1',
    user_id: `U${count % 500}`,
    channel_id: 'C1',
    trigger_id: `t${process.pid}.${count}`,
    response_url: 'http://127.0.0.1:9/none',
  }).toString();
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const signature = createHmac('sha256', SIGNING_SECRET).update(`v0:${timestamp}:${body}`).digest('hex');
  return {
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${signature}`,
    },
    body,
  };
}

/** Who asks: as many as one organization has, each of whom comes back. */
const ASKERS = 5_000;

/** A message that wants its answer in the response; the token is the platform's own. */
function activity(teams: Platform): () => Request {
  const activities = activitiesOf(teams);
  const people = Array.from({ length: ASKERS }, (_, i) => ({ id: `29:${i}`, aadObjectId: randomUUID() }));
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${teams.token()}` };
  return () => {
    count += 1;
    const tenantId = teams.config.tenantId;
    const conversation = { conversationType: 'personal', tenantId, id: `a:${count % 500}` };
    const from = people[count % ASKERS];
    const change = { id: `m${count}`, conversation, from, deliveryMode: 'expectReplies' };
    return { headers, body: JSON.stringify(activities.personal(QUESTIONS[count % QUESTIONS.length] ?? '', change)) };
  };
}

async function serverWith(serving: Serving): Promise<{ readonly doors: Doors; readonly stop: () => void }> {
  const child = fork(join(__dirname, 'server.js'));
  child.send(serving);
  const [doors]: Doors[] = await once(child, 'message');
  if (doors === undefined) throw new Error('The server did not say where it listens.');
  return { doors, stop: () => child.kill('SIGKILL') };
}

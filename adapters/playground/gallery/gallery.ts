import { randomBytes } from 'node:crypto';
import type { Directory } from '../../../src/index';
import type { SlackUser } from '../slack/user';
import type { Stage } from '../stage/stage';
import type { TeamsUser } from '../teams/user';
import type { Exhibit, JsonObject, Moment, Shown } from '../wire';
import { type Prompt, promptsFor } from './exhibits';

/** How long a card may take before its place stays empty. */
const PATIENCE_MS = 3_000;

interface Players {
  readonly stage: Stage;
  readonly slack: SlackUser;
  readonly teams: TeamsUser;
}

/** Asks for every kind of card, each in a conversation of its own, and gathers what both platforms show. */
export async function exhibit(players: Players, directory: Directory, asked: Moment): Promise<readonly Exhibit[]> {
  const now = Date.now() + asked.offset;
  const exhibits: Exhibit[] = [];
  for (const prompt of promptsFor(directory, now)) {
    const moment = prompt.at === undefined ? asked : { ...asked, offset: prompt.at - Date.now() };
    exhibits.push(await show(players, directory.command, prompt, moment));
  }
  return exhibits;
}

async function show(
  { stage, slack, teams }: Players,
  command: string,
  prompt: Prompt,
  moment: Moment,
): Promise<Exhibit> {
  const session = `G${randomBytes(4).toString('hex').slice(1).toUpperCase()}`;
  const turn = String(stage.nextId());
  const { kind, title, question } = prompt;
  const shown: { slack?: Shown; teams?: Shown; home?: JsonObject } = {};
  const wanted = kind === 'home' ? 1 : 2;
  await new Promise<void>(resolve => {
    const finish = () => {
      leave();
      clearTimeout(patience);
      resolve();
    };
    const patience = setTimeout(finish, PATIENCE_MS);
    const leave = stage.listen(session, news => {
      if (news.kind === 'shown') shown[news.shown.platform] ??= news.shown;
      if (news.kind === 'home') shown.home = news.view;
      if (Object.keys(shown).length >= wanted) finish();
    });
    const say = { session, moment, text: question };
    const done =
      kind === 'home'
        ? slack.open(session, moment, 'home')
        : Promise.all([
            slack.say({ ...say, place: 'channel', text: `${command} ${question}` }, turn),
            teams.say({ ...say, place: 'dm' }, turn),
          ]);
    // Of a platform that fails the place stays empty; the others are shown.
    done.catch(finish);
  });
  return { kind, title, question, moment, ...shown };
}

import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Program, startProgram } from '../../support/program';
import { keepAsking, SIGNING_SECRET, until } from '../../support/serving';
import { slackTraffic } from '../../support/slack-traffic';

const traffic = slackTraffic(SIGNING_SECRET);
let folder = '';
let program: Program;
let origin = '';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'contacts-bot-program-'));
  cpSync('data', join(folder, 'data'), { recursive: true });
  program = startProgram('main', {
    PORT: '0',
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_BOT_TOKEN: 'xoxb-1-2-abcdefabcdef',
    STORE_FILE: join(folder, 'bot.db'),
    DATA_DIR: join(folder, 'data'),
    LIMIT_ASKER: '1000000',
    LIMIT_WORKSPACE: '1000000',
  });
  await program.printed('Listening');
  origin = /http:\/\/127\.0\.0\.1:\d+/.exec(program.out())?.[0] ?? '';
});
afterEach(async () => {
  program.process.kill('SIGKILL');
  await program.ended;
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => traffic.stop());

const metric = async (name: string): Promise<string> => {
  const text = await (await fetch(`${origin}/metrics`)).text();
  return text.split('\n').find(line => line.startsWith(name)) ?? '';
};

test('the sheet replaced by a broken one while serving: every question is answered from the last good one', async () => {
  const sheet = join(folder, 'data', 'contacts.yaml');
  const good = readFileSync(sheet, 'utf8');
  const version = await metric('bot_directory{');
  let done = false;
  const asking = keepAsking(
    2,
    () => traffic.command(origin, 'who handles GAP'),
    () => done,
  );
  const replace = (text: string): void => {
    writeFileSync(`${sheet}.new`, text);
    renameSync(`${sheet}.new`, sheet);
  };
  replace(good.slice(0, good.length / 2).replaceAll(':', '{'));
  await until(() => program.err().includes('the sheet before it stays in use'));
  expect(await metric('bot_directory{')).toBe(version);
  // Slack is not reached from every machine.
  const ready = async () => {
    const told = Object(await (await fetch(`${origin}/readyz`)).json());
    return { ...told, ailing: told.ailing.filter((why: string) => !why.startsWith('slack:')) };
  };
  const ailing =
    /^the last edit of the sheet cannot be used \(contacts\.yaml:\d+( and \d+ more)?\); the sheet before it serves$/;
  expect(await ready()).toEqual({ ready: true, waitingFor: [], ailing: [expect.stringMatching(ailing)] });
  expect(await metric('bot_sheet_problems')).toMatch(/ [1-9]\d*$/);
  replace(`${good}\n# a comment\n`);
  await until(async () => (await metric('bot_directory{')) !== version);
  expect(await ready()).toEqual({ ready: true, waitingFor: [], ailing: [] });
  expect(await metric('bot_sheet_problems')).toBe('bot_sheet_problems 0');
  done = true;
  const answers = await asking;
  const wrong = answers.filter(({ status, body }) => status !== 200 || !body.includes('888-919-2559'));
  process.stdout.write(`sheet broken and mended while serving: ${answers.length} questions, ${wrong.length} wrong\n`);
  expect(wrong).toEqual([]);
});

test('SIGTERM under load: what is in flight is answered, what waits is written, and the process ends with 0 within ten seconds', async () => {
  let ended = false;
  let asked = 0;
  const ask = () => {
    asked++;
    return traffic.command(origin, 'who sells purple hats');
  };
  const asking = keepAsking(20, ask, () => ended);
  await until(() => asked >= 300);
  const start = performance.now();
  program.process.kill('SIGTERM');
  ended = true;
  const answers = await asking;
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  expect(await program.ended).toBe(0);
  const seconds = (performance.now() - start) / 1000;
  process.stdout.write(
    `SIGTERM under load: ${answers.length} of ${asked} answered, ended after ${seconds.toFixed(1)} s\n`,
  );
  expect(seconds).toBeLessThan(10);
  expect(program.err()).not.toContain('lost for good');
});

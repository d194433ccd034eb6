import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { exampleFile } from '../../../adapters/config';
import { startProgram } from '../../support/program';
import { until } from '../../support/serving';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'contacts-bot-env-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const FILLED = 'SLACK_SIGNING_SECRET=7c1e94d0b35fa86218e07d4bc9a3f562\nSLACK_BOT_TOKEN=xoxb-1-2-abcdefabcdef\n';

/** What `npm start -- --check` says where this is `.env`. */
async function checked(env: string | Buffer, variables: Record<string, string> = {}) {
  writeFileSync(join(folder, '.env'), env);
  return check(variables);
}

async function check(variables: Record<string, string> = {}) {
  const program = startProgram('main', { DATA_DIR: resolve('data'), ...variables }, ['--check'], folder);
  const code = await program.ended;
  return { code, out: program.out(), err: program.err() };
}

/** The line of the list that a variable has. */
const lineOf = (err: string, variable: string): string | undefined =>
  err.split('\n').find(line => line.startsWith(`  ${variable} `));

test('a filled .env connects, also one that begins with a byte order mark; what the environment sets stands above it', async () => {
  expect(await checked(FILLED)).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringMatching(/^Slack +on, over HTTP/m),
  });
  const marked = await checked(`\uFEFF${FILLED}`, { MicrosoftAppType: 'SingleTenant' });
  expect(marked.err).not.toContain('SLACK_');
  expect(marked.err).toContain('MicrosoftAppId is missing');
});

test('the published example, filled in as it stands, is refused secret by secret with the cure', async () => {
  const { code, out, err } = await checked(exampleFile().replaceAll(/^# (\w+=)/gm, '$1'));
  expect([code, out]).toEqual([1, '']);
  for (const name of [
    'SLACK_SIGNING_SECRET',
    'SLACK_CLIENT_SECRET',
    'SLACK_STATE_SECRET',
    'MicrosoftAppPassword',
    'METRICS_TOKEN',
    'TOKEN_KEY',
  ]) {
    expect(lineOf(err, name)).toContain('is the published example, which everybody can read. Write your own.');
  }
  for (const name of ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'CertificatePrivateKey']) {
    expect(lineOf(err, name)).toContain('is not filled in: it ends in dots. Write the whole value.');
  }
  expect(lineOf(err, 'TOKEN_KEY')).toContain('openssl rand -base64 32');
  expect(err).not.toMatch(/0123456789abcdef|a-long-random-text|the-value/);
});

test('whoever took the published key can change it, and is told loudly until it is gone', async () => {
  const example = 'MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY';
  const fresh = Buffer.alloc(32, 7).toString('base64');
  const { code, err } = await checked(`TOKEN_KEY=${fresh},${example}\n`);
  expect(code).toBe(0);
  expect(err).toMatch(/^Warning: TOKEN_KEY has the published example among its old keys: .*install the app anew/);
  const back = await checked(`TOKEN_KEY=${example},${fresh}\n`);
  expect(back.code).toBe(1);
  expect(lineOf(back.err, 'TOKEN_KEY')).toContain('is the published example');
});

test("another program's name in the environment is a warning, in .env it keeps the bot from starting", async () => {
  const told =
    "LOGLEVEL is not a name that is read. Write LOG_LEVEL, or, if it is another program's, set LOG_LEVEL too.";
  expect(await check({ LOGLEVEL: 'debug' })).toMatchObject({ code: 0, err: `Warning: ${told}\n` });
  const { code, err } = await checked('LOGLEVEL=debug\n');
  expect(code).toBe(1);
  expect(err).toContain(`  ${told}`);
});

test('a bot that serves all the same says so in its log', async () => {
  const variables = { PORT: '0', STORE_FILE: join(folder, 'bot.db'), DATA_DIR: resolve('data'), LOGLEVEL: 'debug' };
  const program = startProgram('main', variables, [], folder);
  await program.printed('Playground');
  await until(() => program.err().includes('"msg":"LOGLEVEL is not a name that is read"'));
  program.process.kill('SIGKILL');
  await program.ended;
});

test('a kind of secret that is another is refused, and its value is not shown', async () => {
  const id = '0d8b8f0c-7a51-4c0e-9f0a-3f1d1c7f9b11';
  const { code, err } = await checked(
    `SLACK_SIGNING_SECRET=xoxb-1-2-abcdefabcdef\nSLACK_BOT_TOKEN=xoxb-1-2-abcdefabcdef\nMicrosoftAppPassword=${id}\n`,
  );
  expect(code).toBe(1);
  expect(lineOf(err, 'SLACK_SIGNING_SECRET')).toContain('It is 32 hexadecimal digits');
  expect(lineOf(err, 'MicrosoftAppPassword')).toContain("is that secret's id. Copy its value instead");
  expect(err).not.toContain(id);
});

test.each([
  ['UTF-16, as PowerShell writes it', Buffer.from(`\uFEFF${FILLED}`, 'utf16le')],
  ['UTF-16 without a mark', Buffer.from(FILLED, 'utf16le')],
  ['UTF-16, the other way round', Buffer.from(`\uFEFF${FILLED}`, 'utf16le').swap16()],
])('a .env in %s is refused, and nothing is said to be missing', async (_case, bytes) => {
  const { code, out, err } = await checked(bytes);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/^The set-up has a problem; nothing was started\.\n {2}\.env is not written in UTF-8\. Save it/);
});

test('a .env that is a folder is refused with what made it', async () => {
  mkdirSync(join(folder, '.env'));
  const { code, err } = await check();
  expect(code).toBe(1);
  expect(err).toContain('.env is a folder. Docker makes one where the file to mount is missing.');
});

test('no .env is none too few', async () => {
  expect(await check()).toMatchObject({ code: 0, err: '' });
});

test('a misspelt name in .env keeps the bot from starting, whichever variable was meant', async () => {
  const { code, err } = await checked('DATABSE_URL=postgres://a\nKEEP_DAY=3\nSTORE_FLIE=a.db\nMETRICS_TOKN=abcdefgh\n');
  expect(code).toBe(1);
  for (const meant of ['DATABASE_URL', 'KEEP_DAYS', 'STORE_FILE', 'METRICS_TOKEN'])
    expect(err).toContain(`is not a name that is read. Write ${meant}, or`);
});

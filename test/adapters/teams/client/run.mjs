/**
 * `npm run teams:playground`: the bot in Microsoft's own local client (Microsoft 365 Agents Playground) in headless
 * Chromium. A personal question, a channel mention, a choice, the message extension's search and insert; each is checked
 * by what the page shows, and the pictures are kept in docs/ once all of it went well. Needs Chromium and a build; no
 * tenant, no network. `-- --patience 300` waits so many seconds for each thing instead of 60.
 */
import { spawn } from 'node:child_process';
import { copyFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
/** The client loses a reply to a new channel post that comes in under 100 ms. */
const DELAY_MS = 150;
const BOT = 'Dealer contacts';
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const { values } = parseArgs({ options: { patience: { type: 'string', default: '60' } } });
const PATIENCE_MS = Number(values.patience) * 1_000;

/** A failure that knows its cure. */
class Failure extends Error {
  constructor(message, cure) {
    super(message);
    this.cure = cure;
  }
}

function cureOf(error) {
  if (error.cure !== undefined) return error.cure;
  if (error.name !== 'TimeoutError')
    return 'This is a fault of the script or of what it starts, not of a busy machine.';
  return [
    `It was waited for ${PATIENCE_MS / 1_000} s. Where the machine is busy, wait until it is less so, or give it longer:`,
    '  npm run teams:playground -- --patience 300',
    'Where it is not, the page does not show what it should: the bot, or a new version of the client, does something else.',
  ].join('\n');
}

const folder = await mkdtemp(join(tmpdir(), 'teams-client-'));
const stops = [() => rm(folder, { recursive: true, force: true })];
/** Ends with the first program that ends before its time. */
const broken = [];
/** What is being done, for whoever reads that it failed. */
let doing = 'starting';

try {
  if (!(PATIENCE_MS > 0))
    throw new Failure(
      `--patience ${values.patience} is no number of seconds`,
      'Write one: npm run teams:playground -- --patience 300',
    );
  const [botPort, clientPort] = [await freePort(), await freePort()];
  await startBot(botPort);
  const door = await slowDoor(botPort);
  await startClient(clientPort, `http://127.0.0.1:${door.port}/api/messages`);
  await Promise.race([drive(`http://127.0.0.1:${clientPort}`, door), ...broken]);
  await keepPictures();
} catch (error) {
  process.stderr.write(`Failed while ${doing}: ${error.message}\n${cureOf(error)}\nNo picture in docs/ was changed.\n`);
  process.exitCode = 1;
} finally {
  for (const stop of stops.reverse()) await stop();
}

async function startBot(port) {
  const env = {
    PATH: process.env.PATH,
    PORT: String(port),
    DATA_DIR: join(root, 'data'),
    STORE_FILE: join(folder, 'bot.db'),
  };
  start('the bot', [join(root, 'dist/adapters/main.js'), '--anonymous-teams'], env);
  await answers('the bot', `http://127.0.0.1:${port}/livez`);
}

async function startClient(port, bot) {
  const config = join(folder, 'client.yml');
  // JSON is YAML.
  await writeFile(config, JSON.stringify(people()));
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    TZ: 'America/Chicago',
    TEAMSAPPTESTER_BROWSER: 'none',
    M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
  };
  const cli = join(root, 'node_modules/@microsoft/m365agentsplayground/cli.js');
  start('the client', [cli, '-e', bot, '-c', 'msteams', '-p', String(port), '--disable-telemetry'], env);
  await answers('the client', `http://127.0.0.1:${port}/_debug/ping`);
}

function people() {
  const person = (number, name) => ({
    id: `user-id-${number}`,
    name,
    userPrincipleName: `user${number}@example.com`,
    aadObjectId: `00000000-0000-0000-0000-00000000002${number}`,
    givenName: name.split(' ')[0],
    surname: name.split(' ')[1],
    email: `user${number}@example.com`,
  });
  const [me, ...others] = ['Dana Reyes', 'Sam Lee', 'Kim Park', 'Ana Cruz', 'Lou Webb', 'Jo Hart'].map((name, number) =>
    person(number, name),
  );
  return {
    version: '0.1.1',
    tenantId: '00000000-0000-0000-0000-0000000000001',
    bot: { id: '00000000-0000-0000-0000-00000000000011', name: BOT },
    currentUser: me,
    users: others,
    personalChat: { id: 'personal-chat-id' },
    groupChat: { id: 'group-chat-id', name: 'Group Chat' },
    team: {
      id: 'team-id',
      name: 'My Team',
      aadGroupId: '00000000-0000-0000-0000-000000000031',
      channels: [{ id: 'channel-id', name: 'Announcements' }],
    },
  };
}

async function drive(address, door) {
  doing = 'starting Chromium';
  const browser = await openBrowser();
  stops.push(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1500, height: 900 }, timezoneId: 'America/Chicago' });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.route(/officeapps|office\.net|office\.com/, route => route.abort());
  doing = "opening the client's page";
  await page.goto(address);
  const box = () => page.getByRole('textbox').last();
  const shows = (text, nth = 0) => page.getByText(text).nth(nth).waitFor();
  const picture = name => page.screenshot({ path: join(folder, `teams-client-${name}.png`), animations: 'disabled' });
  const step = async (name, run) => {
    doing = `at the step "${name}"`;
    await run();
    await picture(name);
    process.stdout.write(`ok  ${name}\n`);
  };

  await page.getByText('Log Panel').locator('..').getByRole('button').last().click();
  await step('welcome', async () => {
    await page.getByRole('treeitem', { name: 'Personal Chat' }).click();
    await shows('Ask who handles something');
  });
  await step('personal', async () => {
    await box().fill('who handles GAP');
    await page.getByRole('button', { name: 'Send Message' }).click();
    await page.getByRole('link', { name: '888-919-2559' }).first().waitFor();
  });
  await step('choice', async () => {
    await box().fill('floorplan');
    await page.getByRole('button', { name: 'Send Message' }).click();
    await page.getByRole('button', { name: 'Northeast' }).click();
    await shows('is remembered as your region');
  });
  await step('search', async () => {
    await page.getByRole('button', { name: 'Trigger Message Extension App' }).click();
    await page.getByRole('menuitem', { name: 'Search Command' }).click();
    await page.getByPlaceholder('Enter a search term').fill('smart');
    await page.getByText('SmartAuction', { exact: true }).last().waitFor();
  });
  await step('insert', async () => {
    await page.getByText('SmartAuction', { exact: true }).last().click();
    await page.getByRole('button', { name: 'Send Message' }).click();
    await page.getByPlaceholder('Enter a search term').waitFor({ state: 'detached' });
    // The bot hears of the card that was just posted, and keeps quiet: asked again, it answers the new question alone.
    await box().fill('retail held offerings');
    await page.getByRole('button', { name: 'Send Message' }).click();
    await page.getByRole('link', { name: '855-720-2559' }).first().waitFor();
    await door.quiet();
    const said = await page.getByText('Ask who handles something').count();
    if (said !== 1) throw answeredItself(said);
  });
  await step('channel', async () => {
    await page.getByRole('treeitem', { name: /General/ }).click();
    await box().click();
    await page.keyboard.type('@');
    await page.getByRole('menuitem', { name: BOT }).click();
    await page.keyboard.type(' who handles GAP');
    await page.getByRole('button', { name: 'Post' }).click();
    await page.getByRole('link', { name: '888-919-2559' }).first().waitFor();
  });
}

async function openBrowser() {
  try {
    return await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'], timeout: PATIENCE_MS });
  } catch (error) {
    if (error.name === 'TimeoutError') throw error;
    const [why] = error.message.split('\n');
    throw new Failure(
      why,
      `Is Chromium at ${CHROMIUM}? Install it, or say where it is: CHROMIUM_PATH=/path/to/chromium`,
    );
  }
}

/** The welcome is one help card; each more is an answer to the card that was posted. */
function answeredItself(cards) {
  return new Failure(
    `the bot answered the card that was posted: ${cards} help cards instead of 1`,
    'This is a fault of the bot, however busy the machine: see isBareCard and askedWords in adapters/teams/incoming/clean.ts.',
  );
}

async function keepPictures() {
  const pictures = (await readdir(folder)).filter(name => name.endsWith('.png'));
  for (const name of pictures) await copyFile(join(folder, name), join(root, 'docs', name));
}

function start(what, args, env) {
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const exit = new Promise(resolve => {
    child.once('exit', resolve);
  });
  let wanted = false;
  const early = exit.then(code => {
    if (wanted) return new Promise(() => {});
    throw new Failure(`${what} ended (${code})`, 'Its last words are above. Is all installed and built? npm ci');
  });
  early.catch(() => {});
  broken.push(early);
  stops.push(() => {
    wanted = true;
    child.kill();
    return exit;
  });
}

async function answers(what, url) {
  doing = `waiting for ${what}`;
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const response = await Promise.race([fetch(url).catch(() => undefined), ...broken]);
    if (response?.ok) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw Object.assign(new Error(`${what} does not answer at ${url}`), { name: 'TimeoutError' });
}

/** In front of the bot: passes everything on, a moment later. `quiet` waits until the bot is done with all of it. */
async function slowDoor(botPort) {
  let underway = 0;
  const pass = async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    await new Promise(resolve => setTimeout(resolve, DELAY_MS));
    const headers = { 'content-type': 'application/json' };
    const body = chunks.length === 0 ? undefined : Buffer.concat(chunks);
    const answer = await fetch(`http://127.0.0.1:${botPort}${request.url}`, { method: request.method, headers, body });
    response.writeHead(answer.status, headers).end(await answer.text());
  };
  const server = createServer(async (request, response) => {
    underway += 1;
    await pass(request, response).catch(() => response.destroy());
    underway -= 1;
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => {
    server.closeAllConnections();
    return new Promise(resolve => server.close(resolve));
  });
  const quiet = async () => {
    while (underway > 0) await new Promise(resolve => setTimeout(resolve, 50));
  };
  return { port: server.address().port, quiet };
}

async function freePort() {
  const server = createServer();
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise(resolve => server.close(resolve));
  return port;
}

/**
 * `npm run teams:playground`: the bot in Microsoft's own local client (Microsoft 365 Agents Playground) in headless
 * Chromium. A personal question, a channel mention, a choice, the message extension's search and insert; each is checked
 * by what the page shows, and its picture kept in docs/. Needs Chromium and a build; no tenant, no network.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
/** The client loses a reply to a new channel post that comes in under 100 ms. */
const DELAY_MS = 150;
const BOT = 'Dealer contacts';

const folder = await mkdtemp(join(tmpdir(), 'teams-client-'));
const stops = [() => rm(folder, { recursive: true, force: true })];

try {
  const [botPort, clientPort] = [await freePort(), await freePort()];
  await startBot(botPort);
  const door = await slowDoor(botPort);
  await startClient(clientPort, `http://127.0.0.1:${door}/api/messages`);
  await drive(`http://127.0.0.1:${clientPort}`);
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
  start([join(root, 'dist/adapters/main.js'), '--anonymous-teams'], env);
  await answers(`http://127.0.0.1:${port}/livez`);
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
  start([cli, '-e', bot, '-c', 'msteams', '-p', String(port), '--disable-telemetry'], env);
  await answers(`http://127.0.0.1:${port}/_debug/ping`);
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

async function drive(address) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  stops.push(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1500, height: 900 }, timezoneId: 'America/Chicago' });
  page.setDefaultTimeout(6_000);
  await page.route(/officeapps|office\.net|office\.com/, route => route.abort());
  await page.goto(address);
  const box = () => page.getByRole('textbox').last();
  const shows = (text, nth = 0) => page.getByText(text).nth(nth).waitFor();
  const picture = name =>
    page.screenshot({ path: join(root, `docs/teams-client-${name}.png`), animations: 'disabled' });
  const step = async (name, run) => {
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
    const said = await page.getByText('Ask who handles something').count();
    if (said !== 1) throw new Error(`the bot answered its own card: ${said} help cards`);
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

function start(args, env) {
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
  stops.push(
    () =>
      new Promise(resolve => {
        child.once('exit', resolve);
        if (!child.kill()) resolve();
      }),
  );
}

async function answers(url) {
  for (let tries = 0; tries < 100; tries++) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer`);
}

/** In front of the bot: passes everything on, a moment later. */
async function slowDoor(botPort) {
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    await new Promise(resolve => setTimeout(resolve, DELAY_MS));
    const headers = { 'content-type': 'application/json' };
    const body = chunks.length === 0 ? undefined : Buffer.concat(chunks);
    const answer = await fetch(`http://127.0.0.1:${botPort}${request.url}`, { method: request.method, headers, body });
    response.writeHead(answer.status, headers).end(await answer.text());
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => {
    server.closeAllConnections();
    return new Promise(resolve => server.close(resolve));
  });
  return server.address().port;
}

async function freePort() {
  const server = createServer();
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise(resolve => server.close(resolve));
  return port;
}

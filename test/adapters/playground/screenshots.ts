import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import type { Browser, Page } from 'playwright-core';
import { type Program, startProgram } from '../../support/program';
import { findChromium, launch, visit } from './browser';

/** `npm run screenshots`: the README's pictures of the playground, on a weekday morning whenever they are taken. */
const ZONE = 'America/Chicago';
const MORNING = { weekday: 2, hour: 10, minute: 12, second: 0 } as const;

const folder = mkdtempSync(join(tmpdir(), 'screenshots-'));
let program: Program;
let browser: Browser;
let origin = '';

beforeAll(async () => {
  const chromium = findChromium();
  if (chromium === undefined) throw new Error('There is no Chromium: set CHROMIUM, or install it.');
  program = startProgram('main', { PORT: '0', STORE_FILE: join(folder, 'bot.db') });
  await program.printed('Playground');
  origin = /^Playground\s+(http:\/\/\S+)/m.exec(program.out())?.[1]?.replace(/\/playground$/, '') ?? '';
  browser = await launch(chromium);
  // The first answer of a process is its slowest: the pictures show the second.
  const page = await open('/playground', 800, 600, 'light', 1);
  await page.getByText('@Dealer contacts', { exact: true }).click();
  await ask(page, 'who handles GAP');
  await page.context().close();
});
afterAll(async () => {
  await browser?.close();
  program?.process.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function open(
  path: string,
  width: number,
  height: number,
  colorScheme: 'light' | 'dark',
  scale = 2,
): Promise<Page> {
  const offset = DateTime.now().setZone(ZONE).plus({ weeks: 1 }).set(MORNING).toMillis() - Date.now();
  const viewport = { width, height };
  const { page } = await visit(browser, `${origin}${path}?at=${Math.round(offset)}`, {
    viewport,
    colorScheme,
    timezoneId: ZONE,
    deviceScaleFactor: scale,
  });
  await page.evaluate('document.fonts.ready');
  return page;
}

/** Asks, and waits until both platforms have answered. */
async function ask(page: Page, question: string): Promise<void> {
  const panes = [page.locator('.pane.slack .turns > li'), page.locator('.pane.teams .turns > li')];
  const before = (await panes[0]?.count()) ?? 0;
  await page.getByLabel('Your question').fill(question);
  await page.keyboard.press('Enter');
  for (const turns of panes) await turns.nth(before).getByText('Behind this answer').waitFor({ state: 'attached' });
}

/** The picture, without the caret and from the head of both conversations. */
async function picture(page: Page, name: string): Promise<void> {
  await page.getByLabel('Your question').blur();
  await page.evaluate("document.querySelectorAll('.scroller').forEach(one => one.scrollTo(0, 0))");
  await page.screenshot({ path: `docs/playground-${name}.png` });
  await page.context().close();
}

test('the conversation, light', async () => {
  const page = await open('/playground', 1440, 960, 'light');
  await page.getByText('@Dealer contacts', { exact: true }).click();
  await ask(page, 'who handles GAP');
  await ask(page, 'payoff');
  await picture(page, 'light');
});

test('the conversation, dark, at phone width', async () => {
  const page = await open('/playground', 1280, 960, 'dark');
  await page.getByRole('button', { name: 'Phone width' }).click();
  await ask(page, 'retail held offerings');
  await ask(page, 'is SmartAuction open now');
  await picture(page, 'dark');
});

test('the home tab and the search', async () => {
  const page = await open('/playground', 1440, 960, 'light');
  await page.getByRole('button', { name: 'Home' }).click();
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill('title');
  await page.getByRole('region', { name: 'Teams messages' }).getByRole('button').first().click();
  await page.getByLabel('Your region').waitFor();
  await picture(page, 'home');
});

test('the gallery', async () => {
  const page = await open('/playground/gallery', 1440, 1600, 'light', 1);
  await page.locator('#home').waitFor();
  await page.screenshot({ path: 'docs/playground-gallery.png' });
  await page.context().close();
});

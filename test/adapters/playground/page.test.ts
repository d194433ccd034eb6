import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type Program, startProgram } from '../../support/program';
import { faultsOf, findChromium, launch, type Visit, visit } from './browser';

const chromium = findChromium();
const here = chromium !== undefined || process.env['CI'] === 'true';
if (!here)
  process.stderr.write('The playground page was not tried: there is no Chromium (set CHROMIUM, or install it).\n');

/** Where there is no Chromium the suite says so in one line; under CI its absence fails. */
(here ? describe : describe.skip)('the playground page', () => {
  let folder = '';
  let program: Program;
  let browser: Browser;
  let origin = '';
  let visits: Visit[] = [];

  async function start(port = '0'): Promise<void> {
    program = startProgram('main', { PORT: port, STORE_FILE: join(folder, 'bot.db'), DATA_DIR: join(folder, 'data') });
    await program.printed('Playground');
    origin = /^Playground\s+(http:\/\/\S+)/m.exec(program.out())?.[1]?.replace(/\/playground$/, '') ?? '';
  }

  async function open(path = '/playground', options: Parameters<typeof visit>[2] = {}): Promise<Page> {
    const opened = await visit(browser, `${origin}${path}`, options);
    visits.push(opened);
    return opened.page;
  }

  async function ask(page: Page, question: string): Promise<void> {
    await page.getByLabel('Your question').fill(question);
    await page.keyboard.press('Enter');
  }

  const slack = (page: Page) => page.getByRole('region', { name: 'Slack messages' });
  const teams = (page: Page) => page.getByRole('region', { name: 'Teams messages' });

  beforeAll(async () => {
    if (chromium === undefined) throw new Error('There is no Chromium: set CHROMIUM, or install it.');
    folder = mkdtempSync(join(tmpdir(), 'playground-'));
    cpSync('data', join(folder, 'data'), { recursive: true });
    [browser] = await Promise.all([launch(chromium), start()]);
  });
  afterEach(async () => {
    const complaints = visits.flatMap(one => one.complaints);
    await Promise.all(visits.map(({ page }) => page.context().close()));
    visits = [];
    expect(complaints).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    program?.process.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  test('may run nothing inline, load nothing from elsewhere and stand in no frame', async () => {
    const policy = (await fetch(`${origin}/playground`)).headers.get('content-security-policy') ?? '';
    const rules = new Map(policy.split('; ').map(rule => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]));
    expect(Object.fromEntries(rules)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'font-src': "'self'",
      'img-src': "'self' data:",
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
    expect((await fetch(`${origin}/`)).url).toBe(`${origin}/playground`);
  });

  test('asks once and shows the answer on both platforms, with what is behind it', async () => {
    const page = await open();
    await ask(page, 'who handles GAP');
    for (const pane of [slack(page), teams(page)]) {
      await pane.getByRole('link', { name: '888-919-2559' }).first().waitFor();
      await pane.getByText('Behind this answer').click();
      await pane.getByText('GAP', { exact: false }).first().waitFor();
      await pane.locator('.json').getByText('"type"').first().waitFor();
      await pane.locator('.took').getByText(/\d ms/).waitFor();
    }
    await slack(page).getByText('Only visible to you').waitFor();
    expect(await page.getByRole('status').textContent()).toContain('888-919-2559');
  });

  test('presses a choice, shares, rates and follows up in the thread', async () => {
    const page = await open();
    await page.getByText('@Dealer contacts', { exact: true }).click();
    await ask(page, 'floorplan');
    await slack(page).getByRole('button', { name: 'Northeast' }).click();
    await slack(page).getByRole('link', { name: '800-257-5023' }).last().waitFor();
    await teams(page).getByRole('button', { name: 'Northeast' }).click();
    await teams(page).getByRole('button', { name: 'Northeast' }).waitFor({ state: 'detached' });
    await slack(page).getByRole('button', { name: 'Right', exact: true }).last().click();
    await slack(page).getByText('Thanks, noted.').first().waitFor();
    await slack(page).getByPlaceholder('Reply in the thread').fill('and their hours?');
    await page.keyboard.press('Enter');
    const hours = 'Mon-Fri 9:00 AM-5:00 PM ET';
    await slack(page).locator('.line').nth(5).getByText(hours).first().waitFor();
    await teams(page).locator('.line').nth(3).getByText(hours).first().waitFor();
    await page.getByText('/ally', { exact: true }).first().click();
    await ask(page, 'who handles GAP');
    await slack(page).getByRole('button', { name: 'Share in channel' }).click();
    await slack(page).getByText('Shared by').waitFor();
  });

  test('a reply under what a command began goes to Teams alone: Slack has no message there to reply to', async () => {
    const page = await open();
    await ask(page, 'who handles GAP');
    await slack(page).getByRole('link', { name: '888-919-2559' }).first().waitFor();
    await teams(page).getByPlaceholder('Reply in the thread').fill('and their hours?');
    await page.keyboard.press('Enter');
    await teams(page).locator('.line').nth(3).getByText('Mon-Fri 9:30 AM-6:30 PM ET').first().waitFor();
    expect(await slack(page).locator('.line').count()).toBe(2);
  });

  test('shows the home tab, searches it, and keeps the region that is chosen there', async () => {
    const page = await open();
    const pane = page.getByRole('region', { name: 'Slack', exact: true });
    await pane.getByRole('button', { name: 'Home' }).click();
    await pane.getByLabel('Your region').selectOption({ label: 'Southeast' });
    await page.getByText('· Southeast').waitFor();
    await pane.getByPlaceholder(/Enter/).fill('arbitrations');
    await page.keyboard.press('Enter');
    await pane.getByRole('link', { name: '888-919-2559' }).waitFor({ state: 'detached' });
    await pane.getByRole('link', { name: '877-273-5572' }).waitFor();
    await ask(page, 'floorplan');
    await teams(page).getByRole('link', { name: '800-742-1722' }).waitFor();
  });

  test('finds a contact in Slack’s window and in Teams’ search', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Find' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Try a topic, an office or a number').waitFor();
    await dialog.getByRole('textbox').fill('arbitrations');
    await dialog.getByRole('button', { name: /SmartAuction/ }).click();
    await dialog.getByRole('link', { name: '877-273-5572' }).first().waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Search' }).click();
    await teams(page).getByRole('searchbox').fill('arbitrations');
    await teams(page)
      .getByRole('button', { name: /SmartAuction/ })
      .click();
    await teams(page).getByRole('link', { name: '877-273-5572' }).first().waitFor();
    await teams(page).getByRole('searchbox').fill('floorplan');
    await teams(page).getByRole('link', { name: '877-273-5572' }).first().waitFor({ state: 'detached' });
  });

  test('the clock and the zone change what is open', async () => {
    const page = await open();
    await page.getByRole('button', { name: /Asking at/ }).click();
    await page.getByRole('button', { name: 'Sunday noon in Chicago' }).click();
    await page.keyboard.press('Escape');
    await ask(page, 'is DSC open now');
    for (const pane of [slack(page), teams(page)])
      await pane
        .getByText(/Closed/)
        .first()
        .waitFor();
    await page.getByRole('button', { name: /Asking at/ }).click();
    await page.getByRole('button', { name: 'Saturday 9:10 AM in Honolulu' }).click();
    expect(await page.getByLabel('Time', { exact: true }).inputValue()).toBe('09:10');
    await page.keyboard.press('Escape');
    await ask(page, 'is DSC open now');
    for (const pane of [slack(page), teams(page)])
      await pane
        .getByText(/Open now/)
        .first()
        .waitFor();
    await page.getByRole('link', { name: 'Gallery' }).click();
    await page.locator('#closes-soon').getByRole('link', { name: 'Ask it yourself' }).click();
    for (const pane of [slack(page), teams(page)]) {
      await pane
        .getByText(/closes soon/)
        .first()
        .waitFor();
    }
  });

  test('an edit of the sheet shows at once; a broken one says where, and the sheet before it stays', async () => {
    const page = await open('/playground/gallery');
    await page.locator('#help').getByText('who handles GAP').first().waitFor();
    const file = join(folder, 'data', 'contacts.yaml');
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, good.replace('888-919-2559', '888-919').replace('888.919.2559', '888.919'));
    const problems = page.getByRole('alert');
    await problems
      .getByText(/contacts\.yaml:\d+/)
      .first()
      .waitFor();
    // The cure is a sentence of its own.
    expect(await problems.textContent()).toMatch(/cannot be a telephone number\. \S/);
    await page.getByRole('link', { name: 'Ask', exact: true }).click();
    await ask(page, 'who handles GAP');
    await teams(page).getByRole('link', { name: '888-919-2559' }).waitFor();
    await page.getByRole('link', { name: 'Gallery' }).click();
    writeFileSync(file, good.replace('    - who handles GAP\n', '    - who handles arbitrations\n'));
    await page.locator('#help').getByText('who handles arbitrations').first().waitFor();
    await problems.waitFor({ state: 'detached' });
    writeFileSync(file, good);
    await page.locator('#help').getByText('who handles GAP').first().waitFor();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in the %s theme', async theme => {
    const page = await open('/playground', { colorScheme: theme === 'light' ? 'dark' : 'light' });
    await page.getByRole('button', { name: 'Dark theme' }).click();
    await page.getByText('@Dealer contacts', { exact: true }).click();
    for (const question of ['who handles GAP', 'payoff', 'who fixes the coffee machine']) {
      const turns = await teams(page).locator('.turns > li').count();
      await ask(page, question);
      for (const pane of [slack(page), teams(page)])
        await pane.locator('.turns > li').nth(turns).getByText('Behind').waitFor();
    }
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.getByRole('button', { name: /Asking at/ }).click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Home' }).click();
    await page.getByRole('button', { name: 'Search' }).click();
    await slack(page).getByLabel('Your region').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Gallery' }).click();
    await page.locator('#home').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  test('shows HTML, control characters and ten thousand letters as text', async () => {
    const page = await open();
    await page.getByText('Direct message').click();
    const hostile = '<img src=x onerror="document.title=1"> <b>GAP</b> \u202e & *bold* [a](javascript:alert(1))';
    await ask(page, hostile);
    for (const pane of [slack(page), teams(page)]) {
      await pane.getByText('Behind this answer').waitFor();
      expect(await pane.locator('.typed').first().textContent()).toContain(
        '<img src=x onerror="document.title=1"> <b>GAP</b>',
      );
    }
    expect(await page.locator('.blocks img, .adaptive img, a[href^="javascript"]').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
    await ask(page, 'x'.repeat(10_000));
    for (const pane of [slack(page), teams(page)]) await pane.getByText('Behind this answer').nth(1).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  test('fits a phone of 360 pixels, with a tab for each platform', async () => {
    const page = await open('/playground', { viewport: { width: 360, height: 740 } });
    await ask(page, 'payoff');
    await slack(page).getByText('Behind this answer').waitFor();
    expect(await teams(page).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Teams' }).click();
    expect(await slack(page).isVisible()).toBe(false);
    const wide =
      'Math.max(...[...document.querySelectorAll(".teams *")].map(one => one.getBoundingClientRect().right))';
    expect(await page.evaluate(wide)).toBeLessThanOrEqual(360);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('can be used with keys alone', async () => {
    const page = await open();
    const tabTo = async (found: () => Promise<boolean>) => {
      for (let presses = 0; presses < 60 && !(await found()); presses++) await page.keyboard.press('Tab');
    };
    const focused = (words: string) =>
      page.evaluate(`document.activeElement?.textContent?.includes(${JSON.stringify(words)})`);
    await tabTo(async () => Boolean(await page.evaluate('document.activeElement?.id === "question"')));
    await page.keyboard.type('floorplan');
    await page.keyboard.press('Enter');
    await slack(page).getByRole('button', { name: 'Southeast' }).waitFor();
    await tabTo(
      async () =>
        (await focused('Southeast')) === true && (await page.evaluate('document.activeElement?.tagName')) === 'BUTTON',
    );
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    const withFocus = (pane: string) => page.locator(`.pane.${pane} .line:focus`).waitFor();
    await page.keyboard.press('Enter');
    await slack(page).getByRole('link', { name: '800-742-1722' }).last().waitFor();
    // The answer took the place of the buttons: whoever pressed one goes on from there, and hears it.
    await withFocus('slack');
    await teams(page).getByRole('button', { name: 'Central' }).press('Enter');
    await withFocus('teams');
    await page.getByRole('status').filter({ hasText: '800-697-3337' }).waitFor();
  });

  test('two tabs at once hear only their own conversation', async () => {
    const [one, two] = await Promise.all([open(), open()]);
    await Promise.all([ask(one, 'who handles GAP'), ask(two, 'arbitrations')]);
    await slack(one).getByRole('link', { name: '888-919-2559' }).waitFor();
    await slack(two).getByRole('link', { name: '877-273-5572' }).waitFor();
    expect(await slack(one).getByText('877-273-5572').count()).toBe(0);
    expect(await slack(two).getByText('888-919-2559').count()).toBe(0);
  });

  test('says that the server is gone, keeps what was typed, and comes back with it', async () => {
    const { page } = await visit(browser, `${origin}/playground`);
    await page.getByLabel('Your question').waitFor();
    program.process.kill('SIGKILL');
    await program.ended;
    await page.getByText("The playground's server is gone").waitFor();
    await ask(page, 'who handles GAP');
    await page.getByText('Start it again with npm start').waitFor();
    expect(await page.getByLabel('Your question').inputValue()).toBe('who handles GAP');
    await start(new URL(origin).port);
    await page.getByText("The playground's server is gone").waitFor({ state: 'detached' });
    await page.getByText('Start it again with npm start').waitFor({ state: 'detached' });
    await page.getByLabel('Your question').press('Enter');
    await teams(page).getByRole('link', { name: '888-919-2559' }).waitFor();
    await page.context().close();
  });
});

import { once } from 'node:events';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { startProgram } from '../support/program';
import { address, programs, SECRET, SLACK } from '../support/programs';
import { until } from '../support/serving';

const { folder, start } = programs();

describe('a wrong set-up', () => {
  test('is one list of problems with their cures, and no port', async () => {
    const running = start({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: '', MicrosoftAppType: 'single' });
    expect(await running.ended).toBe(1);
    expect(running.out()).toBe('');
    expect(running.err()).toMatch(/^The set-up has 5 problems; nothing was started\./);
    expect(running.err()).toContain('SLACK_SIGNING_SECRET is empty. Fill it in, or delete the line.');
  });

  test('a sheet that cannot be used is named with file, line and cure', async () => {
    const running = start({ DATA_DIR: folder });
    expect(await running.ended).toBe(1);
    expect(running.err()).toMatch(/^The sheet cannot be used; nothing was started\.\n {2}.*contacts\.yaml:1 /);
  });

  test.each(['package.json/bot.db', '/proc/none/bot.db'])('a store that cannot be opened is named: %s', async file => {
    const running = start({ STORE_FILE: file });
    expect(await running.ended).toBe(1);
    expect(running.err()).toContain(`The store ${file} cannot be used: `);
  });

  test.each([
    ['emptied', ''],
    ['cut off', 'c2hvcnQ='],
  ])('a key file that was %s is none: nothing is hidden or sealed under it', async (_how, key) => {
    const file = join(mkdtempSync(join(folder, 'key-')), 'bot.db');
    writeFileSync(`${file}.key`, key);
    for (const flags of [[], ['--check']]) {
      const running = start({ ...SLACK, STORE_FILE: file }, ...flags);
      expect(await running.ended).toBe(1);
      expect(running.err()).toContain(`bot.db.key is no key.\n  Put a backup of it in its place.`);
    }
  });

  test('a file that is no database asks for a backup', async () => {
    const file = join(mkdtempSync(join(folder, 'damaged-')), 'bot.db');
    writeFileSync(file, 'x'.repeat(5_000));
    const running = start({ ...SLACK, STORE_FILE: file });
    expect(await running.ended).toBe(1);
    expect(running.err()).toContain('file is not a database.\n  Put a backup in its place');
  });

  test.each(['192.0.2.1', 'nowhere.invalid'])('a HOST that is another machine is named: %s', async host => {
    const running = start({ ...SLACK, HOST: host, METRICS_TOKEN: 'a-long-token' });
    expect(await running.ended).toBe(1);
    expect(running.err()).toContain(`on ${host} cannot be opened: the address is none of this machine.\n  Set HOST`);
  });

  test('a port that is taken is named', async () => {
    const first = startProgram('main', { PORT: '0', STORE_FILE: join(folder, 'first.db') });
    await first.printed('Playground');
    const { port } = new URL(address(first, 'Playground'));
    const second = start({ PORT: port });
    expect(await second.ended).toBe(1);
    expect(second.err()).toBe(`Port ${port} on 127.0.0.1 is taken by another program.\n  Set PORT to another one.\n`);
    first.process.kill('SIGKILL');
    await first.ended;
  });

  test("the playground's port, one above PORT, is named as that where it is taken", async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = Object(taken.address());
    const running = start({ ...SLACK, PORT: String(port - 1), PLAYGROUND: '1' });
    expect(await running.ended).toBe(1);
    expect(running.err()).toContain(
      `Port ${port} on 127.0.0.1, the playground's, which is one above PORT (${port - 1}), is taken by another program.\n  Set PORT to another one, so that both are free, or delete PLAYGROUND.\n`,
    );
    taken.close();
  });

  test('a variable that counts for nothing is told of by --check and at start', async () => {
    const tenants = { TEAMS_ALLOWED_TENANTS: '5e9f1d6e-1111-4222-8333-444455557777' };
    const what = 'TEAMS_ALLOWED_TENANTS counts for nothing without a Teams registration';
    const checking = start({ ...SLACK, ...tenants }, '--check');
    expect(await checking.ended).toBe(0);
    expect(checking.err()).toContain(`Warning: ${what}. Set MicrosoftAppId too, or delete the line.`);
    const running = start({ ...SLACK, ...tenants });
    await running.printed('Listening');
    await until(() => running.err().includes(what));
  });

  test('--check prints the same without starting, and no secret', async () => {
    const running = start({ ...SLACK, METRICS_TOKEN: 'a-long-token' }, '--check');
    expect(await running.ended).toBe(0);
    expect(running.out()).toMatch(/^Slack +on, over HTTP/m);
    for (const secret of [SECRET, 'xoxb', 'a-long-token']) expect(running.out() + running.err()).not.toContain(secret);
  });

  test('--check names what would keep the bot from starting, and leaves nothing behind', async () => {
    const files = { STORE_FILE: '/proc/none/bot.db', DATA_DIR: 'docs' };
    const running = start({ ...SLACK, ...files }, '--check');
    expect(await running.ended).toBe(1);
    expect(running.err()).toContain('docs/contacts.yaml:1 the file is missing or cannot be read.');
    expect(running.err()).toContain('The store /proc/none/bot.db cannot be used: ');
    for (const [file, why] of [
      [folder, 'it is no file'],
      ['package.json', 'it is no SQLite database'],
    ] as const) {
      const broken = start({ ...SLACK, STORE_FILE: file }, '--check');
      expect(await broken.ended).toBe(1);
      expect(broken.err()).toContain(`The store ${file} cannot be used: ${why}`);
    }
    const good = start({ ...SLACK, STORE_FILE: join(folder, 'deeper', 'bot.db') }, '--check');
    expect(await good.ended).toBe(0);
    expect(good.out()).toMatch(/^Sheet +\d+ records in data, version \w{12}\.$/m);
    expect(readdirSync(folder).filter(name => name === 'deeper' || name.startsWith('.check'))).toEqual([]);
  });

  test('a reader that stops early is no failure', async () => {
    const running = start(SLACK, '--check');
    running.process.stdout?.destroy();
    expect([await running.ended, running.err()]).toEqual([0, '']);
  });

  test('an unknown flag shows the flags', async () => {
    const running = start({}, '--chekc');
    expect(await running.ended).toBe(2);
    expect(running.err()).toContain('--anonymous-teams');
  });
});

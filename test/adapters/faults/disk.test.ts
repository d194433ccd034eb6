import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Program, startProgram } from '../../support/program';
import { SIGNING_SECRET, until } from '../../support/serving';
import { slackTraffic } from '../../support/slack-traffic';

const MEGABYTE = 1024 * 1024;
const programs: Program[] = [];
const traffic = slackTraffic(SIGNING_SECRET);
const folder = mkdtempSync(join(tmpdir(), 'contacts-bot-disk-'));
const file = join(folder, 'bot.db');
const ballast = join(folder, 'ballast');
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder]).status === 0;
if (!mounted) process.stderr.write('No disk of our own on this machine: that one is full is not tried.\n');
afterAll(async () => {
  traffic.stop();
  for (const { process, ended } of programs) {
    process.kill('SIGKILL');
    await ended;
  }
  if (mounted) spawnSync('umount', ['--lazy', folder]);
  rmSync(folder, { recursive: true, force: true });
});

function started(...flags: string[]): Program {
  const slack = { SLACK_SIGNING_SECRET: SIGNING_SECRET, SLACK_BOT_TOKEN: 'xoxb-1-2-abcdefabcdef' };
  const program = startProgram('main', { PORT: '0', ...slack, STORE_FILE: file }, flags);
  programs.push(program);
  return program;
}

function fill(): void {
  expect(() => writeFileSync(ballast, Buffer.alloc(3 * MEGABYTE))).toThrow('ENOSPC');
}

// Where nothing may be mounted there is no disk to fill.
const tried = mounted ? it : it.skip;
tried('a full disk: answers go on, the log names the cure, and what waited is written once there is room', async () => {
  const program = started();
  await program.printed('Listening');
  const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(program.out())?.[0] ?? '';
  fill();
  for (let n = 0; n < 300 && !program.err().includes('the store failed'); n++) {
    expect((await traffic.command(origin, 'who sells purple hats')).status).toBe(200);
    expect((await traffic.command(origin, 'who handles GAP')).body).toContain('888-919-2559');
  }
  await until(() => program.err().includes('the store failed; answers go on without it'));
  expect(program.err()).toContain('Make room on the disk, or set STORE_FILE to a place on another one.');
  const waits = async () => (await (await fetch(`${origin}/readyz`)).text()).includes('writes wait');
  expect(await waits()).toBe(true);
  rmSync(ballast);
  await until(async () => !(await waits()));
  program.process.kill('SIGTERM');
  await program.ended;
  // What SQLite had beside the file is made anew at a start.
  for (const beside of ['-wal', '-shm']) rmSync(`${file}${beside}`, { force: true });
  fill();
  for (const flags of [['--check'], []]) {
    const refused = started(...flags);
    expect(await refused.ended).toBe(1);
    expect(refused.err()).toMatch(/bot\.db cannot be used: .*\.\n {2}.*Make room on the disk/);
  }
});

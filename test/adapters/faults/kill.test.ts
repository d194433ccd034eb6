import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../../adapters/store/engine/sqlite';

const KILLS = 100;
/** Files written at the same time, each by one process at a time. */
const LANES = 4;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contacts-bot-kill-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts a writer and kills it after some acknowledgements; gives their numbers. */
function writeAndKill(file: string, start: number, acknowledgements: number): Promise<string[]> {
  return new Promise(resolve => {
    const writer = spawn(process.execPath, ['test/support/feedback-writer.js', file, String(start)]);
    let printed = '';
    writer.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      if (printed.split('\n').length > acknowledgements) writer.kill('SIGKILL');
    });
    // A line cut off by the kill was printed after its commit, but is not whole.
    writer.on('close', () => resolve(printed.split('\n').slice(0, -1)));
  });
}

test(`kill -9 in the middle of feedback writes, ${KILLS} times: nothing that was acknowledged is lost`, async () => {
  const lane = async (number: number): Promise<{ acknowledged: number; missing: number }> => {
    const file = join(folder, `${number}.db`);
    const acknowledged: string[] = [];
    for (let round = 0; round < KILLS / LANES; round++) {
      acknowledged.push(...(await writeAndKill(file, round * 1_000_000, 1 + ((round * 7 + number) % 23))));
    }
    const engine = await openSqlite(file);
    const rows = await engine.db.selectFrom('feedback').select('version').execute();
    await engine.close();
    const kept = new Set(rows.map(row => row.version));
    return { acknowledged: acknowledged.length, missing: acknowledged.filter(version => !kept.has(version)).length };
  };
  const lanes = await Promise.all(Array.from({ length: LANES }, (_, number) => lane(number)));
  const acknowledged = lanes.reduce((sum, { acknowledged: count }) => sum + count, 0);
  const missing = lanes.reduce((sum, { missing: count }) => sum + count, 0);
  process.stdout.write(`${KILLS} kills: ${acknowledged} pieces of feedback acknowledged, ${missing} lost\n`);
  expect(acknowledged).toBeGreaterThan(KILLS);
  expect(missing).toBe(0);
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Program, startProgram } from './program';

export const SECRET = '7c1e94d0b35fa86218e07d4bc9a3f562';
/** The credentials of a workspace that is none. */
export const SLACK = { SLACK_SIGNING_SECRET: SECRET, SLACK_BOT_TOKEN: 'xoxb-1-2-abcdefabcdef' };

/** The bot as `npm start` runs it, with a store in a folder of the suite's own; the last that was started ends with its test. */
export function programs() {
  const folder = mkdtempSync(join(tmpdir(), 'contacts-bot-main-'));
  let program: Program | undefined;
  afterEach(async () => {
    program?.process.kill('SIGKILL');
    await program?.ended;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const start = (env: Record<string, string>, ...args: string[]): Program => {
    program = startProgram('main', { PORT: '0', STORE_FILE: join(folder, 'bot.db'), ...env }, args);
    return program;
  };
  return { folder, start };
}

/** The address that a line beginning with `word` ends in. */
export function address(running: Program, word: string): string {
  return new RegExp(`^${word}\\s+(http://127\\.0\\.0\\.1:\\d+)`, 'm').exec(running.out())?.[1] ?? '';
}

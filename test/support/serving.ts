import type { Config } from '../../adapters/config';

/** The signing secret that the served workspaces of the tests share. */
export const SIGNING_SECRET = '7c1e94d0b35fa86218e07d4bc9a3f562';

/** A whole configuration for `serve`: a Slack workspace on a free port, a file store; a test says what differs. */
export function servingConfig(storeFile: string, change: Partial<Config> = {}): Config {
  return {
    slack: { signingSecret: SIGNING_SECRET, botToken: 'xoxb-1-2-abcdefabcdef' },
    local: false,
    anonymousTeams: false,
    host: '127.0.0.1',
    port: 0,
    dataDir: 'data',
    playground: false,
    logLevel: 'error',
    logQuestions: false,
    storeFile,
    tokenKeys: [Buffer.alloc(32, 5).toString('base64')],
    keepDays: 180,
    warnings: [],
    limits: { asker: 1_000_000, workspace: 1_000_000 },
    ...change,
  };
}

/** Asks until `done`, `lanes` questions at a time; gives every answer. */
export async function keepAsking<Answer>(
  lanes: number,
  ask: () => Promise<Answer>,
  done: () => boolean,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const lane = async (): Promise<void> => {
    while (!done()) answers.push(await ask());
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return answers;
}

/** Waits for something that is bound to come; rejects after `patienceMs`. */
export async function until(holds: () => boolean | Promise<boolean>, patienceMs = 60_000): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`It did not come to hold within ${patienceMs} ms: ${holds}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../config';
import { loadDirectory } from '../data';
import { serve } from '../main';

/**
 * Runs both programs once, so that what a run keeps for the next (the parsed sheet, the compiled code) is there for the
 * first real one. The server uses the sheet of this folder and no credentials, whatever is in `.env`.
 */
async function warm(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'warm-'));
  try {
    const DATA_DIR = join(__dirname, '..', '..', '..', 'data');
    // A question as people ask: what it takes to answer one is compiled.
    const [question = 'hours'] = loadDirectory(DATA_DIR).directory?.examples ?? [];
    spawnSync(process.execPath, [join(__dirname, '..', 'cli.js'), 'ask', '--data', DATA_DIR, question], {
      stdio: 'ignore',
    });
    const { config } = readConfig({ DATA_DIR, STORE_FILE: join(folder, 'bot.db') }, { anonymousTeams: false });
    if (config === undefined) return;
    const running = await serve({ ...config, port: 0 });
    await running.stop();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void warm();

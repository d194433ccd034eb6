import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHROMIUM } from '../../../../support/chromium';
import { openCanvas } from './canvas';
import { goldens } from './cases';

const ROOT = join(__dirname, '../../../../..');

/** `npm run pictures:slack`: draws every golden rendering anew, as a picture for the docs and as the outline that the tests compare. */
it('draws the pictures', async () => {
  const canvas = await openCanvas(CHROMIUM ?? 'chromium');
  const outlines = join(ROOT, 'test/fixtures/slack/golden');
  await mkdir(outlines, { recursive: true });
  try {
    for (const golden of await goldens()) {
      for (const theme of ['light', 'dark'] as const) {
        const outline = await canvas.draw({ ...golden, theme });
        if (theme === 'light') await writeFile(join(outlines, `${golden.name}.txt`), `${outline}\n`);
        await canvas.picture(join(ROOT, `docs/slack-${golden.name}-${theme}.png`));
      }
    }
  } finally {
    await canvas.close();
  }
});

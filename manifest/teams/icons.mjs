/** Draws the icons from their SVG: color 192 by 192, outline 32 by 32 white on transparent. Needs Chromium. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = name => fileURLToPath(new URL(name, import.meta.url));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const [name, size] of [
  ['color', 192],
  ['outline', 32],
]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block}</style>${await readFile(here(`${name}.svg`), 'utf8')}`,
  );
  await page.screenshot({ path: here(`${name}.png`), omitBackground: true });
}
await browser.close();

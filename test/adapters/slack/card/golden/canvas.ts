import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnyBlock } from '@slack/types';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';

/** What is drawn, and as what. */
interface Drawing {
  readonly blocks: readonly AnyBlock[];
  readonly surface: 'message' | 'view';
  readonly theme: 'light' | 'dark';
  /** Epoch milliseconds of the message. */
  readonly at: number;
}

/** A page in Chromium that draws Block Kit. */
export interface Canvas {
  /** Draws, and resolves with the outline of what a reader meets. */
  draw(drawing: Drawing): Promise<string>;
  picture(path: string): Promise<void>;
  close(): Promise<void>;
}

const here = (name: string): string => join(__dirname, name);

/** Slack's own typeface, carried inside the page: nothing is loaded from the network. */
async function fontFace(weight: number): Promise<string> {
  const file = await readFile(require.resolve(`@fontsource/lato/files/lato-latin-${weight}-normal.woff2`), 'base64');
  return `@font-face{font-family:Lato;font-weight:${weight};src:url(data:font/woff2;base64,${file})}`;
}

/** Opens the canvas. The reader lives in Chicago, so that a date token shows another clock than the sheet's. */
export async function openCanvas(executablePath: string): Promise<Canvas> {
  const { outputFiles } = await build({
    entryPoints: [here('page.mjs')],
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const script = outputFiles[0]?.text ?? '';
  const styles = await readFile(require.resolve('slack-blocks-to-jsx/dist/style.css'), 'utf8');
  const fonts = await Promise.all([400, 700, 900].map(fontFace));
  const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const context = await browser.newContext({ timezoneId: 'America/Chicago', locale: 'en-US', deviceScaleFactor: 2 });
  const page: Page = await context.newPage();
  await page.setContent(
    `<style>${fonts.join('')}${styles}</style><style>${await readFile(here('page.css'), 'utf8')}</style>`,
  );
  await page.addScriptTag({ content: script });
  return {
    draw: async drawing => {
      await page.evaluate(`window.draw(${JSON.stringify(drawing)})`);
      return String(await page.evaluate('window.outline()'));
    },
    picture: async path => {
      await page.evaluate('document.fonts.ready.then(() => undefined)');
      await page.locator('main').screenshot({ path, animations: 'disabled' });
    },
    close: () => browser.close(),
  };
}

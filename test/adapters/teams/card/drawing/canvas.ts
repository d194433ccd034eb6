import { join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';

/** A width of Teams: its desktop column, its phone. CSS pixels. */
export type Width = 640 | 340;
export type Theme = 'light' | 'dark';

/** What a drawn card turned out to be. */
interface Drawn {
  /** What the renderer itself objects to. */
  readonly faults: readonly string[];
  readonly cutOff: readonly string[];
}

/** Microsoft's card renderer in a real browser. */
export interface Canvas {
  draw(card: object, theme: Theme, width: Width, unfold?: boolean): Promise<Drawn>;
  /** Writes the last card as a PNG. */
  picture(path: string): Promise<Buffer>;
  /** Everything that a reader sees on the last card. */
  text(): Promise<string>;
  close(): Promise<void>;
}

const STYLE = `
  body { margin: 0; font: 14px/20px 'Segoe UI', 'Noto Sans', system-ui, sans-serif; }
  body.light { background: #f5f5f5; color: #242424 } body.dark { background: #1f1f1f; color: #fff }
  #frame { box-sizing: border-box; margin: 12px; border-radius: 8px; border: 1px solid; }
  .light #frame { background: #fff; border-color: #e0e0e0 } .dark #frame { background: #292929; border-color: #3d3d3d }
  a { color: #4f52b2 } .dark a { color: #a9acf5 }
  .ac-horizontal-separator { height: 1px }
  .ac-actionSet { flex-wrap: wrap; row-gap: 8px }
  .ac-pushButton { font: 600 14px/20px inherit; padding: 5px 12px; min-width: 0; border-radius: 4px; border: 1px solid #d1d1d1;
    background: transparent; color: inherit; font-family: inherit; font-weight: 600 }
  .dark .ac-pushButton { border-color: #666 }
`;

/** Opens Chromium once for a file of tests; the script is bundled here, nothing is loaded from the network. */
export async function openCanvas(executablePath: string): Promise<Canvas> {
  const bundled = await build({
    entryPoints: [join(__dirname, 'page.mjs')],
    bundle: true,
    write: false,
    format: 'iife',
  });
  const browser: Browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage({ viewport: { width: 664, height: 900 }, deviceScaleFactor: 2 });
  await page.setContent(`<style>${STYLE}</style><main><div id="frame"></div></main>`);
  await page.addScriptTag({ content: bundled.outputFiles[0]?.text ?? '' });
  return {
    async draw(card, theme, width, unfold = false) {
      await page.setViewportSize({ width: width + 24, height: 900 });
      const faults = await page.evaluate<string[], [object, Theme, Width]>(
        ([json, look, wide]) => Reflect.get(globalThis, 'draw')(json, look, wide),
        [card, theme, width],
      );
      const more = page.getByRole('button', { name: 'More' });
      if (unfold && (await more.count()) > 0) await more.click();
      const cutOff = await page.evaluate<string[]>(() => Reflect.get(globalThis, 'cutOff')());
      return { faults, cutOff };
    },
    text: () => page.locator('#frame').evaluate(frame => Reflect.get(frame, 'innerText')),
    picture: path => page.locator('main').screenshot({ path, animations: 'disabled' }),
    close: () => browser.close(),
  };
}

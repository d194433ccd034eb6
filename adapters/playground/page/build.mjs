/** Bundles the page into dist/, ahead of time: `npm start` needs no bundler. */
import { readdirSync } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { needTools, unlessMade } from '../../build/step.mjs';

// Said by the step before.
needTools(false);

const here = path => fileURLToPath(new URL(path, import.meta.url));
const outdir = here('../../../dist/adapters/playground/public');
const sources = readdirSync(here('.'), { recursive: true }).map(name => join('adapters/playground/page', name));

/** The renderer's style sheet forces a font of its own; the pane's is the one that Slack uses. */
const slackFont = {
  name: 'slack-font',
  setup: bundle =>
    bundle.onLoad({ filter: /slack-blocks-to-jsx.*\.css$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/font-family:-apple-system[^;}]*/g, 'font-family:inherit'),
      loader: 'css',
    })),
};

const fonts = ['@fontsource-variable/inter', '@fontsource-variable/open-sans', '@fontsource/lato'];

async function bundle() {
  const { build } = await import('esbuild');
  await build({
    entryPoints: { page: here('main.tsx') },
    outdir,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff2': 'file' },
    assetNames: '[name]',
    publicPath: '/playground/assets',
    legalComments: 'linked',
    logLevel: 'warning',
    plugins: [slackFont],
  });
  await copyFile(here('index.html'), `${outdir}/index.html`);
  await copyFile(here('icon.svg'), `${outdir}/icon.svg`);
  for (const font of fonts) {
    const licence = createRequire(import.meta.url).resolve(`${font}/LICENSE`);
    await copyFile(licence, `${outdir}/${font.split('/')[1]}.LICENSE.txt`);
  }
}

await unlessMade(join(outdir, '..', '.bundled'), [...sources, 'node_modules/.package-lock.json'], bundle);

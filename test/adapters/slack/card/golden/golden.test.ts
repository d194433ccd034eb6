import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeInChromium } from '../../../../support/chromium';
import { faultsOf } from '../../support/faults';
import { type Canvas, openCanvas } from './canvas';
import { type Golden, goldens } from './cases';

/** Compared with what `npm run pictures:slack` wrote: run it after a change that is meant, and look at the pictures. */
describeInChromium('the golden renderings', path => {
  let canvas: Canvas;
  let all: readonly Golden[];
  beforeAll(async () => {
    canvas = await openCanvas(path);
    all = await goldens();
  });
  afterAll(() => canvas.close());

  const kept = (name: string): string =>
    readFileSync(join(__dirname, `../../../../fixtures/slack/golden/${name}.txt`), 'utf8').trim();

  it.each(['answer', 'answer-more', 'choices', 'none', 'help', 'closed', 'no-number', 'list', 'home'])(
    'show what a reader of %s meets, in the light and in the dark',
    async name => {
      const golden = all.find(one => one.name === name);
      if (golden === undefined) throw new Error(`${name} is not drawn`);
      expect(await canvas.draw({ ...golden, theme: 'light' })).toBe(kept(name));
      expect(await canvas.draw({ ...golden, theme: 'dark' })).toBe(kept(name));
      expect(faultsOf(golden.blocks, golden.surface)).toEqual([]);
    },
  );
});

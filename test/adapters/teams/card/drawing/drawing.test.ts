import { adaptiveCard } from '../../../../../adapters/teams/card/adaptive';
import type { Card } from '../../../../../src/index';
import { describeInChromium } from '../../../../support/chromium';
import { realBot } from '../../../slack/support/bot';
import { type Canvas, openCanvas, type Theme, type Width } from './canvas';
import { CARDS } from './cards';

const bot = realBot();
const LOOKS: readonly (readonly [Theme, Width])[] = [
  ['light', 640],
  ['light', 340],
  ['dark', 640],
  ['dark', 340],
];

describeInChromium('the cards of Teams', path => {
  let canvas: Canvas;
  beforeAll(async () => {
    canvas = await openCanvas(path);
  });
  afterAll(() => canvas?.close());

  async function drawn(card: Card, question: string): Promise<void> {
    const json = adaptiveCard(card, 'ask', question);
    for (const [theme, width] of LOOKS) {
      const { faults, cutOff } = await canvas.draw(json, theme, width, true);
      expect({ theme, width, faults, cutOff }).toEqual({ theme, width, faults: [], cutOff: [] });
    }
  }

  it.each(CARDS)('draws %s at both widths, light and dark, unfolded, with nothing cut off', async (_name, question) => {
    const { card } = await bot.ask(question);
    await drawn(card, question.text);
  });

  it('draws whatever an asker writes as text, in one piece', async () => {
    const words = `{{DATE(2026-01-01T00:00:00Z)}} [a link](https://x.example) **bold** <script>x</script> ${'w'.repeat(400)}`;
    const quoting: Card = {
      tone: 'none',
      title: '**Not** on the [sheet](https://x.example)',
      parts: [
        { kind: 'text', spans: [{ kind: 'quote', text: words }] },
        { kind: 'fields', rows: [{ label: 'You asked', spans: [{ kind: 'quote', text: words }] }] },
      ],
      more: [],
      actions: [],
    };
    await drawn(quoting, words);
    const text = (await canvas.text()).replaceAll('\u200b', '');
    expect(text).toContain('{{DATE(2026-01-01T00:00:00Z)}} [a link](https://x.example) **bold** <script>x</script>');
    expect(text).toContain('**Not** on the [sheet](https://x.example)');
  });
});

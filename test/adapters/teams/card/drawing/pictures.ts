import { join } from 'node:path';
import { adaptiveCard } from '../../../../../adapters/teams/card/adaptive';
import { CHROMIUM } from '../../../../support/chromium';
import { realBot } from '../../../slack/support/bot';
import { openCanvas } from './canvas';
import { CARDS } from './cards';

/** Not a test of the suite: `npm run pictures:teams` draws the pictures in docs/ anew. */
it('draws every kind of card for the docs', async () => {
  const canvas = await openCanvas(CHROMIUM ?? 'chromium');
  const bot = realBot();
  try {
    for (const [name, question] of CARDS) {
      const { card } = await bot.ask(question);
      const json = adaptiveCard(card, 'ask', question.text);
      for (const [theme, width] of [
        ['light', 640],
        ['dark', 340],
      ] as const) {
        await canvas.draw(json, theme, width);
        await canvas.picture(join(__dirname, `../../../../../docs/teams-${name}-${theme}.png`));
      }
    }
  } finally {
    await canvas.close();
  }
});

import type { AnyBlock } from '@slack/types';
import { blocksOf } from '../../../../../adapters/slack/card/blocks';
import { type Look, PRIVATE, PUBLIC } from '../../../../../adapters/slack/card/look';
import { homeView } from '../../../../../adapters/slack/listeners/home';
import { withThreadHint } from '../../../../../adapters/slack/reply/answer';
import { realBot } from '../../support/bot';

/** One rendering that is kept. */
export interface Golden {
  readonly name: string;
  readonly surface: 'message' | 'view';
  readonly at: number;
  readonly blocks: readonly AnyBlock[];
}

const MONDAY_MORNING = Date.parse('2026-11-16T15:00:00Z');
const SUNDAY = Date.parse('2026-11-15T15:00:00Z');

const QUESTIONS: readonly {
  readonly name: string;
  readonly text: string;
  readonly at?: number;
  readonly look?: Look;
}[] = [
  { name: 'answer', text: 'who handles GAP' },
  { name: 'answer-more', text: 'where do customers mail their payment', look: { ...PRIVATE, unfolded: true } },
  { name: 'choices', text: 'floorplan', look: PUBLIC },
  { name: 'none', text: 'who fixes the coffee machine', look: PUBLIC },
  { name: 'help', text: 'help' },
  { name: 'closed', text: 'retail held offerings', at: SUNDAY },
  { name: 'no-number', text: 'Ally Dealer Dash' },
  { name: 'list', text: 'list' },
];

/** Every rendering that is kept, from the real bot over the real sheet at fixed moments. */
export async function goldens(): Promise<readonly Golden[]> {
  const bot = realBot();
  const messages = QUESTIONS.map(async ({ name, text, at = MONDAY_MORNING, look = PRIVATE }): Promise<Golden> => {
    const card = withThreadHint(await bot.ask({ text, conversation: name, at }));
    return { name, surface: 'message', at, blocks: blocksOf(card, { ...look, question: text }) };
  });
  const home = homeView(bot.directory(), {}, { page: 1, search: '' }, MONDAY_MORNING);
  return [...(await Promise.all(messages)), { name: 'home', surface: 'view', at: MONDAY_MORNING, blocks: home.blocks }];
}

import type { Question } from '../../../../../src/index';

const asked = (text: string, at: string, about?: Question['about']): Question => ({
  text,
  conversation: text,
  at: Date.parse(at),
  zone: 'America/Chicago',
  ...(about === undefined ? {} : { about }),
});

const [FRIDAY, SATURDAY_NIGHT] = ['2026-11-13T15:00:00Z', '2026-11-15T03:00:00Z'];

/** One question for every kind of card, with a name for its picture. */
export const CARDS: readonly (readonly [string, Question])[] = [
  ['answer', asked('who handles GAP', FRIDAY)],
  ['closed', asked('who handles GAP now', SATURDAY_NIGHT)],
  ['option', asked('retail held offerings', FRIDAY)],
  ['hours', asked('hours of the dealer service center', FRIDAY)],
  ['address', asked('overnight mailing address for contracts', FRIDAY)],
  ['choices', asked('floorplan', FRIDAY)],
  ['nobody', asked('who is open on sunday', FRIDAY)],
  ['none', asked('who fixes the coffee machine', FRIDAY)],
  ['no-number', asked('number for Dealer Dash', FRIDAY)],
  ['list', asked('everything that is open now', FRIDAY)],
  ['help', asked('', FRIDAY)],
];

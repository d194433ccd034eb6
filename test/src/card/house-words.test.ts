import { cardText, createResolver } from '../../../src';
import { botOver } from '../../support/bot';
import { directory } from '../../support/directory';
import { at } from './cards';

const bot = botOver(createResolver(directory));
const shown = async (text: string): Promise<string> =>
  cardText((await bot.ask({ text, conversation: text, at: at('2026-11-18T15:00:00-05:00') })).card);

describe('a word of the vocabulary that the row does not print passes for no topic of it', () => {
  test.each([
    ['who handles VSC', 'Handles Insurance Claims, Coverage Questions; “VSC” is not printed in this row'],
    ['who handles VSC on Saturday', '; “VSC” is not printed in this row'],
    ['Is the adjuster in?', '; “adjuster” is not printed in this row'],
    ['what does VSC handle', '\n“VSC” is not printed in this row'],
  ])('%s', async (text, told) => expect(await shown(text)).toContain(told));

  test.each([
    ['a topic', 'who handles GAP'],
    ['short for a topic', 'who handles POA'],
    ['a part of the name', 'auction'],
    ['short for the unit', 'DPS'],
    ['beside a topic', 'VSC coverage questions'],
    ['a description in several words', 'buyer wants his due date pushed'],
    ['a slip', 'fedx'],
  ])('but for %s: %s', async (_what, text) => expect(await shown(text)).not.toContain('is not printed'));
});

describe('what no sheet of lines prints is said to be missing beside the row', () => {
  test.each([
    ['name of the rep at sales support', 'The sheet lists offices and lines, no people.'],
    ["who's the manager of dealer reserve", 'The sheet lists offices and lines, no people.'],
    ["what's the website for SmartAuction", 'The sheet lists no web addresses.'],
    ['need the web address of SmartAuction please', 'The sheet lists no web addresses.'],
    ['how long is the hold time at DSC', 'The sheet says nothing of waiting times.'],
  ])('%s', async (text, told) => expect(await shown(text)).toContain(told));

  test.each(['SmartAuction website is down, who do I call', 'who handles the name on a title', 'GAP time'])(
    'but where it is not asked for: %s',
    async text => expect(await shown(text)).not.toMatch(/The sheet (?:lists|says nothing)/),
  );
});

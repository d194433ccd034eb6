import { cardText, createResolver, parseDirectory } from '../../../src';
import { botOver } from '../../support/bot';
import { directory } from '../../support/directory';
import { SMALL_SHEET } from '../directory/small-sheet';
import { at } from './cards';

const NOW = at('2026-11-18T15:00:00-05:00');
const bot = botOver(createResolver(directory));
const shown = async (text: string): Promise<string> =>
  cardText((await bot.ask({ text, conversation: text, at: NOW })).card);

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
  const PERSON = 'The sheet names no person for this.';
  const WEB = 'The sheet prints no web address for this.';
  const WAIT = 'The sheet prints no waiting time for this.';
  const OWN = "The sheet prints nobody's own number or address for this.";

  test.each([
    ['name of the rep at sales support', PERSON],
    ["who's the manager of dealer reserve", PERSON],
    ['names for the supervisor at csc', PERSON],
    ["what's the website for SmartAuction", WEB],
    ['need the web address of SmartAuction please', WEB],
    ['dealer reserve website?', WEB],
    ['how long is the hold time at DSC', WAIT],
    ['how long is the line at DSC', WAIT],
    ["the boss's email address for held documents", OWN],
    ["manager's cell at dealer reserve", OWN],
  ])('%s', async (text, told) => expect(await shown(text)).toContain(told));

  test.each([
    ["what's their website", WEB],
    ['website?', WEB],
    ['is there a portal', WEB],
    ["who's the manager there", PERSON],
    ['names for the supervisor', PERSON],
    ['how long is their hold time', WAIT],
    ['callback time?', WAIT],
    ['is the wait long, are they open', WAIT],
  ])('and in a talk, of the row that was shown: %s', async (text, told) => {
    const conversation = `talk: ${text}`;
    await bot.ask({ text: 'dealer reserve', conversation, at: NOW });
    const card = cardText((await bot.ask({ text, conversation, at: NOW })).card);
    expect(card).toContain(told);
    expect(card).toContain('Dealer Reserve');
  });

  test.each([
    'SmartAuction website is down, who do I call',
    'who handles the name on a title',
    'GAP time',
    'how long is the line open for csc',
    'how long is the hold on my lease deal',
    'manager name mismatch on power of attorney',
    'who the manager should call for GAP',
    'who runs dealer reserve',
  ])('but where it is not asked for: %s', async text =>
    expect(await shown(text)).not.toMatch(/The sheet (?:prints|names) no/),
  );
});

test('nothing is said to be missing beside a row whose notes may tell it', () => {
  const remarksOf = (note: string, text: string) => {
    const files = [{ name: 'contacts.yaml', text: SMALL_SHEET.replace('In autumn: twice a month.', note) }];
    const { directory: town } = parseDirectory(files, { version: 'test' });
    if (!town) throw new Error('the sheet cannot be read');
    const told = createResolver(town).resolve({ text, conversation: note, at: NOW });
    return told.outcome === 'answer' ? told.remarks : [told.outcome];
  };

  expect(remarksOf('Only branches.', 'website for leaf collection')).toEqual([
    'The sheet prints no web address for this.',
  ]);
  expect(remarksOf('Forms are at www.example.com', 'website for leaf collection')).toEqual([]);
  expect(remarksOf('Ask for Maria.', "who's the manager of leaf collection")).toEqual([]);
  expect(remarksOf('Most wait 20 minutes.', 'how long is the hold time at leaf collection')).toEqual([]);
});

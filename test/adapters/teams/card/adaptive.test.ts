import { adaptiveCard, CARD_ACTIONS, CARD_BYTES, cardMessage } from '../../../../adapters/teams/card/adaptive';
import { escapeMarkdown, lineElement, markdown, telUrl } from '../../../../adapters/teams/card/spans';
import { type Action, type Card, cardText, type Finding, type Part, present } from '../../../../src/index';
import { directory } from '../../../support/directory';
import { buttonsOf, shownText } from '../support/shown';
import { NOW } from '../support/world';

const words = (text: string): Part => ({ kind: 'text', spans: [{ kind: 'text', text }] });
const card = (change: Partial<Card>): Card => ({
  tone: 'answer',
  title: 'Title',
  parts: [],
  more: [],
  actions: [],
  ...change,
});
const show = (label: string): Action => ({ kind: 'show', label, press: { records: ['dsc'], facet: 'hours' } });

/** The card of every record of the sheet, as an answer. */
const answers = directory.records.map(record => {
  const finding: Finding = { record, facet: 'contact', lines: record.lines, because: ['a test'] };
  const question = { text: '', conversation: 'x', at: NOW };
  return [
    record.id,
    present({ outcome: 'answer', findings: [finding], remarks: [] }, question, directory, []),
  ] as const;
});

function typesIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(typesIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type } = node as { type?: unknown };
  return [...(typeof type === 'string' ? [type] : []), ...Object.values(node).flatMap(typesIn)];
}

it.each(answers)(
  "keeps the card of %s inside Teams' limits, complete in its text, every line of it shown",
  (_id, one) => {
    const json = adaptiveCard(one, 'ask');
    expect(json['version']).toBe('1.5');
    expect(Buffer.byteLength(JSON.stringify(json))).toBeLessThanOrEqual(CARD_BYTES);
    expect(buttonsOf(json['actions']).length).toBeLessThanOrEqual(CARD_ACTIONS);
    expect(typesIn(json)).not.toContain('Action.Execute');
    expect(JSON.stringify(json)).not.toMatch(/"type":"TextBlock"(?![^}]*"wrap":true)/);
    expect(cardMessage(one)).toMatchObject({
      summary: cardText(one),
      attachments: [{ content: { fallbackText: cardText(one) } }],
    });
    const shown = shownText({ attachments: [json] });
    for (const line of cardText(one).split('\n')) expect(shown).toContain(line);
  },
);

it('leaves out the end of a card that is too long, and says so', () => {
  const parts = Array.from({ length: 400 }, (_, number) =>
    words(`Line ${number} of a very long card, with enough words on it`),
  );
  for (const long of [card({ parts }), card({ more: parts }), card({ parts, more: parts })]) {
    const json = JSON.stringify(adaptiveCard(long, 'ask'));
    expect(Buffer.byteLength(json)).toBeLessThanOrEqual(CARD_BYTES);
    expect(json).toContain('more on the sheet than fits');
  }
});

it.each(['x'.repeat(30_000), 'a long word '.repeat(3_000)])(
  'draws a card whose title or footnote alone is too long',
  long => {
    for (const one of [
      card({ title: long }),
      card({ footnote: long }),
      card({ parts: [words('A line')], title: long }),
    ]) {
      const json = JSON.stringify(adaptiveCard(one, 'ask'));
      expect(Buffer.byteLength(json)).toBeLessThanOrEqual(CARD_BYTES);
      expect(json).toContain('more on the sheet than fits');
    }
  },
);

it('shows at most six buttons, "More" among them', () => {
  const actions = Array.from({ length: 9 }, (_, number) => show(`Button ${number}`));
  const titles = buttonsOf(adaptiveCard(card({ actions, more: [words('more')] }), 'ask')['actions']).map(
    ({ title }) => title,
  );
  expect(titles).toHaveLength(6);
  expect(titles.at(-1)).toBe('More');
});

it('has the buttons of choices in a row below, unless one is too long for that', () => {
  const entry = (label: string): Part => ({ kind: 'entry', title: label, spans: [], action: show(label) });
  const choices = (...labels: readonly string[]) =>
    adaptiveCard(card({ tone: 'choices', parts: labels.map(entry) }), 'ask');
  const short = choices('Central', 'Northeast');
  expect(buttonsOf(short['body'])).toEqual([]);
  expect(buttonsOf(short['actions'])).toMatchObject([
    { title: 'Central', data: { replaces: true, picks: true } },
    { title: 'Northeast', data: { replaces: true, picks: true } },
  ]);
  const long = choices('FedEx', 'All couriers but the one that is named above');
  expect(buttonsOf(long['body']).map(({ title }) => title)).toEqual(['FedEx', 'Show']);
  expect(long['actions']).toBeUndefined();
});

it('unfolds the rest in the client, without asking the bot', () => {
  const json = adaptiveCard(card({ more: [words('the rest')] }), 'ask');
  expect(json['actions']).toEqual([{ type: 'Action.ToggleVisibility', title: 'More', targetElements: ['more'] }]);
  expect(json['body']).toContainEqual(expect.objectContaining({ id: 'more', isVisible: false }));
});

it('has no button on a card that a person posts', () => {
  const entry: Part = { kind: 'entry', title: 'One', spans: [], action: show('One') };
  const json = adaptiveCard(
    card({ parts: [entry], actions: [show('Hours')], more: [words('more')], moreActions: [show('x')] }),
    'links',
  );
  expect(buttonsOf(json)).toEqual([]);
});

it('has no "Share": what the bot posts is seen by the whole conversation', () => {
  const share: Action = { kind: 'share', label: 'Share', press: { records: ['dsc'], facet: 'contact' } };
  expect(adaptiveCard(card({ actions: [share] }), 'ask')).not.toHaveProperty('actions');
});

const RATED: Action = {
  kind: 'rate',
  label: 'Right',
  verdict: 'right',
  press: { records: ['dsc'], facet: 'contact' },
};

it('takes personal numbers out of the words in a button before it cuts them: half of one is none', () => {
  const question = `${'x'.repeat(285)} 4111111111111111 is the card`;
  const words = JSON.stringify(cardMessage(card({ actions: [RATED] }), question));
  expect(words).not.toMatch(/4111/);
  expect(words).toContain('[card number');
});

it('gives a list without Right and Wrong the thumbs of Teams', () => {
  expect(cardMessage(card({}))).toMatchObject({ channelData: { feedbackLoop: { type: 'default' } } });
  expect(cardMessage(card({ actions: [RATED] }))).not.toHaveProperty('channelData');
  expect(cardMessage(card({ tone: 'help' }))).not.toHaveProperty('channelData');
});

it('says open and closed in words, which the colour only repeats', () => {
  for (const state of ['open', 'closing', 'closed', 'unknown'] as const) {
    const json = adaptiveCard(
      card({ parts: [{ kind: 'open', state, spans: [{ kind: 'text', text: `it is ${state}` }] }] }),
      'ask',
    );
    expect(shownText({ attachments: [json] })).toContain(`it is ${state}`);
  }
});

it('dials an option after a pause, and shows it as text', () => {
  expect(telUrl('855-720-2559', '4')).toBe('tel:+18557202559,,4');
  expect(markdown([{ kind: 'phone', number: '855-720-2559', option: '4', dial: true }])).toBe(
    '[855-720-2559](tel:+18557202559,,4), option 4',
  );
});

it('shows a fax number without a link: nobody answers it', () => {
  expect(lineElement([{ kind: 'phone', number: '866-280-8190', dial: false }])).toMatchObject({
    type: 'RichTextBlock',
    inlines: [{ type: 'TextRun', text: '866-280-8190' }],
  });
});

it('keeps the words of the asker in a TextRun, even beside a number', () => {
  const line = lineElement([
    { kind: 'quote', text: '[x](tel:1)' },
    { kind: 'text', text: ' is not on the sheet, ' },
    { kind: 'phone', number: '855-720-2559', dial: true },
    { kind: 'text', text: ' is' },
  ]);
  expect(line).toMatchObject({ type: 'RichTextBlock' });
  expect(JSON.stringify(line)).toContain('[x](tel:1)');
});

it.each([
  ['*bold* and _soft_', '\\*bold\\* and \\_soft\\_'],
  ['[words](https://x.example)', '\\[words\\](https://x.example)'],
  ['- no list', '\\- no list'],
  ['1. no list', '1\\. no list'],
  ['# no heading', '\\# no heading'],
  ['a\\b', 'a\\\\b'],
  ['F&I 8 AM - 6 PM (CPC)', 'F&I 8 AM - 6 PM (CPC)'],
])('lets markdown read %j as it stands', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

it('bolds words, not the blanks around them', () => {
  expect(markdown([{ kind: 'text', text: ' FedEx: ', bold: true }])).toBe(' **FedEx:** ');
});

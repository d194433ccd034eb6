import fc from 'fast-check';
import { blocksOf } from '../../../../adapters/slack/card/blocks';
import { cut, LIMITS } from '../../../../adapters/slack/card/limits';
import { type Look, PRIVATE, PUBLIC, VIEW } from '../../../../adapters/slack/card/look';
import { messageOf } from '../../../../adapters/slack/card/message';
import type { Action, Card, Part, Span } from '../../../../src/index';
import { faultsOf } from '../support/faults';
import { buttonsOf, shownText } from '../support/shown';

const long = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '<!channel>',
    '<@U0VICTIM1>',
    '@here',
    '&amp;<>',
    '*',
    '`',
    '|',
    '\n',
    'x'.repeat(4_000),
    '&'.repeat(2_999),
  ),
);
const span: fc.Arbitrary<Span> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: long, bold: fc.boolean() }),
  fc.record({ kind: fc.constant('quote' as const), text: long }),
  fc.record({
    kind: fc.constant('phone' as const),
    number: fc.constant('555-010-0199'),
    option: fc.constantFrom('4', '12'),
    dial: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('email' as const), address: fc.emailAddress() }),
  fc.record({ kind: fc.constant('time' as const), at: fc.integer({ min: 0, max: 4e12 }), text: long }),
);
const spans = fc.array(span, { maxLength: 6 });
const press = fc.record({
  records: fc.array(fc.stringMatching(/^[a-z0-9]{1,12}$/), { minLength: 1, maxLength: 40 }),
  facet: fc.constantFrom('contact' as const, 'hours' as const),
});
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant('show' as const), label: long, press }),
  fc.record({ kind: fc.constant('share' as const), label: long, press }),
  fc.record({ kind: fc.constant('ask' as const), label: long, question: long }),
  fc.record({
    kind: fc.constant('rate' as const),
    label: long,
    verdict: fc.constantFrom('right' as const, 'wrong' as const),
    press,
  }),
);
const part: fc.Arbitrary<Part> = fc.oneof(
  fc.record({ kind: fc.constantFrom('fact' as const, 'text' as const, 'notice' as const), spans }),
  fc.record({
    kind: fc.constant('open' as const),
    state: fc.constantFrom('open' as const, 'closing' as const, 'closed' as const, 'unknown' as const),
    spans,
  }),
  fc.record({
    kind: fc.constant('fields' as const),
    rows: fc.array(fc.record({ label: long, spans }), { maxLength: 25 }),
  }),
  fc.record({ kind: fc.constant('entry' as const), title: long, spans, action }),
  fc.record({ kind: fc.constant('divider' as const) }),
);
const card: fc.Arbitrary<Card> = fc.record({
  tone: fc.constantFrom('answer' as const, 'choices' as const, 'none' as const, 'help' as const),
  title: long,
  parts: fc.array(part, { maxLength: 120, size: 'max' }),
  more: fc.array(part, { maxLength: 10 }),
  actions: fc.array(action, { maxLength: 40 }),
  moreActions: fc.array(action, { maxLength: 8 }),
  footnote: long,
});
const look: fc.Arbitrary<Look> = fc
  .record({ base: fc.constantFrom(PRIVATE, PUBLIC, VIEW), unfolded: fc.boolean(), question: long })
  .map(({ base, ...rest }) => ({ ...base, ...rest }));

const SEED = 20_260_828;

/** The texts that Slack parses; it reads no mention out of plain ones. */
function mrkdwnTexts(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(mrkdwnTexts);
  return 'type' in value && value.type === 'mrkdwn' && 'text' in value ? [String(value.text), ...inside] : inside;
}

describe('blocks', () => {
  it("stay inside every limit of Slack's, whatever the card", () => {
    fc.assert(
      fc.property(card, look, (one, shown) => {
        expect(faultsOf(blocksOf(one, shown), shown.blocks === LIMITS.viewBlocks ? 'view' : 'message')).toEqual([]);
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  it('let no mention out, in the blocks or in the text', () => {
    fc.assert(
      fc.property(card, look, (one, shown) => {
        const { text, blocks } = messageOf(one, shown);
        expect([text, ...mrkdwnTexts(blocks)].join(' ')).not.toMatch(
          /<!(?!date)|<@|<#|(?<![\p{L}\p{N}._+-])@(?:here|channel|everyone)/u,
        );
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  const empty: Card = { tone: 'answer', title: 'T', parts: [], more: [], actions: [] };
  const words = (text: string): Part => ({ kind: 'text', spans: [{ kind: 'text', text }] });

  it('count what does not fit', () => {
    const parts = Array.from({ length: 80 }, (): Part => ({ kind: 'divider' }));
    const blocks = blocksOf({ ...empty, parts, footnote: 'F' }, PUBLIC);
    expect(blocks).toHaveLength(50);
    expect(shownText(blocks)).toContain('33 more lines are not shown here');
    expect(shownText(blocks)).toContain('F');
  });

  it('keep the whole text for screen readers where the blocks have no room', () => {
    const parts = Array.from(
      { length: 80 },
      (_, index): Part => ({ kind: 'entry', title: `entry ${index}`, spans: [] }),
    );
    expect(messageOf({ ...empty, parts }, PUBLIC).text).toContain('entry 79');
  });

  it('leave a number out whole rather than cut it', () => {
    const phone: Span = { kind: 'phone', number: '555-010-0199', option: '4', dial: true };
    const blocks = blocksOf(
      { ...empty, parts: [{ kind: 'fact', spans: [{ kind: 'text', text: 'x'.repeat(2_980) }, phone] }] },
      PUBLIC,
    );
    expect(JSON.stringify(blocks)).not.toContain('555');
    expect(shownText(blocks)).toMatch(/…/);
  });

  it('join lines of one kind into a paragraph, and no further than a section holds', () => {
    expect(blocksOf({ ...empty, parts: [words('one'), words('two')] }, PUBLIC)).toHaveLength(2);
    expect(blocksOf({ ...empty, parts: [words('x'.repeat(2_000)), words('y'.repeat(2_000))] }, PUBLIC)).toHaveLength(3);
  });

  it('leave out a button that cannot say what it means', () => {
    const silent: Action = { kind: 'show', label: '', press: { records: ['a'], facet: 'contact' } };
    expect(blocksOf({ ...empty, actions: [silent] }, PUBLIC)).toHaveLength(1);
  });

  it('have no More under choices that are all shown, however many, and one where some are folded away', () => {
    const choice = (id: string): Part => ({
      kind: 'entry',
      title: id,
      spans: [],
      action: { kind: 'show', label: id, press: { records: [id], facet: 'contact' } },
    });
    const labels = (parts: readonly string[], more: readonly string[]) => {
      const one: Card = { ...empty, tone: 'choices', parts: parts.map(choice), more: more.map(choice) };
      const blocks = blocksOf(one, { ...PRIVATE, question: 'which' });
      return buttonsOf({ method: '', token: '', args: { blocks } }).map(({ label }) => label);
    };
    const five = ['a', 'b', 'c', 'd', 'e'];
    expect(labels(five, [])).toEqual(five);
    expect(labels(five, ['f'])).toEqual([...five, 'More']);
  });

  it('show three buttons at first sight, sharing first, and the rest behind More', () => {
    const on = { records: ['a'], facet: 'contact' } as const;
    const full: Card = {
      ...empty,
      more: [words('rest')],
      actions: [
        { kind: 'show', label: 'Hours', press: on },
        { kind: 'rate', label: 'Right', verdict: 'right', press: on },
        { kind: 'rate', label: 'Wrong', verdict: 'wrong', press: on },
      ],
      moreActions: [{ kind: 'share', label: 'Share', press: on }],
    };
    const labels = (shown: Look) =>
      buttonsOf({ method: '', token: '', args: { blocks: blocksOf(full, shown) } }).map(({ label }) => label);
    expect(labels(PRIVATE)).toEqual(['Share in channel', 'Right', 'Wrong', 'More']);
    expect(labels(PUBLIC)).toEqual(['Hours', 'Right', 'Wrong', 'More']);
    expect(labels({ ...PRIVATE, unfolded: true })).toEqual(['Share in channel', 'Hours', 'Right', 'Wrong']);
  });
});

describe('a moment', () => {
  it("is told by the line's clock and, as a token, by the reader's", () => {
    const spans: Span[] = [
      { kind: 'time', at: 1_763_400_000_000, text: '5:00 PM CT, 6:00 PM your time', own: '5:00 PM CT' },
    ];
    const [, fact] = blocksOf(
      { tone: 'answer', title: 'T', parts: [{ kind: 'text', spans }], more: [], actions: [] },
      PUBLIC,
    );
    expect(fact).toMatchObject({ text: { text: '5:00 PM CT (<!date^1763400000^{time} your time|5:00 PM CT>)' } });
  });

  it('is told once to an asker whose clock shows the same, and twice where others read it', () => {
    const spans: Span[] = [{ kind: 'time', at: 1_763_400_000_000, text: '5:00 PM CT', same: true }];
    const card: Card = { tone: 'answer', title: 'T', parts: [{ kind: 'text', spans }], more: [], actions: [] };
    expect(blocksOf(card, PRIVATE)[1]).toMatchObject({ text: { text: '5:00 PM CT' } });
    expect(blocksOf(card, PUBLIC)[1]).toMatchObject({ text: { text: expect.stringContaining('your time') } });
  });

  it.each([
    ['up to six entries', 6, true],
    ['a long list', 7, false],
  ])("of %s has the reader's clock: %#", (_name, count, both) => {
    const spans: Span[] = [{ kind: 'time', at: 1_763_400_000_000, text: '5:00 PM CT' }];
    const parts = Array.from({ length: count }, (_, index) => ({ kind: 'entry', title: `E${index}`, spans }) as const);
    const blocks = blocksOf({ tone: 'choices', title: 'T', parts, more: [], actions: [] }, PUBLIC);
    expect(JSON.stringify(blocks).includes('your time')).toBe(both);
  });
});

describe('cutting', () => {
  it('says so, and splits no character', () => {
    expect(cut('abcdef', 4)).toBe('abc…');
    expect(cut('ab😀cd', 4)).toBe('ab…');
    expect(cut('abcd', 4)).toBe('abcd');
  });
});

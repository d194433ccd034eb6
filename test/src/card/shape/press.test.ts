import fc from 'fast-check';
import { decodeAction, encodeAction, FACET_NAMES, type Press, type Pressed } from '../../../../src';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,20}$/);
const press: fc.Arbitrary<Press> = fc.record({
  records: fc.array(id, { minLength: 1, maxLength: 6 }),
  facet: fc.constantFrom(...FACET_NAMES),
});
const pressed: fc.Arbitrary<Pressed> = fc.oneof(
  fc.record({ kind: fc.constantFrom('show' as const, 'share' as const), press }),
  fc.record({ kind: fc.constant('ask' as const), question: fc.string({ minLength: 1, maxLength: 150 }) }),
  fc.record({
    kind: fc.constant('rate' as const),
    verdict: fc.constantFrom('right' as const, 'wrong' as const),
    press,
  }),
  fc.record({
    kind: fc.constant('rate' as const),
    verdict: fc.constant('wrong' as const),
    reason: fc.constantFrom('line' as const, 'number' as const, 'hours' as const, 'other' as const),
    press,
  }),
);

describe('what a button carries', () => {
  test('an action comes back as it went, in at most 200 characters', () => {
    fc.assert(
      fc.property(pressed, one => {
        const encoded = encodeAction(one);
        expect(encoded.length).toBeLessThanOrEqual(200);
        expect(decodeAction(encoded)).toEqual(one);
      }),
      { seed: 2 },
    );
  });

  test('of a list too long, as many records come back as fit', () => {
    const records = Array.from({ length: 60 }, (_, index) => `record-${index}`);
    const encoded = encodeAction({ kind: 'show', press: { records, facet: 'contact' } });
    const count = encoded.split(',').length;
    expect(encoded.length).toBeLessThanOrEqual(200);
    expect(count).toBeGreaterThan(15);
    expect(decodeAction(encoded)).toEqual({
      kind: 'show',
      press: { records: records.slice(0, count), facet: 'contact' },
    });
  });

  test('the label of a button stays where it is', () => {
    const encoded = encodeAction({
      kind: 'show',
      label: 'Hours',
      press: { records: ['dsc'], facet: 'hours' },
    } as Pressed);
    expect(decodeAction(encoded)).toEqual({ kind: 'show', press: { records: ['dsc'], facet: 'hours' } });
  });

  test.each([
    '',
    '1',
    '1~',
    '1~contact~dsc',
    '1~show~contact',
    '1~show~contact~',
    '1~show~contact~dsc~',
    '2~show~contact~dsc',
    '0~show~contact~dsc',
    '1~show~toString~dsc',
    '1~show~__proto__~dsc',
    '1~show~contact~DSC',
    '1~show~contact~dsc,,csc',
    '1~show~contact~../etc',
    '1~show~contact~dsc csc',
    '1~show~contact~dsc~more',
    '1~ask~',
    '1~wrong.nothing~contact~dsc',
    '1~wrong.line.line~contact~dsc',
    '1~right.line~contact~dsc',
    '1~open~contact~dsc',
    '{"records":["dsc"]}',
    'a'.repeat(10_000),
    `1~show~contact~${'dsc,'.repeat(2_500)}`,
    '\u0000~\uD800~\u202E',
  ])('nothing else is read: %j', encoded => {
    expect(decodeAction(encoded)).toBeUndefined();
  });

  test('no string makes reading throw, and what is read of one is written as it stood', () => {
    const anything = fc.oneof(
      fc.string({ maxLength: 10_000, unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('1', '~', 'a', ',', '.') }),
      fc
        .tuple(
          fc.constantFrom('show', 'ask', 'share', 'right', 'wrong.line', 'wrong.', '1'),
          fc.constantFrom('~contact~', '~'),
          fc.string({ unit: fc.constantFrom('a', '1', ',', '~', '.'), maxLength: 4 }),
        )
        .map(parts => `1~${parts.join('')}`),
    );
    let read = 0;
    fc.assert(
      fc.property(anything, one => {
        const action = decodeAction(one);
        if (action === undefined) return;
        read += 1;
        expect(encodeAction(action)).toBe(one);
      }),
      { seed: 3, numRuns: 500 },
    );
    expect(read).toBeGreaterThan(10);
  });
});

import { alternativesFor, cardText, type Directory, FACET_NAMES, type HoursException, present } from '../../../../src';
import { isOfHours } from '../../../../src/facets';
import { directory } from '../../../support/directory';
import { allActions, answer, asked, finding, lines } from '../cards';

const EXCEPTION: HoursException = {
  date: '2026-11-27',
  closed: true,
  shifts: [],
  reason: 'the office moves',
  source: 'a memo',
};
const MOVING: Directory = { ...directory, exceptions: [EXCEPTION] };

/** Open, closed, closing soon, a holiday, an exception, overseas, in an unknown zone. */
const MOMENTS = [
  asked('2026-11-18T15:00:00-05:00', 'America/Chicago'),
  asked('2026-11-18T16:40:00-05:00', 'America/New_York'),
  asked('2026-11-20T21:00:00-05:00', 'America/Phoenix', 'who handles held offerings'),
  asked('2026-11-21T12:00:00-05:00', 'Asia/Kolkata'),
  asked('2026-11-26T12:00:00-05:00', 'Pacific/Honolulu'),
  asked('2026-11-27T12:00:00-05:00', 'America/New_York', 'held offerings'),
  asked('2026-11-18T15:00:00-05:00'),
];

const REMARK = 'That number is not on the sheet';

describe('the first sight of an answer', () => {
  test.each(FACET_NAMES)('is six lines and three buttons at most, %s of every record', facet => {
    for (const { id } of MOVING.records) {
      for (const question of MOMENTS) {
        const resolution = { ...answer(finding(id, facet, undefined, MOVING)), remarks: [REMARK] };
        const card = present(resolution, question, MOVING, alternativesFor(resolution, question, MOVING));
        expect(lines(card)).toBeLessThanOrEqual(6);
        expect(cardText(card).split('\n').length).toBe(lines(card));
        expect(card.actions.length).toBeLessThanOrEqual(3);
        expect(card.title).not.toBe('');
        expect(cardText(card)).toContain(REMARK);
      }
    }
  });

  test.each(FACET_NAMES)('says open, closed or not printed, %s of every record', facet => {
    for (const { id } of directory.records) {
      for (const question of MOMENTS) {
        const found = finding(id, facet);
        const text = cardText(present(answer(found), question, directory, []));
        // A fax, a mailbox and an address need nobody who opens.
        if (found.lines.length > 0 && found.lines.every(({ kind }) => kind !== 'phone') && !isOfHours(facet)) {
          expect(text).not.toMatch(/\b(open|closed|opens|hours)\b/i);
          continue;
        }
        expect(text).toMatch(
          /\b(Open now|Open, but closes soon|ordinary \w+: open|Closed|[Hh]ours not printed|depends on your time zone|prints no hours)\b/,
        );
      }
    }
  });

  test.each(FACET_NAMES)('ends in the source and its age, %s of every record', facet => {
    for (const { id } of directory.records) {
      const [question] = MOMENTS;
      if (!question) throw new Error('no moment');
      const { footnote } = present(answer(finding(id, facet)), question, directory, []);
      expect(footnote).toMatch(/^Sheet page [12], row “.+”; effective Aug 28, 2023, over 3 years old$/);
    }
  });

  test('no two buttons of a card do the same', () => {
    for (const { id } of directory.records) {
      for (const facet of FACET_NAMES) {
        const [question] = MOMENTS;
        if (!question) throw new Error('no moment');
        const actions = allActions(present(answer(finding(id, facet)), question, directory, []));
        const said = actions.map(action => JSON.stringify(action));
        expect(new Set(said).size).toBe(said.length);
      }
    }
  });

  test('"More" has nothing that the card says already, and all lines stand on one or the other', () => {
    for (const { id, lines: all } of directory.records) {
      for (const facet of FACET_NAMES) {
        for (const question of MOMENTS) {
          const card = present(answer(finding(id, facet)), question, directory, []);
          const seen = cardText({ ...card, more: [] });
          for (const line of cardText({ ...card, title: '', parts: card.more, footnote: '' }).split('\n')) {
            if (line !== '') expect(seen).not.toContain(line.replace(/^(Phone|Fax|Email|Mail|Hours): /, ''));
          }
          const whole = cardText({ ...card, parts: [...card.parts, ...card.more] });
          for (const line of all) if ('number' in line) expect(whole).toContain(line.number);
        }
      }
    }
  });

  test('"closed" stands in no open line, nor "open" in a closed one', () => {
    for (const { id } of directory.records) {
      for (const question of MOMENTS) {
        const card = present(answer(finding(id, 'open_now')), question, directory, []);
        const first = cardText({ ...card, parts: card.parts.slice(0, 1), more: [] }).toLowerCase();
        expect(/\bopen\b/.test(first) && /\bclosed\b/.test(first)).toBe(false);
      }
    }
  });
});

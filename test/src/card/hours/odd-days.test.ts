import {
  alternativesFor,
  browse,
  cardText,
  type Directory,
  FACET_NAMES,
  type HoursException,
  present,
  stateFor,
  type When,
} from '../../../../src';
import { directory } from '../../../support/directory';
import { answer, asked, body, CLOSED_DAY, finding, SHORT_DAY as short } from '../cards';

const ET = 'America/New_York';
const WEDNESDAY = '2026-11-18T15:00:00-05:00';

describe('a holiday', () => {
  const CARE = 'the sheet gives no holiday hours, the line may be closed';

  test('is named on its day', () => {
    expect(body('dsc', 'contact', '2026-11-26T12:00:00-05:00', ET)).toContain(`Thanksgiving Day: ${CARE}`);
  });

  test('is named where the day is asked about', () => {
    expect(body('dsc', 'hours', WEDNESDAY, ET, { kind: 'days', dates: ['2026-12-25'] })).toContain(
      `Christmas Day: ${CARE}`,
    );
  });

  test('is named where the next opening falls on it', () => {
    expect(body('dsc', 'open_now', '2026-11-25T20:00:00-05:00', ET)).toContain(
      `Thanksgiving Day (Thursday, Nov 26): ${CARE}`,
    );
  });

  test('is named on the day on which it is observed', () => {
    expect(body('insurance', 'open_now', '2026-07-03T12:00:00-04:00', ET)).toContain(
      `Independence Day (observed): ${CARE}`,
    );
  });

  test('is the day of the line, not of whoever asks', () => {
    expect(body('dsc', 'open_now', '2026-11-26T12:00:00+09:00', 'Asia/Tokyo').join()).toContain(
      'Thanksgiving Day (Thursday, Nov 26)',
    );
    expect(body('csc', 'open_now', '2026-11-27T09:00:00+09:00', 'Asia/Tokyo')).toContain(`Thanksgiving Day: ${CARE}`);
  });

  test('changes no state, and says nothing on a day without hours or of a line without hours', () => {
    const question = asked('2026-11-26T12:00:00-05:00', ET);
    expect(stateFor(finding('dsc', 'open_now'), question, directory).state).toBe('open');
    expect(body('insurance', 'open_now', '2026-07-04T12:00:00-04:00', ET).join()).not.toContain('holiday');
    expect(body('fax-dds', 'fax', '2026-11-26T12:00:00-05:00', ET).join()).not.toContain('holiday');
  });

  test('is a day for which nothing is printed: its hours are those of an ordinary one, in no colour of a state', () => {
    const christmas: When = { kind: 'days', dates: ['2026-12-25'] };
    const both: When = { kind: 'days', dates: ['2026-12-24', '2026-12-25'] };
    const ten: When = { kind: 'clock', date: '2026-12-25', minute: 600 };
    const noon = '2026-11-26T12:00:00-05:00';
    const first = (iso: string, when?: When) => body('dsc', 'open_now', iso, ET, when)[0];
    expect(first(WEDNESDAY, christmas)).toBe('Friday, Dec 25, printed for an ordinary Friday: 9:30 AM-6:30 PM ET');
    expect(first(WEDNESDAY, both)).toBe(
      'Open Thursday, Dec 24: 9:30 AM-6:30 PM ET; Friday, Dec 25, printed for an ordinary Friday: 9:30 AM-6:30 PM ET',
    );
    expect(first(WEDNESDAY, { kind: 'days', dates: ['2026-12-25', '2026-12-26'] })).toBe(
      'Friday, Dec 25, printed for an ordinary Friday: 9:30 AM-6:30 PM ET; open Saturday, Dec 26: 9:00 AM-6:00 PM ET',
    );
    expect(first(WEDNESDAY, ten)).toBe(
      'Printed for an ordinary Friday: open Fri, Dec 25, 10:00 AM ET, until 6:30 PM ET',
    );
    expect(first(noon)).toBe('Printed for an ordinary Thursday: open until 6:30 PM ET');
    expect(first('2026-11-26T18:20:00-05:00')).toBe('Printed for an ordinary Thursday: open until 6:30 PM ET');
    expect(first(noon, { kind: 'left' })).toBe('Printed for an ordinary Thursday: open until 6:30 PM ET');
    const { parts } = present(answer(finding('dsc', 'open_now')), asked(noon, ET), directory, []);
    expect(parts[0]).toMatchObject({ kind: 'open', state: 'unknown' });
  });

  test('is not named for a directory of no country', () => {
    const { holidays: _country, ...nowhere } = directory;
    expect(body('dsc', 'contact', '2026-11-26T12:00:00-05:00', ET, undefined, nowhere).join()).not.toContain('holiday');
  });
});

describe('an exception in data', () => {
  const closed: HoursException = { ...CLOSED_DAY, records: ['dsc'] };
  const changed: Directory = { ...directory, exceptions: [closed, short] };

  test('rules over the week and over the holiday', () => {
    const said = body('dsc', 'open_now', '2026-11-26T12:00:00-05:00', ET, undefined, changed);
    expect(said[0]).toBe('Closed: Thanksgiving Day. Opens Fri 9:30 AM ET');
    expect(said.join()).not.toContain('no holiday hours');
  });

  test('leaves the records alone that it does not name', () => {
    expect(body('insurance', 'open_now', '2026-11-26T12:00:00-05:00', ET, undefined, changed)[0]).toBe(
      'Printed for an ordinary Thursday: open until 5:00 PM ET',
    );
  });

  test('gives other hours to a day, with its reason', () => {
    const when: When = { kind: 'days', dates: ['2026-12-24'] };
    expect(body('dsc', 'hours', WEDNESDAY, ET, when, changed)[0]).toBe(
      'Open Thursday, Dec 24: 9:00 AM-1:00 PM ET (short day)',
    );
    expect(body('dsc', 'open_now', '2026-12-24T14:00:00-05:00', ET, undefined, changed)[0]).toBe(
      'Closed: short day. Opens Fri 9:30 AM ET',
    );
  });

  const FROM_MEMO = 'Not printed on the sheet; source: a memo';

  test('says the reason and the source of hours while they hold', () => {
    const said = body('dsc', 'contact', '2026-12-24T10:12:00-05:00', ET, undefined, changed);
    expect(said).toContain('Open now until 1:00 PM ET (short day)');
    expect(said).toContain(`short day: 9:00 AM-1:00 PM ET. ${FROM_MEMO}`);
    expect(body('dsc', 'hours', '2026-12-24T12:45:00-05:00', ET, { kind: 'left' }, changed)[0]).toBe(
      'Open now, closes in 15 min, at 1:00 PM ET (short day)',
    );
    const clock: When = { kind: 'clock', date: '2026-12-24', minute: 600 };
    const asked = body('dsc', 'open_now', WEDNESDAY, ET, clock, changed);
    expect(asked[0]).toBe('Open Thu, Dec 24, 10:00 AM ET, until 1:00 PM ET (short day)');
    expect(asked).toContain(`short day: 9:00 AM-1:00 PM ET. ${FROM_MEMO}`);
  });

  test('says so in the night after its day, too, with the day that it is from', () => {
    const late = { ...closed, date: '2026-11-28', closed: false, shifts: [{ opens: 1200, closes: 120 }] };
    const night: Directory = { ...directory, exceptions: [late] };
    const said = body('dsc', 'open_now', '2026-11-29T00:30:00-05:00', ET, undefined, night);
    expect(said[0]).toBe('Open now until 2:00 AM ET (Thanksgiving Day)');
    expect(said).toContain(`Thanksgiving Day (Saturday, Nov 28): 8:00 PM-2:00 AM ET. ${FROM_MEMO}`);
  });

  test('is called the reason only while the printed hours would be open; else its notice says it', () => {
    const split = { ...short, shifts: [...short.shifts, { opens: 840, closes: 900 }] };
    const day: Directory = { ...directory, exceptions: [closed, split] };
    const notice = `short day: 9:00 AM-1:00 PM and 2:00 PM-3:00 PM ET. ${FROM_MEMO}`;
    const early = body('dsc', 'open_now', '2026-12-24T08:00:00-05:00', ET, undefined, day);
    expect(early[0]).toBe('Closed now, opens Thu 9:00 AM ET (short day)');
    expect(early).toContain(notice);
    const lunch = body('dsc', 'open_now', '2026-12-24T13:30:00-05:00', ET, undefined, day);
    expect(lunch[0]).toBe('Closed: short day. Opens Thu 2:00 PM ET');
    const evening = body('dsc', 'open_now', '2026-12-24T20:00:00-05:00', ET, undefined, day);
    expect(evening[0]).toBe('Closed now, opens Fri 9:30 AM ET');
    expect(evening).toContain(notice);
    const feast = body('dsc', 'open_now', '2026-11-26T20:00:00-05:00', ET, undefined, day);
    expect(feast[0]).toBe('Closed now, opens Fri 9:30 AM ET');
    expect(feast).toContain(`Thanksgiving Day: closed. ${FROM_MEMO}`);
  });

  test('says who closed a day, and why the next opening is later than the week has it', () => {
    expect(body('dsc', 'contact', '2026-11-26T12:00:00-05:00', ET, undefined, changed)).toContain(
      `Thanksgiving Day: closed. ${FROM_MEMO}`,
    );
    const before = body('dsc', 'contact', '2026-11-25T20:00:00-05:00', ET, undefined, changed);
    expect(before).toContain('Closed now, opens Fri 9:30 AM ET');
    expect(before).toContain(`Thanksgiving Day (Thursday, Nov 26): closed. ${FROM_MEMO}`);
    const eve = body('dsc', 'contact', '2026-12-23T20:00:00-05:00', ET, undefined, changed);
    expect(eve).toContain('Closed now, opens Thu 9:00 AM ET (short day)');
    expect(eve).toContain(`short day (Thursday, Dec 24): 9:00 AM-1:00 PM ET. ${FROM_MEMO}`);
  });

  test('is told of the opening after this one', () => {
    const said = body('dsc', 'hours', '2026-12-23T12:00:00-05:00', ET, { kind: 'next' }, changed);
    expect(said[0]).toBe('Open now until 6:30 PM ET; then opens Thu 9:00 AM ET (short day)');
    expect(said).toContain(`short day (Thursday, Dec 24): 9:00 AM-1:00 PM ET. ${FROM_MEMO}`);
  });

  test('is told beside a week that was asked for, and where the zone is not known', () => {
    const said = body('dsc', 'hours', '2026-12-24T10:00:00-05:00', ET, undefined, changed);
    expect(said).toContain(`short day: 9:00 AM-1:00 PM ET. ${FROM_MEMO}`);
    expect(body('sales', 'contact', '2026-12-24T10:00:00-05:00', undefined, undefined, changed)).toContain(
      `short day: 9:00 AM-1:00 PM Local Time. ${FROM_MEMO}`,
    );
  });

  test('is told once for a list, for choices and for the directory read through', () => {
    const question = asked('2026-12-24T10:00:00-05:00', ET);
    const findings = [
      finding('dsc', 'contact', undefined, changed),
      finding('smartauction', 'contact', undefined, changed),
    ];
    const notice = `short day: 9:00 AM-1:00 PM ET. ${FROM_MEMO}`;
    const choices = { outcome: 'choices', findings, prompt: 'Which?', remarks: [] } as const;
    const read = browse(changed, { at: question.at, pageSize: 3 });
    const cards = [present(answer(...findings), question, changed, []), present(choices, question, changed, []), read];
    for (const card of cards) {
      expect(cardText(card).split(notice)).toHaveLength(2);
      expect(cardText(card)).toContain('Open now until 1:00 PM ET (short day)');
    }
  });

  test('has its source on every card that shows its hours', () => {
    // No printed time has these minutes.
    const odd: HoursException = { ...short, shifts: [{ opens: 547, closes: 787 }], source: 'the office manager' };
    const day: Directory = { ...directory, exceptions: [odd] };
    const whens: readonly (When | undefined)[] = [
      undefined,
      { kind: 'next' },
      { kind: 'left' },
      { kind: 'days', dates: ['2026-12-23', '2026-12-24'] },
      { kind: 'clock', date: '2026-12-24', minute: 600 },
    ];
    let shown = 0;
    for (const iso of ['2026-12-23T15:00:00-05:00', '2026-12-23T23:30:00-05:00', '2026-12-24T12:00:00-05:00']) {
      const question = asked(iso, 'America/Denver');
      for (const { id } of directory.records) {
        for (const [facet, when] of FACET_NAMES.flatMap(name => whens.map(one => [name, one] as const))) {
          const found = finding(id, facet, when, day);
          for (const findings of [[found], [found, finding('fax-dds', 'fax', undefined, day)]]) {
            const resolution = answer(...findings);
            const said = cardText(present(resolution, question, day, alternativesFor(resolution, question, day)));
            if (!said.includes(':07')) continue;
            shown += 1;
            expect(said).toContain('Not printed on the sheet; source: the office manager');
          }
        }
      }
    }
    expect(shown).toBeGreaterThan(500);
  });

  describe('where nobody is there', () => {
    const said = (exceptions: readonly HoursException[], iso: string, state: 'open' | 'closed', when?: When) => {
      const reason = { kind: 'nobody', state, ...(when && { when }) } as const;
      const day: Directory = { ...directory, exceptions };
      return cardText(present({ outcome: 'none', nearest: [], reason }, asked(iso, ET), day, [])).split('\n');
    };
    const { records: _dsc, ...allClosed } = closed;
    const NOON = '2026-11-26T12:00:00-05:00';

    test('rules over what the sheet prints, with its hours and its source', () => {
      const [, fact, ...notices] = said([allClosed, short], NOON, 'open');
      expect(fact).toBe('As known today, none of those you ask about is open now');
      // The next opening is not shown, nor is what puts it off.
      expect(notices.filter(line => line.includes('Not printed'))).toEqual([`Thanksgiving Day: closed. ${FROM_MEMO}`]);
      const when: When = { kind: 'clock', date: '2026-12-24', minute: 840 };
      expect(said([allClosed, short], WEDNESDAY, 'open', when)).toContain(
        `short day: 9:00 AM-1:00 PM ET. ${FROM_MEMO}`,
      );
    });

    test('is told of those rows alone that can be meant, and have hours', () => {
      const hoursless = { ...closed, records: ['dash'], reason: 'a move' };
      // Open at noon by its own exception: among rows of which none is open it cannot be.
      const shortNoon = { ...short, date: '2026-11-26', records: ['insurance'], reason: 'half a day' };
      const out = said([closed, hoursless, shortNoon], NOON, 'open');
      expect(out[1]).toBe('As known today, none of those you ask about is open now');
      expect(out.filter(line => line.includes('Not printed'))).toEqual([`Thanksgiving Day: closed. ${FROM_MEMO}`]);
      expect(said([hoursless, shortNoon], NOON, 'open')[1]).toMatch(/^By the hours that the sheet prints, none/);
    });

    test('does not make the holiday one that is known, unless it says of every row what holds', () => {
      const CARE =
        'The Ally dealer services sheet gives no holiday hours, so it cannot tell who is there on Thanksgiving Day';
      const open = { ...short, date: '2026-11-26', shifts: [{ opens: 0, closes: 1440 }] };
      expect(said([{ ...open, records: ['dsc'] }], NOON, 'closed')).toContain(CARE);
      expect(said([open], NOON, 'closed')).not.toContain(CARE);
    });
  });

  test('a week or more away, the next opening has its date', () => {
    const days = Array.from({ length: 9 }, (_, index) => `2026-11-${19 + index}`);
    const away: Directory = { ...directory, exceptions: days.map(date => ({ ...closed, date, reason: 'moving' })) };
    expect(body('dsc', 'open_now', '2026-11-19T12:00:00-05:00', ET, undefined, away)[0]).toBe(
      'Closed: moving. Opens Sat, Nov 28, 9:00 AM ET',
    );
  });
});

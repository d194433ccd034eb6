import { cardText, present } from '../../../../src';
import { directory } from '../../../support/directory';
import { answer, asked, finding, said } from '../cards';

const ET = 'America/New_York';
const WEDNESDAY = '2026-11-18T15:00:00-05:00';

describe('several findings', () => {
  test('are one line each, with their own fact', () => {
    const card = present(
      answer(finding('dsc', 'phone'), finding('csc', 'hours'), finding('cpc-4', 'menu_option')),
      asked(WEDNESDAY, ET),
      directory,
      [],
    );
    expect(cardText(card).split('\n').slice(1, 4)).toEqual([
      'Existing Consumer Accounts · Dealer Service Center (DSC): 888-919-2559 · Open now until 6:30 PM ET',
      'Consumer Help Line · Customer Service Center (CSC): Mon-Fri 8:00 AM-11:00 PM ET, Sat 8:00 AM-10:00 PM ET · Call 888-925-2559 · Open now until 11:00 PM ET',
      'Retail Held Offerings · Contract Processing Center (CPC): Option 4 · Call 855-720-2559, option 4 · Open now until 8:00 PM ET',
    ]);
  });

  test('of a whole directory are all in the text, five at first sight', () => {
    const all = directory.records.map(({ id }) => finding(id, 'contact'));
    const card = present(answer(...all), asked(WEDNESDAY, ET), directory, []);
    expect(card.parts.filter(({ kind }) => kind === 'entry')).toHaveLength(5);
    for (const { record: one } of all) {
      for (const line of one.lines) if (line.kind === 'phone') expect(cardText(card)).toContain(line.number);
    }
  });

  test('beyond 30 are counted', () => {
    const many = Array.from({ length: 40 }, () => finding('dsc', 'contact'));
    expect(cardText(present(answer(...many), asked(WEDNESDAY, ET), directory, []))).toContain('and 10 more');
  });

  test('of what is open say so, and only then', () => {
    const title = (iso: string): string =>
      present(answer(finding('dsc', 'open_now'), finding('csc', 'open_now')), asked(iso, ET), directory, []).title;
    expect(title(WEDNESDAY)).toMatch(/^Open now · /);
    expect(title('2026-11-18T20:00:00-05:00')).toMatch(/^Open or closed · /);
  });

  test('keep the sentence that the sheet prints beside an address', () => {
    const card = present(
      answer(finding('mail-fedex', 'address'), finding('mail-usps', 'address')),
      asked(WEDNESDAY, ET),
      directory,
      [],
    );
    expect(cardText(card)).toContain('Only FedEx packages sent to this zip code will arrive prior to 4:30 AM CST');
  });
});

describe('choices', () => {
  const card = present(
    {
      outcome: 'choices',
      prompt: 'A payoff for a dealer, or for a customer?',
      findings: [finding('dsc', 'contact'), finding('csc', 'contact')],
      remarks: [],
    },
    asked(WEDNESDAY, ET),
    directory,
    [],
  );

  test('ask with what sets them apart, and show each with its number and state', () => {
    expect(cardText(card).split('\n')).toEqual([
      'A payoff for a dealer, or for a customer?',
      'Existing Consumer Accounts · Dealer Service Center (DSC): 888-919-2559 · Open now until 6:30 PM ET',
      'Consumer Help Line · Customer Service Center (CSC): 888-925-2559 · Open now until 11:00 PM ET',
      'Sheet effective Aug 28, 2023, over 3 years old',
    ]);
  });

  test.each([
    [
      'regions of one row',
      ['rbc-central', 'rbc-se'],
      [
        'SmartCash (related to Floorplan) · Regional Business Centers',
        'Central: 800-697-3337 · Open now until 5:00 PM CT, 6:00 PM your time',
        'Southeast: 800-742-1722 · Open now until 5:00 PM ET',
      ],
    ],
    [
      'rows of one unit',
      ['cpc-4', 'cpc-5'],
      [
        'Contract Processing Center (CPC)',
        'Retail Held Offerings: 855-720-2559, option 4 · Open now until 8:00 PM ET',
        'Lease Held Offerings: 855-720-2559, option 5 · Open now until 8:00 PM ET',
      ],
    ],
    [
      'carriers',
      ['mail-usps', 'mail-fedex'],
      [
        'Contract Mailing Instructions · Contract Processing Center (CPC)',
        'US Postal Service and all other couriers: Ally Suite 2070, 4054 Willow Lake Blvd, Memphis, TN 38118',
      ],
    ],
    [
      'regions beside another row',
      ['proceeds', 'rbc-central', 'rbc-se'],
      [
        'Contract Proceeds · SmartCash (CPC) (Contract Funding): 855-223-2559 · Open now until 5:00 PM ET',
        'Central · SmartCash (related to Floorplan): 800-697-3337 · Open now until 5:00 PM CT, 6:00 PM your time',
        'Southeast · SmartCash (related to Floorplan): 800-742-1722 · Open now until 5:00 PM ET',
      ],
    ],
  ])('say once what all have in common, and first of each what sets it apart: %s', (_name, ids, said) => {
    const findings = ids.map(id => finding(id, 'contact'));
    const several = { outcome: 'choices', prompt: 'Which?', findings, remarks: [] } as const;
    const text = cardText(present(several, asked(WEDNESDAY, ET), directory, [])).split('\n');
    expect(text.slice(1, said.length + 1)).toEqual(said);
  });

  test('are a press each, of that record alone', () => {
    const presses = card.parts.flatMap(part =>
      part.kind === 'entry' && part.action?.kind === 'show' ? [part.action.press] : [],
    );
    expect(presses).toEqual([
      { records: ['dsc'], facet: 'contact' },
      { records: ['csc'], facet: 'contact' },
    ]);
  });
});

describe('whose a number is, where several rows print it', () => {
  const lines = (text: string) => said(text, WEDNESDAY);

  test('is said of each once, with what the sheet leaves open about it', () => {
    expect(lines('whose number is 855-720-2559').slice(0, -1)).toEqual([
      'Whose it is: 2 rows of Contract Processing Center (CPC)',
      'Contract Processing Center: customer interviews, questions regarding held offerings, general inquiries · 855-720-2559 · Open now until 8:00 PM ET',
      'CSG: 855-720-2559 · Open now until 6:00 PM ET · The sheet does not say what CSG stands for, nor which menu option reaches it.',
    ]);
  });

  test('of keys, too, each with its number once', () => {
    const rows = lines('what are options 5 and 7').filter(line => line.includes('option '));
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row.split('855-720-2559')).toHaveLength(2);
  });
});

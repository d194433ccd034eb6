import { type Problem, parseDirectory } from '../../../src/index';

/** A sheet of three records, as small as one can be that uses every word of the format. */
export const SMALL_SHEET = `directory:
  name: Town services
  command: /town
  zone: ET
  holidays: US
  examples:
    - who collects leaves
pages:
  1: 2024-02-29
zones:
  ET: America/New_York
  CT: America/Chicago
  Local Time: asker
units:
  works:
    name: Public Works
    short: PW
records:
  - id: leaves
    name: Leaf Collection
    unit: works
    topics:
      - Leaves
      - Branches
    lines:
      - phone: 202-555-0143
        option: 4
        menu: Leaves
      - email: leaves@example.com
    hours:
      - Mon-Fri 8 AM - 5 PM ET
      - Sun closed
    notes:
      - "In autumn: twice a month."
    source: { page: 1, row: Leaf Collection }
  - id: permits
    name: Permits
    region: North
    topics: [Permits]
    aliases: [licences]
    lines:
      - fax: 202-555-0144
      - mail:
          - Town Hall
          - 1 Main Street
        carrier: FedEx
        note: Before noon.
    hours: Mon-Fri 9 AM - 12 PM, 1 PM - 5 PM CT
    source: { page: 1, row: Permits }
  - id: archive
    name: Archive
    notes: [The sheet prints no number.]
    source: { page: 1, row: Archive }
choices:
  - about: [papers]
    ask: Which papers?
    between: [permits, leaves]
exceptions:
  - date: 2026-11-26
    records: [leaves]
    closed: true
    reason: Thanksgiving Day
    source: Notice of the mayor
`;

/** The sheet with one edit, and the line (from 1) of the first difference. */
export function edited(edit: readonly [from: string, to: string]): { text: string; line: number } {
  const [from, to] = edit;
  const text = SMALL_SHEET.replace(from, to);
  if (text === SMALL_SHEET) throw new Error(`Not in the sheet: ${from}`);
  const before = SMALL_SHEET.split('\n');
  return { text, line: text.split('\n').findIndex((line, at) => line !== before[at]) + 1 };
}

/** The problems of a text as "line message cure". */
export function problemsOf(text: string, today = '2026-11-20'): readonly string[] {
  return parseDirectory([{ name: 'contacts.yaml', text }], { version: 'test', today }).problems.map(describe);
}

const describe = ({ line, level, message, cure }: Problem) =>
  `${line} ${level === 'warning' ? 'warning ' : ''}${message} > ${cure}`;

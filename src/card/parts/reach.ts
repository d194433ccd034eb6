import { assertNever } from '../../assert-never';
import type { Line } from '../../directory/record';
import type { Span, Spans } from '../shape/card';
import { bold, text } from '../shape/spans';

/** One line of a record, ready to be used: a number to dial, a fax, an address; its carrier unless that was `said`. */
export function lineSpans(line: Line, said?: string): Spans {
  switch (line.kind) {
    case 'phone':
      return [phoneSpan(line)];
    case 'fax':
      return [text('Fax '), { kind: 'phone', number: line.number, dial: false }];
    case 'email':
      return [{ kind: 'email', address: line.address }];
    case 'mail':
      return [...carrierSpans(line.carrier, said), bold(line.address.join(', '))];
    default:
      return assertNever(line);
  }
}

function carrierSpans(carrier: string | undefined, said: string | undefined): Spans {
  return carrier === undefined || carrier === said ? [] : [text(`${carrier}: `)];
}

/** The number of a phone line with its menu option. */
export function phoneSpan(line: Extract<Line, { kind: 'phone' }>): Span {
  return { kind: 'phone', number: line.number, dial: true, ...(line.option !== undefined && { option: line.option }) };
}

/** The sentence that the sheet prints beside an address ("Zip code must be accurate ..."), if any. */
export function lineNotes(lines: readonly Line[]): string[] {
  const notes = lines.flatMap(line => (line.kind === 'mail' && line.note !== undefined ? [line.note] : []));
  return [...new Set(notes)];
}

/** What a kind of line is called on a label. */
export const LINE_LABELS = { phone: 'Phone', fax: 'Fax', email: 'Email', mail: 'Mail' } as const satisfies Record<
  Line['kind'],
  string
>;

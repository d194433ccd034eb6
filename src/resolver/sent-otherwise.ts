import type { ContactRecord } from '../directory/record';
import type { Resolution } from '../question';
import type { AskingOfShown } from './asking';
import { none, recordsOf } from './findings';
import { recalled } from './shown-before';

/**
 * "Can she FedEx it", of a payment whose address the sheet prints for no carrier: the carrier's own address is for other
 * papers, and there is none for these.
 */
export function sentOtherwise({ reading, context, index }: AskingOfShown): Resolution | undefined {
  if (!IT.test(reading.text)) return undefined;
  const shown = recordsOf(recalled(context, index));
  if (context.outcome !== 'answer' || shown.length !== 1 || !shown.every(printsPlainAddress)) return undefined;
  const named = reading.hits.flatMap(({ phrase: { sense } }) => (sense.kind === 'alias' ? sense.records : []));
  const carried = named.flatMap(id => index.directory.byId.get(id) ?? []);
  return carried.length > 0 && carried.every(isOfCarrier) ? none({ kind: 'unknown' }, shown) : undefined;
}

const IT = /\b(?:it|them|this|that|her|his|their|one)\b/;

function printsPlainAddress({ lines }: ContactRecord): boolean {
  return lines.some(line => line.kind === 'mail' && line.carrier === undefined);
}

function isOfCarrier({ lines }: ContactRecord): boolean {
  return lines.length > 0 && lines.every(line => line.kind === 'mail' && line.carrier !== undefined);
}

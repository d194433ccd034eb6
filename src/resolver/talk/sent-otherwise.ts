import type { ContactRecord } from '../../directory/record';
import { asksToEmail, speaksOfSending } from '../../language/talk/sent-otherwise';
import { onlyOf } from '../../only-of';
import type { Resolution } from '../../question';
import type { Token } from '../index/token';
import type { AskingOfShown } from '../reading/asking';
import { ownMeaning } from '../reading/says-little';
import { answer, finding, none, recordsOf } from '../rows/findings';
import { isOfCarrier, prints, printsWord } from '../rows/lines';
import { rivalsOf } from '../rows/rivals';
import { onlyShown, recalled } from '../rows/shown-before';
import { holdsAny, subjectsNamed } from '../subjects/named-rows';

/**
 * "Can she FedEx it", of a payment whose address the sheet prints for no carrier: the carrier's own address is for other
 * papers, and there is none for these.
 */
export function sentOtherwise({ reading, context, index }: AskingOfShown): Resolution | undefined {
  if (!speaksOfSending(reading.text)) return undefined;
  const shown = recordsOf(recalled(context, index));
  if (context.outcome !== 'answer' || shown.length !== 1 || !shown.every(printsPlainAddress)) return undefined;
  const rows = reading.hits.flatMap(({ phrase: { sense } }) => (sense.kind === 'alias' ? sense.records : []));
  const carried = rows.flatMap(id => index.directory.byId.get(id) ?? []);
  if (carried.length === 0 || !carried.every(isOfCarrier)) return undefined;
  // "The FedEx address for permits, we need to send them": of what the carrier's own row is for.
  const isTheirs = ({ stem }: Token) =>
    carried.some(row => printsWord(row, stem)) && !shown.some(row => printsWord(row, stem));
  const named = reading.tokens.some(token => !token.quiet && isTheirs(token));
  return named ? undefined : none({ kind: 'unknown', ofShown: true }, shown);
}

function printsPlainAddress({ lines }: ContactRecord): boolean {
  return lines.some(line => line.kind === 'mail' && line.carrier === undefined);
}

/** "Could I just email the paystub instead": of what was shown the mailbox that data/ sets beside it, where the papers are of its unit. */
export function emailedInstead({ reading, context, index }: AskingOfShown): Resolution | undefined {
  const only = onlyShown(context, index);
  const asked = reading.facet === 'email' && asksToEmail(reading.text);
  if (!asked || only === undefined || prints(only.record, 'email')) return undefined;
  const unit = index.units.unitOf(only.record);
  const box = onlyOf(rivalsOf(only.record, index).filter(row => unit.includes(row) && prints(row, 'email')));
  const named = subjectsNamed(reading, index).every(subject => holdsAny(subject, unit));
  if (box === undefined || !named || ownMeaning(reading) > TOLD) return undefined;
  return answer([finding(box, 'email', ['the mailbox beside what was shown'], reading.when)]);
}

/** "The stub", "shoot it over". */
const TOLD = 2;

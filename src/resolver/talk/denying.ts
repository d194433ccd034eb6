import type { ContactRecord } from '../../directory/record';
import { denied } from '../../language/talk/denied';
import { joinsNames } from '../../language/words/joining-words';
import type { Resolution } from '../../question';
import type { Token } from '../index/token';
import type { AskingOfShown } from '../reading/asking';
import { type Reading, readQuestion } from '../reading/reading';
import { choices, finding, recordsOf } from '../rows/findings';
import { takesAllOthers } from '../rows/lines';
import { isRegional, regionsAnswered, regionsNamed } from '../rows/regions';
import { again, recalled } from '../rows/shown-before';
import { leftOver, likeliest, type Weighed, weigh } from './weighed';

/** "Isn't a house", "nope, nothing to do with trees", behind a choice: those on offer that are not denied. */
export function denying(asking: AskingOfShown): Resolution | undefined {
  const { reading, context, question, index } = asking;
  // "Isn't the house one 800 555 0104" holds a number against a row.
  const { phones, digits } = reading.literals;
  if (context.outcome !== 'choices' || phones.length + digits.length > 0) return undefined;
  const said = denied(parted(reading.tokens));
  if (said === undefined) return undefined;
  const offered = recalled(context, index);
  const rows = deniedRows(said.words, asking);
  if (rows === undefined) return undefined;
  const left = offered.filter(({ record }) => !rows.includes(record));
  // "Not retail or lease" of these two: which it is was not said yet, unless one of them takes all others as well.
  if (left.length === 0 && said.instead === undefined) {
    const others = offered.filter(({ record }) => takesAllOthers(record));
    const open = others.length > 0 ? others : offered;
    return choices(open.map(({ record, facet }) => again(record, facet, reading.when ?? context.when)));
  }
  const instead = said.instead && meantBy(readQuestion({ ...question, text: said.instead }, index), asking);
  const told = instead ? recordsOf(instead) : [];
  if (instead !== undefined && !left.some(({ record }) => told.includes(record))) return undefined;
  const picked = told.length === 0 ? left : left.filter(({ record }) => told.includes(record));
  const because = ['what is left of those offered'];
  return choices(picked.map(({ record, facet }) => finding(record, facet, because, reading.when ?? context.when)));
}

/** The rows that are denied one by one; undefined where none is, or where words that tell something mean none of them. */
function deniedRows(words: readonly string[], asking: AskingOfShown): readonly ContactRecord[] | undefined {
  const { question, context, index } = asking;
  const rows = new Set<ContactRecord>();
  for (const text of words) {
    const named = readQuestion({ ...question, text }, index);
    const out = meantBy(named, asking);
    if (out.length === recalled(context, index).length || leftOver(out, named, index)) return undefined;
    for (const { record } of out) rows.add(record);
  }
  return rows.size > 0 ? [...rows] : undefined;
}

/** The rows on offer that words mean. */
function meantBy(named: Reading, { context, index }: AskingOfShown): readonly Weighed[] {
  const offered = recalled(context, index);
  const regional = offered.every(({ record }) => isRegional(record));
  const regions = regional ? regionsAnswered(named, index) : regionsNamed(named, index);
  const weighed = offered.map(({ record, facet }) => weigh(record, facet, named, regions, index));
  const placed = weighed.filter(({ record: { region } }) => region !== undefined && regions.includes(region));
  return placed.length > 0 ? placed : likeliest(weighed);
}

/** The words as they were said, what is ruled out among them, with the marks between them. */
function parted(tokens: readonly Token[]): string {
  let text = '';
  for (const [i, { text: word, sentence, breaks }] of tokens.entries()) {
    const before = tokens[i - 1];
    const mark =
      before !== undefined && before.sentence !== sentence
        ? '?'
        : breaks && !joinsNames(word) && word !== 'nor'
          ? ','
          : '';
    text += before === undefined ? word : `${mark} ${word}`;
  }
  return text;
}

import type { ContactRecord } from '../../directory/record';
import type { Hit } from '../index/phrases/phrases';
import type { Term } from '../index/term';
import type { Token } from '../index/token';

/** Words of a question and the phrase, of a record or of the vocabulary, that they are or are a part of. */
export interface Evidence {
  readonly at: readonly number[];
  readonly of: Term | Hit;
  readonly whole: boolean;
}

/** A piece of evidence in words; told of the few records that are shown, not of all that were weighed. */
export function told({ at, of, whole }: Evidence, record: ContactRecord, tokens: readonly Token[]): string {
  return `"${at.map(i => tokens[i]?.text ?? '').join(' ')}" is ${whole ? '' : 'part of '}${nameOf(of, record)}`;
}

function nameOf(of: Term | Hit, { id, region }: ContactRecord): string {
  if (!('phrase' in of)) return `the ${of.field} "${of.text}"`;
  const { text, sense } = of.phrase;
  if (sense.kind === 'cue') return `a cue for ${id}`;
  return sense.kind === 'region'
    ? `the region ${region ?? ''}`
    : `the alias "${text.includes('|') ? text.replace(/\|\S+/g, '') : text}"`;
}

/**
 * The one alias that alone led to a record, where the record does not print it: it would pass for one of its topics.
 * A description in several words does not.
 */
export function unprintedWord(
  evidence: readonly Evidence[],
  record: ContactRecord,
  tokens: readonly Token[],
): string | undefined {
  const [first] = evidence;
  const token = tokens[first?.at[0] ?? -1];
  if (first === undefined || token === undefined || !evidence.every(one => isAlias(one, first))) return undefined;
  // A slip is nobody's word.
  if (token.quality < 1) return undefined;
  const said = token.text;
  const texts = printedTexts(record).map(text => text.toLowerCase().split(/[^a-z0-9]+/));
  return texts.some(words => isPrintedAs(said, words)) ? undefined : said;
}

function isAlias({ at, of }: Evidence, first: Evidence): boolean {
  return 'phrase' in of && of.phrase.sense.kind === 'alias' && at.length === 1 && at[0] === first.at[0];
}

function printedTexts({ name, unit, topics, lines, notes, source }: ContactRecord): string[] {
  const ofLines = lines.map(line =>
    line.kind === 'phone' ? line.menu : line.kind === 'mail' ? line.carrier : undefined,
  );
  const all = [name, unit?.name, unit?.short, source.row, ...topics, ...notes, ...ofLines];
  return all.filter(text => text !== undefined);
}

/** In it ("park" of "SmartPark"), in pieces, or by its first letters with or without the small words. */
function isPrintedAs(word: string, words: readonly string[]): boolean {
  const short = word.replace(/s$/, '');
  const letters = (all: readonly string[]): string => all.map(([letter = '']) => letter).join('');
  const forms = [words.join(''), letters(words), letters(words.filter(({ length }) => length > 3))];
  return forms.some(form => form.includes(word) || form.includes(short));
}

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
    : `the house word "${text.includes('|') ? text.replace(/\|\S+/g, '') : text}"`;
}

import type { ContactRecord } from '../../directory/record';
import type { Facet } from '../../facets';
import type { DirectoryIndex } from '../index/directory-index';
import type { Hit } from '../index/phrases/phrases';
import type { PhraseSense } from '../index/phrases/sayings';
import type { Term } from '../index/term';
import type { Token } from '../index/token';
import type { Reading } from '../reading/reading';
import { type Found, findTerm } from '../reading/term-place';
import type { Evidence } from './evidence';

/** A record that a question may mean, and the phrases by which it may. */
export interface Candidate {
  readonly record: ContactRecord;
  readonly terms: readonly Term[];
}

/** A word of a phrase that is only partly there explains less. */
const PART = 0.8;
/** A word of an alias counts at least this much. */
const LEAST_OF_ALIAS = 0.3;
/** What a cue ("my tenant", "in court") adds to a record that other words have found. */
const CUE = 0.3;
/** Most of a name explains at least this much. */
const LEAST_MOST = 0.7;
/** Phrases of a whole record shorter than this in telling words count as this much. */
const LEAST_PHRASE = 1;

/** What the name of a record's region explains, however many words it has. */
const REGION = 0.5;

/** Facets that only a telephone can serve; a fax or an address is hardly meant then. */
export const BY_PHONE_ALONE: ReadonlySet<Facet> = new Set<Facet>(['phone', 'menu_option', 'open_now', 'hours']);

/** What is found for one record while its phrases are looked for. */
export interface Account {
  readonly reading: Reading;
  readonly index: DirectoryIndex;
  readonly open: ReadonlySet<number>;
  /** Position of each word that is explained, and how much of the question's meaning it carries. */
  readonly explained: Map<number, number>;
  readonly because: Evidence[];
  /** Words of the longest whole phrase, 0 where there is none. */
  longest: number;
  /** Whether a whole phrase of the sheet itself stands there, not only an alias. */
  printed: boolean;
  partOfName: boolean;
  onlyAddress: boolean;
}

/** What the phrases of one record, its aliases and the cues explain of the words in `open`. */
export function credited(
  { record, terms }: Candidate,
  reading: Reading,
  open: ReadonlySet<number>,
  index: DirectoryIndex,
): Account {
  const account: Account = {
    reading,
    index,
    open,
    explained: new Map(),
    because: [],
    longest: 0,
    printed: false,
    partOfName: false,
    onlyAddress: true,
  };
  for (const term of terms) creditTerm(term, account);
  for (const hit of reading.hits) creditHit(hit, record, account);
  if (account.explained.size > 0) addCues(record, account);
  return account;
}

/** Counts a phrase of the record itself, whole or in part. */
function creditTerm(term: Term, account: Account): void {
  const { reading, index, open } = account;
  // Whoever calls a city wants somebody there, not whose post goes there.
  if (term.field === 'address' && reading.facet !== undefined && BY_PHONE_ALONE.has(reading.facet)) return;
  const found = findTerm(term, reading, open, index);
  if (found !== undefined) creditFound(found, term, account);
}

function creditFound({ tokens, complete, most }: Found, term: Term, account: Account): void {
  const { reading } = account;
  const share = complete ? 1 : PART;
  const weigh = (token: Token | undefined) => weightOf(token) * share;
  credit(tokens, weigh, complete ? LEAST_PHRASE : most ? LEAST_MOST : 0, account);
  account.onlyAddress &&= term.field === 'address';
  account.partOfName ||= term.field === 'name' || term.field === 'unit';
  account.because.push({ at: tokens, of: term, whole: complete });
  if (!complete) return;
  account.longest = Math.max(account.longest, tokens.length);
  const telling = term.field === 'name' || term.field === 'menu' || (term.field === 'topic' && tokens.length > 1);
  account.printed ||= telling && !isShared(tokens, reading);
}

/** Counts an alias or a region of the record. */
function creditHit(hit: Hit, record: ContactRecord, account: Account): void {
  const { sense } = hit.phrase;
  if (sense.kind === 'alias' && sense.records.includes(record.id)) creditPhrase(hit, account);
  if (sense.kind === 'region' && serves(sense, record, account.index)) creditPhrase(hit, account);
}

function creditPhrase(hit: Hit, account: Account): void {
  const { phrase, tokens } = hit;
  if (!tokens.some(token => account.open.has(token))) return;
  account.onlyAddress = false;
  if (phrase.sense.kind === 'alias') credit(tokens, houseWeight, LEAST_PHRASE, account);
  else credit(tokens, () => REGION / tokens.length, 0, account);
  account.because.push({ at: tokens, of: hit, whole: true });
  account.longest = Math.max(account.longest, tokens.length);
}

function weightOf(token: Token | undefined): number {
  return token?.weight ?? 0;
}

/** A telling word of an alias counts a little even where the directory thinks it weak; a small word does not. */
function houseWeight(token: Token | undefined): number {
  const weight = weightOf(token);
  return token?.quiet ? weight : Math.max(weight, LEAST_OF_ALIAS);
}

/** Gives words their weights, raised together until they sum to what their phrase must count for as a whole. */
function credit(
  at: readonly number[],
  weigh: (token: Token | undefined) => number,
  least: number,
  { explained, reading: { tokens } }: Account,
): void {
  let sum = 0;
  for (const i of at) sum += weigh(tokens[i]);
  const raise = sum < least ? Math.max(1, least / sum) : 1;
  for (const i of at) {
    const gain = weigh(tokens[i]) * raise * (tokens[i]?.quality ?? 1);
    explained.set(i, Math.max(explained.get(i) ?? 0, gain));
  }
}

/** Words that the vocabulary gives to several records name none of them more than the others. */
function isShared(tokens: readonly number[], reading: Reading): boolean {
  return reading.hits.some(
    ({ phrase: { sense }, tokens: at }) =>
      sense.kind === 'alias' && sense.records.length > 1 && tokens.every(token => at.includes(token)),
  );
}

function serves(sense: PhraseSense, record: ContactRecord, index: DirectoryIndex): boolean {
  if (record.region === undefined) return false;
  return index.directory.vocabulary.regions.some(
    region => region.name === record.region && sense.regions.includes(region.id),
  );
}

function addCues(record: ContactRecord, { reading, explained, because }: Account): void {
  for (const hit of reading.hits) {
    const { phrase, tokens } = hit;
    if (phrase.sense.kind !== 'cue' || !phrase.sense.records.includes(record.id)) continue;
    const fresh = tokens.filter(token => (explained.get(token) ?? 0) < CUE / tokens.length);
    for (const token of fresh) explained.set(token, CUE / tokens.length);
    if (fresh.length > 0) because.push({ at: tokens, of: hit, whole: true });
  }
}

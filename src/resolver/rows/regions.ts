import type { ContactRecord } from '../../directory/record';
import { asksElsewhere, asksTheirFact, joinsRegions, regionAlone } from '../../language/asked/region-said';
import { asksWho } from '../../language/asked/whole';
import { ZONE_NAME } from '../../language/lists/zone-words';
import { stateOfCode } from '../../language/when/states';
import type { Context, Finding } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import type { AskingInTalk } from '../reading/asking';
import { tokensOf } from '../reading/hits';
import { lookUp } from '../reading/look-up';
import type { Reading } from '../reading/reading';
import { spokenIn } from '../reading/segments';
import { recalled } from './shown-before';

/** Of records that differ by region alone, those of the region that the question or the asker's settings name. */
export function inRegion(
  records: readonly ContactRecord[],
  { reading, question, context, index }: AskingInTalk,
): readonly ContactRecord[] {
  if (records.length < 2 || !records.every(isRegional)) return records;
  const named = regionsNamed(reading, index);
  const apart = named.length > 0 ? named : regionsApart(reading, index);
  const own = apart.length > 0 ? apart : regionBefore(reading, context, index);
  const meant = own.length > 0 || question.region === undefined ? own : namesOf([question.region], index);
  const fitting = records.filter(record => servesOneOf(record, meant));
  return fitting.length > 0 ? fitting : byHint(records, reading, index);
}

/** The same of an answer to "which region?", in which that word goes without saying: "SE" may mean something else elsewhere. */
export function regionsAnswered(reading: Reading, index: DirectoryIndex): string[] {
  const named = regionsNamed(reading, index);
  // "5:30 eastern" is an hour.
  return named.length > 0 || reading.when?.kind === 'clock' ? named : regionsCalled(reading.text, index);
}

/** And of a stretch between commas that says nothing else: "the permit never came, SE", but "no se, ..." is Spanish. */
function regionsApart(reading: Reading, index: DirectoryIndex): string[] {
  // Of very many parts the first few are looked up, each once: more is a list of something else.
  const spoken = [...new Set(reading.segments)].slice(0, MOST_PARTS).map(part => spokenIn(part, reading));
  const parts = [...new Set(spoken)];
  return parts.length < 2 ? [] : parts.flatMap(part => (part.startsWith('no ') ? [] : regionsCalled(part, index)));
}

const MOST_PARTS = 8;

function regionsCalled(text: string, index: DirectoryIndex): string[] {
  const name = regionAlone(text);
  const length = name.split(' ').length;
  if (name === '' || length > LONGEST_NAME || /\btime$/.test(name)) return [];
  const hits = index.phrases.find(lookUp(`${name} region`, index).plain);
  // "North Motors" is somebody's name.
  const places = tokensOf(hits, ['region']);
  return places.size < length ? [] : regionsNamed({ hits, text: name }, index);
}

const LONGEST_NAME = 2;

/** The printed names of the regions that the question's words stand for; of "the west one, the Dallas one" the more exact. */
export function regionsNamed(reading: Pick<Reading, 'hits' | 'text'>, index: DirectoryIndex): string[] {
  const named = reading.hits.flatMap(({ phrase: { sense } }) => (sense.kind === 'region' ? [sense.regions] : []));
  // "The west and Dallas" are two, "west, Dallas too" as well.
  const apart = named.length < 2 || joinsRegions(reading.text);
  const exact = apart ? named : named.filter(wide => !named.some(one => isWithin(one, wide)));
  return namesOf(exact.flat(), index);
}

/** Whether a name stands for some alone of the regions that another stands for. */
function isWithin(one: readonly string[], wide: readonly string[]): boolean {
  return one.length < wide.length && one.every(region => wide.includes(region));
}

/** Whether a region is named in words that are not a time zone's alone: "north side", "the Dallas one"; not "eastern". */
export function namesPlace({ hits, tokens }: Pick<Reading, 'hits' | 'tokens'>): boolean {
  const isZone = (i: number) => IS_ZONE.test(tokens[i]?.text ?? '');
  return hits.some(({ phrase: { sense }, tokens: at }) => sense.kind === 'region' && !at.every(isZone));
}

const IS_ZONE = new RegExp(`^${ZONE_NAME}$`);

function namesOf(ids: readonly string[], index: DirectoryIndex): string[] {
  return index.directory.vocabulary.regions.filter(region => ids.includes(region.id)).map(region => region.name);
}

/** A state or city is not on the sheet: its hint moves a region to the front and decides nothing. */
export function byHint(
  records: readonly ContactRecord[],
  reading: Reading,
  index: DirectoryIndex,
): readonly ContactRecord[] {
  const told = hintsOf(reading.hits);
  const hinted = namesOf(told.length > 0 ? told : hintsOf(stateHits(reading, index)), index);
  const rank = (record: ContactRecord) => (servesOneOf(record, hinted) ? 0 : 1);
  return [...records].sort((a, b) => rank(a) - rank(b));
}

function hintsOf(hits: Reading['hits']): readonly string[] {
  return hits.flatMap(({ phrase: { sense } }) => (sense.kind === 'hint' ? sense.regions : []));
}

/** What a state's two letters stand for, as if its name were written. */
function stateHits({ tokens }: Reading, index: DirectoryIndex): Reading['hits'] {
  const states = tokens.flatMap(({ text, quiet }, i) => {
    const apart = tokens.length === 1 || IN.test(tokens[i - 1]?.text ?? '') || (!quiet && i === tokens.length - 1);
    return (apart && stateMeant(text)) || [];
  });
  return states.flatMap(state => index.phrases.find(lookUp(state, index).plain));
}

const IN = /^(?:in|from|near)$/;

/** The state that two letters stand for; "LA" is rather a city. */
export function stateMeant(letters: string): string | undefined {
  return letters === 'la' ? undefined : stateOfCode(letters);
}

/** Whether a record serves one region. */
export function isRegional({ region }: ContactRecord): boolean {
  return region !== undefined;
}

/** Whether the region that it serves is one of some, by their printed names. */
export function servesOneOf({ region }: ContactRecord, regions: readonly string[]): boolean {
  return region !== undefined && regions.includes(region);
}

/** "Northeast, and what about the Southeast one": every region was named, so all are asked about. */
export function eachNamed(findings: readonly Finding[], reading: Reading): boolean {
  // "N and S" names both, "the east" neither.
  const joins = (at: readonly number[]) => at.some(i => i > (at[0] ?? 0) && reading.tokens[i]?.breaks);
  const named = reading.hits.flatMap(({ phrase: { sense }, tokens }) =>
    sense.kind === 'region' && (sense.regions.length === 1 || joins(tokens)) ? sense.regions : [],
  );
  const regional = findings.every(({ record }) => isRegional(record));
  return regional && new Set(named).size >= findings.length;
}

/** A fragment of so few words goes on in the region that was spoken of: "and permits?". */
const FRAGMENT = 8;

function regionBefore(reading: Reading, context: Context | undefined, index: DirectoryIndex): readonly string[] {
  const { tokens, text, all, hits } = reading;
  const placed = hits.some(({ phrase: { sense } }) => sense.kind === 'hint');
  const afresh =
    (tokens.length > FRAGMENT && !asksTheirFact(text)) || placed || all || asksWho(text) || asksElsewhere(text);
  if (context?.outcome !== 'answer' || afresh) return [];
  // "Permits again": the region of the last rows that had one, whatever was shown since.
  for (const findings of [context.findings, ...(context.earlier ?? []).toReversed()]) {
    const regions = new Set(recalled({ findings }, index).map(({ record }) => record.region));
    const [only] = regions;
    if (regions.size > 1 || findings.length === 0) return [];
    if (only !== undefined) return [only];
  }
  return [];
}

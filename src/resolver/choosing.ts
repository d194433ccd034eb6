import type { ContactRecord } from '../directory/record';
import type { Facet } from '../facets';
import { clean } from '../language/clean';
import { IS_NOT } from '../language/negation';
import { rulesOut } from '../language/ruled-out';
import { takesBack } from '../language/talk-cues';
import type { Context, Resolution } from '../question';
import type { DirectoryIndex } from './directory-index';
import { answer, choices, finding } from './findings';
import { supposes } from './follow-up';
import { namesOthers, tokensOf } from './hits';
import { matchRecord } from './match';
import type { Hit } from './phrases';
import type { Reading } from './reading';
import { isRegional, regionsAnswered, regionsNamed } from './regions';
import { recalled } from './shown-before';
import { findSubjects } from './subjects';

const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/\b(first|1st|former|primer[oa]?|top)\b|^(1|one|uno|a)$/, 0],
  [/\b(second|2nd|latter|segund[oa])\b|^(2|two|dos|b)$/, 1],
  [/\b(third|3rd|tercer[oa]?)\b|^(3|three|tres|c)$/, 2],
  [/\b(fourth|4th|cuart[oa])\b|^(4|four|cuatro|d)$/, 3],
  [/\b(fifth|5th|quint[oa]|last)\b|^(5|five|cinco|e)$/, 4],
];

/** The choice among those on offer that the words make: by name, cue, region or place in the list. */
export function choose(reading: Reading, context: Context, index: DirectoryIndex): Resolution | undefined {
  const offered = recalled(context, index);
  if (context.outcome !== 'choices' || offered.length < 2) return undefined;
  const regional = offered.every(({ record }) => isRegional(record));
  const regions = regional ? regionsAnswered(reading, index) : regionsNamed(reading, index);
  const weighed = offered.map(({ record, facet }) => weigh(record, facet, reading, regions, index));
  const best = Math.max(...weighed.map(({ score }) => score));
  const inRegions = weighed.filter(({ record }) => record.region !== undefined && regions.includes(record.region));
  const likely = best > LEAST_HINT ? weighed.filter(({ score }) => score >= best - TIE) : byPlace(reading, weighed);
  const told = inRegions.length > 1 ? inRegions : likely;
  // "Not the dealer one": the others.
  const inverts = EXCLUDES.test(reading.text) && !reading.hits.some(hit => saysNot(hit, reading));
  const picked = inverts && told.length > 0 ? weighed.filter(one => !told.includes(one)) : told;
  const placed = inRegions.length === 1 && reading.tokens.length <= LONGEST_FRAGMENT;
  if (picked.length === 0 || picked.length === offered.length || (!placed && leftOver(told, reading, index)))
    return undefined;
  const shown = picked.map(({ record, facet }) =>
    finding(record, reading.facet ?? facet, ['the choice among those offered'], reading.when ?? context.when),
  );
  return picked.length === 1 || inRegions.length > 1 ? answer(shown) : choices(shown, 'Which of these?');
}

/** "Not the one carrier" may be a house word for the others: then it has been said what is not meant. */
function saysNot({ tokens }: Hit, { tokens: words }: Reading): boolean {
  return tokens.some(i => rulesOut(words[i]?.text ?? ''));
}

const EXCLUDES = new RegExp(
  String.raw`^(?:no )?(?:not|nothing (?:to do )?(?:with|about)|anything but|except|besides|other than)\b|\b(?:that|which) (?:(?:is|are) )?${IS_NOT}\b`,
);

interface Weighed {
  readonly record: ContactRecord;
  readonly facet: Facet;
  readonly score: number;
  readonly explained: ReadonlyMap<number, number>;
  /** Words of the longest whole phrase. */
  readonly longest: number;
}

/** A word of a cue is enough to choose among few; of a name, a part. */
const LEAST_HINT = 0.15;
const TIE = 0.12;
const CUED = 0.6;

function weigh(
  record: ContactRecord,
  facet: Facet,
  reading: Reading,
  regions: readonly string[],
  index: DirectoryIndex,
): Weighed {
  const match = matchRecord({ record, terms: index.terms(record) }, reading, new Set(reading.tokens.keys()), index);
  const inRegion = record.region !== undefined && regions.includes(record.region) ? 1 : 0;
  const cued = reading.hits.some(({ phrase: { sense } }) => sense.kind === 'cue' && sense.records.includes(record.id));
  const unit = unitPicked(record, reading);
  const explained = unit === undefined ? match.explained : new Map([...match.explained, [unit, CUED]]);
  const { longest, score } = match;
  return { record, facet, explained, longest, score: score + inRegion + (cued || unit !== undefined ? CUED : 0) };
}

/** "The CWO one", of rows of several units: where the unit stands. */
function unitPicked({ unit }: ContactRecord, { text, tokens }: Reading): number | undefined {
  const short = clean(unit?.short ?? '');
  const picks = short !== '' && (text === short || text === `the ${short} one`);
  return picks ? tokens.findIndex(token => token.text === short) : undefined;
}

/** Telling words that the choice does not explain: something else is asked. */
function leftOver(picked: readonly Weighed[], reading: Reading, index: DirectoryIndex): boolean {
  const cues = tokensOf(reading.hits, ['cue', 'region', 'hint', 'context', 'elsewhere', 'world']);
  return reading.tokens.some((token, i) => {
    const telling = !token.quiet && !cues.has(i) && index.posting(token.stem) !== undefined && token.weight >= 0.5;
    return telling && !picked.some(({ explained }) => explained.has(i));
  });
}

function byPlace<T>(reading: Reading, offered: readonly T[]): T[] {
  const text = reading.tokens.map(token => token.text).join(' ');
  const place = ORDINALS.find(([words]) => words.test(text))?.[1];
  const picked = place === undefined ? undefined : offered[place];
  return picked === undefined ? [] : [picked];
}

/** "Do they do permits too": a row that has what is asked has it itself, whoever else does. */
export function does(reading: Reading, context: Context, index: DirectoryIndex): Resolution | undefined {
  const [only, other] = recalled(context, index);
  if (context.outcome !== 'answer' || only === undefined || other !== undefined || !THEY_DO.test(reading.text))
    return undefined;
  const weighed = weigh(only.record, 'topics', reading, [], index);
  const tells = [...weighed.explained].some(([i, weight]) => weight > LEAST_HINT && reading.tokens[i]?.quiet === false);
  if (!tells || leftOver([weighed], reading, index)) return undefined;
  // Where another row has the very words ("tree permits"), it does it.
  const [rival] = findSubjects(reading, index).subjects.flatMap(({ matches }) => matches);
  if (rival !== undefined && rival.record !== only.record && rival.longest > weighed.longest) return undefined;
  return answer([finding(only.record, 'topics', ['the conversation so far'], reading.when)]);
}

const THEY_DO =
  /\b(do|does|can|will|would|could) (they|it|she|he|that (line|number|desk|office)) (also |even )?(do|handle|take|cover|help|deal)\b/;

/** A fragment that turns to a neighbour of what was shown: "and if it is a house", "the other one". */
export function turn(reading: Reading, context: Context, index: DirectoryIndex): Resolution | undefined {
  const [before] = recalled(context, index);
  const instead = takesBack(reading.text);
  const longest = instead || supposes(reading) ? LONGEST_SUPPOSED : LONGEST_FRAGMENT;
  if (before === undefined || context.outcome !== 'answer' || reading.tokens.length > longest) return undefined;
  const facet = reading.facet ?? before.facet;
  const alike = ({ id, lines }: ContactRecord) =>
    id !== before.record.id && lines[0]?.kind === before.record.lines[0]?.kind;
  const offered = (context.offered ?? [])
    .flatMap(id => index.directory.byId.get(id) ?? [])
    .filter(record => record !== before.record);
  const others = offered.length > 0 ? offered : rivalsOf(before.record, index).filter(alike);
  const regions = isRegional(before.record) ? regionsAnswered(reading, index) : regionsNamed(reading, index);
  if (OTHERS.test(reading.text) && others.length > 0) {
    // "The other one, the customers' one": named besides.
    const named = others.filter(record => weigh(record, facet, reading, regions, index).score > LEAST_HINT);
    return theOthers(named.length === 1 ? named : others, facet, reading);
  }
  // "The owner, not the builder": one of two is left.
  const least = PICKS_ONE.test(reading.text) || saysWhichNot(reading) ? LEAST_HINT : LEAST_TURN;
  const weighed = [...new Set([...others, ...index.units.unitOf(before.record)])]
    .filter(alike)
    .map(record => weigh(record, facet, reading, regions, index))
    .filter(({ score }) => score > least);
  const best = Math.max(...weighed.map(({ score }) => score));
  // "The same for north and south": both are named.
  const placed = weighed.filter(({ record }) => record.region !== undefined && regions.includes(record.region));
  const picked = placed.length > 1 ? placed : weighed.filter(({ score }) => score >= best - TIE);
  // "What if it is a house too": what was shown says so as well, and stays.
  const stays = weigh(before.record, facet, reading, regions, index).score >= best;
  if (stays && placed.length === 0 && best > least && supposes(reading))
    return answer([finding(before.record, facet, ['the conversation so far'], reading.when)]);
  if ((picked.length !== 1 && placed.length < 2) || leftOver(picked, reading, index)) return undefined;
  // "Who does permits on the north side": another row is named, or what was shown as well.
  if (namesOthers(recordsOf(picked), reading)) return undefined;
  if (least === LEAST_TURN && placed.length === 0 && namesBoth(before.record, recordsOf(picked), reading))
    return undefined;
  return answer(
    picked.map(({ record }) => finding(record, facet, ['a neighbour of what was shown before'], reading.when)),
  );
}

/** "What about permits": a topic that what was shown handles too leaves open which of them is meant. */
function namesBoth({ id }: ContactRecord, picked: readonly ContactRecord[], { hits }: Reading): boolean {
  return hits.some(
    ({ phrase: { sense } }) =>
      sense.kind === 'alias' && sense.records.includes(id) && picked.some(record => sense.records.includes(record.id)),
  );
}

function recordsOf(weighed: readonly Weighed[]): readonly ContactRecord[] {
  return weighed.map(({ record }) => record);
}

/** "My other store" is another one of the asker's, "what other stuff" they do no other row. */
const OTHERS =
  /(?<!\b(?:my|our) )\bothers?( one)?\b(?! (?:stuff|things?|questions?|issues?|topics?|kinds?|sorts?|types?|than|way|ways)\b)/;

/** "The other one" is one of those beside what was shown; "the other regions" are all asked for. */
function theOthers(others: readonly ContactRecord[], facet: Facet, { text, when }: Reading): Resolution {
  const regional = /\b(regions?|regional|centers?)\b/.test(text) ? others.filter(isRegional) : [];
  const meant = regional.length > 0 ? regional : others;
  const shown = meant.map(record => finding(record, facet, ['the other of those offered'], when));
  const all = regional.length > 0 && /\bother(s| \w+s)\b/.test(text);
  return all ? answer(shown) : choices(shown, 'Which of these?');
}

/** "No, the customer one": one of few is picked, where a single word of office furniture tells. */
const PICKS_ONE =
  /\bthe (\S+ )?\S+ one\b|\bthe \w+ (?:is|was)(?: the one)? (?:calling|asking)\b|\b(?:its|thats|this is) (?:the|a|my) \w+ (?:calling|asking|who|whos|that|thats)\b|^(?:(?:and|or|no|nah|but|sorry|wait|actually|its|this is) )*(for|if) (a|the|my|our)\b|\b\w+ side(?: (?:please|pls|though))?$/;

/** The records that data/ sets beside this one with a question that tells them apart. */
function rivalsOf({ id }: ContactRecord, { directory }: DirectoryIndex): readonly ContactRecord[] {
  const ids = directory.choices.flatMap(({ between }) => (between.includes(id) ? between : []));
  return ids.flatMap(rival => directory.byId.get(rival) ?? []);
}

/** Whether hardly more is said than which one is meant and which is not. */
function saysWhichNot({ tokens, unwanted }: Reading): boolean {
  return unwanted.length > 0 && tokens.length <= LONGEST_CONTRAST;
}

const LONGEST_CONTRAST = 6;
const LONGEST_FRAGMENT = 8;
const LONGEST_SUPPOSED = 14;
const LEAST_TURN = 0.4;

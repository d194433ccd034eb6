import type { Facet } from '../../facets';
import { rulesOut } from '../../language/aside/ruled-out';
import { joinedParts, saysNotThat } from '../../language/talk/choices';
import { asksIfTheyDo } from '../../language/talk/of-them';
import { placeOffered } from '../../language/talk/places';
import type { Finding, Resolution } from '../../question';
import type { Hit } from '../index/phrases/phrases';
import type { AskingOfShown } from '../reading/asking';
import { type Reading, readQuestion } from '../reading/reading';
import { answer, choices, finding, recordsOf } from '../rows/findings';
import { isRegional, regionsAnswered, regionsNamed } from '../rows/regions';
import { again, onlyShown, recalled } from '../rows/shown-before';
import { namesAnother, namesOtherPlace } from '../subjects/named-rows';
import { asQuestion } from '../subjects/own-questions';
import { findSubjects } from '../subjects/subjects';
import { LONGEST_FRAGMENT } from './turning';
import { LEAST_HINT, leftOver, TIE, unitPicked, weigh, whoCalls } from './weighed';

/** The choice among those on offer that the words make: by name, cue, region or place in the list. */
export function choose(asking: AskingOfShown): Resolution | undefined {
  const { context, index } = asking;
  const reading = whoCalls(asking);
  const offered = recalled(context, index);
  if (context.outcome !== 'choices' || offered.length < 2) return undefined;
  const regional = offered.every(({ record }) => isRegional(record));
  const regions = regional ? regionsAnswered(reading, index) : regionsNamed(reading, index);
  // "Not the seller's one": the others.
  const inverts = saysWhichNot(reading) && !reading.hits.some(hit => saysNot(hit, reading));
  // "The one that's not for sellers": what is ruled out is not among what is asked.
  const out = inverts ? reading.unwanted.filter(({ text }) => !rulesOut(text)) : [];
  const named = out.length > 0 ? asQuestion(out, reading, index) : reading;
  const weighed = offered.map(({ record, facet }) => weigh(record, facet, named, regions, index));
  const best = Math.max(...weighed.map(({ score }) => score));
  const inRegions = weighed.filter(({ record }) => record.region !== undefined && regions.includes(record.region));
  const likely = best > LEAST_HINT ? weighed.filter(({ score }) => score >= best - TIE) : byPlace(reading, weighed);
  const told = inRegions.length > 1 ? inRegions : likely;
  const picked = inverts && told.length > 0 ? weighed.filter(one => !told.includes(one)) : told;
  const placed = inRegions.length === 1 && reading.tokens.length <= LONGEST_FRAGMENT;
  if (picked.length === 0 || picked.length === offered.length || (!placed && leftOver(told, reading, index)))
    return undefined;
  const rows = recordsOf(picked);
  // "The owner's line, please" names a row that is not picked, or a region: it is asked anew.
  const byUnit = rows.every(row => unitPicked(row, reading) !== undefined);
  if (!inverts && !byUnit && (namesOtherPlace(rows, reading, index) || namesAnother(rows, reading, index)))
    return undefined;
  const shown = picked.map(({ record, facet }) =>
    finding(record, asking.reading.facet ?? facet, ['the choice among those offered'], reading.when ?? context.when),
  );
  return inRegions.length > 1 ? answer(shown) : choices(shown);
}

/** "The owner's and the builder's one": several of those on offer, each chosen by its own words. */
export function chooseEach(asking: AskingOfShown): Resolution | undefined {
  const { reading, context, question, index } = asking;
  const parts = joinedParts(reading.text);
  if (context.outcome !== 'choices' || parts.length < 2 || parts.some(isLong)) return undefined;
  const chosen = parts.map(part => choose({ ...asking, reading: readQuestion({ ...question, text: part }, index) }));
  const found = chosen.flatMap(one => (one?.outcome === 'answer' ? one.findings : []));
  const once = new Set(recordsOf(found)).size === parts.length && found.length === parts.length;
  const { facet } = reading;
  return once ? answer(facet === undefined ? found : found.map(one => asked(one, facet))) : undefined;
}

function asked({ record, because, when }: Finding, facet: Facet): Finding {
  return finding(record, facet, because, when);
}

const LONGEST_PART = 4;

function isLong(part: string): boolean {
  return part.split(' ').length > LONGEST_PART;
}

/** "Not the one carrier" may be an alias for the others: then it has been said what is not meant. */
function saysNot({ tokens }: Hit, { tokens: words }: Reading): boolean {
  return tokens.some(i => rulesOut(words[i]?.text ?? ''));
}

/** Of "not for sellers" the "not" is heard by itself. */
function saysWhichNot({ text, unwanted }: Reading): boolean {
  return saysNotThat(text) || (unwanted.length > 0 && unwanted.every(token => rulesOut(token.text)));
}

function byPlace<T>(reading: Reading, offered: readonly T[]): T[] {
  const place = placeOffered(reading.text);
  return place === undefined ? [] : offered.slice(place - 1, place);
}

/** "Do they do permits too": a row that has what is asked has it itself, whoever else does. */
export function does({ reading, context, index }: AskingOfShown): Resolution | undefined {
  const only = onlyShown(context, index);
  if (only === undefined || !asksIfTheyDo(reading.text)) return undefined;
  const weighed = weigh(only.record, 'topics', reading, [], index);
  const tells = [...weighed.explained].some(([i, weight]) => weight > LEAST_HINT && reading.tokens[i]?.quiet === false);
  if (!tells || leftOver([weighed], reading, index)) return undefined;
  // Where another row has the very words ("tree permits"), it does it.
  const [rival] = findSubjects(reading, index).subjects.flatMap(({ matches }) => matches);
  if (rival !== undefined && rival.record !== only.record && rival.longest > weighed.longest) return undefined;
  return answer([again(only.record, 'topics', reading.when)]);
}

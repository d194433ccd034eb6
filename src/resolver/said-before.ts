import type { ContactRecord } from '../directory/record';
import { meansSaidBefore } from '../language/talk-cues';
import type { Context, Resolution } from '../question';
import { holds } from './among-shown';
import type { DirectoryIndex } from './directory-index';
import { answer, finding } from './findings';
import { ownMeaning } from './follow-up';
import { holdsAny, namesAnother, subjectsNamed } from './named-rows';
import type { Reading } from './reading';
import { isRegional, regionsNamed } from './regions';
import { recalled, type Shown } from './shown-before';
import { LEAST_HINT, leftOver, TIE, weigh } from './weighed';

/** "What was the permits number again", "back to the 800 one": of all rows that the talk has shown, the one that is singled out. */
export function saidBefore(reading: Reading, context: Context, index: DirectoryIndex): Resolution | undefined {
  if (!meansSaidBefore(reading.text)) return undefined;
  const rows = shownSoFar(context, index);
  const picked =
    rows.length < 2 ? [] : (byDigits(rows, reading) ?? byRegion(rows, reading) ?? byWords(rows, reading, index));
  const [only, other] = picked;
  if (only === undefined || other !== undefined) return undefined;
  const { record } = only;
  const regions = regionsNamed(reading, index);
  const elsewhere = record.region !== undefined && regions.length > 0 && !regions.includes(record.region);
  if (elsewhere || namesAnother([record], reading, index)) return undefined;
  const facet = reading.facet ?? only.facet;
  return answer([finding(record, facet, ['what the conversation showed before'], reading.when)]);
}

/** Every row of the answers that are remembered, each with what was told of it last. */
function shownSoFar({ first = [], earlier = [], findings }: Context, index: DirectoryIndex): Shown {
  const rows = recalled({ findings: [...first, ...earlier.flat(), ...findings] }, index);
  return [...new Map(rows.map(row => [row.record, row])).values()];
}

/** "The 800 one": by the beginning of its number. */
function byDigits(rows: Shown, { literals: { digits } }: Reading): Shown | undefined {
  if (digits.length === 0) return undefined;
  const begins = ({ lines }: ContactRecord) =>
    lines.some(line => 'number' in line && digits.some(said => line.number.startsWith(said)));
  return rows.filter(({ record }) => begins(record));
}

/** "The one with the region". */
function byRegion(rows: Shown, { text }: Reading): Shown | undefined {
  return /\b(?:one|with|w|by) (?:the |a )?region(?:al)?\b|\bregional one\b/.test(text)
    ? rows.filter(({ record }) => isRegional(record))
    : undefined;
}

function byWords(rows: Shown, reading: Reading, index: DirectoryIndex): Shown {
  const regions = regionsNamed(reading, index);
  const weighed = rows.map(({ record, facet }) => weigh(record, facet, reading, regions, index));
  const best = Math.max(...weighed.map(({ score }) => score));
  const likely = weighed.filter(({ score }) => score > LEAST_HINT && score >= best - TIE);
  if (likely.length === 0) return byPrint(rows, reading);
  const held = likely.map(({ record }) => record);
  // Beside it hardly anything is said, or it is what the message means by itself.
  const meant = ownMeaning(reading) < BESIDE || subjectsNamed(reading, index).some(subject => holdsAny(subject, held));
  return meant && !leftOver(likely, reading, index) ? likely : [];
}

/** By a word that says too little to find a row, and is printed for one of those shown. */
function byPrint(rows: Shown, reading: Reading): Shown {
  const telling = reading.tokens.filter(({ quiet }) => !quiet);
  return ownMeaning(reading) < BESIDE
    ? rows.filter(({ record }) => telling.some(({ stem }) => holds(record, stem)))
    : [];
}

const BESIDE = 2;

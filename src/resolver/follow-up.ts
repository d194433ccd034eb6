import type { ContactRecord } from '../directory/record';
import type { Facet } from '../facets';
import { meaning } from '../language/common';
import type { Context, Question, Resolution } from '../question';
import { regionsNamed } from './decide';
import type { DirectoryIndex } from './directory-index';
import { answer, choices, finding } from './findings';
import { asksLineKind, linesFor } from './lines';
import { matchRecord } from './match';
import type { Reading } from './reading';

/** A follow-up may hold this much meaning of its own before it is a new question. */
const LITTLE = 0.7;
const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/\b(first|1st|former|primer[oa]?|top)\b|^(1|one|uno|a)$/, 0],
  [/\b(second|2nd|latter|segund[oa])\b|^(2|two|dos|b)$/, 1],
  [/\b(third|3rd|tercer[oa]?)\b|^(3|three|tres|c)$/, 2],
  [/\b(fourth|4th|cuart[oa])\b|^(4|four|cuatro|d)$/, 3],
  [/\b(fifth|5th|quint[oa]|last)\b|^(5|five|cinco|e)$/, 4],
];

/** The records that the conversation is about, those still in the directory. */
function recalled(context: Context, index: DirectoryIndex): { record: ContactRecord; facet: Facet }[] {
  return context.findings.flatMap(({ record: id, facet }) => {
    const record = index.directory.byId.get(id);
    return record ? [{ record, facet }] : [];
  });
}

/** Whether the words say so little of their own that they can only be about what was shown before. */
export function saysLittle(reading: Reading, index: DirectoryIndex): boolean {
  const atHome = new Set(
    reading.hits.flatMap(({ phrase, tokens }) => (phrase.sense.kind === 'elsewhere' ? [] : tokens)),
  );
  const foreign = reading.hits.some(({ phrase }) => phrase.sense.kind === 'elsewhere');
  const own = reading.tokens.reduce(
    (sum, token, i) => (token.quiet || atHome.has(i) || index.knows(token.text) ? sum : sum + meaning(token.text)),
    0,
  );
  return !foreign && own < LITTLE;
}

/** The choice among those on offer that the words make: by name, cue, region or place in the list. */
export function choose(
  reading: Reading,
  context: Context,
  question: Question,
  index: DirectoryIndex,
): Resolution | undefined {
  const offered = recalled(context, index);
  if (context.outcome !== 'choices' || offered.length < 2) return undefined;
  const open = new Set(reading.tokens.keys());
  const regions = regionsNamed(reading, index);
  const scored = offered.map(({ record, facet }) => {
    const inRegion = record.region !== undefined && regions.includes(record.region) ? 1 : 0;
    return {
      record,
      facet,
      score: cueScore(record, reading) + matchRecord(record, reading, open, index).score + inRegion,
    };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  const picked = best > 0.25 ? scored.filter(({ score }) => score >= best - 0.12) : byPlace(reading, scored);
  if (picked.length === 0 || picked.length === offered.length) return undefined;
  const shown = picked.map(({ record, facet }) =>
    finding(record, reading.facet ?? facet, ['the choice among those offered'], reading.when ?? context.when),
  );
  void question;
  return picked.length === 1 || regions.length > 1 ? answer(shown) : choices(shown, 'Which of these?');
}

function cueScore(record: ContactRecord, reading: Reading): number {
  return reading.hits.some(({ phrase: { sense } }) => sense.kind === 'cue' && sense.records.includes(record.id))
    ? 0.6
    : 0;
}

function byPlace<T>(reading: Reading, offered: readonly T[]): T[] {
  const text = reading.tokens.map(token => token.text).join(' ');
  const place = ORDINALS.find(([words]) => words.test(text))?.[1];
  const picked = place === undefined ? undefined : offered[place];
  return picked === undefined ? [] : [picked];
}

/** The same records with what the follow-up asks: another facet, day, or the number once more. */
export function followUp(reading: Reading, context: Context, index: DirectoryIndex): Resolution | undefined {
  const before = recalled(context, index);
  if (before.length === 0 || (context.outcome !== 'answer' && context.outcome !== 'choices')) return undefined;
  const facet = reading.facet ?? (reading.when === undefined ? undefined : 'hours');
  if (facet !== undefined && asksLineKind(facet))
    return otherLines(
      before.map(({ record }) => record),
      facet,
      index,
    );
  const shown = before.map(item =>
    finding(item.record, facet ?? item.facet, ['the conversation so far'], reading.when),
  );
  return context.outcome === 'choices' ? choices(shown, 'Which of these?') : answer(shown);
}

function otherLines(records: readonly ContactRecord[], facet: Facet, index: DirectoryIndex): Resolution {
  const having = records.filter(record => linesFor(record, facet).length > 0);
  const beside =
    having.length > 0
      ? having
      : [...new Set(records.flatMap(record => index.unitOf(record)))].filter(
          record => linesFor(record, facet).length > 0,
        );
  const [first] = records;
  if (beside.length === 0 && first)
    return { outcome: 'none', reason: { kind: 'no_line', record: first, facet }, nearest: [first.name] };
  return choices(
    beside.map(record => finding(record, facet, ['the conversation so far'])),
    'Which of these?',
  );
}

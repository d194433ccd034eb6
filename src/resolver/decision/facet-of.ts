import type { ContactRecord } from '../../directory/record';
import { type Facet, isOfHours } from '../../facets';
import { asksPerson } from '../../language/asked/asking';
import { facetPicked, namesLine, readFacet } from '../../language/asked/facet-cues';
import { asksTheSame } from '../../language/talk/another';
import type { Token } from '../index/token';
import type { Reading } from '../reading/reading';
import { spell } from '../reading/segments';
import { asksLineKind, hasOption, prints } from '../rows/lines';
import type { Subject } from '../subjects/subjects';

/** The facet that is asked of one subject: what its own stretch of the question says, then its sentence, else the whole. */
export function facetOf(subject: Subject, reading: Reading, subjects: readonly Subject[]): Facet | undefined {
  const stretch = stretchAround(subject.tokens, reading);
  const sentence = spell(sentenceAround(subject, subjects, reading));
  if (subjects.length < 2) {
    const kinds = [...new Set([stretch, sentence])].map(part => lineIn(part, reading));
    return [facetPicked(reading.text), ...kinds].find(asksLineKind) ?? reading.facet;
  }
  const own = facetIn(stretch, reading);
  if (own !== undefined) return own;
  if (asksPerson(stretch)) return 'contact';
  const around = sentence === stretch ? undefined : facetIn(sentence, reading);
  return (
    around ??
    facetBeside(subjects, reading) ??
    carried(subject, sentence, subjects, reading) ??
    shared(subject, subjects, reading)
  );
}

function serves(record: ContactRecord, facet: Facet): boolean {
  if (facet === 'menu_option') return hasOption(record);
  return !asksLineKind(facet) || prints(record, facet);
}

/** "What do I press for permits? And for parks?": what goes on asks as the subject before it does. */
function carried(
  subject: Subject,
  sentence: string,
  subjects: readonly Subject[],
  reading: Reading,
): Facet | undefined {
  const first = Math.min(...subject.tokens);
  if (!asksTheSame(sentence)) return undefined;
  const before = subjects.filter(({ tokens }) => Math.max(...tokens) < first);
  const [last] = before.toSorted((a, b) => Math.max(...b.tokens) - Math.max(...a.tokens));
  const facet = last && facetIn(stretchAround(last.tokens, reading), reading);
  return facet !== undefined && subject.matches.every(({ record }) => serves(record, facet)) ? facet : undefined;
}

/** The same as `facetIn` where only a kind of line is of interest: most parts of a question name none. */
function lineIn(part: string, reading: Reading): Facet | undefined {
  return namesLine(part) ? facetIn(part, reading) : undefined;
}

/** "Permits and parks hours", "are permits or parks open": a bare name before another shares what every row has, its hours or its state. */
function shared(subject: Subject, subjects: readonly Subject[], reading: Reading): Facet | undefined {
  const own = reading.segments[Math.min(...subject.tokens)];
  const start = reading.segments.indexOf(own ?? 0);
  const stretch = reading.tokens.slice(start, reading.segments.lastIndexOf(own ?? 0) + 1);
  const bare = stretch.every(({ text }, i) => subject.tokens.has(start + i) || LEADS.test(text));
  const others = bare ? subjects.filter(other => other !== subject) : [];
  return others.map(({ tokens }) => facetIn(stretchAround(tokens, reading), reading)).find(isOfHours);
}

/** What may stand before a name that says nothing else. */
const LEADS = /^(?:is|are|was|do|does|will|can|the|our|your|both|either)$/;

/** The facet that a part of a question asks for; the whole of it, which a short one is, was read before. */
function facetIn(part: string, { text, facet }: Reading): Facet | undefined {
  return part === text ? facet : readFacet(part);
}

/** The words of a subject's sentence but for the stretches of the subjects behind it: "hours for A and for B, fax for C". */
function sentenceAround(subject: Subject, subjects: readonly Subject[], reading: Reading): Token[] {
  const { tokens, segments } = reading;
  const sentence = tokens[Math.min(...subject.tokens)]?.sentence;
  const end = Math.max(...subject.tokens);
  const behind = new Set(
    subjects.filter(other => Math.min(...other.tokens) > end).flatMap(other => [...other.tokens].map(i => segments[i])),
  );
  return tokens.filter((token, i) => token.sentence === sentence && !behind.has(segments[i]));
}

/** What the sentences without a subject ask of all: "... One number each please." */
function facetBeside(subjects: readonly Subject[], reading: Reading): Facet | undefined {
  const taken = new Set(subjects.flatMap(({ tokens }) => [...tokens].map(i => reading.tokens[i]?.sentence)));
  return readFacet(spell(reading.tokens.filter(token => !taken.has(token.sentence))));
}

/** The words of the stretches over which a subject reaches. */
function stretchAround(positions: ReadonlySet<number>, { tokens, segments }: Reading): string {
  const [first = 0, last = 0] = [segments[Math.min(...positions)], segments[Math.max(...positions)]];
  return spell(tokens.slice(segments.indexOf(first), segments.lastIndexOf(last) + 1));
}

/** Whether a kind of line is only a part of what the subject is called: a "proof of address" asks for no address. */
export function isNamedBy({ matches }: Subject, facet: Facet, { tokens, hits }: Reading): boolean {
  const names = new Set(
    hits.flatMap(({ phrase: { sense }, tokens: at }) =>
      sense.kind === 'alias' && at.length > 1 && matches.some(({ record }) => sense.records.includes(record.id))
        ? at
        : [],
    ),
  );
  return names.size > 0 && readFacet(spell(tokens.filter((_, i) => !names.has(i)))) !== facet;
}

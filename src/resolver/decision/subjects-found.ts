import type { ContactRecord } from '../../directory/record';
import type { Facet } from '../../facets';
import { tellsTwoWishes } from '../../language/aside/asked-besides';
import { readFacet } from '../../language/asked/facet-cues';
import { kindsListed, saysEveryLine } from '../../language/asked/whole';
import type { Finding, Resolution } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import type { Asking, AskingInTalk } from '../reading/asking';
import { type Reading, reread } from '../reading/reading';
import { spell, spokenIn } from '../reading/segments';
import { findTerm } from '../reading/term-place';
import { answer, choices, finding, recordsOf } from '../rows/findings';
import { asksLineKind, hasPhone, prints } from '../rows/lines';
import { noneFits } from '../rows/narrow';
import { remarksOn } from '../rows/remarks';
import { hasStrangeName } from '../subjects/strange-name';
import type { Subject } from '../subjects/subjects';
import { conclude, type Decided, decide } from './decide';
import { facetOf } from './facet-of';
import { atSameTime, facetKept } from './kept-from-talk';
import { fitting, whichever } from './meant';
import { ofTwo } from './of-two';
import { ownMoments, partsOf } from './own-moments';

/** "Which 855 number goes till 8": of several rows that print a value those whose hours fit. */
export function whoFit(literal: Resolution, asking: Asking): Resolution {
  if (literal.outcome !== 'choices') return literal;
  const { findings, prompt, remarks } = literal;
  const rows = recordsOf(findings);
  const fit = fitting(rows, asking);
  if (fit === undefined) return literal;
  if (fit.records.length === 0) return noneFits(fit, asking.reading, rows);
  const left = findings.filter(({ record }) => fit.records.includes(record));
  return choices(left, remarks, prompt);
}

/** What the subjects of a question come to: what each asks for of its rows, joined into one resolution. */
export function subjectsFound(all: readonly Subject[], asking: AskingInTalk): Resolution {
  const { reading, context, index } = asking;
  const subjects = ofTwo(all, reading);
  // "..., fax, email, post": the kinds of line name no second row.
  const asked = (everyKind(reading) ? subjects.slice(0, 1) : subjects).toSorted(
    (a, b) => Math.min(...a.tokens) - Math.min(...b.tokens),
  );
  const moments = ownMoments(asked, reading);
  const listed = everyOfKind(subjects, reading, index);
  const decided = asked.map(subject => {
    // What all lines of a kind are asked for beside it is not asked of it.
    const own = listed.length > 0 ? ownFacet(subject, reading) : facetOf(subject, reading, subjects);
    const said = everyKind(reading) ?? besideName(subject, own, reading, index);
    const kept = said === undefined ? facetKept(subject, reading, context) : undefined;
    const facet = said ?? kept ?? (reading.when === undefined ? 'contact' : 'hours');
    const moment = moments.get(subject);
    const then = moment ? reread(reading, { ...moment, clockNow: undefined, further: [] }) : reading;
    const around = kept === undefined ? then : atSameTime(kept, then, context);
    return decide(subject, facet, { ...asking, reading: around, alone: asked.length === 1 });
  });
  const found = decided.flatMap(one => ('findings' in one ? one.findings : []));
  const fit = whichever(recordsOf(found), asking);
  if (fit !== undefined) return answer(found.filter(({ record }) => fit.records.includes(record)));
  return conclude(
    [...notYet(listed, recordsOf(found)), ...decided],
    isList(subjects, reading) || tellsTwoWishes(reading.text) ? reread(reading, { outright: true }) : reading,
    besidesOf(subjects, asking, remarksOn(reading, recordsOf(found))),
    index,
  );
}

/** What is said beside an answer, and that a name of a list is none of the sheet's where nothing says so yet. */
function besidesOf(subjects: readonly Subject[], { reading, index }: Asking, remarks: string[]): string[] {
  const strange = remarks.length === 0 && hasStrangeName(subjects, reading, index);
  return strange ? ['What else you asked for is not on the sheet.'] : remarks;
}

/** Those of which nothing else is told already. */
function notYet(listed: readonly Finding[], told: readonly ContactRecord[]): readonly Decided[] {
  const findings = listed.filter(({ record }) => !told.includes(record));
  return findings.length === 0 ? [] : [{ findings, tied: false, lacking: undefined }];
}

const TWO = /^(?:two|2)$/;

/** "Both faxes and the number for permits": a stretch beside the subjects that asks for every line of a kind. */
function everyOfKind(subjects: readonly Subject[], reading: Reading, index: DirectoryIndex): readonly Finding[] {
  const { tokens, segments, text } = reading;
  if (!saysEveryLine(text)) return [];
  const named = new Set(subjects.flatMap(subject => [...subject.tokens].map(i => segments[i])));
  return [...new Set(segments)].flatMap(part => {
    const bare =
      !named.has(part) && tokens.every((token, i) => segments[i] !== part || token.quiet || TWO.test(token.text));
    const said = bare ? spokenIn(part, reading) : '';
    const [kind] = saysEveryLine(said) ? kindsListed(said) : [];
    if (kind === undefined) return [];
    const rows = index.directory.records.filter(record => prints(record, kind));
    return rows.map(record => finding(record, kind, [`it has a ${kind}, and all are asked for`]));
  });
}

/** What the stretches ask for that a subject stands in. */
function ownFacet(subject: Subject, reading: Reading): Facet | undefined {
  return partsOf(subject, reading)
    .map(part => readFacet(spokenIn(part, reading)))
    .find(facet => facet !== undefined);
}

/** "Address changes" may be what a row handles: a kind of line is asked for beside such words, not by them. */
function besideName(
  { matches }: Subject,
  facet: Facet | undefined,
  reading: Reading,
  index: DirectoryIndex,
): Facet | undefined {
  // Of a row that is only written to the kind of line is the answer, whatever it is called.
  if (!asksLineKind(facet) || !matches.some(({ record }) => hasPhone(record))) return facet;
  const all = new Set(reading.tokens.keys());
  const named = new Set(
    matches.flatMap(({ terms }) =>
      terms.flatMap(term => {
        const found = term.stems.length > 1 ? findTerm(term, reading, all, index) : undefined;
        return found?.complete ? found.tokens : [];
      }),
    ),
  );
  return named.size === 0 ? facet : readFacet(spell(reading.tokens.filter((_, i) => !named.has(i))));
}

/** "All the ways to reach X: phone, fax, email": several kinds of line are no one of them. */
function everyKind({ all, text }: Reading): Facet | undefined {
  return all && kindsListed(text).length >= SEVERAL ? 'contact' : undefined;
}

const SEVERAL = 3;

/** Names in a row with nothing told besides: however long it is, all of it is asked. */
function isList(subjects: readonly Subject[], { tokens }: Reading): boolean {
  return tokens.every((token, i) => token.quiet || subjects.some(subject => subject.tokens.has(i)));
}

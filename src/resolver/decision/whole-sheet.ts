import type { ContactRecord } from '../../directory/record';
import { isTollFree } from '../../directory/record-facts';
import type { Facet } from '../../facets';
import { saysAway, saysNotClosed } from '../../language/asked/availability';
import { namesBox } from '../../language/asked/facet-cues';
import { namesExtension } from '../../language/asked/menu';
import { asksOfOwnHouse } from '../../language/asked/own-house';
import { unprintedAsked } from '../../language/asked/unprinted';
import { asksCenters, asksContents, asksWho, kindsListed, namesSheet } from '../../language/asked/whole';
import { asksTollFree, isRuledOut } from '../../language/lists/listing';
import { asksLacking } from '../../language/lists/printed';
import { zoneAsked } from '../../language/lists/zone-words';
import { asksHolidays } from '../../language/when/holiday-names';
import { clean } from '../../language/words/clean';
import { isOffice } from '../../language/words/quiet';
import { wordTexts } from '../../language/words/words';
import type { Resolution } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import type { PhraseSense } from '../index/phrases/sayings';
import type { Token } from '../index/token';
import type { Asking } from '../reading/asking';
import { lookUp } from '../reading/look-up';
import type { Reading } from '../reading/reading';
import { saysLittle } from '../reading/says-little';
import { centersAsked } from '../rows/centers';
import { printedIn } from '../rows/conditions-met';
import { answer, choices, finding, none, recordsOf } from '../rows/findings';
import { holidayAsked } from '../rows/holiday-asked';
import { asksLineKind, isBox, lacks, linesFor, prints } from '../rows/lines';
import { byConditions, byHours, byState, type Narrowed, noneFits, toldBy } from '../rows/narrow';
import type { Subject } from '../subjects/subjects';
import { narrowing } from './asides';
import { promptFor } from './decide';

/** A question about the whole sheet: every fax, who is open, the list; else an honest no. */
export function withoutSubject(asked: Asking, refused?: Subject): Resolution {
  const asking = { ...asked, reading: narrowing(asked.reading) };
  const { reading, index } = asking;
  const elsewhere = reading.hits.find(({ phrase }) => phrase.sense.kind === 'elsewhere')?.phrase.sense;
  if (elsewhere !== undefined) return none({ kind: 'elsewhere', word: elsewhere.name });
  const foreign = reading.hits.some(({ phrase }) => phrase.sense.kind === 'world');
  const nearby = foreign || refused !== undefined ? nearest(refused) : ofAnybody(reading, index);
  const ofNoSheet = asksOfOwnHouse(reading.text) || unprintedAsked(reading.text) === 'personal';
  if (foreign || !reading.asks || !saysLittle(reading) || ofNoSheet) return none({ kind: 'unknown' }, nearby);
  // "The menu of the lunch place": named is what no row has ever heard of.
  const strange =
    (refused === undefined || namesExtension(reading.text)) && !reading.all && namesSomething(reading, index);
  const whole =
    (strange ? undefined : (ofSeveral(asking) ?? ofLines(asking))) ?? ofHours(asking) ?? ofAll(reading, index);
  if (whole) return whole;
  // "Who do I call?" names nothing to look for: show how to ask.
  return reading.tokens.every(token => token.quiet)
    ? { outcome: 'help', reason: 'help' }
    : none({ kind: 'unknown' }, refused === undefined ? nearby : []);
}

/** Those that are several things at once: "have a fax and are open saturday"; an honest no where that is not understood. */
function ofSeveral(asking: Asking): Resolution | undefined {
  const { reading, index } = asking;
  const several = reading.several();
  if (several === undefined) return undefined;
  if (several === 'unclear') return none({ kind: 'unknown' });
  return shown(byConditions(several, ofCenters(reading.text, index), asking), reading);
}

/** Every fax, every email, every menu option; those in one zone, those that lack it. */
function ofLines(asking: Asking): Resolution | undefined {
  const { reading, index } = asking;
  const { facet, text } = reading;
  if (asksTollFree(text) && isRuledOut(text)) return undefined;
  const lacking = asksLacking(text);
  const every = facet === 'menu_option' || (facet === 'phone' && (reading.all || lacking || asksTollFree(text)));
  if (facet === undefined || !(asksLineKind(facet) || every)) return undefined;
  const named = kindsListed(text).filter(kind => kind !== 'phone' || facet === 'phone');
  const kinds = facet === 'menu_option' ? [facet] : named;
  // "Which options close at 5": of the lines those whose hours fit.
  const rows = byHours(ofCenters(text, index), asking)?.records ?? rowsOf(text, index);
  const findings = (kinds.length > 0 ? kinds : [facet]).flatMap(kind =>
    rows
      .filter(record => (lacking ? lacks(record, kind) : offers(record, kind, text)))
      .map(record =>
        finding(record, lacking ? 'contact' : kind, [`it has ${lacking ? 'no' : 'a'} ${kind}`], reading.when),
      ),
  );
  if (findings.length === 0) return undefined;
  return every || lacking || reading.all
    ? answer(findings)
    : choices(findings, [], promptFor(findings, reading, index));
}

function offers(record: ContactRecord, facet: Facet, text: string): boolean {
  if (facet === 'address' && namesBox(text)) return linesFor(record, facet).some(isBox);
  if (!asksTollFree(text)) return prints(record, facet);
  return linesFor(record, facet).some(line => 'number' in line && isTollFree(line.number));
}

/** The records that a list is narrowed to: those whose hours are printed in its zone, those of centers. */
function rowsOf(text: string, index: DirectoryIndex): readonly ContactRecord[] {
  return printedIn(zoneAsked(text), ofCenters(text, index));
}

/** All records, or of those that are centers the heads. */
function ofCenters(text: string, index: DirectoryIndex): readonly ContactRecord[] {
  const { records } = index.directory;
  return asksCenters(text) ? centersAsked(text, records, index) : records;
}

/** Who is open (or closed) at a moment, who closes at five, who stays latest, who goes by central time. */
function ofHours(asking: Asking): Resolution | undefined {
  const { reading, question, index } = asking;
  const { text, facet, when } = reading;
  // No row has such a line: hours are no answer to that.
  if (namesSomething(reading, index) || asksLineKind(facet)) return undefined;
  // "When does the 2.9 for 60 end" is said of no office.
  const numbers = reading.tokens.filter(({ quiet, text: word }) => !quiet && /^\d/.test(word));
  if (!asksWho(text) && numbers.length > 1) return undefined;
  const byTime = asksWho(text) || (facet === 'hours' && (reading.all || isOfHours(reading)));
  const timed = (when !== undefined || reading.now) && byTime;
  const rows = ofCenters(text, index);
  const listed = asksWho(text) || reading.all;
  const narrowed = listed ? byHours(rows, asking) : undefined;
  // Exceptions may say what holds on some: then nobody has asked of one.
  const untold = when === undefined && index.directory.exceptions.length === 0;
  if (untold && asksHolidays(text)) return none({ kind: 'holiday', name: 'a holiday' });
  const dated = when?.kind === 'days' || narrowed?.when !== undefined;
  const momentary = narrowed === undefined || narrowed.facet === 'open_now' || dated;
  // "Are you open on christmas" asks of all as much as "who is".
  const holiday =
    (listed || facet === 'open_now' || timed) && momentary ? holidayAsked(when, question, index) : undefined;
  if (holiday !== undefined) return none({ kind: 'holiday', name: holiday });
  if (narrowed) return shown(narrowed, reading);
  if (listed && isRuledOut(text) && !saysNotClosed(text)) return undefined;
  // "Did our customer go home" asks after one of the asker's own.
  // "Who opens next" while some are there: who of the others is first no list tells.
  if (when?.kind === 'next' && /\bnext\b/.test(text) && byState(rows, asking).records.length > 0) return undefined;
  if ((facet === 'open_now' && (listed || !saysAway(text))) || timed) return shown(byState(rows, asking), reading);
  return facet === 'hours' && asksLacking(text) ? shown(withoutHours(rows), reading) : undefined;
}

/** "Hours on saturday?" */
function isOfHours({ text, tokens }: Reading): boolean {
  return tokens.length <= FEW && /\b(?:hours|hrs|open|horario)\b/.test(text);
}

const FEW = 7;

/** "Which lines have no hours". */
function withoutHours(rows: readonly ContactRecord[]): Narrowed {
  return {
    records: rows.filter(record => lacks(record, 'hours')),
    facet: 'hours',
    because: 'no hours are printed for it',
    when: undefined,
  };
}

function shown(narrowed: Narrowed, reading: Reading): Resolution {
  return narrowed.records.length > 0 ? toldBy(narrowed) : noneFits(narrowed, reading);
}

/** The whole list. */
function ofAll(reading: Reading, index: DirectoryIndex): Resolution | undefined {
  // With a moment beside it some are asked for, not all.
  if (reading.when !== undefined || asksLineKind(reading.facet)) return undefined;
  if (namesSomething(reading, index)) return undefined;
  const named = namesSheet(reading.text) || asksCenters(reading.text);
  if (!(reading.all && named) && !asksContents(reading.text)) return undefined;
  const facet = reading.facet ?? 'contact';
  const rows = rowsOf(reading.text, index).filter(record => facet !== 'hours' || prints(record, facet));
  return answer(rows.map(record => finding(record, facet, ['the whole sheet was asked for'])));
}

/** Any word of its own ("is the bank open", "cover my shift"): then it is not the whole sheet that is asked about. */
function namesSomething({ tokens, text }: Reading, { directory }: DirectoryIndex): boolean {
  const key = namesExtension(text) ? 'extension' : undefined;
  const own = new Set(wordTexts(clean(directory.name)));
  return tokens.some(
    ({ quiet, stem, text: word }) => !quiet && !isOffice(stem) && !/\d/.test(word) && word !== key && !own.has(word),
  );
}

/** "The main number", "an operator", the company by its name: no topic is named, and nearest is who takes a general question. */
function ofAnybody({ tokens, when, facet }: Reading, index: DirectoryIndex): readonly ContactRecord[] {
  const telling = tokens.filter(({ quiet }) => !quiet);
  const isAnybody = ({ text }: Token) => ANYBODY.has(text) || text === index.ownNames.company;
  const asks = telling.length > 0 && telling.every(isAnybody) && when === undefined;
  if (!asks || (facet !== undefined && facet !== 'phone' && facet !== 'contact')) return [];
  const { plain } = lookUp(GENERAL, index);
  const ids = new Set(index.phrases.find(plain).flatMap(({ phrase: { sense } }) => recordsOfSense(sense)));
  return index.directory.records.filter(({ id }) => ids.has(id));
}

function recordsOfSense(sense: PhraseSense): readonly string[] {
  return sense.kind === 'alias' ? sense.records : [];
}

/** What a sheet or its vocabulary has a row for where nobody in particular is asked for. */
const GENERAL = 'general question';
const ANYBODY: ReadonlySet<string> = new Set(
  'main general operator switchboard human agent agents rep reps representative representatives receptionist'.split(
    ' ',
  ),
);

/** A match that explains at least this much of the question is named (without its number) beside the no. */
const WORTH_NAMING = 0.25;

function nearest(refused: Subject | undefined): readonly ContactRecord[] {
  return refused !== undefined && refused.share >= WORTH_NAMING ? recordsOf(refused.matches) : [];
}

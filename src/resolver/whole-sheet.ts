import type { ContactRecord } from '../directory/record';
import type { Facet } from '../facets';
import { stateFor } from '../hours';
import { isOffice } from '../language/quiet';
import {
  asksClosed,
  asksContents,
  asksExtreme,
  asksLacking,
  asksTurn,
  asksWho,
  namesSheet,
  zoneAsked,
} from '../language/whole';
import type { Question, Resolution } from '../question';
import { hasOption, promptFor } from './decide';
import type { DirectoryIndex } from './directory-index';
import { answer, choices, finding, none } from './findings';
import { saysLittle } from './follow-up';
import { byExtreme, turnsAt } from './hours-ranking';
import { asksLineKind, linesFor } from './lines';
import type { Reading } from './reading';
import type { Subject } from './subjects';

/** A question about the whole sheet: every fax, who is open, the list; else an honest no. */
export function withoutSubject(
  reading: Reading,
  question: Question,
  index: DirectoryIndex,
  refused?: Subject,
): Resolution {
  const elsewhere = reading.hits.find(({ phrase }) => phrase.sense.kind === 'elsewhere')?.phrase.sense;
  if (elsewhere?.kind === 'elsewhere') return none({ kind: 'elsewhere', word: elsewhere.name });
  if (!reading.asks || !saysLittle(reading)) return none({ kind: 'unknown' }, nearest(refused));
  const whole = ofLines(reading, index) ?? ofHours(reading, question, index) ?? ofAll(reading, index);
  if (whole) return whole;
  // "Who do I call?" names nothing to look for: show how to ask.
  return reading.tokens.every(token => token.quiet) ? { outcome: 'help', reason: 'help' } : none({ kind: 'unknown' });
}

/** The facets that a list may be of, with the words that name them. */
const LISTED: readonly (readonly [Facet, RegExp])[] = [
  ['fax', /\bfax(es)?\b/],
  ['email', /\be-?mails?\b|\bmailbox(es)?\b|\binbox(es)?\b/],
  ['address', /\baddress(es)?\b|\bzips?\b|\bbox(es)?\b|\bmail(ing)?\b/],
  ['phone', /\bphones?\b|\bnumbers?\b|\blines?\b/],
];

/** Every fax, every email, every menu option; those in one zone, those that lack it. */
function ofLines(reading: Reading, index: DirectoryIndex): Resolution | undefined {
  const { facet, text } = reading;
  const lacking = asksLacking(text);
  const every = facet === 'menu_option' || (facet === 'phone' && (reading.all || lacking));
  if (facet === undefined || !(asksLineKind(facet) || every)) return undefined;
  const spoken = text.replace(/\b(e-?mail|fax|phone) (address(es)?|numbers?|lines?)\b/g, '$1');
  const named = LISTED.filter(([, words]) => words.test(spoken)).map(([kind]) => kind);
  const kinds = facet === 'menu_option' ? [facet] : named.filter(kind => kind !== 'phone' || facet === 'phone');
  const findings = (kinds.length > 0 ? kinds : [facet]).flatMap(kind =>
    inZone(index.directory.records, text)
      .filter(record => offers(record, kind) !== lacking)
      .map(record =>
        finding(record, lacking ? 'contact' : kind, [`it has ${lacking ? 'no' : 'a'} ${kind}`], reading.when),
      ),
  );
  if (findings.length === 0) return undefined;
  return every || lacking || reading.all ? answer(findings) : choices(findings, promptFor(findings, reading, index));
}

function offers(record: ContactRecord, facet: Facet): boolean {
  return facet === 'menu_option' ? hasOption(record) : linesFor(record, facet).length > 0;
}

/** The records whose hours are printed in the zone that the list is narrowed to, if any. */
function inZone(records: readonly ContactRecord[], text: string): readonly ContactRecord[] {
  const zone = zoneAsked(text);
  if (zone === undefined) return records;
  return records.filter(({ hours }) => hours.kind === 'weekly' && hours.zoneLabel.toLowerCase() === `${zone}t`);
}

/** Who is open (or closed) at a moment, who closes at five, who stays latest. */
function ofHours(reading: Reading, question: Question, index: DirectoryIndex): Resolution | undefined {
  const who = asksWho(reading.text);
  if (namesSomething(reading)) return undefined;
  const timed = reading.when !== undefined && who;
  if (reading.facet !== 'open_now' && reading.facet !== 'hours' && !timed) return undefined;
  const extreme = who ? asksExtreme(reading.text) : undefined;
  if (extreme !== undefined)
    return shown(byExtreme(extreme, index.directory.records), 'hours', 'by its hours', reading);
  const turn = who && reading.when?.kind === 'clock' ? asksTurn(reading.text) : undefined;
  if (turn !== undefined && reading.when?.kind === 'clock') {
    const { minute } = reading.when;
    return shown(
      index.directory.records.filter(record => turnsAt(record, turn, minute)),
      'hours',
      `it ${turn} then`,
      reading,
    );
  }
  if (reading.facet === 'hours' && !timed) return undefined;
  const state = asksClosed(reading.text) ? 'closed' : 'open';
  const is = (record: ContactRecord) =>
    stateFor(finding(record, 'open_now', [state], reading.when), question, index.directory).state === state;
  return shown(index.directory.records.filter(is), 'open_now', `it is ${state} at the moment asked about`, reading);
}

function shown(records: readonly ContactRecord[], facet: Facet, because: string, reading: Reading): Resolution {
  if (records.length === 0)
    return none({ kind: 'nobody', state: facet === 'open_now' && asksClosed(reading.text) ? 'closed' : 'open' });
  return answer(records.map(record => finding(record, facet, [because], reading.when)));
}

/** The whole list. */
function ofAll(reading: Reading, index: DirectoryIndex): Resolution | undefined {
  if (!(reading.all && namesSheet(reading.text)) && !asksContents(reading.text)) return undefined;
  const facet = reading.facet ?? 'contact';
  return answer(index.directory.records.map(record => finding(record, facet, ['the whole sheet was asked for'])));
}

/** Any word of its own ("is the bank open", "cover my shift"): then it is not the whole sheet that is asked about. */
function namesSomething({ tokens }: Reading): boolean {
  return tokens.some(token => !token.quiet && !isOffice(token.stem) && !/\d/.test(token.text));
}

/** A match that explains at least this much of the question is named (without its number) beside the no. */
const WORTH_NAMING = 0.25;

function nearest(refused: Subject | undefined): readonly ContactRecord[] {
  return refused !== undefined && refused.share >= WORTH_NAMING ? refused.matches.map(({ record }) => record) : [];
}

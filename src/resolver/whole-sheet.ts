import type { ContactRecord } from '../directory/record';
import type { Facet } from '../facets';
import { stateFor } from '../hours';
import { isOffice } from '../language/quiet';
import { asksClosed, asksContents, asksExtreme, asksTurn, asksWho, namesSheet } from '../language/whole';
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

/** Every fax, every email, every menu option. */
function ofLines(reading: Reading, index: DirectoryIndex): Resolution | undefined {
  const { facet } = reading;
  const every = facet === 'menu_option' || (facet === 'phone' && reading.all);
  if (facet === undefined || !(asksLineKind(facet) || every)) return undefined;
  const wanted = index.directory.records.filter(record =>
    facet === 'menu_option' ? hasOption(record) : linesFor(record, facet).length > 0,
  );
  if (wanted.length === 0) return undefined;
  const findings = wanted.map(record => finding(record, facet, [`it has a ${facet}`], reading.when));
  return every || reading.all ? answer(findings) : choices(findings, promptFor(findings, reading, index));
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

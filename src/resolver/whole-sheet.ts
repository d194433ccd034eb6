import type { ContactRecord } from '../directory/record';
import type { Facet } from '../facets';
import { stateFor } from '../hours';
import { asksWho, namesSheet } from '../language/facet-cues';
import type { Question, Resolution } from '../question';
import { promptFor } from './decide';
import type { DirectoryIndex } from './directory-index';
import { answer, choices, finding, none } from './findings';
import { ownMeaning, saysLittle } from './follow-up';
import { asksLineKind, linesFor } from './lines';
import type { Reading } from './reading';
import type { Subject } from './subjects';

/** Less than this is said beside the question who is there. */
const NOTHING = 0.35;

/** A question about the whole sheet: every fax, who is open, the list; else an honest no. */
export function withoutSubject(
  reading: Reading,
  question: Question,
  index: DirectoryIndex,
  refused?: Subject,
): Resolution {
  const { facet } = reading;
  const elsewhere = reading.hits.find(({ phrase }) => phrase.sense.kind === 'elsewhere')?.phrase.sense;
  if (elsewhere?.kind === 'elsewhere') return none({ kind: 'elsewhere', word: elsewhere.name });
  if (!reading.asks || !saysLittle(reading)) return none({ kind: 'unknown' }, nearest(refused));
  if (facet !== undefined && asksLineKind(facet)) return everyLine(facet, reading, index);
  if (facet === 'open_now' || (reading.when !== undefined && asksWho(reading.text) && ownMeaning(reading) < NOTHING))
    return whoIsOpen(reading, question, index);
  return reading.all && namesSheet(reading.text)
    ? answer(
        index.directory.records.map(record => finding(record, facet ?? 'contact', ['the whole sheet was asked for'])),
      )
    : none({ kind: 'unknown' });
}

function everyLine(facet: Facet, reading: Reading, index: DirectoryIndex): Resolution {
  const findings = index.directory.records
    .filter(record => linesFor(record, facet).length > 0)
    .map(record => finding(record, facet, [`it has a ${facet}`], reading.when));
  if (findings.length === 0) return none({ kind: 'unknown' });
  return reading.all ? answer(findings) : choices(findings, promptFor(findings, reading, index));
}

function whoIsOpen(reading: Reading, question: Question, index: DirectoryIndex): Resolution {
  const open = index.directory.records
    .map(record => finding(record, 'open_now', ['it is open at the moment asked about'], reading.when))
    .filter(one => stateFor(one, question, index.directory).state === 'open');
  return open.length > 0 ? answer(open) : none({ kind: 'nobody_open' });
}

/** A match that explains at least this much of the question is named (without its number) beside the no. */
const WORTH_NAMING = 0.25;

function nearest(refused: Subject | undefined): readonly ContactRecord[] {
  return refused !== undefined && refused.share >= WORTH_NAMING ? refused.matches.map(({ record }) => record) : [];
}

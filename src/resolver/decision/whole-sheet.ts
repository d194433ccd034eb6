import type { ContactRecord } from '../../directory/record';
import { isTollFree } from '../../directory/record-facts';
import type { Facet } from '../../facets';
import { namesBox } from '../../language/asked/facet-cues';
import { namesExtension } from '../../language/asked/menu';
import { unprintedAsked } from '../../language/asked/unprinted';
import { asksCenters, asksContents, kindsListed, namesSheet } from '../../language/asked/whole';
import { asksOfWorkplace } from '../../language/asked/workplace';
import { asksTollFree } from '../../language/lists/further-conditions';
import { asksLacking } from '../../language/lists/printed';
import { isRuledOut } from '../../language/lists/turns-asked';
import { zoneAsked } from '../../language/lists/zone-words';
import type { Resolution } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import type { Asking } from '../reading/asking';
import type { Reading } from '../reading/reading';
import { saysLittle } from '../reading/says-little';
import { allOrCenters } from '../rows/centers';
import { printedIn } from '../rows/conditions-met';
import { answer, choices, finding, none } from '../rows/findings';
import { asksLineKind, isBox, lacks, linesFor, prints } from '../rows/lines';
import { byConditions, byHours, toldOrNone } from '../rows/narrow';
import type { Subject } from '../subjects/subjects';
import { promptFor } from './decide';
import { ofHours } from './listed-hours';
import { namesSomething, narrowing } from './narrowing';
import { nearest, ofAnybody } from './nearest';

/** A question about the whole sheet: every fax, who is open, the list; else an honest no. */
export function withoutSubject(asked: Asking, refused?: Subject): Resolution {
  const asking = { ...asked, reading: narrowing(asked.reading) };
  const { reading, index } = asking;
  const elsewhere = reading.hits.find(({ phrase }) => phrase.sense.kind === 'elsewhere')?.phrase.sense;
  if (elsewhere !== undefined) return none({ kind: 'elsewhere', word: elsewhere.name });
  const foreign = reading.hits.some(({ phrase }) => phrase.sense.kind === 'world');
  const nearby = foreign || refused !== undefined ? nearest(refused) : ofAnybody(reading, index);
  const ofNoSheet = asksOfWorkplace(reading.text) || unprintedAsked(reading.text) === 'personal';
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
  return toldOrNone(byConditions(several, allOrCenters(reading.text, index), asking), reading);
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
  const rows = byHours(allOrCenters(text, index), asking)?.records ?? rowsOf(text, index);
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
  return printedIn(zoneAsked(text), allOrCenters(text, index));
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

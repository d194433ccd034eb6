import { isOfHours } from '../../facets';
import { isSameWhen } from '../../hours';
import type { Finding, Resolution } from '../../question';
import type { Asking } from '../reading/asking';
import { type Reading, reread } from '../reading/reading';
import { answer, refusal } from '../rows/findings';
import { asksLineKind } from '../rows/lines';

/**
 * "Is it open at 7 and at 9", "saturday at 10 and sunday": what is asked at each of several moments, joined; where that
 * cannot be, the answer says for which of them it holds.
 */
export function atEachMoment<One extends Asking>(asking: One, resolve: (asking: One) => Resolution): Resolution {
  const { reading } = asking;
  if (reading.further.length === 0) return resolve(asking);
  const at = (moment: Partial<Reading>) => resolve({ ...asking, reading: reread(reading, moment) });
  const alone = { further: [], momentsSaid: undefined };
  const first = at(alone);
  const held = 'findings' in first ? first.findings : isNobody(first) ? [] : undefined;
  if (held === undefined) return first;
  const asksAll = asksThen(reading) && held.every(({ facet }) => isOfHours(facet));
  if (first.outcome === 'choices' || (first.outcome === 'answer' && !asksAll)) return ofFirst(first);
  if (!asksAll) return first;
  const others = reading.further.map(moment => at({ ...moment, ...alone, clockNow: undefined }));
  // "Open saturday and after 6:30 on weekdays" is one list by two conditions.
  const isTold = ({ record, when }: Finding) => held.some(one => one.record === record && isSameWhen(one.when, when));
  const told = others.flatMap(other => (other.outcome === 'answer' ? other.findings.filter(one => !isTold(one)) : []));
  if (first.outcome !== 'answer') return told.length > 0 ? answer(told, [NOBODY]) : first;
  const all = others.every(({ outcome }) => outcome === 'answer');
  return answer([...held, ...told], [...first.remarks, ...(all ? [] : [others.some(isNobody) ? NOBODY : FIRST_ONLY])]);
}

/** An answer that holds for the first moment alone says so, where it tells of any. */
function ofFirst(resolution: Extract<Resolution, { findings: unknown }>): Resolution {
  const tells = resolution.findings.some(({ when, facet }) => when !== undefined && !asksLineKind(facet));
  return tells ? { ...resolution, remarks: [...resolution.remarks, FIRST_ONLY] } : resolution;
}

function isNobody(resolution: Resolution): boolean {
  return refusal(resolution) === 'nobody';
}

/** "Signed it at 5 friday and on saturday they ..." is a story. */
function asksThen({ facet, tokens }: Reading): boolean {
  return isOfHours(facet) || tokens.length <= SHORT;
}

/** So few words ask for nothing but what they name, at the moments that they name. */
const SHORT = 7;

const FIRST_ONLY = 'This is for the first time that you named: ask again for the other.';
const NOBODY = 'At another time that you named nobody is there, by the hours that the sheet prints.';

import { isOfHours } from '../../facets';
import { zoneAsked } from '../../language/lists/zone-words';
import { callsRows } from '../../language/talk/list-changes';
import type { Resolution } from '../../question';
import type { Asking, AskingOfShown } from '../reading/asking';
import { namesRow } from '../reading/hits';
import { reread } from '../reading/reading';
import { recordsOf } from '../rows/findings';
import { byHoursOrState, noneFits, toldBy } from '../rows/narrow';
import { namesPlace } from '../rows/regions';
import type { Shown } from '../rows/shown-before';
import { atAnotherTime } from './another-time';

/** "Central time ones only", "only those after 6": by what hours they keep, or whether they are there then. */
export function onlyFitting(shown: Shown, asking: AskingOfShown): Resolution | undefined {
  const { reading, context } = asking;
  const { facet, tokens } = reading;
  if (namesRow(reading)) return undefined;
  const said = atAnotherTime(reading, context);
  const timed =
    (facet === undefined || isOfHours(facet)) &&
    (said.when?.kind === 'clock' || said.when?.kind === 'days') &&
    (facet === 'open_now' || shown.every(row => isOfHours(row.facet))) &&
    tokens.every(({ quiet, text }) => quiet || callsRows(text));
  if (facet === 'open_now' && !timed) return undefined;
  const narrowed = byHoursOrState(
    recordsOf(shown),
    timed,
    timed ? { ...asking, reading: reread(said, { all: true }) } : asking,
  );
  const zoned = zoneAsked(reading.text) !== undefined;
  if ((timed || zoned) && narrowed?.records.length === 0) return noneFits(narrowed, reading, recordsOf(shown));
  return narrowed === undefined || narrowed.records.length === 0 ? undefined : toldBy(narrowed);
}

/** "Drop the ones on central time": those that keep such hours. */
export function rowsFitting(shown: Shown, asking: Asking): Shown {
  if (namesRow(asking.reading) || namesPlace(asking.reading)) return [];
  const fitting = new Set(byHoursOrState(recordsOf(shown), asking.reading.facet === 'open_now', asking)?.records);
  return shown.filter(({ record }) => fitting.has(record));
}

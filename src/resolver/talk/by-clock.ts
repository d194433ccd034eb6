import { ASKER_ZONE, type ContactRecord } from '../../directory/record';
import { isOfHours } from '../../facets';
import { asksSheet } from '../../language/asked/whole';
import { clockTurnedTo, mayNameClock } from '../../language/talk/told-clock';
import { clockNamed, clockOfPlace } from '../../language/when/own-clock';
import { clean } from '../../language/words/clean';
import type { Clock, Finding, Question, Resolution, When } from '../../question';
import type { AskingOfShown } from '../reading/asking';
import { namesRow, speaksAgainst } from '../reading/hits';
import { answer } from '../rows/findings';
import { isRegional, namesPlace } from '../rows/regions';
import { again, recalled } from '../rows/shown-before';

/** "Mountain time?", "what's that in pacific": the hours that were shown, told by that clock too. */
export function byAnotherClock({ reading, context, index }: AskingOfShown): Resolution | undefined {
  if (context.outcome !== 'answer' || reading.tokens.length > LONGEST) return undefined;
  if (namesRow(reading) || reading.hits.some(speaksAgainst)) return undefined;
  const turned = clockTurnedTo(reading.text);
  if (turned === undefined || asksSheet(reading.text, true)) return undefined;
  const shown = recalled(context, index).filter(({ record }) => record.hours.kind === 'weekly');
  // "Is permits open at 5", then "pacific": an hour was asked about of rows that are of no region.
  const ofHour = turned.alone && context.when?.kind === 'clock' && !shown.some(({ record }) => isRegional(record));
  if (namesPlace(reading) && !ofHour) return undefined;
  const ofHours = shown.every(({ facet }) => isOfHours(facet));
  // A region's name is one where regions are told apart, or where nobody spoke of hours.
  const named = turned.bare && reading.hits.some(({ phrase: { sense } }) => sense.kind === 'region');
  const isRegion =
    (named && !ofHour) || (turned.alone && !turned.time && shown.some(({ record }) => isRegional(record)));
  if (shown.length === 0 || isRegion || !(ofHours || turned.time)) return undefined;
  const { clock, alone } = turned;
  const when = momentBefore(context.when, alone ? clock : undefined);
  return answer(
    shown.map(({ record, facet }) => {
      const told = again(record, isOfHours(facet) ? facet : 'hours', reading.when ?? when);
      // "Is permits open at 5", then "what's that in pacific": the same moment by that clock too.
      return alone && told.when?.kind === 'clock' ? told : withClock(told, clock);
    }),
  );
}

/** Words of the longest message that only names a clock. */
const LONGEST = 12;

/** The moment that was asked about; a clock time is meant by the clock that is named after it and nothing else. */
function momentBefore(when: When | undefined, named: Clock | undefined): When | undefined {
  return when?.kind === 'clock' && named !== undefined ? { ...when, zone: named.zone } : when;
}

/** Hours that are the asker's own local time are told by no other clock. */
function withClock(told: Finding, clock: Clock): Finding {
  return told.record.hours.kind === 'unstated' || localLabel(told.record) ? told : { ...told, clock };
}

/** What was found, with its hours told by the clock, or in the place, that a question names: "what time pacific does it open". */
export function withNamedClock(resolution: Resolution, question: Question): Resolution {
  return resolution.outcome === 'answer' ? byNamedClock(inNamedPlace(resolution, question), question) : resolution;
}

type Answer = Extract<Resolution, { readonly outcome: 'answer' }>;

/** "Is permits open in Denver": hours in local time are told as they are there, and that it is so. */
function inNamedPlace(resolution: Answer, { text, zone }: Question): Answer {
  const label = resolution.findings.map(({ record }) => localLabel(record)).find(one => one !== undefined);
  if (label === undefined) return resolution;
  const clock = clockOfPlace(clean(text));
  if (clock === undefined || clock.zone === zone) return resolution;
  const findings = resolution.findings.map(told => (localLabel(told.record) ? { ...told, clock } : told));
  return { ...resolution, findings, remarks: [...resolution.remarks, `${label} is told here as ${clock.label}.`] };
}

/** How the sheet prints that hours are the asker's own local time; undefined of other hours. */
function localLabel({ hours }: ContactRecord): string | undefined {
  return hours.kind === 'weekly' && hours.zone === ASKER_ZONE ? hours.zoneLabel : undefined;
}

function byNamedClock(resolution: Answer, { text }: Question): Answer {
  if (!resolution.findings.some(isPlainHours) || !mayNameClock(text)) return resolution;
  const clock = clockNamed(clean(text));
  if (clock === undefined) return resolution;
  const findings = resolution.findings.map(told => (isPlainHours(told) ? withClock(told, clock) : told));
  return { ...resolution, findings };
}

/** Hours of no other moment than a day: a clock time that is asked about is told in its own zone. */
function isPlainHours({ facet, when, clock }: Finding): boolean {
  return isOfHours(facet) && when?.kind !== 'clock' && clock === undefined;
}

import { bounds } from '../../language/lists/bound';
import type { Finding, Resolution, When } from '../../question';
import type { Reading } from '../reading/reading';
import { spokenIn } from '../reading/segments';
import { momentAt } from './own-moments';

/**
 * "Is it open until 5", "before 8", "does it close at 6" are asked of the minute before, "does it open at 10" of the hours of
 * that day: a line that closes at five is open until then, and one that opened at nine does not open at ten.
 */
export function withBound(resolution: Resolution, reading: Reading): Resolution {
  if (reading.when?.kind !== 'clock' || !('findings' in resolution) || bounds(reading.text) === undefined)
    return resolution;
  const moved = (finding: Finding): Finding => {
    const own = finding.when;
    const bound = own?.kind === 'clock' ? bounds(toldBeside(own, reading)) : undefined;
    return own?.kind === 'clock' && bound !== undefined ? { ...finding, when: boundedBy(bound, own) } : finding;
  };
  return { ...resolution, findings: resolution.findings.map(moved) };
}

/** "We close at 6, are parks open at 7": of a message that tells several times the stretch that tells this one. */
function toldBeside(when: ClockWhen, reading: Reading): string {
  const parts = [...new Set(reading.segments)].flatMap(part => {
    const moment = momentAt([part], reading);
    return moment === undefined ? [] : [{ part, when: moment.when }];
  });
  const isSame = ({ when: told }: (typeof parts)[number]) =>
    told?.kind === 'clock' && told.date === when.date && told.minute === when.minute;
  return parts.length === 0
    ? reading.text
    : parts
        .filter(isSame)
        .map(({ part }) => spokenIn(part, reading))
        .join(' ');
}

type ClockWhen = Extract<When, { readonly kind: 'clock' }>;

function boundedBy(bound: ReturnType<typeof bounds>, when: ClockWhen): When {
  if (bound !== 'end') return { kind: 'days', dates: [when.date] };
  return when.minute === 0 ? when : { ...when, minute: when.minute - 1 };
}

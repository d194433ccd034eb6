import { bounds } from '../../language/lists/bound';
import { isNumber } from '../../language/when/piece';
import { isQuiet } from '../../language/words/quiet';
import type { Finding, Resolution, When } from '../../question';
import { speaksAgainst } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { spell, spokenIn } from '../reading/segments';
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
    ? withoutTold(reading)
    : parts
        .filter(isSame)
        .map(({ part }) => spokenIn(part, reading))
        .join(' ');
}

/** "In the gym until 5. Are parks open": until when a story before the question goes on is no end of hours. */
function withoutTold({ text, hits, tokens, segments }: Reading): string {
  const ours = hits.filter(hit => !speaksAgainst(hit));
  const first = Math.min(...ours.flatMap(hit => hit.tokens).map(i => segments[i] ?? 0));
  const told = tokens.filter((_, i) => (segments[i] ?? 0) < first);
  return Number.isFinite(first) && told.some(({ text: word }) => !isQuiet(word) && !isNumber(word))
    ? spell(tokens.filter((_, i) => (segments[i] ?? 0) >= first))
    : text;
}

type ClockWhen = Extract<When, { readonly kind: 'clock' }>;

function boundedBy(bound: ReturnType<typeof bounds>, when: ClockWhen): When {
  if (bound !== 'end') return { kind: 'days', dates: [when.date] };
  return when.minute === 0 ? when : { ...when, minute: when.minute - 1 };
}

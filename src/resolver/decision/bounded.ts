import { bounds } from '../../language/lists/bound';
import type { Finding, Resolution, When } from '../../question';
import type { Reading } from '../reading/reading';

/**
 * "Is it open until 5", "before 8", "does it close at 6" are asked of the minute before, "does it open at 10" of the hours of
 * that day: a line that closes at five is open until then, and one that opened at nine does not open at ten.
 */
export function withBound(resolution: Resolution, { text, when }: Reading): Resolution {
  if (when?.kind !== 'clock' || !('findings' in resolution)) return resolution;
  const bound = bounds(text);
  if (bound === undefined) return resolution;
  const moved = (finding: Finding): Finding => {
    const own = finding.when;
    return own?.kind === 'clock' ? { ...finding, when: boundedBy(bound, own) } : finding;
  };
  return { ...resolution, findings: resolution.findings.map(moved) };
}

function boundedBy(bound: ReturnType<typeof bounds>, when: Extract<When, { kind: 'clock' }>): When {
  if (bound !== 'end') return { kind: 'days', dates: [when.date] };
  return when.minute === 0 ? when : { ...when, minute: when.minute - 1 };
}

import {
  assertNever,
  cardText,
  type Directory,
  type Finding,
  type HoursException,
  isoMoment,
  type Line,
  type Question,
  type Reply,
  type Resolution,
  stateFor,
} from '../../src/index';

/** A line as the command line prints it. An address is the list of its lines. */
interface PrintedLine {
  readonly kind: Line['kind'];
  readonly value: string | readonly string[];
  readonly option?: string;
  readonly carrier?: string;
}

/** Open or not at the moment that was asked about; moments are ISO 8601 with the line's offset. */
interface PrintedState {
  readonly state: 'open' | 'closed' | 'unknown';
  readonly until?: string;
  readonly opens?: string;
  /** Where the hours are not the printed ones: why, and who said so. */
  readonly exception?: { readonly reason: string; readonly source: string };
}

interface PrintedFinding {
  readonly record: string;
  readonly name: string;
  readonly unit: string | null;
  readonly region: string | null;
  readonly facet: string;
  readonly lines: readonly PrintedLine[];
  readonly open: PrintedState;
  readonly because: readonly string[];
}

/** The JSON object that answers one question. `facet` is null where nothing was found. */
export interface PrintedAnswer {
  readonly id?: string | number;
  readonly outcome: Resolution['outcome'];
  readonly facet: string | null;
  readonly findings: readonly PrintedFinding[];
  readonly alternatives: readonly PrintedFinding[];
  readonly nearest: readonly string[];
  readonly text: string;
}

/** Turns a reply into the JSON object that `--json` and `--jsonl` print. */
export function printAnswer(
  reply: Reply,
  question: Question,
  directory: Directory,
  id?: string | number,
): PrintedAnswer {
  const { resolution } = reply;
  const findings = 'findings' in resolution ? resolution.findings : [];
  const print = (finding: Finding) => printFinding(finding, question, directory);
  return {
    ...(id === undefined ? {} : { id }),
    outcome: resolution.outcome,
    facet: facetOf(resolution),
    findings: findings.map(print),
    alternatives: reply.alternatives.map(print),
    nearest: resolution.outcome === 'none' ? resolution.nearest : [],
    text: cardText(reply.card),
  };
}

function facetOf(resolution: Resolution): string | null {
  switch (resolution.outcome) {
    case 'answer':
    case 'choices':
      return resolution.findings[0]?.facet ?? null;
    case 'none':
      return 'facet' in resolution.reason ? resolution.reason.facet : null;
    case 'help':
      return null;
    default:
      return assertNever(resolution);
  }
}

function printFinding(finding: Finding, question: Question, directory: Directory): PrintedFinding {
  const { record } = finding;
  return {
    record: record.id,
    name: record.name,
    unit: record.unit?.name ?? null,
    region: record.region ?? null,
    facet: finding.facet,
    lines: finding.lines.map(printLine),
    open: printState(finding, question, directory),
    because: finding.because,
  };
}

function printLine(line: Line): PrintedLine {
  switch (line.kind) {
    case 'phone':
      return { kind: line.kind, value: line.number, ...(line.option === undefined ? {} : { option: line.option }) };
    case 'fax':
      return { kind: line.kind, value: line.number };
    case 'email':
      return { kind: line.kind, value: line.address };
    case 'mail':
      return { kind: line.kind, value: line.address, ...(line.carrier === undefined ? {} : { carrier: line.carrier }) };
    default:
      return assertNever(line);
  }
}

function printState(finding: Finding, question: Question, directory: Directory): PrintedState {
  const state = stateFor(finding, question, directory);
  switch (state.state) {
    case 'open': {
      const until = state.until === undefined ? {} : { until: isoMoment(state.until, state.zone) };
      return { state: 'open', ...until, ...printException(state.exception) };
    }
    case 'closed': {
      const opens = state.opens === undefined ? {} : { opens: isoMoment(state.opens, state.zone) };
      return { state: 'closed', ...opens, ...printException(state.exception) };
    }
    case 'unknown':
      return { state: 'unknown' };
    default:
      return assertNever(state);
  }
}

function printException(exception: HoursException | undefined): Pick<PrintedState, 'exception'> {
  return exception ? { exception: { reason: exception.reason, source: exception.source } } : {};
}

import { isZone } from '../../src/index';

/** One line of `--jsonl`, checked. `at` is epoch milliseconds. */
export interface Request {
  readonly id?: string | number;
  readonly q: string;
  /** Asked before `q`, in the same conversation. */
  readonly turns: readonly string[];
  readonly at: number;
  /** IANA zone of the asker. */
  readonly zone?: string;
}

/** A line that cannot be asked, and why; `id` where the line had one. */
export interface BadRequest {
  readonly id?: string | number;
  readonly error: string;
}

const KEYS = ['id', 'q', 'turns', 'now', 'tz'];

/** What holds for a line that does not say: the moment (epoch ms) and the zone. */
export interface Defaults {
  readonly clock: () => number;
  readonly zone?: string;
}

/** Reads one JSON line. */
export function readRequest(line: string, { clock, zone }: Defaults): Request | BadRequest {
  const parsed = parseJson(line);
  if (parsed === undefined) return { error: 'The line is not JSON.' };
  if (!isObject(parsed)) return { error: 'The line is not a JSON object.' };
  const given = parsed['id'];
  const id = typeof given === 'string' || typeof given === 'number' ? { id: given } : {};
  const { q, turns = [], now, tz } = parsed;
  const error =
    (given !== undefined && !('id' in id) && '"id" is not a string or a number.') ||
    unknownKey(parsed) ||
    (typeof q !== 'string' && '"q" is missing or not a string.') ||
    (!isStrings(turns) && '"turns" is not a list of strings.') ||
    (now !== undefined && (typeof now !== 'string' || readMoment(now) === undefined) && `"now" ${MOMENT_CURE}`) ||
    (tz !== undefined && (typeof tz !== 'string' || !isZone(tz)) && `"tz" ${ZONE_CURE}`);
  if (error || typeof q !== 'string' || !isStrings(turns)) return { ...id, error: error || 'The line cannot be read.' };
  const at = typeof now === 'string' ? readMoment(now) : undefined;
  const asker = typeof tz === 'string' ? tz : zone;
  return { ...id, q, turns, at: at ?? clock(), ...(asker !== undefined && { zone: asker }) };
}

/** What a moment must look like. */
export const MOMENT_CURE = 'is not a moment such as 2026-11-18T15:00:00-05:00.';
/** What a zone must look like. */
export const ZONE_CURE = 'is not a time zone such as America/Chicago.';

const MOMENT = /^(\d{4})-(\d\d)-(\d\d)[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/i;

/** Epoch milliseconds of an ISO 8601 moment with its offset, or undefined: a day that does not exist is none. */
export function readMoment(written: string): number | undefined {
  const [, year, month, day] = MOMENT.exec(written) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCDate() !== Number(day)) return undefined;
  const at = Date.parse(written);
  return Number.isNaN(at) ? undefined : at;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(item => typeof item === 'string');
}

function unknownKey(parsed: Readonly<Record<string, unknown>>): string | undefined {
  const key = Object.keys(parsed).find(name => !KEYS.includes(name));
  return key === undefined ? undefined : `"${key}" is not known; use ${KEYS.join(', ')}.`;
}

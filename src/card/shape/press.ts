import { assertNever } from '../../assert-never';
import { isFacet } from '../../facets';
import type { Press } from '../../question';
import type { Feedback } from '../../store';

/** A pressed button as it comes back from a platform: an `Action` without its label, with the reason where one was given. */
export type Pressed =
  | { readonly kind: 'show'; readonly press: Press }
  | { readonly kind: 'ask'; readonly question: string }
  | { readonly kind: 'share'; readonly press: Press }
  | {
      readonly kind: 'rate';
      readonly verdict: 'right' | 'wrong';
      readonly press: Press;
      readonly reason?: WrongReason;
    };

/** What was wrong with an answer. */
export type WrongReason = NonNullable<Feedback['reason']>;

/** What can be tapped after "Wrong". */
export const WRONG_REASONS: Readonly<Record<WrongReason, string>> = {
  line: 'Wrong line',
  number: 'Wrong number',
  hours: 'Wrong hours',
  other: 'Something else',
};

const VERSION = '1';
const LIMIT = 200;
const ID = /^[a-z0-9][a-z0-9_-]{0,63}$/;

/**
 * A button's whole meaning as one line of at most 200 characters ("1~show~contact~permits,water"), for whatever a platform
 * carries along with a button; of a long list, as many records as fit.
 */
export function encodeAction(action: Pressed): string {
  switch (action.kind) {
    case 'show':
    case 'share':
      return pressWithin(action.press, `${VERSION}~${action.kind}~`);
    case 'ask':
      return `${VERSION}~ask~${action.question}`.slice(0, LIMIT);
    case 'rate':
      return pressWithin(action.press, `${VERSION}~${[action.verdict, action.reason].filter(Boolean).join('.')}~`);
    default:
      return assertNever(action);
  }
}

/** The action that `encodeAction` wrote, or undefined for anything else; record ids may still be unknown to the directory. Never throws. */
export function decodeAction(encoded: string): Pressed | undefined {
  if (encoded.length > LIMIT) return undefined;
  const [version, kind = '', ...body] = encoded.split('~');
  if (version !== VERSION) return undefined;
  if (kind === 'ask') return body.join('~') === '' ? undefined : { kind, question: body.join('~') };
  const press = body.length === 2 ? readPress(body[0], body[1]) : undefined;
  if (!press) return undefined;
  if (kind === 'show' || kind === 'share') return { kind, press };
  return readRating(kind, press);
}

function readRating(said: string, press: Press): Pressed | undefined {
  const [verdict, reason, ...rest] = said.split('.');
  if (rest.length > 0) return undefined;
  if (verdict === 'right') return reason === undefined ? { kind: 'rate', verdict, press } : undefined;
  if (verdict !== 'wrong') return undefined;
  if (reason === undefined) return { kind: 'rate', verdict, press };
  return isReason(reason) ? { kind: 'rate', verdict, press, reason } : undefined;
}

function isReason(value: string): value is WrongReason {
  return Object.hasOwn(WRONG_REASONS, value);
}

function readPress(facet: string | undefined, records: string | undefined): Press | undefined {
  if (facet === undefined || records === undefined || !isFacet(facet)) return undefined;
  const ids = records.split(',');
  return ids.every(id => ID.test(id)) ? { records: ids, facet } : undefined;
}

function pressWithin({ records, facet }: Press, prefix: string): string {
  let encoded = `${prefix}${facet}~`;
  for (const [index, id] of records.entries()) {
    const next = index === 0 ? id : `,${id}`;
    if (encoded.length + next.length > LIMIT) break;
    encoded += next;
  }
  return encoded;
}

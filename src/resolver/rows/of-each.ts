import { ordinals } from '../../language/words/ordinals';
import type { Resolution } from '../../question';
import { answer, choices, foundIn, none } from './findings';

/** What one thing of a question, and several of a kind, are called. */
const CALLED = {
  number: 'numbers',
  key: 'keys',
  'email address': 'email addresses',
  box: 'boxes',
  item: 'items',
} as const;
type Kind = keyof typeof CALLED;

/**
 * Of several things of a question what each comes to, to choose from where that is open for one; of those that the sheet
 * has nothing for it is said beside the others which they are, by their place. Undefined of none.
 */
export function ofEach(kind: Kind, each: readonly Resolution[]): Resolution | undefined {
  const [first, second] = each;
  if (second === undefined) return first;
  const findings = each.flatMap(foundIn);
  const missing = each.flatMap((one, i) => (one.outcome === 'none' ? [{ one, place: i + 1 }] : []));
  if (findings.length === 0) {
    const values = [...new Set(missing.map(textOf))];
    return values.length > 1 ? none({ kind: 'not_printed', value: values.join(', ') }) : first;
  }
  const told = each.flatMap(one => (one.outcome === 'answer' ? one.remarks : []));
  const remarks = [...told, ...(missing.length > 0 ? [missingRemark(kind, missing)] : [])];
  const open = each.some(({ outcome }) => outcome === 'choices');
  return (open ? choices : answer)(findings, remarks);
}

interface Missing {
  readonly one: Extract<Resolution, { outcome: 'none' }>;
  readonly place: number;
}

function textOf({ one: { reason } }: Missing): string {
  return reason.kind === 'not_printed' ? reason.value : '';
}

/** "The second and third numbers in your question are not on the sheet." */
function missingRemark(kind: Kind, missing: readonly Missing[]): string {
  const places = ordinals(missing.map(({ place }) => place));
  return missing.length === 1
    ? `The ${places} ${kind} in your question is not on the sheet.`
    : `The ${places} ${CALLED[kind]} in your question are not on the sheet.`;
}

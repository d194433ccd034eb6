import type { ActionsBlock, Button } from '@slack/types';
import { type Action, assertNever, type Card, encodeAction, type Part, type Pressed } from '../../../src/index';
import { type ButtonState, button, decodeButton } from './buttons';
import { LIMITS } from './limits';
import type { Look } from './look';

/** One finding among several. */
export type Entry = Extract<Part, { kind: 'entry' }>;

/** Buttons at first sight, besides "More". */
const FIRST_BUTTONS = 3;
const SHARE = 'Share in channel';

/** The button beside an entry of a list: its name stands next to it already. `index` tells it from the others. */
export function entryButton({ action, title }: Entry, index: number, look: Look): Button | undefined {
  if (action === undefined) return undefined;
  const shown = buttonOf({ ...action, label: 'Show' }, `entry${index}`, look);
  return shown === undefined
    ? undefined
    : { ...shown, accessibility_label: `Show ${title}`.slice(0, LIMITS.buttonLabel) };
}

/** The row of buttons under a card: the choices, or what can be asked next, shared and rated; then "More". */
export function buttonRow(card: Card, parts: readonly Part[], look: Look): ActionsBlock[] {
  const choosing = card.tone === 'choices';
  const all = choosing ? [...choicesOf(parts), ...card.actions] : actionsOf(card, look);
  // Choices that are all shown have all their buttons too.
  const folded = !look.unfolded && (card.more.length > 0 || (!choosing && all.length > FIRST_BUTTONS + 1));
  const state = folded ? moreState(card, look) : undefined;
  const more = state === undefined ? undefined : button('more', 'More', state);
  const buttons = (more === undefined || choosing ? all : first(all))
    .map((action, index) => buttonOf(action, String(index), look))
    .filter(one => one !== undefined)
    .slice(0, LIMITS.actions - 1);
  const elements = more === undefined ? buttons : [...buttons, more];
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

function choicesOf(parts: readonly Part[]): readonly Action[] {
  return parts.flatMap(part => (part.kind === 'entry' && part.action !== undefined ? [part.action] : []));
}

/** Every button of a card; where others do not see it, sharing it comes first. */
function actionsOf(card: Card, look: Look): readonly Action[] {
  const all = [...card.actions, ...(card.moreActions ?? [])];
  const share = look.share ? all.filter(({ kind }) => kind === 'share') : [];
  return [...share, ...all.filter(({ kind }) => kind !== 'share')];
}

/** Those that stay beside "More": Right and Wrong do, and a further question gives way. */
function first(all: readonly Action[]): readonly Action[] {
  let room = FIRST_BUTTONS - all.filter(({ kind }) => kind === 'rate').length;
  return all.filter(({ kind }) => kind === 'rate' || room-- > 0);
}

/** Whether "More" can bring what is folded away; where it cannot, all of it is shown at once. */
export function canFold(card: Card, look: Look): boolean {
  return moreState(card, look) !== undefined;
}

/** What "More" asks again: the press that the card's own buttons carry, or the question's words; only if a button holds it whole. */
function moreState(card: Card, look: Look): ButtonState | undefined {
  const [press] = card.actions.flatMap(action => (action.kind === 'rate' ? [action.press] : []));
  const { question } = look;
  const action =
    press === undefined ? question && ({ kind: 'ask', question } as const) : ({ kind: 'show', press } as const);
  if (!action) return undefined;
  return comesBack(encodeAction(action), action) ? { want: 'more', action } : undefined;
}

/** Whether a button's line says all of what is meant: a long list of records, or a long question, is cut off. */
function comesBack(encoded: string, meant: Extract<Pressed, { kind: 'ask' | 'show' }>): boolean {
  const back = decodeButton(`more\n${encoded}`)?.action;
  if (back === undefined || back.kind === 'ask' || meant.kind === 'ask') {
    return back?.kind === 'ask' && meant.kind === 'ask' && back.question === meant.question;
  }
  const { records, facet } = meant.press;
  return (
    back.kind === meant.kind &&
    back.press.facet === facet &&
    back.press.records.length === records.length &&
    records.every((record, index) => record === back.press.records[index])
  );
}

function buttonOf(action: Action, name: string, look: Look): Button | undefined {
  switch (action.kind) {
    case 'show':
    case 'ask':
      return button(name, action.label, { want: 'act', action });
    case 'share':
      return button(name, SHARE, { want: 'act', action });
    case 'rate': {
      const asked = look.question === undefined ? {} : { question: look.question };
      return button(name, action.label, { want: 'act', action, ...asked });
    }
    default:
      return assertNever(action);
  }
}

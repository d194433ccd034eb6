import type {
  ActionsBlock,
  Button,
  ContextBlock,
  HeaderBlock,
  KnownBlock,
  MrkdwnElement,
  SectionBlock,
} from '@slack/types';
import { type Action, assertNever, type Card, type Part, type Spans } from '../../src/index';
import { type ButtonState, button } from './buttons';
import { cut, LIMITS } from './limits';
import { bold, escapeText, mrkdwn } from './mrkdwn';

/** How a card is shown in one place of Slack. */
export interface Look {
  /** Most blocks that the place takes: a message or a view. */
  readonly blocks: number;
  /** Whether "Share in channel" makes sense: only where others do not see the card already. */
  readonly share: boolean;
  /** Whether the rest of the record is shown at once. */
  readonly unfolded: boolean;
  /** What the button of an entry says instead of the entry's own name. */
  readonly entryLabel?: string;
  /** The question's words, which feedback buttons carry. */
  readonly question?: string;
}

/** A private answer in a message. */
export const PRIVATE: Look = { blocks: LIMITS.messageBlocks, share: true, unfolded: false };
/** An answer that the whole thread sees. */
export const PUBLIC: Look = { ...PRIVATE, share: false };
/** A card inside a modal or on the home tab. */
export const VIEW: Look = { blocks: LIMITS.viewBlocks, share: false, unfolded: true };

/** The words carry the meaning; the dot only helps the eye. */
const DOTS = { open: '🟢', closing: '🟡', closed: '🔴', unknown: '⚪' } as const;

/** The card as blocks, within every limit of Slack's; what does not fit is counted, never dropped in silence. */
export function blocksOf(card: Card, look: Look): KnownBlock[] {
  const numbers = counter();
  const parts = look.unfolded ? [...card.parts, ...card.more] : card.parts;
  const body = [header(card.title), ...parts.flatMap(part => blocksOfPart(part, look, numbers))];
  const tail = [...actionBlocks(card, look, numbers), ...footnote(card)];
  return [...fitted(body, look.blocks - tail.length), ...tail];
}

function counter(): () => number {
  let count = 0;
  return () => count++;
}

function fitted(blocks: readonly KnownBlock[], room: number): readonly KnownBlock[] {
  if (blocks.length <= room) return blocks;
  const kept = blocks.slice(0, Math.max(0, room - 1));
  const left = blocks.length - kept.length;
  return [
    ...kept,
    context(`${left} more ${left === 1 ? 'line is' : 'lines are'} not shown here. Ask for one by name.`),
  ];
}

function header(title: string): HeaderBlock | SectionBlock {
  return { type: 'header', text: { type: 'plain_text', text: cut(title, LIMITS.header), emoji: false } };
}

function mrkdwnOf(text: string): MrkdwnElement {
  return { type: 'mrkdwn', text };
}

function section(text: string): SectionBlock[] {
  return text === '' ? [] : [{ type: 'section', text: mrkdwnOf(text) }];
}

/** A small grey line; Slack's own mrkdwn, already escaped. */
export function context(text: string): ContextBlock {
  return { type: 'context', elements: [mrkdwnOf(text)] };
}

function lead(mark: string, spans: Spans, limit: number): string {
  return `${mark} ${mrkdwn(spans, limit - mark.length - 1)}`;
}

function blocksOfPart(part: Part, look: Look, next: () => number): KnownBlock[] {
  switch (part.kind) {
    case 'fact':
      return section(strong(mrkdwn(part.spans, LIMITS.section - 2)));
    case 'open':
      return section(lead(DOTS[part.state], part.spans, LIMITS.section));
    case 'text':
      return section(mrkdwn(part.spans, LIMITS.section));
    case 'notice':
      return section(lead('⚠️', part.spans, LIMITS.section));
    case 'fields':
      return fields(part.rows);
    case 'entry':
      return [entry(part, look, next)];
    case 'divider':
      return [{ type: 'divider' }];
    default:
      return assertNever(part);
  }
}

/** Bold as a whole, unless a span inside is bold already: stars inside stars would show as stars. */
function strong(text: string): string {
  return text === '' || text.includes('*') || text.includes('\n') ? text : `*${text.trim()}*`;
}

function fields(rows: Extract<Part, { kind: 'fields' }>['rows']): SectionBlock[] {
  const all = rows.map(row => {
    const label = `${bold(cut(row.label, LIMITS.optionText))}\n`;
    return mrkdwnOf(label + mrkdwn(row.spans, LIMITS.field - label.length));
  });
  const groups: SectionBlock[] = [];
  for (let at = 0; at < all.length; at += LIMITS.fields) {
    groups.push({ type: 'section', fields: all.slice(at, at + LIMITS.fields) });
  }
  return groups;
}

function entry(part: Extract<Part, { kind: 'entry' }>, look: Look, next: () => number): SectionBlock {
  const title = bold(cut(part.title, LIMITS.header));
  const spans = mrkdwn(part.spans, LIMITS.section - title.length - 1);
  const accessory = part.action === undefined ? undefined : buttonOf(labelled(part.action, look), look, next);
  const text = mrkdwnOf(spans === '' ? title : `${title}\n${spans}`);
  return accessory === undefined ? { type: 'section', text } : { type: 'section', text, accessory };
}

function labelled(action: Action, { entryLabel }: Look): Action {
  return entryLabel === undefined ? action : { ...action, label: entryLabel };
}

function buttonOf(action: Action, look: Look, next: () => number): Button | undefined {
  switch (action.kind) {
    case 'show':
    case 'ask':
      return button(next(), action.label, { want: 'act', action });
    case 'share':
      return button(next(), 'Share in channel', { want: 'act', action });
    case 'rate': {
      const asked = look.question === undefined ? {} : { question: look.question };
      return button(next(), action.label, { want: 'act', action, ...asked });
    }
    default:
      return assertNever(action);
  }
}

/** Buttons at first sight, besides "More". */
const FIRST_BUTTONS = 3;

/** The card's buttons in order; where others do not see the card, sharing it comes before further questions. */
function actionsOf(card: Card, look: Look): readonly Action[] {
  const all = [...card.actions, ...(card.moreActions ?? [])];
  const share = all.filter(({ kind }) => kind === 'share' && look.share);
  const further = look.unfolded ? all : card.actions;
  const rest = further.filter(({ kind }) => kind !== 'share');
  if (look.unfolded) return [...share, ...rest];
  const room = FIRST_BUTTONS - share.length;
  // Right and Wrong stay; a further question gives way, since "More" shows it too.
  const ratings = rest.filter(({ kind }) => kind === 'rate').length;
  const questions = rest.filter(({ kind }) => kind !== 'rate').slice(0, Math.max(0, room - ratings));
  return [...share, ...questions, ...rest.filter(({ kind }) => kind === 'rate')];
}

/** What "More" asks again: the press that the card's own buttons carry, or the question's words. */
function moreState(card: Card, look: Look): ButtonState | undefined {
  const [press] = card.actions.flatMap(action => (action.kind === 'rate' ? [action.press] : []));
  if (press !== undefined) return { want: 'more', action: { kind: 'show', press } };
  return look.question === undefined ? undefined : { want: 'more', action: { kind: 'ask', question: look.question } };
}

function actionBlocks(card: Card, look: Look, next: () => number): ActionsBlock[] {
  const state = look.unfolded || card.more.length === 0 ? undefined : moreState(card, look);
  const more = state === undefined ? undefined : button(next(), 'More', state);
  const buttons = [...actionsOf(card, look).map(action => buttonOf(action, look, next)), more];
  const elements = buttons.filter(one => one !== undefined).slice(0, LIMITS.actions);
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

function footnote(card: Card): ContextBlock[] {
  return card.footnote === undefined ? [] : [context(cut(escapeText(card.footnote), LIMITS.contextText))];
}

import type { ContextBlock, HeaderBlock, KnownBlock, MrkdwnElement, SectionBlock } from '@slack/types';
import { assertNever, type Card, type Part, type Spans } from '../../../src/index';
import { cut, LIMITS } from './limits';
import type { Look } from './look';
import { bold, type Clock, mrkdwn } from './mrkdwn';
import { buttonRow, type Entry, entryButton } from './row';

/** The words carry the meaning; the dot only helps the eye. */
const DOTS = { open: '🟢', closing: '🟡', closed: '🔴', unknown: '⚪' } as const;
const CAUTION = '⚠️';
/** Up to so many entries tell the asker's clock too. */
const BOTH_CLOCKS = 6;

/** The card as blocks, within every limit of Slack's; what does not fit is counted, never dropped in silence. */
export function blocksOf(card: Card, look: Look): KnownBlock[] {
  const parts = look.unfolded ? [...card.parts, ...card.more] : card.parts;
  const body = [...header(card.title), ...packed(parts.flatMap((part, index) => drafts(part, index, card, look)))];
  const tail = [...buttonRow(card, parts, look), ...footnote(card)];
  return [...fitted(body, look.blocks - tail.length), ...tail];
}

/** A block on its way; neighbours that `join` the same paragraph become one section. */
interface Draft {
  readonly block: KnownBlock;
  readonly join?: 'fact' | 'text' | 'notice';
}

function packed(all: readonly Draft[]): KnownBlock[] {
  const blocks: KnownBlock[] = [];
  let open: Draft['join'];
  for (const { block, join } of all) {
    const last = blocks.at(-1);
    const both = join !== undefined && join === open && last !== undefined ? joined(last, block) : undefined;
    if (both === undefined) blocks.push(block);
    else blocks[blocks.length - 1] = both;
    open = join;
  }
  return blocks;
}

function joined(one: KnownBlock, other: KnownBlock): SectionBlock | undefined {
  if (one.type !== 'section' || other.type !== 'section') return undefined;
  const text = `${one.text?.text ?? ''}\n${other.text?.text ?? ''}`;
  return text.length > LIMITS.section ? undefined : { type: 'section', text: mrkdwnOf(text) };
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

function header(title: string): HeaderBlock[] {
  if (title.trim() === '') return [];
  return [{ type: 'header', text: { type: 'plain_text', text: cut(title, LIMITS.header), emoji: false } }];
}

function mrkdwnOf(text: string): MrkdwnElement {
  // verbatim: nothing in the text becomes a link or a mention that is not written as one.
  return { type: 'mrkdwn', text, verbatim: true };
}

function paragraph(join: NonNullable<Draft['join']>, text: string): Draft[] {
  return text.trim() === '' ? [] : [{ block: { type: 'section', text: mrkdwnOf(text) }, join }];
}

/** A small grey line; Slack's own mrkdwn, already escaped. */
export function context(text: string): ContextBlock {
  return { type: 'context', elements: [mrkdwnOf(text)] };
}

function lead(mark: string, spans: Spans, clock: Clock): string {
  return `${mark} ${mrkdwn(spans, LIMITS.section - mark.length - 1, clock)}`;
}

function drafts(part: Part, index: number, card: Card, look: Look): Draft[] {
  switch (part.kind) {
    case 'fact':
      return paragraph('fact', strong(mrkdwn(part.spans, LIMITS.section - 2, look.clock)));
    case 'open':
      return paragraph('fact', lead(DOTS[part.state], part.spans, look.clock));
    case 'text':
      return paragraph('text', mrkdwn(part.spans, LIMITS.section, look.clock));
    case 'notice':
      return paragraph('notice', lead(CAUTION, part.spans, look.clock));
    case 'fields':
      return fields(part.rows).map(block => ({ block }));
    case 'entry':
      return entry(part, index, card, look).map(block => ({ block }));
    case 'divider':
      return [{ block: { type: 'divider' } }];
    default:
      return assertNever(part);
  }
}

/** Bold as a whole, unless a span inside is bold already: stars inside stars would show as stars. */
function strong(text: string): string {
  return text === '' || text.includes('*') || text.includes('\n') ? text : `*${text.trim()}*`;
}

function fields(rows: Extract<Part, { kind: 'fields' }>['rows']): SectionBlock[] {
  const all = rows
    .map(row => {
      const label = `${bold(cut(row.label, LIMITS.optionText))}\n`;
      return mrkdwnOf(label + mrkdwn(row.spans, LIMITS.field - label.length));
    })
    .filter(({ text }) => text.trim() !== '');
  const groups: SectionBlock[] = [];
  for (let at = 0; at < all.length; at += LIMITS.fields) {
    groups.push({ type: 'section', fields: all.slice(at, at + LIMITS.fields) });
  }
  return groups;
}

function entry(part: Entry, index: number, card: Card, look: Look): SectionBlock[] {
  const title = bold(cut(part.title, LIMITS.header));
  const spans = mrkdwn(part.spans, LIMITS.section - title.length - 1, clockOf(card, look));
  const words = [title, spans].filter(line => line.trim() !== '').join('\n');
  if (words === '') return [];
  const text = mrkdwnOf(words);
  // Choices have their buttons in a row below.
  const shown = card.tone === 'choices' ? undefined : entryButton(part, index, look);
  return [shown === undefined ? { type: 'section', text } : { type: 'section', text, accessory: shown }];
}

/** In a long list the line's own clock is enough: a second one on every line would hide the numbers. */
function clockOf({ parts, more }: Card, { clock }: Look): Clock {
  const entries = [...parts, ...more].filter(({ kind }) => kind === 'entry').length;
  return entries > BOTH_CLOCKS ? 'line' : clock;
}

function footnote(card: Card): ContextBlock[] {
  const text = mrkdwn([{ kind: 'text', text: card.footnote ?? '' }], LIMITS.contextText);
  return text.trim() === '' ? [] : [context(text)];
}

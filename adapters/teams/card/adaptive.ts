import { type Action, assertNever, type Card, cardText, type Part } from '../../../src/index';
import type { Json, Message } from '../activity';
import { submit } from './buttons';
import { escapeMarkdown, type Look, lineElement, markdown, quotes } from './spans';

/** Teams takes 28 KB in a message extension and 100 KB in a message; well below both. Bytes of JSON. */
export const CARD_BYTES = 20_000;
/** What Teams shows side by side; more would hide behind "...". */
export const CARD_ACTIONS = 6;
/** The content type of an Adaptive Card. */
export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
/** Characters of a button beside an entry. */
const ENTRY_LABEL = 12;
/** Characters of a button in a row of them, on a phone: a longer one would be cut off. */
const ROW_LABEL = 32;
/** Characters of a title or a footnote where it alone would fill the card. */
const LINE = 300;
const TOO_LONG = 'There is more on the sheet than fits on one card. Ask for one of them by name.';

/** How a card stands on its surface: with buttons that ask the bot, or (posted by a person, where the bot may not be) with links only. */
export type Buttons = 'ask' | 'links';

/**
 * The whole message: the card alone (Teams splits text and card in two), its complete text for notifications.
 * An answer without Right / Wrong of its own gets Teams' thumbs. `question` is kept in those buttons for the note.
 */
export function cardMessage(card: Card, question = ''): Message {
  return {
    type: 'message',
    summary: cardText(card),
    attachments: [cardAttachment(card, 'ask', question)],
    ...(hasThumbs(card) && { channelData: { feedbackLoop: { type: 'default' } } }),
  };
}

/** Whether Teams' own thumbs stand under a card: an answer without Right and Wrong. */
export function hasThumbs(card: Card): boolean {
  return card.tone === 'answer' && !card.actions.some(action => action.kind === 'rate');
}

/** A card as an attachment. */
export function cardAttachment(card: Card, buttons: Buttons, question = ''): Json {
  return { contentType: CARD_TYPE, content: adaptiveCard(card, buttons, question) };
}

/** The Adaptive Card, version 1.5, at most `CARD_BYTES` long: of a longer one the end is left out, and said so. */
export function adaptiveCard(card: Card, buttons: Buttons, question = ''): Json {
  const whole =
    buttons === 'ask'
      ? draw(card, (action, picks) => submit(action, card, question, picks))
      : draw({ ...card, more: [], moreActions: [] }, () => []);
  if (Buffer.byteLength(JSON.stringify(whole)) <= CARD_BYTES) return whole;
  return adaptiveCard(shorter(card) ?? bare(card), buttons, question);
}

/** The card without the last of what stands on it; undefined where nothing but its title, its date and its buttons is left. */
function shorter(card: Card): Card | undefined {
  const rest = (parts: readonly Part[]): readonly Part[] => [...parts.slice(0, isSaid(parts.at(-1)) ? -2 : -1), SAID];
  if (card.more.length > 1) return { ...card, more: rest(card.more) };
  if (card.more.length === 1 || card.parts.some(part => !isSaid(part)))
    return { ...card, more: [], parts: rest(card.parts) };
  return undefined;
}

/** What is left where the title, the footnote or a button alone is longer than a card may be. */
function bare({ tone, title, footnote }: Card): Card {
  const card = { tone, title: cut(title), parts: [SAID], more: [], actions: [] };
  return footnote === undefined ? card : { ...card, footnote: cut(footnote) };
}

const cut = (text: string): string => (text.length <= LINE ? text : `${[...text].slice(0, LINE).join('').trimEnd()}…`);

const SAID: Part = { kind: 'notice', spans: [{ kind: 'text', text: TOO_LONG }] };

function isSaid(part: Part | undefined): boolean {
  return part?.kind === 'notice' && part.spans.some(span => span.kind === 'text' && span.text === TOO_LONG);
}

/** The buttons that an action becomes on this surface: one, or none. */
type Draw = (action: Action, picks?: boolean) => readonly Json[];

function draw(card: Card, button: Draw): Json {
  const folded = drawParts(card.more, button).concat(
    actionSet((card.moreActions ?? []).flatMap(action => button(action))),
  );
  const picks = picksOf(card);
  const asked = [...picks.flatMap(action => button(action, true)), ...card.actions.flatMap(action => button(action))];
  const more = folded.length > 0;
  const actions = [...asked.slice(0, more ? CARD_ACTIONS - 1 : CARD_ACTIONS), ...(more ? [TOGGLE] : [])];
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: 'en',
    fallbackText: cardText(card),
    body: [
      {
        type: 'TextBlock',
        style: 'heading',
        text: escapeMarkdown(card.title),
        size: 'Medium',
        weight: 'Bolder',
        wrap: true,
      },
      ...drawParts(card.parts, picks.length > 0 ? () => [] : button),
      ...(more ? [{ type: 'Container', id: MORE, isVisible: false, items: folded }] : []),
      ...(card.footnote === undefined ? [] : [footnote(card.footnote)]),
    ],
    ...(actions.length === 0 ? {} : { actions }),
  };
}

/** Choices have their buttons in a row below, as on Slack: beside each they would leave no room for its words on a phone. */
function picksOf({ tone, parts }: Card): readonly Action[] {
  const picks = parts.flatMap(part => (part.kind === 'entry' && part.action !== undefined ? [part.action] : []));
  return tone === 'choices' && picks.every(({ label }) => label.length <= ROW_LABEL) ? picks : [];
}

function actionSet(actions: readonly Json[]): Json[] {
  return actions.length === 0 ? [] : [{ type: 'ActionSet', actions: actions.slice(0, CARD_ACTIONS) }];
}

const MORE = 'more';
const TOGGLE: Json = { type: 'Action.ToggleVisibility', title: 'More', targetElements: [MORE] };

function footnote(text: string): Json {
  return {
    ...lineElement([{ kind: 'text', text }], { size: 'Small', isSubtle: true, spacing: 'Medium' }),
    separator: true,
  };
}

/** A divider is the separator line above what follows it. */
function drawParts(parts: readonly Part[], button: Draw): Json[] {
  return parts.flatMap((part, index) => {
    const elements = drawPart(part, button);
    const [first, ...rest] = elements;
    return first !== undefined && parts[index - 1]?.kind === 'divider'
      ? [{ ...first, separator: true, spacing: 'Medium' }, ...rest]
      : elements;
  });
}

function drawPart(part: Part, button: Draw): Json[] {
  switch (part.kind) {
    case 'fact':
      return [lineElement(part.spans, { size: 'Large', weight: 'Bolder', spacing: 'Small' })];
    case 'open':
      return [lineElement(part.spans, { color: OPEN_COLOR[part.state], weight: 'Bolder', spacing: 'Small' })];
    case 'text':
      return [lineElement(part.spans, { spacing: 'Small' })];
    case 'notice':
      return [{ type: 'Container', style: 'warning', roundedCorners: true, items: [lineElement(part.spans)] }];
    case 'fields':
      return drawFields(part.rows);
    case 'entry':
      return [drawEntry(part, button)];
    case 'divider':
      return [];
    default:
      return assertNever(part);
  }
}

/** The words say it; the colour only agrees. */
const OPEN_COLOR = {
  open: 'Good',
  closing: 'Warning',
  closed: 'Attention',
  unknown: 'Default',
} as const satisfies Record<Extract<Part, { kind: 'open' }>['state'], Look['color']>;

/** Facts read markdown, so rows with the asker's words follow as lines of their own. */
function drawFields(rows: Extract<Part, { kind: 'fields' }>['rows']): Json[] {
  const facts = rows.filter(row => !quotes(row.spans));
  const quoted = rows.filter(row => quotes(row.spans));
  const set = { type: 'FactSet', facts: facts.map(row => ({ title: row.label, value: markdown(row.spans) })) };
  const lines = quoted.map(row => lineElement([{ kind: 'text', text: `${row.label}: `, bold: true }, ...row.spans]));
  return facts.length === 0 ? lines : [set, ...lines];
}

/** Beside an entry a long label would leave no room for its words on a phone; the entry's title says what is shown. */
function short(action: Action): Action {
  return action.label.length > ENTRY_LABEL ? { ...action, label: 'Show' } : action;
}

function drawEntry({ title, spans, action }: Extract<Part, { kind: 'entry' }>, button: Draw): Json {
  const centred = { type: 'Column', verticalContentAlignment: 'Center' };
  const heading = { type: 'TextBlock', text: escapeMarkdown(title), weight: 'Bolder', wrap: true };
  const words = { ...centred, width: 'stretch', items: [heading, lineElement(spans, { spacing: 'None' })] };
  const buttons = actionSet(action === undefined ? [] : [...button(short(action), true)]).map(items => ({
    ...centred,
    width: 'auto',
    items: [items],
  }));
  return { type: 'ColumnSet', separator: true, columns: [words, ...buttons] };
}

import { assertNever, type Span, type Spans } from '../../../src/index';
import { cut } from './limits';

/** Makes text inert in mrkdwn: only `& < >` open an entity, so no broadcast mention and no link can come out. */
export function escapeText(text: string): string {
  if (!LIVE.test(text)) return text;
  return text
    .replace(LOOSE_MENTION, '@\u2060')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** What most text has none of. */
const LIVE = /[&<>@]/;

/** "@here" as bare words, which Slack may still read as a mention; an address keeps its sign. */
const LOOSE_MENTION = /(?<![\p{L}\p{N}._+-])@(?=\p{L})/gu;

/** Look-alikes for the characters that mrkdwn formats with: the asker's words keep their look and lose their effect. */
const INERT: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' };

function inert(text: string): string {
  return escapeText(text.replace(/[*_~`]/g, found => INERT[found] ?? found).replace(/\s+/g, ' '));
}

/** A number as a link that dials: the option follows after two pauses, as a phone's keypad would send it. */
function dialLink(number: string, option: string | undefined): string {
  const digits = number.replace(/\D/g, '');
  return `<tel:+1${digits}${option === undefined ? '' : `,,${option}`}|${escapeText(number)}>`;
}

/** An address as a link, unless it holds what a link cannot. */
function mailLink(address: string): string {
  return /^[\w.+-]+@[\w.-]+$/.test(address) ? `<mailto:${address}|${address}>` : escapeText(address);
}

/** A moment in the line's zone, and a date token by which Slack adds the clock of whoever reads. */
function moment({ at, text, own, same }: Extract<Span, { kind: 'time' }>, clock: Clock): string {
  const printed = escapeText(own ?? text);
  if (clock === 'line' || (clock === 'asker' && same) || printed === '') return printed;
  return `${printed} (<!date^${Math.floor(at / 1000)}^{time} your time|${printed.replaceAll('|', '/')}>)`;
}

/** Whose clock a moment is told by: the line's alone, or that of whoever reads as well; where that is the asker, unless it shows the same. */
export type Clock = 'line' | 'asker' | 'both';

function span(one: Span, clock: Clock): string {
  switch (one.kind) {
    case 'text':
      return one.bold === true ? bold(one.text) : escapeText(one.text);
    case 'phone': {
      const option = one.option === undefined ? '' : `, option ${escapeText(one.option)}`;
      return (one.dial ? dialLink(one.number, one.option) : escapeText(one.number)) + option;
    }
    case 'email':
      return mailLink(one.address);
    case 'time':
      return moment(one, clock);
    case 'quote':
      return inert(one.text);
    default:
      return assertNever(one);
  }
}

/** Bold in mrkdwn, with the blanks left outside: Slack ignores a star that touches one. */
export function bold(text: string): string {
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return core === '' ? text : `${before}*${escapeText(core.replaceAll('*', '∗'))}*${after}`;
}

/** A paragraph as mrkdwn of at most `limit` characters; whole spans are kept, so that no entity or number is cut in two. */
export function mrkdwn(spans: Spans, limit: number, clock: Clock = 'both'): string {
  let text = '';
  for (const one of spans) {
    const next = span(one, clock);
    if (text.length + next.length > limit) return text + shortened(one, limit - text.length);
    text += next;
  }
  return text;
}

/** What still fits of a span that does not: words are cut, a number or an address is left out whole. */
function shortened(one: Span, room: number): string {
  if (one.kind !== 'text' && one.kind !== 'quote') return room > 0 ? '…' : '';
  let keep = Math.max(0, room - 2);
  let text = '';
  do {
    text = keep < 1 ? '' : span({ ...one, text: cut(one.text, keep) }, 'line');
    keep = Math.floor(keep / 2);
  } while (text.length > room && keep > 0);
  return text.length <= room ? text : '';
}

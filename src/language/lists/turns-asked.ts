import { HALF_DAY } from '../../hours/units';
import { BEGINS_AT, ENDS_AT } from '../asked/availability';
import { CLOCK } from '../when/face';
import { minutesOf, type Stretch } from '../when/stretch';
import { ZONE_LABEL } from '../when/zone-names';
import { anyCue } from '../words/cues';
import { DOES_NOT, IS_NOT, NEITHER, NOBODY, NOT } from '../words/negation';
import { type Turn, turnVerbs } from '../words/turn-verbs';
import { WORKPLACE } from '../words/workplace';
import { ZONE_NAME } from './zone-words';

/** Which turn of the hours a list is asked for, and how it stands to its time. */

/** "Who closes at five?", "which ones open at nine?": the turn of the hours that a clock time is given for. */
export function asksTurn(text: string): Turn | undefined {
  const asked = text.replace(OWN, ' ');
  if (LATE.test(asked)) return 'opens';
  if (CLOSES.test(asked)) return 'closes';
  return OPENS.test(asked) ? 'opens' : undefined;
}

/** The asker's own workplace: "after we close at 7". */
const OWN = new RegExp(
  String.raw`\b(?:we|i|our (?:${WORKPLACE}|office)) (?:just |usually )?(?:${turnVerbs('closes', ['base', 'past'])}|${turnVerbs('opens', ['base', 'past'])})`,
  'g',
);
/** "Who doesn't get going until 9": they begin then. */
export const BEGINNING_LATE = new RegExp(
  String.raw`(?:${NOT}|${NOBODY}) (?:\w+ )?(?:${turnVerbs('opens', ['base'])}|there|in|around|up|available|answer|pick up) (?:up )?(?:until|till?|before)\b`,
);
const LATE = anyCue([BEGINNING_LATE]);
/** How doors close, as cues (src/language/words/cues.ts). */
export const CLOSING = [
  new RegExp(
    String.raw`(?:${turnVerbs('closes', ['base', 'third', 'ing'], 'doors')}|quitting time|only (?:there |open |in |up )?(?:until|till?|through)|(?:runs?|stays?|goes|go|is good|are good) (?:open |there |in |up |on )?(?:until|till?|through|(?:no )?later than(?= ${CLOCK})))\b`,
  ),
  /(?:until|till?|through)\b.*\b(?:on the (?:dot|nose)|sharp|exactly)\b/,
  ENDS_AT,
];
const CLOSES = anyCue(CLOSING);
const ROWS = '(?:lines|ones|numbers|those|units|departments|offices|desks|centers|regions)';
/** "Which lines open at 7", "lines that open later than 7", but "lines open at 7", or at 7 pm, are those that are open then. */
export const OPENING = [
  new RegExp(String.raw`(?:${turnVerbs('opens', ['third', 'ing'], 'doors')}|openings|abren)\b`),
  new RegExp(
    String.raw`(?:(?:which|what) (?:of (?:the|your|those) )?(?:(?!(?:is|are|be|all|still) )\w+ ){0,2}?|everyone |${ROWS} (?:that|which|who) )opens? (?:at|by|before(?<=${ROWS} (?:that|which|who) opens? before)|(?:no )?(?:later|earlier|sooner) than)\b(?! (?:noon|\d{1,2}(?::\d\d)? ?pm)\b)`,
  ),
  new RegExp(String.raw`(?:never|${DOES_NOT}) open (?:at|by|before|after)\b`),
  BEGINS_AT,
];
const OPENS = anyCue(OPENING);

/** "Any lines open at 7": those that open then, or that are open. */
export function mayBeState(text: string): boolean {
  return /\bopen (?:at|by)\b/.test(text);
}

/**
 * How a turn stands to its time: `by` and `from` count the time itself in; `late` is at it, or after it where no row
 * turns then ("doesn't open until 9").
 */
export type Relation = 'before' | 'by' | 'at' | 'late' | 'from' | 'after';

/** "Closes before 6", "opens after 9", "starts at 9 or later"; at the time where nothing is said. */
export function turnRelation(text: string): Relation {
  const from = /\bor (?:later|after|past)\b|\bno (?:earlier|sooner)\b/.test(text);
  if (!from && LATE.test(text) && !/\b(?:until|till?) after\b/.test(text)) return 'late';
  if (from) return 'from';
  if (/\bor (?:earlier|before|sooner)\b|\bno later\b/.test(text)) return 'by';
  const [, lead = ''] = RELATION.exec(text) ?? [];
  if (/before|earlier/.test(lead)) return 'before';
  if (lead === 'by') return 'by';
  return /after|past|later/.test(lead) ? 'after' : 'at';
}

const RELATION = new RegExp(
  String.raw`(?<!\b(?:half|quarter|five|ten|twenty|\d+) )\b(before|by|earlier than|after|past|later than) (?=${CLOCK})`,
);

/** Whether what a list is narrowed by is ruled out: "who is not on local time", "which don't close at 5". */
export function isRuledOut(text: string): boolean {
  return !LATE.test(text) && RULED_OUT.test(text);
}

/** "Doesn't open at 9" is said of the doors' turn; who is not open at 6 is closed then. */
const TURNS_OPEN = String.raw`(?<!(?<!\b(?:do|does|did|will|would) )\b(?:not|isnt|arent|aint) )opens?`;
const RULED_OUT = new RegExp(
  [
    String.raw`\b(?:${NOT}|${NEITHER}) (?:\w+ ){0,3}?(?:(?:toll )?free\b|(?:on|in|by|use|keep|run on) (?:the )?\w+ time|closed\b|closes?\b|${TURNS_OPEN} (?:at|by|before|after)\b|shut|(?:runs?|stays?|goes|go) (?:\w+ )?(?:until|till?|through)\b|(?:${turnVerbs('opens', ['base'], 'people')}|${turnVerbs('closes', ['base'], 'people')}|done|gone|out|home) (?:at|by|before|after)\b)`,
    String.raw`\b(?:${IS_NOT} (?:(?:printed|listed|given|shown|stated|on|in|by) )*|outside (?:of )?)(?:${ZONE_NAME}|${ZONE_LABEL})\b`,
    String.raw`\b(?:opens?|closes?|starts?|shuts?) neither\b`,
  ].join('|'),
);

/** "Closes between 5 and 6", "closes from 6 to 8": of a turn the times between which it may be, in minutes after midnight. */
export function turnsBetween(turn: Turn, stretch: Stretch): readonly [number, number] | undefined {
  if (turn === 'opens' && stretch.lead !== 'between') return undefined;
  return minutesOf(stretch, face => halfMeant(turn, face % HALF_DAY || HALF_DAY));
}

/** People seldom say which half of the day: doors open before noon and close after it. */
export function halfMeant(turn: Turn, minute: number): number {
  if (minute === HALF_DAY) return minute;
  return turn === 'closes' ? (minute % HALF_DAY) + HALF_DAY : minute % HALF_DAY;
}

/** Printed hours that a list is asked for, as minutes after midnight: "which keep plain 9 to 5", "8am to 8pm". */
export function rangeOf(
  { lead, first, last }: Stretch,
  text: string,
): { readonly opens: number; readonly closes: number; readonly printed: boolean } | undefined {
  if (lead === 'between' || first.half === 'pm' || last.half === 'am' || EVENING.test(text)) return undefined;
  const closes = (last.minute % HALF_DAY) + HALF_DAY;
  return { opens: first.minute % HALF_DAY, closes, printed: PRINTED.test(text) };
}

/** "Open from 6 to 8 tonight" */
const EVENING = /\b(?:tonight|nights?|evening|afternoon|noche|tarde)\b/;
/** "Who keeps 9 to 5" asks for what is printed, be it printed or not; "open 9 to 5" may ask who is there. */
const PRINTED =
  /\b(?:keeps?|keeping|has|have|having|prints?|printed|lists?|listed|posts?|works?|runs?|hours|schedules?|shifts?)\b/;

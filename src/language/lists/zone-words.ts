import { CLOCK } from '../when/face';
import { MAINLAND_NAMES, ZONE_LABEL, zoneCalled, zoneName } from '../when/zone-names';
import { leadWith } from '../words/joining-words';
import { IS_NOT } from '../words/negation';
import type { Word } from '../words/words';

/** Words that name a time zone where "time" stands behind them, whatever regions the directory has. */
const NAMES = [...MAINLAND_NAMES, 'local'];
const ZONES: ReadonlySet<string> = new Set(NAMES);
/** The same as the source of a pattern. */
export const ZONE_NAME = `(?:${NAMES.join('|')})`;
/** A zone that is said to be one, or by its label: "central time", "CST". */
export const ZONE_TIME = String.raw`(?:${ZONE_NAME} (?:standard |daylight )?time|${ZONE_LABEL})\b`;

const NEGATED = new RegExp(`^${IS_NOT}$`);

/** "Central time", and both of "central time or eastern" and "eastern or central time". */
export function namesZone(words: readonly Word[], i: number): boolean {
  const at = (away: number) => words[i + away]?.text ?? '';
  if (!ZONES.has(at(0)))
    return (at(1) === 'time' || at(2) === 'time') && zoneOfPlace(wordsAround(words, i)) !== undefined;
  return (
    at(1) === 'time' ||
    // "Both central", but "both central and north".
    (at(-1) === 'both' && !/^(?:and|plus|n)$/.test(at(1))) ||
    // "At 10 on a weeknight eastern", "goes by eastern", but "they came this morning, central".
    (/^(am|pm|oclock|week(day|night)s?|mornings?|afternoons?|evenings?|nights?)$/.test(at(-1)) &&
      (words[i]?.breaks !== true || saysHour(words, i))) ||
    // "Until 5 eastern", "9 to 5 eastern, true?", but "800 number 4 central region".
    (/^\d{1,2}(:\d\d)?$/.test(at(-1)) &&
      (words[i + 1]?.breaks !== false || /^(hours|right|correct|yes|yeah|huh|tho|though|then|too)$/.test(at(1)))) ||
    (/^(by|on|keeps?|uses?)$/.test(at(-1)) && /^(goes|go|runs?|works?|stays?|who|which|they|it|are)$/.test(at(-2))) ||
    (NEGATED.test(at(at(-1) === 'on' ? -2 : -1)) && /^(|and|but|or|nor)$/.test(at(1))) ||
    (/^(|and|but|or|nor)$/.test(at(1)) && NOT_IN.test(wordsBefore(words, i))) ||
    // "My time is central"
    (at(-1) === 'is' && /^(?:time|clock|zone)$/.test(at(-2)) && /^(?:my|our|time)$/.test(at(-3))) ||
    // "What time pacific does it open"
    (at(-1) === 'time' && /^(what|which)$/.test(at(-2))) ||
    // "That's eastern, right?"
    /^(thats|its|that|those|theyre)$/.test(at(-1)) ||
    (at(1) === 'or' && ZONES.has(at(2)) && at(3) === 'time') ||
    (at(-1) === 'or' && at(-2) === 'time' && ZONES.has(at(-3))) ||
    // "Do they go by eastern or central"
    (at(-1) === 'or' && ZONES.has(at(-2)) && namesZone(words, i - 2))
  );
}

/** Whether an hour is said before a word of the same sentence: "after 7 at night, eastern". */
function saysHour(words: readonly Word[], i: number): boolean {
  const before = words.slice(0, i).filter(({ sentence }) => sentence === words[i]?.sentence);
  return HOUR.test(before.map(({ text }) => text).join(' '));
}

const HOUR = /\b(?:at|by|after|before|past|until|till?|since|from) \d{1,2}\b/;

/** "Whose hours are not in eastern", "the ones not printed in central": of hours, where "in" may lead a place. */
const NOT_IN = new RegExp(
  String.raw`\b(?:hours|hrs|times?|clocks?|who|whos|anyone|anybody|everyone|everybody|ones|lines) (?:(?:that|thats|which|are|is|not|printed|listed) )*${IS_NOT} (?:(?:printed|listed|given|in|on) )*$|\b(?:${IS_NOT}|outside) (?:of )?(?:printed|listed|given) (?:in|on) $`,
);
/** Words that such a lead may take. */
const LONGEST_LEAD = 6;

function wordsBefore(words: readonly Word[], i: number): string {
  return words
    .slice(Math.max(0, i - LONGEST_LEAD), i)
    .map(({ text }) => `${text} `)
    .join('');
}

/** With the words of a place's clock that may stand around one of them: "on salt lake time". */
function wordsAround(words: readonly Word[], i: number): string {
  return words
    .slice(Math.max(0, i - 2), i + 3)
    .map(({ text }) => text)
    .join(' ');
}

/** The first letter of the zone that a list is narrowed to: "c" for "in central time", "on CT", "l" for "local time". */
export function zoneAsked(text: string): string | undefined {
  const found = ZONE.exec(text) ?? CLOCK_ZONE.exec(text) ?? BARE_ZONE.exec(text);
  const letter = found
    ?.slice(1)
    .find(name => name !== undefined)
    ?.charAt(0);
  return letter ?? (text.includes(' time') ? zoneOfPlace(text) : undefined);
}

/** "Run on Denver time", "just the east coast time ones": the zone of the mainland that a place keeps. */
function zoneOfPlace(text: string): string | undefined {
  const [, place] = PLACE_TIME.exec(text) ?? [];
  const zone = place === undefined ? undefined : zoneCalled(place);
  const label = zone === undefined ? '' : zoneName(zone);
  return LABEL.test(label) ? label.charAt(0).toLowerCase() : undefined;
}

/** Hours told "in Denver time" are asked for by that clock, whatever zone they are printed in. */
const PLACE_TIME = /\b(?:on|by|the|only|just|keep) (?!the\b)([a-z]+(?: (?!time\b)[a-z]+)?) time\b/;
const LABEL = /^[A-Z]T$/;

const MAINLAND = MAINLAND_NAMES.join('|');
const ZONE = new RegExp(
  String.raw`\b(?:(${ZONE_TIME})|(?:goes|go|runs?|works?|keeps?|uses?|sets?|stays?|are on) (?:by |on )?(${MAINLAND})\b)`,
);
/** "Not central", "on eastern and opens before 9". */
const BARE_ZONE = new RegExp(
  String.raw`\b(?:on|${IS_NOT}|by|opens|closes|stays|open|printed|listed|given) (?:on |in |by )?(${ZONE_NAME})(?= *$| \?| (?:and|but|or|who|which)\b)`,
);
/** "At 5 eastern": behind a clock time. */
const CLOCK_ZONE = new RegExp(
  String.raw`(?:${CLOCK}(?: ?[ap]m)?|oclock|thirty)(?: on the dot| sharp| exactly)? (${MAINLAND})\b`,
);

/** "Are those central or eastern times": in which of two zones, which would else be places. */
export function asksWhichZone(text: string): boolean {
  return WHICH_ZONE.test(text) || asksZoneAlone(text);
}

/** "Eastern or central?", and nothing else: behind hours it asks for their clock, elsewhere for a place. */
export function asksZoneAlone(text: string): boolean {
  return ZONE_ALONE.test(text);
}

const ZONE_ALONE = new RegExp(
  `^${leadWith('in|on|is|whats')}(?:${ZONE_NAME}|${ZONE_LABEL})(?: time)? or (?:in |on )?(?:${ZONE_NAME}|${ZONE_LABEL}|what|not)(?: time)?(?: hours)?(?: \\?)*$`,
);
const CLOCK_WORD = '(?:clock|time zone|timezone|time|zone)';
const OWN = '(?:my|our|your|their)';
const WHOSE_OWN = '(?:mine|ours|yours|theirs)';
const WHICH_ZONE = new RegExp(
  [
    String.raw`\b${ZONE_NAME}(?: times?)? or ${ZONE_NAME} (?:times?|zones?|clock|hours)\b`,
    String.raw`\b(?:is|are|r|was) (?:that|those|it|these|this|they)(?: in| on)? ${ZONE_NAME}(?: times?)? or ${ZONE_NAME}\b`,
    String.raw`\b(?:their|its|the) (?:clocks?|hours|times?)(?: is| are|s)? (?:in |on )?${ZONE_NAME}\b`,
    String.raw`\b(?:whose|which|what|${OWN}) (?:own )?(?:clock|time|zone)\b.* or ${ZONE_NAME}\b|\b${ZONE_NAME} or ${OWN} (?:own )?(?:clock|time|zone)\b`,
    String.raw`\b(?:keep|use|go by|run on|follow) (?:my|our|your|whose|which) ${CLOCK_WORD}\b`,
    String.raw`\bwhose (?:own )?${CLOCK_WORD}\b|\b${OWN} (?:own )?${CLOCK_WORD} or (?:${WHOSE_OWN}|${OWN} ${CLOCK_WORD})\b`,
  ].join('|'),
);

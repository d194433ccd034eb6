import { DAY } from '../when/days';
import { CLOCK } from '../when/face';
import { deniesDay } from '../when/only-said';
import { NEITHER, NOT } from '../words/negation';
import { turnVerbs } from '../words/turn-verbs';
import { PRINTABLE } from './printed';
import { ZONE_NAME } from './zone-words';

/** A clause of a question for a list that says one thing its rows are to be. */
export interface ConditionClause {
  readonly words: readonly string[];
  /** Whether it left its verb to the clause before: "open saturday but not sunday", "before 8 and after 6". */
  readonly carried: boolean;
  /** Whether it begins with a "not" or "nor", which is then none of its words: its rows are not to be so. */
  readonly negated: boolean;
  /** Whether it puts up one of two ("at 5 or 6"), of which nobody knows whether both will do. */
  readonly either: boolean;
}

/** A word of a question; `breaks` where a comma or conjunction stands before it, or is it. */
interface Spoken {
  readonly text: string;
  readonly breaks: boolean;
}

/**
 * The clauses of a question for a list, where it sets several conditions: "closed on weekends but open after 7" are two,
 * "open saturday and sunday" is one, and of one there are no clauses.
 */
export function conditionClauses(words: readonly Spoken[]): readonly ConditionClause[] {
  const texts = words.map(({ text }) => text);
  const begins = (i: number) => i > 0 && beginsCondition(words, i) && !meansDayBefore(texts, i);
  const starts = words.flatMap((word, i) => (word.breaks && begins(i) ? [i] : []));
  const clauses: ConditionClause[] = [];
  if (starts.length === 0) return clauses;
  let verb = '';
  for (const [n, start] of [0, ...starts].entries()) {
    const said = texts.slice(start, starts[n]);
    const joined = JOIN.test(said[0] ?? '');
    const bare = joined ? said.slice(1) : said;
    const negated = said[0] === 'nor' || bare[0] === 'not';
    const rest = bare[0] === 'not' ? bare.slice(1) : bare;
    const verbs = rest.join(' ').match(VERB_SAID) ?? [];
    const own = verbs.find(said => !NEGATES.test(said)) ?? verbs[0];
    const lends = own === undefined && verb !== '' && !ZONED.test(rest.join(' '));
    // "... and 9 on saturdays".
    const at = BARE.test(rest.join(' ')) ? ['at'] : [];
    const spoken = lends ? [...verb.split(' '), ...at, ...rest] : rest;
    clauses.push({ words: spoken, carried: own === undefined, negated, either: EITHER.test(said.join(' ')) });
    verb = own ?? verb;
  }
  return clauses;
}

/** "Now, not tomorrow" says which day is meant; "saturday but not sunday" sets two conditions. */
function meansDayBefore(words: readonly string[], i: number): boolean {
  const length = words[i + 1] === 'on' ? 2 : 1;
  const isDay = (at: number) => IS_DAY.test(words[at] ?? '');
  return isDay(i - 1) && isDay(i + length) && deniesDay(words, i, length, true);
}

/** Whether a condition begins at a place: "but closes after 6" excepts nothing. */
export function beginsCondition(words: readonly Pick<Spoken, 'text'>[], from: number): boolean {
  return BEGINS.test(
    words
      .slice(from, from + LONGEST)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** Words of the longest beginning. */
const LONGEST = 12;
const JOINS = 'and|but|yet|though|nor|or|plus|while';
const JOIN = new RegExp(`^(?:${JOINS})$`);
const LACKS = `no|without|${NEITHER}`;
const NEGATES = new RegExp(`^(?:${LACKS})$`);
/** What a condition is said with. */
const VERBS = `${turnVerbs('opens', ['base', 'third'])}|${turnVerbs('closes', ['base', 'third'])}|closed|finished|stays?|runs?|goes|works?|answers?|done|gone|off|there|around|have|has|lists?|prints?|shows?`;
/** "No later than 7" rules nothing out, and has no verb. */
const VERB_SAID = new RegExp(String.raw`\b(?:${VERBS}|${LACKS})\b(?!(?<=\bno) (?:later|earlier|sooner)\b)`, 'g');
/** What may stand before it. */
const LEADS = `they|that|who|which|also|still|then|only|even|are|is|be|do|does|will|a|the|somebody|someone|human|people|${NOT}`;
const SOME_DAY = `(?:${DAY}|tonight|now)`;
const IS_DAY = new RegExp(`^${SOME_DAY}$`);
/** "On central time", "but not central": a zone is a condition without a verb; "all but central" is a region's name. */
const ZONE = String.raw`(?:(?:on|in|by|keeps?|uses?) )?(?:the )?${ZONE_NAME}(?: time)?(?= *$| (?:who|which|please|and|or|but|that)\b)`;
const EITHER = new RegExp(`^or (?:(?:at|by) )?${CLOCK}`);
const BARE = new RegExp(`^${CLOCK}`);
const ZONED = new RegExp(`^${ZONE}`);
const BEGINS = new RegExp(
  `^(?:(?:${JOINS}) )?(?:` +
    [
      String.raw`(?:(?:${LEADS}) )*(?:${VERBS})\b(?! (?:it|that|an? account|up)\b)`,
      `(?:not (?:on|at|for) |not )?(?:before|after|past|until|till?|(?:no )?(?:later|earlier) than) ${CLOCK}`,
      `(?:no|without) ${DAY}`,
      `not (?:(?:on|at|for|over|the) )*(?:${SOME_DAY}|${CLOCK})`,
      String.raw`(?:(?:with|have|has|got) )?(?:no|without|nor)(?: an?| any| the)? (?:\w+ )?${PRINTABLE}`,
    ].join('|') +
    `)|^(?!but (?:the )?${ZONE_NAME}(?: (?:and|or) (?:the )?\\w+)?$)(?:(?:and|but|yet|though|nor) (?:(?:${LEADS}) )*${ZONE}|nor (?:(?:on|at|for|in) )*(?:${SOME_DAY}|${CLOCK})|or (?:(?:at|by) )?${CLOCK}|(?:and|but) (?:(?:at|by) )?${CLOCK}.{0,14}\\b${SOME_DAY})`,
);

/** A clause with a zone or a time in it sets a condition, though nobody knows which; "its 5, who is open" sets one. */
export function mayNarrow(text: string): boolean {
  return NARROWS.test(text);
}

const NARROWS = new RegExp(
  String.raw`\b(?:${ZONE_NAME}|later|earlier|without|neither|nor|not an?)\b|\b(?:before|after|past|until|at|by) (?=${CLOCK})`,
);

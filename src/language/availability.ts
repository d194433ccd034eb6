/** How people say that somebody is there to pick up, or is not: cues of a moment's state, and no name of anything. */

/** Somebody is there: "still picking up", "anyone awake over there", "worth dialing". */
const THERE = [
  /\bopen(ed)?\b(?! (it|this|that|a|an|the|up a)\b)/,
  /\babiert[oa]s?\b/,
  /\b(anyone|anybody|someone|somebody|still|people|folks|already|yet|who|whos) (is |are |be |still |already )?(there|in|around|available|on|up|working|home|answering|awake|pick(ing)?)\b/,
  /\b(pick|picking|picks) up\b|\b(takes?|taking|answers?|answering) (the )?(calls|phones?)\b/,
  /\bstill (up|there|in|on|around|working|taking calls|answering)\b/,
  /\b(center|line|desk|team|department|office|[b-df-hj-np-tv-xz]{2,5}) (up|on|in|there|available)\s*(\?|$)/,
  /\b(can|could) (i|we) (still|even) (reach|catch|raise|get|call|dial|get (a )?hold of|get ahold of)\b/,
  /\b(still )?worth (calling|dialing|trying|ringing|a (call|try|shot))\b/,
  /\b(left to (talk|speak) to|left to call)\b/,
  /\bat (the|their) (desks?|phones?)\b|\bon the clock\b|\bin the office\b/,
] as const;

/** The same around what is asked about: "can i reach permits now". */
const THERE_AROUND = [
  /\b(up|on|there|in|working|available|reachable|answering|staffed|manned)\b.{0,12}\b(right now|now|at the moment|today|tonight|this (early|late)|yet)\b/,
  /\bcan i (still )?(call|reach|catch|raise|get)\b.{0,60}\b(now|today|tonight|tomorrow|at|on|after|before)\b/,
] as const;

/** Nobody is there: "gone home", "done for the day". */
const GONE = [
  /\bclosed\b/,
  /\bcerrad[oa]s?\b/,
  /\btoo (late|early)\b/,
  /\b(gone|left|leave|leaves|leaving|done|out|off|home|went|finished|through) (home )?(for|until) (the (day|night|weekend|evening)|tonight|today)\b/,
  /\b(gone|go|goes|went|gone on) home\b/,
  /\b(clocked|knocked|checked) (out|off)\b|\boff the clock\b/,
  /\bout of luck\b|\bmissed them\b/,
] as const;

const joined = (cues: readonly RegExp[]) => cues.map(({ source }) => `(?:${source})`).join('|');

/** The words that say either and nothing else, as the source of one pattern. */
export const AVAILABILITY = joined([...THERE, ...GONE]);
/** Every cue that a moment's state is asked for, the words between included. */
export const ASKS_STATE = joined([...THERE, ...THERE_AROUND, ...GONE]);

const SAID = new RegExp(ASKS_STATE);

/** Whether words say that somebody is there, or is not. */
export function saysAvailability(text: string): boolean {
  return SAID.test(text);
}

const SAYS_GONE = new RegExp(joined(GONE.slice(3)));
const NOT_YET =
  /\b(hasnt|havent|didnt|isnt|arent|not|never|has not|have not) (yet |already |all )?(gone|go|left|leave|closed|clocked|knocked|done|shut)\b/;
const NOT_THERE =
  /\b(isnt|arent|wont be|not|never|doesnt|dont|does not|do not|arent|nobody|no one) (\w+ )?(open|in|there|around|available|work|working|answer|answering|staffed|reachable|pick up|take calls|taking calls)\b/;

/** Whether those are wanted that are closed, or not there: "who isn't open on weekends"; "who hasn't gone home" wants the others. */
export function asksClosed(text: string): boolean {
  if (NOT_YET.test(text)) return false;
  const closed = /\b(closed|shut|cerrad[oa]s?)\b/.test(text) || SAYS_GONE.test(text);
  return (closed && !/\bopen\b/.test(text)) || NOT_THERE.test(text);
}

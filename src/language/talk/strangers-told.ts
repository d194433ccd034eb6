import { KIND } from '../lists/printed';
import { leadWith } from '../words/joining-words';
import { strangerIn } from '../words/trades';

/**
 * "My dentist moved, what's their number", "movers didn't show, are you able to reach them": somebody who is nobody on the
 * sheet is told of, and then asked for. Whoever only asks or waits ("the clerk needs it, what's their number") is none
 * that is asked for, and only what has doors of its own can be open: "the movers are late, when do they close" asks of those
 * shown, and so does "... so I have to leave, can I call them".
 */
export function asksOfStrangers(text: string): boolean {
  const [, subject = '', deed = '', rest = ''] = (THEM.test(text) && TOLD.exec(text)) || [];
  const stranger = subject === '' ? undefined : strangerIn(subject.split(' '));
  if (stranger === undefined || (stranger === 'any' && !ONLY_PEOPLE.test(deed))) return false;
  if (BETWEEN.test(rest)) return false;
  // "School is closed, are they open": whoever is closed is not asked whether he is.
  const answered = (CLOSED.test(deed) && IS_OPEN.test(rest)) || ONLY_LATE.test(deed);
  return REACHED.test(rest) || (stranger === 'doors' && !answered && THERE.test(rest));
}

const CLOSED = /\b(?:closed|shut|gone)\b/;
const IS_OPEN =
  /\b(?:are|will|r|theyre) (?:they )?(?:\w+ ){0,2}?(?:open|there|around|in)\b|\b(?:do|when do|time do) they (?:even |ever )?(?:close|work)\b/;
const ONLY_LATE = /\b(?:late|behind|slammed|swamped|booked)\b/;
/** What comes of it for the asker: what he asks then is asked of those shown. */
const BETWEEN =
  /\b(?:so (?:i|im|we|were|ill)|can (?:i|we|he|she)|(?:do|should|could) (?:i|we) (?:just )?(?:call|ring))\b/;

const THEM = /\b(?:their|theirs|them|they|theyre)\b/;
const STANDS = '(?:is|are|was|were|got|isnt|arent|wasnt|werent)';
/** What only people do who were to come. */
const PEOPLE =
  'bailed|flaked|ghosted|no ?showed|overslept|retired|double ?booked|stood (?:me|us|him|her) up|went out of business|(?:is|are) (?:a )?no ?shows?';
/** What becomes of somebody, or what he fails in; what he asks or needs, and that he is here, says who asks. */
const DEED = [
  PEOPLE,
  'moved|relocated|quit|cancelled|canceled|vanished|disappeared|closed|shut|folded|rescheduled|postponed|(?:over)?charged|botched|ruined|forgot|overbooked|broke|messed|screwed|missed|lost|went (?:under|bust|on strike)|left (?:me|us|early|town)|hung up|showed up late|came late',
  `${STANDS} (?:(?:so|not|always|running|super|very|really|like|an|\\d+|hours?|minutes?|days?) )*(?:late|closed|gone|moving|behind|overdue|missing|booked|swamped|slammed|answering|showing|returning)`,
  '(?:never|not|didnt|havent|hasnt|wont|cant|couldnt|isnt|arent|dont|doesnt|(?:did|have|has|is|are) not) (?:(?:even|ever|all|been) )*(?:shown?|showed|showing|come|came|coming|call|called|answer|answered|answering|arrived?|deliver|delivered|return|returned|finish|finished|pick|picked|picking|turn|turned|respond|responded|here|there|open|back)',
].join('|');
const TOLD = new RegExp(
  String.raw`^${leadWith('lol|wow|great|damn|man')}(?:(?:the|my|our|his|her|that|this|an?) )?((?:\w+ ){0,2}?\w+) (?:(?:just|all|both|still|already|also|even|double|totally|has|have|had) )*(${DEED})\b(.*)$`,
);
const ONLY_PEOPLE = new RegExp(`^(?:${PEOPLE})$`);
/** How somebody is to be reached. */
const REACHED = new RegExp(
  String.raw`\b(?:their (?:\w+ ){0,2}?(?:${KIND}|contact|info|line|cell)|theirs|(?:number|phone|contact|address|email|fax|line) (?:for|of|on|to) them|(?:call|reach|contact|get|phone|ring|text|email|find)(?: \w+)? them)\b`,
);
const THERE =
  /\b(?:their (?:\w+ )?(?:hours|hrs|schedule)|(?:are|do|will|when do|when are|time do|can|is) they\b.{0,60}\b(?:open|opens|close|closed|there|in|around|work)|they (?:still )?(?:open|closed|there))\b/;

/** "And Acme's?", "what about Bob's number": the name whose own is asked for, and nothing else said; as typed, in small letters. */
export function ownerAsked(typed: string): string | undefined {
  return OWNERS.exec(typed.toLowerCase())?.[1];
}

const OWNERS = new RegExp(
  String.raw`^\s*${leadWith('what about|how about|whats|what is|or')}(?:the )?([a-z]{2,24})['\u2019]s(?: ${KIND})?[\s?.!]*$`,
);

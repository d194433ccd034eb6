/** What no contact sheet prints, though it is asked for beside what it does. */

const PERSON =
  '(?:guy|gal|girl|lady|person|man|woman|rep|manager|mgr|supervisor|boss|director|agent|analyst|underwriter|head|one)';
const WEB = '(?:web ?sites?|web ?pages?|web address|urls?|links?)';
const ASKS = '(?:what(?:s| is)?|need|got|have|is there|send me|give me|looking for)';
const WAIT = '(?:wait|hold|waiting|holding|queue|callback|response|turnaround|turn around|processing)';

/** Each with what the answer says beside it; of them the first that is asked for. */
const UNPRINTED: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      [
        String.raw`\bnames? (?:of|for) (?:the |a |an |that |whoever |some)?${PERSON}\b`,
        String.raw`\b${PERSON}s? (?:first |last |full )?names?\b`,
        String.raw`\bwho(?:s| is)? (?:the |their |your )(?:\w+ )?(?:manager|mgr|supervisor|boss|director)\b`,
      ].join('|'),
    ),
    'The sheet lists offices and lines, no people.',
  ],
  [
    new RegExp(
      [
        String.raw`\b${ASKS} (?:\w+ ){0,2}?${WEB}(?: (?:for|of|to|at) (?:\w+ ?){1,5}| please| pls| again)*$`,
        String.raw`^${WEB} (?:for|of|to) (?!our\b|my\b)(?:\w+ ?){1,4}$`,
      ].join('|'),
    ),
    'The sheet lists no web addresses.',
  ],
  [
    new RegExp(
      String.raw`\bhow long (?:is|are|s|will) (?:the |their |your )?(?:${WAIT}|line|backlog)\b|\b${WAIT} times?\b`,
    ),
    'The sheet says nothing of waiting times.',
  ],
];

/** Without one of these nothing of the kind is asked: most questions need not be looked through. */
const MAY = /\b(?:names?|manager|mgr|supervisor|boss|director|web\w*|urls?|links?|times?|how long)\b/;

/** What to say of something that is asked for and stands on no sheet: a person's name, a web address, how long one waits. */
export function unprintedAsked(text: string): string | undefined {
  return MAY.test(text) ? UNPRINTED.find(([asked]) => asked.test(text))?.[1] : undefined;
}

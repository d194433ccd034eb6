import { BOSS } from '../words/workplace';

/** What no contact sheet prints, though it is asked for beside what it does. */

/** Somebody's name, a web address, how long one waits, a line that is one person's own. */
export type Unprinted = 'person' | 'web' | 'wait' | 'personal';

const PERSON = `(?:${BOSS}|guy|gal|girl|lady|person|man|woman|rep|agent|analyst|underwriter|head|one)`;
const WEB = '(?:web ?sites?|web ?pages?|web address|urls?|links?)';
const ASKS = '(?:what(?:s| is)?|need|got|have|is there|send me|give me|looking for)';
const WAIT = '(?:wait|hold|queue|callback|response|turnaround|turn around|processing)';
/** What is told of ends here, or goes on with whose it is: "the manager of parks", not "the manager should call". */
const OF_WHOM = '(?= (?:at|of|for|in|over|there|on duty|who|please|pls|and|name|now|so|right)\\b| *[?,.]|$)';
/** Words of what somebody has in hand: "into your website" asks for none. */
const IN_HAND = '(?:my|our|ur|your|you|the|a|an|into|onto|on|in|of|off|out|from|with|new)';
const END = '(?: please| pls| again)* *\\??$';

/** One person's own line, "the boss's email"; of "is that the manager's line" the line that was shown. */
const personalLineOf = (whom: string) =>
  new RegExp(
    String.raw`(?<!\b(?:(?<!\bwhat )is|was|that|this) (?:that |this |it )?(?:the )?|\bdo the )\b${whom}s? (?:own |direct |personal |cell |desk |mobile )*(?:extension|ext|line|number|cell|phone|e-?mail)\b`,
  );

interface Told {
  readonly kind: Unprinted;
  /** Asked so wherever it is asked. */
  readonly asked: RegExp;
  /** Asked so of rows that a talk has shown: by itself "who runs parks" asks for the row. */
  readonly ofShown: RegExp;
}

/** Of them the first that is asked for. */
const UNPRINTED: readonly Told[] = [
  {
    kind: 'person',
    asked: new RegExp(
      [
        String.raw`\bnames? (?:of|for) (?:the |a |an |that |whoever |some)?${PERSON}\b(?! on (?!duty))`,
        String.raw`\b${PERSON}s? (?:first |last |full )?names?${OF_WHOM}`,
        String.raw`\bwho(?:s| is)? (?:the |their |your )(?:\w+ )?${BOSS}${OF_WHOM}`,
      ].join('|'),
    ),
    ofShown: new RegExp(
      [
        String.raw`\bwho(?:s| is)? (?:the |their |your )?(?:\w+ )?(?:${BOSS}|head|lead|rep)\b`,
        String.raw`\bwho(?:s| is) in charge\b|\bwho runs\b|\bwho (?:do|should|would) (?:i|we) ask for\b`,
        String.raw`\b(?:his|her|their) (?:first |last )?names?\b`,
      ].join('|'),
    ),
  },
  {
    kind: 'web',
    asked: new RegExp(
      [
        String.raw`\b${ASKS} (?:\w+ ){0,2}?${WEB}(?: (?:for|of|to|at) (?:\w+ ?){1,5})?${END}`,
        String.raw`^(?:(?!${IN_HAND}\b)\w+ ){0,3}${WEB}(?: link)?(?: (?:for|of|to) (?!our\b|my\b)(?:\w+ ?){1,4})?${END}`,
      ].join('|'),
    ),
    ofShown: /\b(?:web ?site|url|web page|portal)\b(?!.*\b(?:down|locked|broken|errors?|issues?|log ?in|passwords?)\b)/,
  },
  {
    kind: 'wait',
    asked: new RegExp(
      [
        String.raw`\bhow long (?:is|are|s|will) (?:the |their |your )?(?:average |avg |usual )?(?:${WAIT}|line|backlog)(?! (?:open|on (?:my|our|a|an|this|that)|period)\b)(?!.*\b(?:open|staffed)\b)`,
        String.raw`\b(?:${WAIT}|waiting|holding) times?\b`,
        String.raw`\bis (?:the|there a|there any|their) (?:long )?wait\b`,
      ].join('|'),
    ),
    ofShown: /\bhow (?:fast|quick|quickly) (?:do|does|will|would) (?:they|it|he|she)\b/,
  },
  { kind: 'personal', asked: personalLineOf(BOSS), ofShown: personalLineOf(`(?:${BOSS}|rep)`) },
];

/** Without one of these nothing of the kind is asked: most questions need not be looked through. */
const MAY = new RegExp(String.raw`\b(?:names?|${BOSS}s?|web\w*|urls?|links?|times?|wait|how long)\b`);

/** A name that is amiss stands on a paper, and is nobody's here: "manager name mismatch on a permit". */
const AMISS =
  /\bnames? (?:\w+ )?(?:mismatch\w*|misspel\w+|wrong|incorrect|missing|chang\w+|correction|spell\w+)\b|\b(?:wrong|chang\w+|correct\w*|fix\w*|updat\w+|add|misspel\w+) (?:\w+ ){0,3}?names?\b/;

/** Words that ask for it, and name nothing of a sheet by themselves. */
export const UNPRINTED_WORDS: readonly string[] =
  'website websites webpage web url urls link links portal callback queue turnaround average supervisor'.split(' ');

/** What is asked for that stands on no sheet. */
export function unprintedAsked(text: string): Unprinted | undefined {
  return MAY.test(text) && !AMISS.test(text) ? UNPRINTED.find(({ asked }) => asked.test(text))?.kind : undefined;
}

/** The same of rows that a talk has shown, where less needs to be said. */
export function unprintedOfShown(text: string): Unprinted | undefined {
  return unprintedAsked(text) ?? UNPRINTED.find(({ ofShown }) => ofShown.test(text))?.kind;
}

/** Whether a printed note may tell what else no sheet does. */
export function mayTell(note: string, asked: Unprinted): boolean {
  return NOTED[asked].test(note);
}

const NOTED: Readonly<Record<Unprinted, RegExp>> = {
  person: /\b(?:ask for|attn|attention|mrs?|ms|manager|director)\b/i,
  web: /\b(?:https?:|www\.|web ?site)|\.(?:com|org|net|gov|edu)\b/i,
  personal: /\b(?:direct|cell|personal)\b/i,
  wait: /\b(?:minutes|wait\w*|hold times?|business days)\b/i,
};

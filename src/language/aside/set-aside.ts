import { KIND } from '../lists/printed';
import { WEEKDAY } from '../when/days';
import { GREETING_LEAD, leadWith } from '../words/joining-words';
import { matches } from '../words/matches';
import { COLLEAGUE, COLLEAGUES } from '../words/people';
import type { Word } from '../words/words';
import { COLLEAGUE_TELLS } from './colleagues';

type Said = Omit<Word, 'short'>;

/** What is set aside: a few words up to the next comma, conjunction or full stop. */
const IT =
  '(?:(?!(?:who|what|which|where|that|since|if|because|now|so|after|before|when|until|while|im|never|still|yet|wont|cant|need|needs|havent|hasnt|didnt) )[^ ,.]+ ){1,8}?';
/** The end of a clause, and its beginning. */
const END = '(?=[,.]|$)';
const START = `(?<=(?:^|[,.] )${leadWith('please|pls|no|nah|just')})`;
const SELF = '(?:i|we|ive|weve|he|she|customer)';
const BE = '(?:is|are|was|were|got|gets|has been|have been|has|have|all|now|already|finally|just|been) ';
const DONE = `(?:done|fine|good|great|ok|okay|set|handled|sorted|settled|fixed|solved|resolved|finished|over|completed?|closed(?! (?:on )?${WEEKDAY})|cleared|straight|covered|answered|taken care of|out of the way|dealt with|(?:sorted|worked|straightened) out)`;
const WHILE = '(?:(?:today|yesterday|already|now|finally|again|lately|this morning|last week|(?:on |last )?\\w+day) )*';
const FAILS =
  '(?:cant|couldnt|wont|wouldnt|didnt|doesnt|dont|cannot|isnt able to|could not|can not|do not|does not) (?:help|do|answer|assist|handle|fix|solve|know|pick up|respond|reply)';

/**
 * How something is named that is not asked for: words of which such a clause holds one, and the pattern that matches the
 * words of the clause, its own cue included. Only patterns whose words a message holds are tried on it.
 */
export const ASIDE: readonly (readonly [needs: string, clause: string, asker?: true])[] = [
  // "It's not permits it's parks", "my question isn't permits but parks", "not about permits. Parks please".
  [
    'isnt arent wasnt not',
    `(?:isnt|arent|wasnt|is not|not) (?:about |for |on |with )?${IT}(?=(?:, )?(?:its|it is|thats|but|rather) )`,
  ],
  ['not', `${START}not (?!\\w+(?:ed|ing) |sure |yet )(?:about |for |on )?${IT}${END}`],
  [
    'isnt arent wasnt not',
    `${START}${IT}(?:isnt|arent|wasnt|is not|are not|was not) (?:the|my|our|an?) (?:problem|issue|question|concern|one|point)s? ${END}`,
  ],
  // "Permits if parks can't help", "permits, because parks couldn't help".
  [
    'cant couldnt wont wouldnt didnt doesnt dont cannot isnt not',
    `(?:if|because|since|cause|cuz) ${IT}${FAILS} (?:me |us |you |it |this |that |with it |with this )*${END}`,
  ],
  // "Rather permits than parks", "permits as opposed to parks", "instead of parks, permits".
  ['rather', `(?<=\\brather (?:[^ ,.]+ ){1,8}?)than ${IT}${END}`],
  ['opposed instead place rather', `(?:as opposed to|instead of|in place of|rather than) ${IT}${END}`],
  // "Without parks, just permits", "skip parks and give me permits", "permits and nothing about parks".
  [
    'without mind nevermind nvm forget skip more enough leave drop ignore disregard scratch nothing not minus',
    `${START}(?:without|never mind|nevermind|nvm|forget|forget about|skip|no more|enough of|enough about|leave out|drop|ignore|disregard|scratch|nothing about|nothing on|nothing for|not|minus) (?:about )?${IT}${END}`,
  ],
  // "Got the permits one, now the parks one".
  ['now', `${START}(?:(?:i|we) )?(?:already )?(?:got|have) (?!an? )${IT}(?=[,.] (?:and |so |ok )?now )`],
  [
    'dont not never need',
    `${START}(?:please )?(?:dont|do not|never|no need to) (?:call|want|need|give me|give us|use|ask|ask for|ask about|mean|show me|send me|send me to) ${IT}${END}`,
  ],
  [
    'didnt dont not never',
    `${START}(?:i|we) (?:didnt|did not|dont|do not|never) (?:ask|asked|want|wanted|need|needed|mean|meant)(?: for| about)? ${IT}${END}`,
  ],
  // "The truck for permits wont come, so parks today".
  [
    'wont cant isnt cancelled canceled',
    `${START}${IT}(?:(?:wont|cant|isnt) (?:come|coming|make it|be here|show|deliver)(?: [^ ,.]+){0,8}?|(?:just |already )?(?:cancelled|canceled)(?: on (?:me|us))?) ?${END}`,
  ],
  // "Permits is done, who does parks", "now that permits is sorted", "permits already got back to me".
  [
    'done fine good great ok okay set handled sorted settled fixed solved resolved finished over complete completed closed cleared straight covered answered care out dealt',
    `(?:(?:now|seeing) that |since |${START})${IT}(?:${BE})+${DONE} ${WHILE}${END}`,
  ],
  [
    'came went arrived posted funded booked cleared settled approved paid reset released delivered received off',
    `(?:(?:now|seeing) that |since |${START})${IT}(?:already |just |finally )*(?:came|came in|came back|came through|went through|went out|arrived|posted|funded|booked|cleared|settled|(?:is|are|was|were|got) (?:already |now )?(?:approved|paid|paid off|paid out|reset|released|delivered|received|off hold)) (?:fine |ok |okay |well )?${WHILE}${END}`,
  ],
  [
    'called got answered helped emailed replied took',
    `(?:(?:now|seeing) that |since |${START})${IT}(?:already |just |finally )*(?:called|got back to|answered|helped|emailed|replied to|took care of) (?:me|us) (?:back )?${WHILE}${END}`,
  ],
  [
    'closed finished sorted handled fixed settled resolved completed called reached tried done talked spoke',
    `${START}${SELF} (?:just |already |have |finally )*(?:closed|finished|sorted|handled|fixed|settled|resolved|completed|called|reached|tried|(?:am |are )?done with|talked to|spoke to|spoke with) ${IT}${WHILE}${END}`,
  ],
  [
    'last first previous other earlier',
    `${START}${IT}(?:was|were) (?:my|our|the) (?:last|first|previous|other|earlier) (?:question|one|call|thing|topic) ${END}`,
  ],
  // "I already have the permits number", "they sent me to permits but I need parks", "wrong number, that was permits".
  [
    'have got know',
    `${START}${SELF} (?:already |do )?(?:have|got|know) (?:the |your |their )?${IT}(?:${KIND}|line|one|info) ${END}`,
  ],
  [
    'sent transferred referred directed connected passed put gave',
    `${START}\\w+ (?:sent|transferred|referred|directed|connected|passed|put|gave) (?:me|us) (?:over )?(?:to |through to )?${IT}(?=, but )`,
  ],
  [
    'wrong',
    `(?<=\\bwrong (?:number|one|line|desk|person|people|department) , )(?:that|this|it|thats) (?:was |is )?${IT}${END}`,
  ],
  ['paid', `${START}paid off (?:the |a |our |my )?${IT}${END}`],
  // "The interview went fine", "i was on the phone with parks", "our permits lady quit", "my permits guy is out sick".
  [
    'fine well great good ok okay smooth smoothly',
    `${START}${IT}(?:went|is going|has been|was|were) (?:fine|well|great|good|ok|okay|smooth|smoothly) ${END}`,
  ],
  ['phone', `${START}(?:i )?(?:was|were|been) on the phone with ${IT}(?=[,.]|$|so )`],
  ['talked spoke', `${START}(?:just |already )?(?:talked|spoke) (?:to|with) ${IT}${WHILE}${END}`],
  ['my our', `${START}${COLLEAGUE_TELLS} (?:[^ ,.]+ ){0,4}?${END}`],
  // "My permits clerk needs parks", "our permits guy wants to know who has parks", "permits clerk here, parks please".
  [
    COLLEAGUES.join(' '),
    `${START}(?:${GREETING_LEAD}(?:(?:my|our|the|a|an|your|one of our) )?(?:[^ ,.]+ ){1,3}?${COLLEAGUE} (?:(?:in|at|from) (?:the|our|my|this) [^ ,.]+ )?(?:(?=(?:(?:is|was|just|still|also|here) )*(?:needs?|wants?|wanted|asks?|asked|asking|wondering|wonders|looking|requested|requests) )|(?:here|speaking) (?:at [^ ,.]+ )?${END})|(?:this is|im|i am) (?:the |a |an |your )?(?:[^ ,.]+ ){1,3}?${COLLEAGUE} ${END})`,
    true,
  ],
  // "Pretend you are a parks clerk and give me permits".
  [
    'pretend imagine suppose',
    `${START}(?:pretend|imagine|suppose) (?:that )?(?:you are|you were|youre|ur) ${IT}${END}`,
  ],
  ['after', `after ${IT}(?=comes? )`],
  // "We ran out of permit forms, so who has plates": what is not there is not used.
  ['ran', `${START}(?:(?:i|we) )?(?:just )?ran out of ${IT}${END}`],
];

/** A clause that names what is not asked for. */
export interface Aside {
  /** Positions of its words. */
  readonly at: ReadonlySet<number>;
  /** Whether it says who asks, and nothing of what is asked for. */
  readonly asker: boolean;
}

/**
 * Each clause that names what is done, known, or not wanted, or who asks: "permits is done, who does parks".
 * A clause by itself does not tell whether it is a story about what is asked; that is for whoever knows what it names.
 */
export function setAside(words: readonly Said[]): readonly Aside[] {
  if (words.length > LONGEST) return [];
  const tried = new Set<number>();
  for (const { text } of words) for (const aside of NEEDED_BY.get(text) ?? []) tried.add(aside);
  if (tried.size === 0) return [];
  const text = marked(words);
  return [...tried].flatMap(aside =>
    matches(text, patternOf(aside)).map(({ index, 0: said }) => {
      const first = wordsIn(text.slice(0, index));
      const at = new Set(Array.from({ length: wordsIn(said) }, (_, i) => first + i));
      return { at, asker: ASIDE[aside]?.[2] === true };
    }),
  );
}

/** Words of the longest message that is looked through. */
const LONGEST = 60;

/** The places in `ASIDE` that need a word. */
const NEEDED_BY = new Map<string, number[]>();
for (const [aside, [needs]] of ASIDE.entries()) {
  for (const word of needs.split(' ')) NEEDED_BY.set(word, [...(NEEDED_BY.get(word) ?? []), aside]);
}

const compiled = new Map<number, RegExp>();

/** What finds the clauses of one row. Patterns take long to compile, and most messages need none. */
export function patternOf(aside: number): RegExp {
  const known = compiled.get(aside) ?? new RegExp(`(?<![^ ])${ASIDE[aside]?.[1]}`, 'g');
  compiled.set(aside, known);
  return known;
}

/** The words as the patterns read them: as text, with a sign of its own before whatever begins a clause or a sentence. */
export function marked(words: readonly Said[]): string {
  const spelled = words.map(({ text, breaks, sentence }, i) => {
    if (i > 0 && sentence !== words[i - 1]?.sentence) return `. ${text}`;
    // "Plus" may end a name.
    return i > 0 && breaks && text !== 'plus' ? `, ${text}` : text;
  });
  return `${spelled.join(' ')} `;
}

function wordsIn(text: string): number {
  return text.split(' ').filter(word => word !== '' && word !== ',' && word !== '.').length;
}

import { PRINTABLE } from '../lists/printed';
import { WEEKDAY } from '../when/days';
import { GREETING_LEAD } from '../words/joining-words';
import { COLLEAGUE, COLLEAGUES } from '../words/people';
import { type AsideClause, END, FAILS, IT, NAME_END, SELF, START } from './aside-parts';
import { COLLEAGUE_TELLS } from './colleagues';
import { GIVEN_WAY } from './given-way';
import { TURNED_FROM } from './turned-from';

const BE = '(?:is|are|was|were|got|gets|has been|have been|has|have|all|now|already|finally|just|been) ';
const DONE = `(?:done|fine|good|great|ok|okay|set|handled|sorted|settled|fixed|solved|resolved|finished|over|completed?|closed(?! (?:on )?${WEEKDAY})|cleared|straight|covered|answered|taken care of|out of the way|dealt with|behind (?:me|us)|(?:sorted|worked|straightened) out)`;
const WHILE = '(?:(?:today|yesterday|already|now|finally|again|lately|this morning|last week|(?:on |last )?\\w+day) )*';

/** Each way in which something is named that is not asked for. Only patterns whose words a message holds are tried on it. */
export const ASIDE: readonly AsideClause[] = [
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
    'without need mind nevermind nvm forget skip more enough leave drop ignore disregard scratch nothing not minus',
    `${START}(?:without|no need for|never mind|nevermind|nvm|forget|forget about|skip|no more|enough of|enough about|leave out|drop|ignore|disregard|scratch|nothing about|nothing on|nothing for|not|minus) (?:about )?${IT}${END}`,
  ],
  // "Got the permits one, now the parks one".
  ['now', `${START}(?:(?:i|we) )?(?:already )?(?:got|have) (?!an? )${IT}(?=[,.] (?:and |so |ok )?now )`],
  [
    'dont not never need longer',
    `${START}(?:please )?(?:dont|do not|never|no need to|(?:(?:i|we) )?no longer) (?:call|want|need|give me|give us|use|ask|ask for|ask about|mean|show me|send me|send me to) ${IT}${END}`,
  ],
  [
    'didnt dont not never',
    `${START}(?:i|we) (?:didnt|did not|dont|do not|never) (?:ask|asked|want|wanted|need|needed|mean|meant|call(?= about)|calling(?= about))(?: for| about)? ${IT}${END}`,
  ],
  // "The truck for permits wont come, so parks today".
  [
    'wont cant isnt cancelled canceled',
    `${START}${IT}(?:(?:wont|cant|isnt) (?:come|coming|make it|be here|show|deliver)(?: [^ ,.]+){0,8}?|(?:just |already )?(?:cancelled|canceled)(?: on (?:me|us))?) ?${END}`,
  ],
  // "Permits is done, who does parks", "now that permits is sorted", "permits already got back to me".
  [
    'done fine good great ok okay set handled sorted settled fixed solved resolved finished over complete completed closed cleared straight covered answered care out dealt behind',
    `(?:(?:now|seeing) that |since |${START})${IT}(?:${BE})+${DONE} ${WHILE}${END}`,
  ],
  [
    'came went arrived posted funded booked cleared settled approved paid reset released delivered received off',
    `(?:(?:now|seeing) that |since |${START})${IT}(?:already |just |finally )*(?:came|came in|came back|came through|went (?:through|thru)|went out|arrived|posted|funded|booked|cleared|settled|(?:is|are|was|were|got) (?:already |now )?(?:approved|paid|paid off|paid out|reset|released|delivered|received|off hold)) (?:fine |ok |okay |well )?${WHILE}${END}`,
  ],
  [
    'called got answered helped emailed replied took',
    `(?:(?:now|seeing) that |since |${START})${IT}(?:already |just |finally )*(?:called|got back to|answered|helped|emailed|replied to|took care of) (?:me|us) (?:back )?${WHILE}${END}`,
  ],
  [
    'closed finished sorted handled fixed settled resolved completed called reached tried done talked spoke',
    `${START}${SELF} (?:just |already |have |finally )*(?:closed|finished|sorted|handled|fixed|settled|resolved|completed|called|reached|tried|(?:am |are )?done with|talked to|spoke to|spoke with) ${IT}${WHILE}${NAME_END}`,
  ],
  [
    'last first previous other earlier',
    `${START}${IT}(?:was|were) (?:my|our|the) (?:last|first|previous|other|earlier) (?:question|one|call|thing|topic) ${END}`,
  ],
  // "I already have the permits number", "they sent me to permits but I need parks", "wrong number, that was permits".
  [
    'have got know',
    `${START}(?:${SELF} )?(?:already |do )?(?:have|got|know) (?:the |your |their )?${IT}(?:${PRINTABLE}|line|one|info) ${END}`,
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
  ...TURNED_FROM,
  ...GIVEN_WAY,
];

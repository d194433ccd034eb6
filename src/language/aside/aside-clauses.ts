import { PRINTABLE } from '../lists/printed';
import { WEEKDAY } from '../when/days';
import { GREETING_LEAD } from '../words/joining-words';
import { COLLEAGUE, COLLEAGUES } from '../words/workplace';
import { type AsideClause, END, FAILS, IT, leadsOf, NAME_END, SELF, START } from './aside-parts';
import { COLLEAGUE_TELLS } from './colleagues';
import { CAME, DEALT_WITH, IS, STANDS } from './come-about';
import { GIVEN_WAY } from './given-way';
import { MOVED_ON } from './moved-on';
import { TURNED_FROM } from './turned-from';

/** How something stands beside which another is asked for: alone a lease that is over, or a desk that is closed, may be all that is asked about. */
const STANDS_BESIDE = `${STANDS}|great|ok|okay|over|straight|covered|answered|out of the way|behind me|behind us|paid off|reset|off hold`;
const CLOSED = `closed(?! (?:on )?${WEEKDAY})`;
const CAME_BESIDE = `${CAME}|came back|booked`;
/** What leads in who tells of it. */
const TELLS_THAT = `(?:(?:now|seeing) that |since |${START})`;
const LATELY = '(?:just |already |have |finally )*';
const WELL = '(?:fine |ok |okay |well )?';
const WHILE = '(?:(?:today|yesterday|already|now|finally|again|lately|this morning|last week|(?:on |last )?\\w+day) )*';

/** Each way in which something is named that is not asked for. Only patterns whose words a message holds are tried on it. */
export const ASIDE: readonly AsideClause[] = [
  {
    said: "It's not <permits> it's parks",
    needs: 'isnt arent wasnt not',
    clause: `(?:isnt|arent|wasnt|is not|not) (?:about |for |on |with )?${IT}(?=(?:, )?(?:its|it is|thats|but|rather) )`,
  },
  {
    said: 'Not <permits>, parks please',
    needs: 'not',
    clause: `${START}not (?!\\w+(?:ed|ing) |sure |yet )(?:about |for |on )?${IT}${END}`,
  },
  {
    said: "<Permits> isn't the issue, parks is",
    needs: 'isnt arent wasnt not',
    clause: `${START}${IT}(?:isnt|arent|wasnt|is not|are not|was not) (?:the|my|our|an?) (?:problem|issue|question|concern|one|point)s? ${END}`,
  },
  {
    said: "Parks, because <permits> couldn't help",
    needs: 'cant couldnt wont wouldnt didnt doesnt dont cannot isnt not',
    clause: `(?:if|because|since|cause|cuz) ${IT}${FAILS} (?:me |us |you |it |this |that |with it |with this )*${END}`,
  },
  { said: 'Rather parks than <permits>', needs: 'rather', clause: `(?<=\\brather (?:[^ ,.]+ ){1,8}?)than ${IT}${END}` },
  {
    said: 'Parks as opposed to <permits>',
    needs: 'opposed instead place rather',
    clause: `(?:as opposed to|instead of|in place of|rather than) ${IT}${END}`,
  },
  {
    said: 'Skip <permits> and give me parks',
    needs:
      'without need mind nevermind nvm forget skip more enough leave drop ignore disregard scratch nothing not minus',
    clause: `${START}(?:without|no need for|never mind|nevermind|nvm|forget|forget about|skip|no more|enough of|enough about|leave out|drop|ignore|disregard|scratch|nothing about|nothing on|nothing for|not|minus) (?:about )?${IT}${END}`,
  },
  {
    said: 'Got <the permits one>, now parks',
    needs: 'now',
    clause: `${START}(?:(?:i|we) )?(?:already )?(?:got|have) (?!an? )${IT}(?=[,.] (?:and |so |ok )?now )`,
  },
  {
    said: "Don't call <permits>, call parks",
    needs: 'dont not never need longer',
    clause: `${START}(?:please )?(?:dont|do not|never|no need to|(?:(?:i|we) )?no longer) (?:call|want|need|give me|give us|use|ask|ask for|ask about|mean|show me|send me|send me to) ${IT}${END}`,
  },
  {
    said: "I didn't ask for <permits>, I need parks",
    needs: 'didnt dont not never',
    clause: `${START}(?:i|we) (?:didnt|did not|dont|do not|never) (?:ask|asked|want|wanted|need|needed|mean|meant|call(?= about)|calling(?= about))(?: for| about)? ${IT}${END}`,
  },
  {
    said: "<The truck for permits> won't come, so parks today",
    needs: 'wont cant isnt cancelled canceled',
    clause: `${START}${IT}(?:(?:wont|cant|isnt) (?:come|coming|make it|be here|show|deliver)(?: [^ ,.]+){0,8}?|(?:just |already )?(?:cancelled|canceled)(?: on (?:me|us))?) ?${END}`,
  },
  {
    said: '<Permits> is done, who does parks',
    needs: leadsOf(`${STANDS_BESIDE}|closed`),
    clause: `${TELLS_THAT}${IT}${IS}(?:${STANDS_BESIDE}|${CLOSED}) ${WELL}${WHILE}${END}`,
  },
  {
    said: 'Now that <permits> came in, who does parks',
    needs: leadsOf(CAME_BESIDE),
    clause: `${TELLS_THAT}${IT}(?:already |just |finally )*(?:${CAME_BESIDE}) ${WELL}${WHILE}${END}`,
  },
  {
    said: '<Permits> already got back to me, now parks',
    needs: 'called got answered helped emailed replied took',
    clause: `${TELLS_THAT}${IT}(?:already |just |finally )*(?:called|got back to|answered|helped|emailed|replied to|took care of) (?:me|us) (?:back )?${WHILE}${END}`,
  },
  {
    said: 'I just closed <permits>, now parks',
    needs: leadsOf(`${DEALT_WITH}|closed|called|reached|tried|done`),
    clause: `${START}${SELF} ${LATELY}(?:${DEALT_WITH}|closed|called|reached|tried|(?:am |are )?done with) ${IT}${WHILE}${NAME_END}`,
  },
  {
    said: 'Just talked to <permits>, now parks',
    needs: 'talked spoke',
    clause: `${START}(?:${SELF} )?${LATELY}(?:talked|spoke) (?:to|with) ${IT}${WHILE}${NAME_END}`,
  },
  {
    said: '<Permits> was my last question, now parks',
    needs: 'last first previous other earlier',
    clause: `${START}${IT}(?:was|were) (?:my|our|the) (?:last|first|previous|other|earlier) (?:question|one|call|thing|topic) ${END}`,
  },
  {
    said: 'I already have the <permits> number, I need parks',
    needs: 'have got know',
    clause: `${START}(?:${SELF} )?(?:already |do )?(?:have|got|know) (?:the |your |their )?${IT}(?:${PRINTABLE}|line|one|info) ${END}`,
  },
  {
    said: 'They sent me to <permits>, but I need parks',
    needs: 'sent transferred referred directed connected passed put gave',
    clause: `${START}\\w+ (?:sent|transferred|referred|directed|connected|passed|put|gave) (?:me|us) (?:over )?(?:to |through to )?${IT}(?=, but )`,
  },
  {
    said: 'Wrong number, that was <permits>. I need parks',
    needs: 'wrong',
    clause: `(?<=\\bwrong (?:number|one|line|desk|person|people|department) , )(?:that|this|it|thats) (?:was |is )?${IT}${END}`,
  },
  {
    said: 'Paid off the <permit>, now parks',
    needs: 'paid',
    clause: `${START}paid off (?:the |a |our |my )?${IT}${END}`,
  },
  {
    said: '<The interview> went fine, now parks',
    needs: 'fine well great good ok okay smooth smoothly',
    clause: `${START}${IT}(?:went|is going|has been|was|were) (?:fine|well|great|good|ok|okay|smooth|smoothly) ${END}`,
  },
  {
    said: 'I was on the phone with <permits>, now parks',
    needs: 'phone',
    clause: `${START}(?:i )?(?:was|were|been) on the phone with ${IT}(?=[,.]|$|so )`,
  },
  {
    said: '<Our permits guy is out sick>, who does parks',
    needs: 'my our',
    clause: `${START}${COLLEAGUE_TELLS} (?:[^ ,.]+ ){0,4}?${END}`,
  },
  {
    said: '<My permits clerk> needs parks',
    needs: COLLEAGUES.join(' '),
    clause: `${START}(?:${GREETING_LEAD}(?:(?:my|our|the|a|an|your|one of our) )?(?:[^ ,.]+ ){1,3}?${COLLEAGUE} (?:(?:in|at|from) (?:the|our|my|this) [^ ,.]+ )?(?:(?=(?:(?:is|was|just|still|also|here) )*(?:needs?|wants?|wanted|asks?|asked|asking|wondering|wonders|looking|requested|requests) )|(?:here|speaking) (?:at [^ ,.]+ )?${END})|(?:this is|im|i am) (?:the |a |an |your )?(?:[^ ,.]+ ){1,3}?${COLLEAGUE} ${END})`,
    asker: true,
  },
  {
    said: 'Pretend you are <a permits clerk> and give me parks',
    needs: 'pretend imagine suppose',
    clause: `${START}(?:pretend|imagine|suppose) (?:that )?(?:you are|you were|youre|ur) ${IT}${END}`,
  },
  { said: 'After <permits> comes parks', needs: 'after', clause: `after ${IT}(?=comes? )` },
  {
    said: 'We ran out of <permit forms>, so who has plates',
    needs: 'ran',
    clause: `${START}(?:(?:i|we) )?(?:just )?ran out of ${IT}${END}`,
  },
  ...TURNED_FROM,
  ...MOVED_ON,
  ...GIVEN_WAY,
];

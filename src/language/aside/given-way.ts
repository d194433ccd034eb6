import { type AsideClause, END, IT, leadsOf, NAME_END, START } from './aside-parts';
import { DEALT_WITH, DONE } from './come-about';

/** Whoever is neither who asks nor whose matter it is: "kelly", "my clerk", "the office manager". */
const SOMEBODY =
  '(?:(?:my|our|the) )?(?!(?:i|im|ive|we|weve|you|it|its|this|that|these|those|there|they|he|she|who|whos|which|what|where|how|if|does|do|did|customers?|buyers?|borrower|client|guy|guys|lady|lessee|he|deal|car|unit|truck|store|\\w+(?:body|one)|no) )[^ ,.]+ (?:(?!(?:already|just|has|have|is|was) )[^ ,.]+ ){0,2}?';
const LATELY =
  '(?:(?:off|up|out|in|over|already|just|finally|today|yesterday|earlier|now|am|again|(?:this|last|the other) \\w+|an hour ago|a while ago) )*';
/** Where two are told of so that both are asked for. */
const NOT_BOTH = '(?!.*\\b(?:both|each|also|too|two|numbers|options|phones|emails|faxes|correct|right(?! now)) )';
/** What somebody says of himself, in a clause of its own. */
const OWN =
  '(?:(?:i|we) (?:(?:still|just|only|really|am|are) )*(?:need|want|wanted|have|got|do|handle|after|chasing|looking|calling|asking|on)|(?:ive|weve) got|im(?! not)|i am(?! not)|were (?:after|looking|chasing|calling)|mine|ours|(?:[^ ,.]+ ){1,5}is mine|my (?:own )?(?:question|issue|problem|thing|one)|me(?= (?:i|im|we)| ,)|all (?:i|we) need|need|looking for|yo|a mi|me falta|necesito)';
/** What is to be done next, or is left. */
const NEXT =
  '(?:now|next|today|this time|ahora|hoy|what (?:i|we) (?:(?:still|really|actually) )*(?:need|want)|what(?:s| is) left|this (?:morning|afternoon|week)|still (?:need|missing)|that leaves)';
const behind = (clause: string) => `(?=[,.] (?:.*[,.] )?(?:(?:and|so|but|ok|just|right|then) )*${clause} )${NOT_BOTH}`;
const MINE_BEHIND = behind(OWN);
const NEXT_BEHIND = behind(`(?:${NEXT}|${OWN}|(?:[^ ,.]+ ){1,4}(?:that|this|the other|other) one|were [^,.]* now)`);
const POSTED = 'faxed|mailed|emailed|overnighted|shipped|uploaded|submitted|filed';
/** What was only sent may come back: "sent it in, got kicked". */
const SENT = `${POSTED}|sent`;
const FINISHED = `${DEALT_WITH}|${POSTED}|knocked|dealt|straightened|wrapped|closed|took|grabbed|picked`;
const GONE_OUT = `${SENT}|processed|moving|underway|signed`;
const NO_MORE = `${DONE}|${SENT}|all set`;
const OVER = `${DONE}|closed|over|paid|behind us`;
const LOST =
  'lost|wrecked|ruined|crushed|ate|destroyed|misplaced|damaged|botched|soaked|bent|trashed|mangled|shredded|delayed|chewed|messed|screwed|ripped';

/** Clauses that name what is finished, another's, or found at the wrong place, ahead of one that says what is left, one's own, or wanted. */
export const GIVEN_WAY: readonly AsideClause[] = [
  {
    said: '<Faxed the permit form>. Now who does parks',
    needs: leadsOf(FINISHED),
    clause: `${START}((?:(?!(?:who|what|which|if|not|never|didnt|isnt|wasnt) )[^ ,.]+ ){0,4}?(?:${FINISHED}) (?:(?:up|out|off|in|with|care of) )*(?:[^ ,.]+ ){1,7}?)${END}${NEXT_BEHIND}`,
  },
  {
    said: 'Faxed <the permit form>, who do I call at parks',
    needs: leadsOf(SENT),
    clause: `${START}(?:(?:i|we|ive|weve) )?(?:(?:already|just) )*(?:${SENT}) ${IT}${LATELY}${END}${behind('(?:who|whos|what|whats|where|wheres|which|when|is|are|do|does|can|number|hours)')}(?!.*\\b(?:they|it|them|that|its|thats|theyre|their|and|another) )`,
  },
  {
    said: 'Got <the permit> already. Next is parks',
    needs: 'already finally',
    clause: `${START}(?:(?:i|we) )?(?:finally got (?!an? )${IT}|got (?!an? )${IT}already )${END}${behind(NEXT)}`,
  },
  {
    said: '<The permit> is filed and moving. What I still need is parks',
    needs: leadsOf(GONE_OUT),
    clause: `${START}${IT}(?:is|are|was|were|got) (?:(?:already|all|now) )*(?:${GONE_OUT}) ${LATELY}(?:, and [^ ,.]+ )?${END}${behind(NEXT)}`,
  },
  {
    said: '<Permits>: done. Parks: not done',
    needs: leadsOf(NO_MORE),
    clause: `${START}${IT}(?:, )?(?:(?:is|was|all|already|its|thats) )*(?:${NO_MORE}) ${END}(?=.*\\b(?:not|still|isnt|pending|open|now|next|left|other|second) )`,
  },
  {
    said: '<Permits works again> forget that. Who does parks',
    needs: 'forget skip nvm drop ignore scratch disregard',
    clause: `${START}((?:[^ ,.]+ ){2,14}?)(?:so )?(?:forget|skip|nvm|drop|ignore|scratch|disregard) (?:that|it)(?: one)? (?:for now )?${END}`,
  },
  {
    said: 'Kelly has <the permit>. Mine is parks',
    needs: 'has does handles tiene hablo llamo',
    clause: `${START}${SOMEBODY}(?:(?:already|just|still|ya) )*(?:(?:is )?(?:has|does|handles|tiene|hablo|llamo)(?: (?:con|a|lo de|el de))*) ${IT}${LATELY}${END}${NEXT_BEHIND}`,
  },
  {
    said: 'Tom is waiting on <permits>. I need parks',
    needs: 'with w waiting talking speaking handling covering chasing calling emailing',
    clause: `${START}${SOMEBODY}(?:is |was )?(?:already |just )*(?:(?:on|on the phone|on the line|talking|speaking|dealing|working) (?:with|w|to)|waiting (?:on|for)|handling|covering|chasing|calling|emailing) ${IT}(?:so (?:thats|its|that is) [^,.]*)?${END}${MINE_BEHIND}`,
  },
  {
    said: "<The permit> is Tom's deal. I need parks",
    needs: 'belongs thing deal baby problem job matter issue headache department',
    clause: `${START}(?:that |this )?${IT}(?:belongs to (?!(?:me|us) )(?:[^ ,.]+ ){1,3}|(?:is|was) (?!(?:my|our|an?|the|not|no|only) )(?:[^ ,.]+ ){1,2}(?:thing|deal|baby|problem|job|matter|issue|headache|department) )${END}${MINE_BEHIND}`,
  },
  {
    said: "<The permit> was Tom's and it's over. I need parks",
    needs: leadsOf(OVER),
    clause: `${START}${IT}(?:is|was) (?:[^ ,.]+ ){1,4}, and (?:its|thats|it is) (?:${OVER}) ${END}${behind(`(?:${OWN}|${NEXT})`)}`,
  },
  {
    said: 'My boss wants <permits>. I need parks, just mine please',
    needs: 'mine just only',
    clause: `${START}${SOMEBODY}(?:needs|wants|wanted|is after|asked for) ${IT}${END}(?=[,.] .*\\b(?:(?:just|only) (?:mine|my|me)|mine (?:only|alone)|not (?:his|hers|theirs)) )${NOT_BOTH}`,
  },
  {
    said: 'They said they do <parks> not permits, so who does',
    needs: 'not',
    clause: `${START}(?:(?:they|he|she|lady|guy|somebody) )?(?:just )?(?:said|say|says|told me|tell me) (?:that (?!is|was))?(?:(?:we|they|its|it is|this is|thats|that is|that was|he|she) )(?:(?:only|just) )?(?:(?:do|does|handle|handles|did) )?${IT}(?:, (?:and|but) )?not (?=[^,.]+[,.] (?:(?:so|then|ok|and) )*(?:who|where|which|whats|what|number|need|i need))`,
  },
  {
    said: 'That was <permits>. What I need is parks',
    needs: 'was',
    clause: `${START}(?:that|this|it) was ${IT}${END}${behind('(?:what )?(?:i|we) (?:(?:really|actually|still) )*(?:need|want|wanted)')}`,
  },
  {
    said: 'Got <permits>, I wanted parks',
    needs: 'got reached ended landed',
    clause: `${START}(?:(?:i|we) (?:(?:[^ ,.]+ ){0,6}?(?:, )?(?:and|but) )?)?(?:just )?(?:got|reached|ended up (?:with|at|in)|landed (?:with|at|in|on)) ${IT}(?:when (?:i|we) )?${END}(?=[,.] .*\\b(?:wanted|needed|meant|supposed to be|should have been|was (?:after|looking for|trying for)) )`,
  },
  {
    said: "<The post> lost our last packet so we're done with them. Who does parks",
    needs: leadsOf(LOST),
    clause: `${START}${IT}(?:${LOST}) (?:up )?(?:my|our|the|two|three|one) (?:[^ ,.]+ ){1,6}?(?:, )?(?:(?:so|and) )?(?:(?:were|im|we are|i am) (?:done|through|finished) with (?:them|it)|no more (?:of (?:them|it|those)|for us)|never again) ${NAME_END}`,
  },
  {
    said: "The car came from a <north store> and they call their own, we're south",
    needs: 'came',
    clause: `${START}(?:[^ ,.]+ ){1,3}came (?:from|off|out of) (?:an? |the )?${IT}(?:[,.] (?:and )?(?:theyre|they are|they|theyve)(?: [^ ,.]+){1,6} )?${END}(?=[,.] (?:.*[,.] )?(?:(?:and|so|but) )*(?:were|we are|im|i am) )${NOT_BOTH}`,
  },
];

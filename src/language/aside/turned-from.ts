import { KIND } from '../lists/printed';
import { COLLEAGUE, WORKPLACE } from '../words/workplace';
import { type AsideClause, anyOf, END, FAILS, IT, NAME_END, SELF, START, THEM } from './aside-parts';

const ME = `(?:me|us|him|her|them|(?:my|our) (?:customer|buyer|${COLLEAGUE}))`;
const WE = '(?:(?:i|we|ive|weve|were|store|boss|they) )?(?:(?:have|just|all|finally|already|actually) )*';
const FEW = '(?:[^ ,.]+ ){0,6}?';
/** The same without a matter that it was about: that may be asked for. */
const NO_MATTER = '(?:(?!(?:about|regarding|on|over|the|my|our|from) )[^ ,.]+ ){0,6}?';
/** How a call ends that comes to nothing. */
const REFUSED = anyOf([
  `(?:bounced|transferred|shuffled|passed|kicked|brushed|blew|shrugged|ghosted|stonewalled|redirected|rerouted|pingponged|ping ponged|punted|stiffed|dropped|hung up on|bailed on|pawned) ${ME}`,
  `(?:sent|pointed|referred|routed|steered|put|led) ${ME} (?:to|elsewhere|somewhere|away|around|in|back|over|through|on|off|nowhere)`,
  `(?:kept|left) ${ME} (?:on|waiting|holding|sitting|hanging|nowhere)`,
  `(?:had|got) ${ME} (?:on hold|waiting|holding|nowhere)`,
  `gave ${ME} (?:(?:the|an?|some|no|another) )*(?:runaround|run|round|brush|cold|attitude|nothing|grief|help|answer|boot|slip|busy|old|lip|excuses|bs|(?:wrong|dead|bad|bogus|bum) (?:numbers?|info|information|lines?|persons?|people|dept|department|extension|end))`,
]);
const USELESS =
  '(?:(?:is|was|were|are|been) )(?:(?:of|just|absolutely|totally|really|pretty|completely|not|zero|no|any|much) )*(?:help|helpful|useless|unhelpful|worthless|clueless|use|good to (?:me|us)|an? (?:dead end|bust|waste(?: of (?:my )?time)?))';
/** Where what is known is kept. */
const KEPT =
  '(?:saved|stored|programmed(?: in)?|written down|bookmarked|memorized|pinned|handy|on speed dial|on file|(?:in|on) (?:my|our|the) (?:[^ ,.]+ )?(?:(?<!on (?:[^ ]+ ){1,2})(?:phone|cell)|contacts?|dial|rolodex|list|sheet|wall|notes?|sticky|address book)|(?:taped|stuck|pinned|posted|written|saved) (?:up )?(?:in|on|to) (?:my|our|the) [^ ,.]+)';
/** That nothing comes of what was tried, behind it. */
const NOTHING =
  '[,.]? ?(?:(?:and|but|still|just|with|got|get|had|have|i|we|its been|theres|like) )*(?:zero|no|not(?= an? )|nothing|crickets|silence|radio|zip|nada|zilch|squat|nobody|noone|never|havent|hasnt|didnt|waiting) ';
/** Another workplace than the asker's, and whose it is not. */
const OTHER_WORKPLACE = `(?:(?:our|my|the|an?|his|her|their) )?(?:[^ ,.]+ ){0,2}?(?:sister|other|old|former|affiliate|neighboring|parent|different|second|brothers?|buddys?|groups?) (?:[^ ,.]+ ){0,2}?(?:${WORKPLACE}|location|group|branch|franchise|one)`;
const NOT_THEM = '(?!.*\\b(?:both|all|each|they|their|theirs|them|other|sister) )';
const WE_AHEAD =
  '(?=[,.] (?:(?:and|but|so|while) )*(?:we (?:are|fall|go|use|report|sit|belong|work)|were|im|i am|ours|mine|us|this) )';
const AND_WE = `(?:${WE_AHEAD}|(?<=\\b(?:im|i am|were|we are|ours|mine) .*)${END})${NOT_THEM}`;
/** That it is not the point, or beside it. */
const NO_POINT =
  '(?:(?:really|even|actually|exactly) )*(?:why (?:i|im|ive|we|were|he|hes|she|shes|they|theyre|this|my|our|the)|(?:the|my|our|his|her) (?:(?:real|main|whole) )?(?:point|issue|problem|question|concern|reason)|what (?:(?:i|im|ive|we|were|he|hes|she|shes|they|theyre) (?:(?:am|are|was|were|really|even) )*(?:calling|asking|after|want|wants|wanted|need|needs|needed|looking|called|asked|here|mean|meant)|this is|my|our)) ';
const BESIDE =
  '(?:besides? the point|neither here (?:, )?nor there|(?:for )?later|for another (?:day|time)|another (?:story|thing|matter)|an? (?:whole )?(?:\\w+ )?(?:separate|different|other|side) (?:thing|issue|matter|story|question|topic)|irrelevant|unrelated|nothing to do with (?:it|this|that)) ';
/** "Permits aren't theirs": what somebody says of what he does not do. */
const DENIED =
  '(?:(?:isnt|arent|aint|wasnt|is not|are not|was not|not) (?:(?:really|even|one|something|anything|in|on|from|of|handled|done|taken|for|up) )*(?:by )?(?:theirs|his|hers|ours|them|him|her|there|they (?:do|handle|have|take)|(?:their|his|her|our) \\w+)|(?:doesnt|dont|does not|do not) (?:belong to|go through|go to|come from|involve|concern) (?:them|him|her|us)) (?:(?:there|at all|either|anymore) )*(?=[,.]|$|who|whose|whos|where|then)';

/** Clauses that name whom somebody has tried, knows, has left, is not with, or does not ask for. */
export const TURNED_FROM: readonly AsideClause[] = [
  {
    said: "<Parks> says permits aren't theirs, so whose are they",
    needs: 'told tells said says saying swears swore claims claimed insists insisted',
    clause: `${START}${IT}(?:(?:just|keeps?|kept|all|folks?) )*(?:told|tells|said|says|saying|swears|swore|claims|claimed|insists|insisted) (?:(?:${ME}|that) )*(?=(?:[^ ,.]+ ){1,6}?${DENIED})`,
  },
  {
    said: "Told by <parks> that permits aren't theirs, so whose are they",
    needs: 'told per heard',
    clause: `${START}(?:(?:i |we )?(?:got |was |were |been )?told by|heard from|they told ${ME} (?:over )?(?:at|in)|per) ${IT}(?:that |(?<=\\b(?:reps?|people|folks|${COLLEAGUE}) ))(?=(?:[^ ,.]+ ){1,6}?${DENIED})`,
  },
  {
    said: "They said it's <parks>. I need permits",
    needs: 'said says',
    clause: `${START}(?:they|he|she) (?:just )?(?:said|says) (?:(?:its|it was|thats) )?${IT}(?=\\. )`,
  },
  {
    said: "<Parks> couldn't help, I need permits",
    needs: 'cant couldnt wont wouldnt didnt doesnt dont cannot isnt not never hasnt havent arent refused declined',
    clause: `${START}${THEM}(?:${FAILS} (?:me |us |you |it |this |that |on |with )*|(?:cant|couldnt|wont|wouldnt|didnt) (?:find|locate|see|touch|take|pull up|tell|give|figure) ${FEW}|(?:refused|declined) ${FEW})${END}`,
  },
  {
    said: '<Parks> bounced me, I need permits',
    needs:
      'bounced transferred shuffled passed kicked brushed blew shrugged ghosted stonewalled redirected rerouted pingponged ponged punted stiffed dropped hung bailed pawned sent pointed referred routed steered put led kept left hold waiting holding nowhere gave',
    clause: `${START}${THEM}(?:(?:just|only|both|keeps?|kept|also|then|basically) )*${REFUSED} ${NO_MATTER}${END}`,
  },
  {
    said: '<Parks> was no help, I need permits',
    needs: 'help helpful useless unhelpful worthless clueless use good bust dead waste',
    clause: `${START}${THEM}${USELESS} ${FEW}${END}`,
  },
  {
    said: '<The parks line> just rings, I need permits',
    needs: 'punted rings ringing rang voicemail unanswered disconnected dropped hung busy',
    clause: `${START}${IT}(?:(?:is|was|just|only|keeps|kept|got|goes|went|has|been|always) )*(?:punted|rings|ringing|rang|(?:straight )?(?:to )?voicemail|unanswered|disconnected|(?<=\\b(?:got|was|been|keeps) )dropped|hung up|busy) ${FEW}${END}`,
  },
  {
    said: 'Emailed <parks> about a permit, no reply',
    needs: 'emailed messaged wrote called phoned tried dialed',
    clause: `${START}(?:(?:i|we|ive|weve|just|already|have) )*(?:(?:called|phoned|dialed)|(?:emailed|messaged|wrote(?: to)?)(?!.* (?:e?mail|inbox|address) )|tried(?!(?:.* (?:e?mail|inbox) ){2})) (?!about |for |on |to )${IT}(?=about |regarding |over |on |re |${NAME_END})`,
  },
  {
    said: 'Faxed <parks>, got no answer',
    needs: 'faxed mailed sent shot dropped left',
    clause: `${START}(?:(?:i|we|ive|weve|just|already|have) )*(?:faxed|mailed|sent|shot|dropped|left) ${IT}(?=(?:(?:about|regarding|over|on|with) [^,.]*)?${NOTHING})`,
  },
  {
    said: 'Three emails to <parks> and nothing',
    needs: 'emails calls messages voicemails faxes notes',
    clause: `${START}(?:(?:sent|left|made|after|with|\\d+|two|three|several|many|few|a|all my|my|our) )*(?:emails|calls|messages|voicemails|faxes|notes) (?:to|with|at|for) ${IT}(?=${NOTHING})`,
  },
  {
    said: 'Spent an hour with <parks> for nothing, I need permits',
    needs: 'spent wasted',
    clause: `${START}${WE}(?:spent|wasted) (?:[^ ,.]+ ){1,4}?(?:with|on hold with|on the phone with|at|on) ${IT}(?:(?:for|and got) nothing )?${END}`,
  },
  {
    said: '<Parks> is saved in my phone, just missing permits',
    needs:
      'saved stored programmed covered written bookmarked memorized pinned handy down dial file phone cell contacts contact rolodex list sheet wall notes note sticky book taped stuck posted',
    clause: `${START}(?:${SELF} )?(?:(?:already|do|just) )*(?:(?:ive|weve|have|got|had) )*${THEM}(?:(?:is|are|already|all|both) )*(?:${KEPT}|(?<=\\b(?:have|got) .*)(?:down|covered)) (?:(?:already|too|now) )*${END}`,
  },
  {
    said: 'Saved <parks> already, I need permits',
    needs: 'saved stored wrote jotted',
    clause: `${START}(?:${SELF} )?(?:(?:already|just) )*(?:saved|stored|wrote down|jotted down) ${THEM}(?:already )?${NAME_END}`,
  },
  {
    said: 'Already have <parks>, just missing permits',
    needs: 'missing short lacking',
    clause: `${START}(?:${SELF} )?(?:already )?(?:have|got) (?:the )?${IT}(?=[,.] (?:(?:and|but|just|only|still|im|am|i am) )*(?:missing|short|lacking) )`,
  },
  {
    said: 'Already have the number for <parks>, I need permits',
    needs: 'numbers number emails fax faxes addresses hours',
    clause: `${START}(?:${SELF} )?(?:already )?(?:have|got) (?:the |your |their )?${KIND} (?:for|of) ${THEM}${NAME_END}`,
  },
  {
    said: 'Already know who <does parks>, I need permits',
    needs: 'already',
    clause: `${START}(?:${SELF} )?already (?:know|have|got) (?:who|whos|what|where|how) ((?:[^ ,.]+ ){1,8}?)${NAME_END}`,
  },
  {
    said: 'Already have <parks>, just need permits',
    needs: 'just',
    clause: `${START}(?:${SELF} )?already (?:have|got) (?:the )?${IT}(?=[,.] (?:and |but )*just (?:need|want) )`,
  },
  {
    said: "<Parks> I've got, permits I need",
    needs: 'ive weve got have know',
    clause: `${START}${IT}(?:(?:i|we) (?:already )?(?:have|got|know)|ive got|weve got|(?:i|we) already got the ${KIND} for) (?:already )?${END}`,
  },
  {
    said: "We stopped using <parks>, it's permits now",
    needs:
      'quit stopped dropped ditched fired canned dumped cancelled canceled killed gave rid moved switched traded changed done',
    clause: `${START}${WE}(?:(?:quit|stopped|done) (?:using|with|doing|sending|shipping)|quit|dropped(?! an?| it| off)|ditched|fired|canned|dumped|(?:cancelled|canceled|killed)(?=[^,.]* (?:account|pickup|service) )|gave up on|got rid of|(?:moved|switched|changed) (?:off|from|away from)|traded(?! an?| in| the| my| our)) (?:(?:by|with|via|of|the|our) )*${THEM}(?:account |pickup |service |for good |(?:(?:months|weeks|years|a \\w+) ago )|last \\w+ )*(?=${NAME_END}|to |for )`,
  },
  {
    said: "We no longer use <parks>, it's permits now",
    needs: 'longer anymore more',
    clause: `${START}${WE}(?:no longer (?:use|do|ship|send|have)|(?:dont|do not) (?:use|do|ship|send|have)(?= .*\\bany ?(?:more|longer) )) (?:(?:by|with|via|the) )*${IT}(?:any ?(?:more|longer) )?(?=[,.]|$|its )`,
  },
  {
    said: "<Parks> is history, it's permits now",
    needs: 'history gone',
    clause: `${START}${IT}is (?:history|gone) (?:(?:here|for us|now) )?${END}`,
  },
  {
    said: 'We used to use <parks>, now permits',
    needs: 'used',
    clause: `${START}${WE}used to (?:send|use|ship|do|go|mail|be) (?:(?:by|with|via|it|in|the) )*${IT}(?=[,.] )`,
  },
  {
    said: 'We missed the <parks> pickup, so permits',
    needs: 'missed',
    clause: `${START}${WE}missed (?:the |our )?${IT}(?:pickup|truck|guy|cutoff|driver|cut off) ${END}`,
  },
  {
    said: 'The <parks> guy already left, so permits',
    needs: 'truck guy driver pickup man',
    clause: `${START}(?:the |our )?${IT}(?:truck|guy|driver|pickup|man) (?:(?:already|just|has|is|was) )*(?:left|gone|came|been|went|missed)(?: and (?:left|gone|went))? (?:(?:already|by|today|for the day) )*(?=[,.]|$|so )`,
  },
  {
    said: "<The north> is our sister store, we're south",
    needs:
      'sister other old former affiliate neighboring parent different second brother brothers buddy buddys group groups',
    clause: `${START}${IT}(?:, )?(?:(?:is|are|was|thats|handles|covers|has|does|goes|belongs|its) (?:(?:to|for|with|where|who|in) )*)${OTHER_WORKPLACE} ${FEW}(?:(?:, )?(?:and |its )*not (?:us|ours|me|mine) )?${AND_WE}`,
  },
  {
    said: "<The north> is our Honda store, we're south",
    needs: 'store rooftop dealership lot point shop',
    clause: `${START}${IT}(?:, )?(?:is|are|thats|handles|covers|has|belongs to|goes to) (?:for )?(?:our|my|the|his|her|their) (?:[^ ,.]+ ){1,2}?(?:store|rooftop|dealership|lot|point|shop) ${FEW}${WE_AHEAD}${NOT_THEM}`,
  },
  {
    said: "The Honda store is under <north>, we're south",
    needs: 'store stores dealership rooftop location affiliate shop franchise',
    clause: `${START}(?:the |our |my |his |her |their )?(?:(?!(?:for|with|to|at|of|need|number|who|whos|what|whats|call) )[^ ,.]+ ){1,4}?(?:store|stores|dealership|rooftop|location|shop|franchise|affiliate) (?:(?:in the group|down the road|over there) )?(?:is|are|was|uses|falls|goes) (?:(?:under|with|in|to|by) )*(?:the )?${IT}${AND_WE}`,
  },
  {
    said: "<The permit is late> but that's not why I call, I need parks",
    needs: 'not isnt wasnt arent aint',
    clause: `${START}((?:[^ ,.]+ ){1,12}?)(?:[,.] )?(?:(?:but|though|and|yet|tho) )*(?:(?:thats?|this|it|its) )?(?:(?:is|was) )?(?:not|isnt|wasnt|arent|aint) ${NO_POINT}${FEW}${END}`,
  },
  {
    said: "<The permit is late> but that's another story, I need parks",
    needs: 'besides beside neither later another separate different other side irrelevant unrelated nothing',
    clause: `${START}((?:[^ ,.]+ ){1,12}?)[,.]? ?(?:(?:but|though|and|yet) )*(?:thats?|this|its?) (?:(?:is|was|has) )?${BESIDE}(?:(?:though|tho|really|im (?:calling|asking) (?:on|about)) )*${END}`,
  },
  {
    said: "That's all I need for <parks>. Permits?",
    needs: 'all',
    clause: `${START}(?:thats?|that is|that was) (?:all|everything) (?:(?:that )?(?:i|we) (?:(?:really|just) )?(?:need|needed|have|had|want|wanted) )?(?:for|on|about|from|with|at) (?:the |today on )?${IT}${END}`,
  },
  {
    said: '<The permit is late>, different topic though, I need parks',
    needs: 'topic matter issue question thing',
    clause: `${START}((?:[^ ,.]+ ){1,12}?)[,.] (?:but )?(?:totally )?(?:different|separate|unrelated|other) (?:topic|matter|issue|question|thing) (?:though|tho) ${END}`,
  },
  {
    said: "I'm not calling about <permits>, I need parks",
    needs: 'isnt aint not wasnt',
    clause: `${START}(?:this|it|thats?|its|im|i am) (?:isnt|aint|is not|wasnt|not) (?:(?:calling|asking|writing|here) )?(?:about|on|for|regarding) (?![^,.]* (?:its|rather) )(?:the )?${IT}${NAME_END}`,
  },
  {
    said: '<The permit is late>, but never mind that, I need parks',
    needs: 'mind forget',
    clause: `${START}((?:[^ ,.]+ ){1,12}?)[,.] (?:but )?(?:never mind|forget) (?:that|it) ${END}`,
  },
];

import type { HelpReason } from '../../question';
import { asksOutright } from '../asked/asking';
import { DAY } from '../when/days';
import { anyCue } from '../words/cues';
import { GREETING_LEAD } from '../words/joining-words';
import { COLLEAGUE } from '../words/workplace';
import { plainWords } from './social';

/** Talk that asks nothing of a directory, told by its phrases rather than word by word. */

const PLEASED =
  '(?:(?:k|kk|ok|okay|okie|dokie|dokes|doke|okey|noted|gotcha|copy|cool|great|perfect|thanks|thx|alright|sweet|nice|awesome|got it|lol|haha) )';
const ONTO = '(?:to|in|on|onto) (?:my|the|an?) (?:(?!wrong\\b)\\w+ )?';
/** Where a number is kept. */
const KEPT_ON =
  '(?:phones?|cell|contacts?|desk|monitor|screen|wall|board|whiteboard|list|sheet|notes?|notebook|notepad|pad|calendar|computer|file|folder|binder|book|sticky|post ?it|crm|dial|fridge|drawer|card|cabinet|door|rolodex|log|hand|palm)';
const THANKS = [
  new RegExp(
    String.raw`^${PLEASED}*(?:ill|i will|gonna|im gonna|let me) (?!.*\b(?:open|closed?|there|who|what|when|still|if|how|which|number|or)\b)(?:just )?(?:try|call|ring|dial|phone|hit)(?: them| him| her| it| that)?(?: up| back)?(?: (?:after|in|on|at|around|before|first|once|tomorrow|later|now|then|right|this|next)\b(?: \w+){0,3})?$`,
  ),
  new RegExp(
    `^${PLEASED}*(?:(?:im|i am|just) )?(?:calling|ringing|dialing|phoning|trying) (?:(?:them|him|her|it|that|there) )?(?:up )?(?:right )?(?:now|away)(?: (?:thanks|thank you|thx|ty))?$`,
  ),
  new RegExp(
    String.raw`^${PLEASED}+(?:i )?(?:just )?(?:(?:saved|noted|bookmarked|pinned|copied|written down|wrote|jotted|scribbled)(?: (?:it|that|them|down))*(?: ${ONTO}\w+)?|(?:stuck|taped|put|typed) (?:it|that|them)(?: up| down| in)?(?: ${ONTO}${KEPT_ON})?)$`,
  ),
  /^(?:(?:lol|haha|wow|omg|damn|man) )*(?:youre|you are|ur|u r|this is|that was) (?:\w+ ){0,2}(?:quicker|faster|better|smarter|nicer|handier) than (?:\w+ ?){1,4}$/,
  /^(?:no |ok |okay )?(?:its |im |were )?all good(?: now)?(?: thanks| thx)?(?: i got (?:it|that|the (?:number|fax|address|email)))?(?: sorted| figured out)?$/,
  /^(?:oh |ah |ok )?(?:nvm|nevermind|never mind)\b(?!.*\b(?:who|what|whats|which|where|when|how|need|want|i meant|number|phone|fax|hours|email|address)\b).{0,60}\b(?:told|here|answered|called|walked|came|back|showed|gave|done|ok)\b/,
  /(?:nvm|nm|nevermind|never mind|forget it|disregard that)\b.{0,12}\b(?:found|figured|got|sorted|solved|handled|worked)\b(?! (?!it|that|this|out|us|me|him|her|them|someone|somebody)\w+ now$)/,
  /^(?:\w+ ){0,4}(?:found|figured|sorted|got|solved) (?:it|that|this)(?: out)?(?: myself| already| anyway| now)?$/,
  /(?:that|this|it|you|u) (?:really |totally |just |so )?(?:saved|made|helped|rocks?|rule[sd]?|did it|did the trick|worked|hit the spot)\b.{0,30}$/,
  /have a (?:good|great|nice|blessed|wonderful|safe|happy) (?:one|day|night|weekend|evening|afternoon|morning|holiday|thanksgiving)\b/,
  /enjoy (?:your|ur|the) (?:rest of (?:your|ur|the) )?(?:day|night|weekend|evening|afternoon|morning|holiday|lunch)\b/,
  /(?:(?:god|lord) bless|bless (?:you|u|ya|your heart)|dios (?:te|lo|los) bendiga)\b/,
  /(?:youre|you are|ur|u r) (?:an?|the) (?:\w+ )?(?:legend|lifesaver|hero|angel|genius|gem|star|rockstar|champ|goat|saint|king|queen)\b/,
  /(?:i )?owe (?:you|u|ya) (?:(?:one|big|big time)(?=$| (?:man|dude|bro|buddy|thanks|thx|lol|for)\b)|(?:an?|some) (?:\w+ )?(?:beer|beers|coffee|lunch|drink|donuts?))\b/,
  /salvaste (?:la vida|el dia)\b/,
  /eso (?:es|era|seria|fue) todo\b/,
  /(?:thats|that is|thatll be|that will be) (?:all|it|everything|enough|plenty)(?: i need(?:ed)?| for (?:now|today|me))?\b/,
  /(?:goodnight|good night|see (?:you|ya)|bye|cya|take care|peace out|signing off|logging off|heading (?:home|out)|gotta (?:go|run)|gtg|talk (?:to (?:you|ya) )?(?:soon|later|tomorrow))\b/,
  /(?:thanks|thank you|thx|ty|gracias) (?:a (?:bunch|lot|ton|million|heap)|so much|very much|again|loads|tons|man|dude|boss|buddy|bot|pal)\b/,
] as const;

/** "Hi all, I'm Kim, the new permits clerk": what whoever asks is called names nothing that is asked for. */
const NEWCOMER = new RegExp(
  String.raw`^${GREETING_LEAD}(?:(?:im|i am|its|this is|my name is|names?) )?(?:(?!new|told|asked)\S+ ){0,2}(?:the|your|a|an|our|ur) new(?:est)? (?:\S+ ){0,3}?(?:${COLLEAGUE}|hire|rep|advisor|salesman|salesperson|receptionist|employee)\b`,
);
/** What else a newcomer says of himself. */
const OF_ONESELF = /^(?: (?:here|around))?$|\b(?:i|im|ive|me|my|we|were|you|yall|meet)\b/;

const FEELS =
  '(?:im|i am|i feel|feeling) (?:already |so |just |really |about |totally |half )+(?:dead|tired|wiped|beat|toast|fried|exhausted|done|drained|starving|dying|spent|cooked|over it)';
/** "It's only tuesday and I'm already dead", "busy day today": how the day goes. */
const OF_THE_DAY = [
  `(?:(?:its|it is|i cant believe (?:its|it is)|cant believe (?:its|it is)) (?:only|just|still|finally|already|barely) ${DAY}|(?:its|it is) ${DAY} (?:lol|haha|baby|already|finally)|${DAY} (?:cant|couldnt|cannot) (?:come|get here) (?:soon|fast) enough|(?:i )?cant wait (?:for|til|till|until) (?:the |this )?(?:${DAY}|lunch|vacation)|(?:thank god (?:its|it is) ${DAY}|tgif)|(?:\\w+ ){0,2}more (?:days?|hours?) (?:til|till|until|to) (?:the )?(?:${DAY}|5|lunch|vacation)|is it (?:${DAY}|5|five)(?: oclock)? yet)(?: (?:and|but) ${FEELS})?`,
  '(?:(?:its|been|such|what|quite|having|a|an|so|super|really|crazy) )*(?:busy|long|slow|crazy|rough|hectic|wild|brutal|insane) (?:day|week|month|morning|afternoon)|(?:its been|what|having) (?:an? )?(?:busy|long|slow|crazy|rough|hectic|wild) one',
  FEELS,
].join('|');

const GREETINGS = [
  NEWCOMER,
  new RegExp(
    `^(?:(?:lol|haha|man|ugh|wow|omg|god|dude|well|ok) )*(?:${OF_THE_DAY})(?: (?:already|today|here|lol|haha|man|so far|again|huh|rn|for me|for us))*$`,
  ),
  /^(?:hi|hiya|hey|hello|howdy|hola|(?:good )?(?:morning|mornin|afternoon|evening)) (?:from|im|i am|its|this is|my name)\b/,
  new RegExp(
    String.raw`^${GREETING_LEAD}(?:happy|merry|feliz) (?:\w+ )?(?:thanksgiving|holidays?|christmas|xmas|hanukkah|easter|halloween|new years?|navidad|\w+day|day|4th|fourth|weekend)\b(?: \w+){0,3}$`,
  ),
  /hope (?:you|u|your|yall|everyone|everybody|all|the|things)\b.{0,30}\b(?:well|good|great|ok|okay|fine|smooth|easy)\b/,
  /nice to (?:meet|e meet) (?:you|u|yall)\b/,
  /(?:my |its my |our )?(?:first|1st) (?:day|week) (?:here|on the job|at work|today|in the office)?\s*$/,
  /how(?:s| is| are| r|re)? (?:you|u|ya|yall|your|ur|everyone|everybody|it|things|life)(?: \w+){0,2} ?(?:going|doing|been|feeling|today|treating you|hanging)$/,
  /^(?:good |gm )?(?:morning|mornin|afternoon|evening|hi|hiya|hey|hello|yo|sup|wassup|whats up|howdy|hola)(?: there| again)? (?:crew|bot|robot|gang|squad|fam|peeps|champ|chief|boss|coach|captain|machine|computer|assistant)$/,
] as const;

const HELP = [
  /^(?:(?:lol|haha|wow|so|ok|hey|man|and) )*(?:(?:do|dont|does|have|are|arent|can) )?(?:you|u)(?: (?:ever|even|actually|not|never|just|really))* (?:sleep|nap|snooze|get (?:tired|bored|lonely)|tired|bored|lonely|eat|dream|(?:take|get|have) an? (?:day off|vacation|nap|breather)|have feelings)\b(?: (?:at night|at all|ever|or what|though|tho|over there|do (?:you|u)|huh|right))*$/,
  /who (?:built|made|created|programmed|wrote|designed|runs|owns|trained) (?:you|u|this bot|this thing|the bot)\b/,
  /^(?:\w+ ){0,3}(?:is|are) (?:this|that|it|you|u) (?:the |a |an |just a |really a )?(?:bot|robot|human|person|real person|machine|computer|ai|chatgpt|live person)\b/,
  /(?:am i|im|are we) (?:talking|speaking|chatting|typing) (?:to|with) (?:a |an )?(?:real |live |actual )?(?:person|human|bot|robot|machine|computer|ai)\b/,
  /(?:are|were|r) (?:you|u) (?:actually |really |just )?(?:trained|programmed|built|modeled|based) (?:on|by|from|after)\b/,
  /(?:can|does|could|will|do) (?:my|the|our|your|any|anybody|anyone|somebody|someone|people|others?)(?: \w+){0,2} (?:read|see|watch|track|check) (?:what|everything|anything|all) (?:that )?i (?:type|ask|say|write|put|send)\b/,
  /^gm$/,
  /^(?:(?:wow|omg|man|ugh|god|well) )*(?:(?:fuck|screw|damn) (?:this|you|u|it|off)|(?:you|u|this|it|this bot|this thing) (?:really )?(?:sucks?|stinks?)|(?:you|u) (?:are|re) (?:useless|stupid|dumb)|(?:youre|ur) (?:useless|stupid|dumb))(?: (?:bot|thing|man|lol|really))*$/,
  /what (?:am i|do i|should i|can i|are we|do we) (?:supposed to |meant to |need to |even |gotta |have to )?(?:type|say|write|put|ask)(?: \w+){0,2}(?: you| u| here| in| this| for)?$/,
  /what (?:is|are|s) (?:it )?(?:you|u|this bot|the bot|this thing|this chat) (?:do|does|for|about|good for)(?: exactly| actually| again| anyway)?$/,
  /what (?:is|s) it (?:that )?(?:you|u)\b.{0,20}\b(?:help|answer|look up|find)\b/,
  /what (?:is|s) it (?:you|u) do(?: exactly| actually| again| here)?$/,
  /whats (?:your|ur) (?:name|job|purpose|deal)\b/,
  /what(?: (?:is|does|do))?s? (?:this|the|your) (?:bot|app|thing|chat)(?: thing)? do\b/,
  /en que (?:me |nos )?(?:puedes|puede) ayudar(?:me|nos)?\b/,
  /what (?:is|s) (?:it|this)(?: even| actually| really)? for(?: exactly| anyway| again| then)?$/,
  /^(?:\w+ ){0,2}what(?:s| is) this (?:bot|app|thing|chat|channel)(?: thing| here)?(?:$| (?:\w+ ){1,2}(?:told|said|sent|asked|pointed|added|wants) )/,
  /how (?:do|does) (?:this|the|your) (?:chat|bot|app|channel|thing)(?: even| actually)? (?:work|go)\b/,
] as const;

/** Each begins a message, or is a cue as src/language/words/cues.ts says. */
const KINDS: readonly (readonly [HelpReason, readonly RegExp[]])[] = [
  ['help', HELP],
  ['greeting', GREETINGS],
  ['thanks', THANKS],
];

const begins = ({ source }: RegExp) => source.startsWith('^');
const PHRASES = KINDS.flatMap(([, phrases]) => phrases);
const AT_BEGINNING = new RegExp(
  PHRASES.filter(begins)
    .map(({ source }) => source)
    .join('|'),
);
/** One of the two matches whenever any phrase does; trying each takes three times as long. */
const INSIDE = anyCue(PHRASES.filter(phrase => !begins(phrase)));
const EACH = KINDS.map(([reason, phrases]) => [reason, phrases.map(phrase => anyCue([phrase]))] as const);

/** A story told for a laugh or for luck; whoever asks or wants something besides asks, and so does whoever says little. */
export function isChat(text: string): boolean {
  const words = text.split(/\s+/).length;
  return words >= STORY && CHAT.test(text) && !asksOutright(text) && !WISHES.test(text) && !YES_OR_NO.test(text);
}

/** Whether somebody only says who he is, and that he has just begun; whoever goes on with a name asks for it. */
export function isNewcomer(text: string): boolean {
  if (!text.includes('new')) return false;
  const plain = plainWords(text);
  const greeted = NEWCOMER.exec(plain)?.[0];
  if (greeted === undefined || plain.includes('?') || asksOutright(plain)) return false;
  const rest = plain.slice(greeted.length);
  return OF_ONESELF.test(rest) && !WISHES.test(rest);
}

/** "Can my neighbor ...", "is the records office in", "... in or no": about others than the bot and whoever asks. */
const YES_OR_NO =
  /(?:^|[.?!,;] ?|\b(?:and|but|so|hey|ok) )(?:is|are|can|could|do|does|did|will|would) (?:the|my|our|a|an|your|he|she|they|yall)\b|\bor (?:no|not|nah)\b/;

/** Words of the shortest story. */
const STORY = 9;
const CHAT =
  /\b(?:lol|lmao|lmfao|rofl|haha\w*|smh|omg|wish me luck|fingers crossed|guess (?:no|who|what|i|we)|congrats|jk|just kidding)\b/;
const WISHES = /\b(?:needs?|wants?|should|trying|locked|cant|can i|help|looking|still|missing|waiting)\b/;

/**
 * The kind of small talk that a cleaned message is which names nothing of the directory: thanks, a greeting, or a question
 * about the bot. Undefined for whoever asks something besides.
 */
export function smallTalk(text: string): HelpReason | undefined {
  const plain = plainWords(text);
  const bare = plain.replace(/\?/g, '').trim();
  if (!AT_BEGINNING.test(bare) && !INSIDE.test(bare)) return undefined;
  for (const [reason, phrases] of EACH) {
    const phrase = phrases.find(one => one.test(bare));
    if (phrase === undefined) continue;
    const asks = asksOutright(bare.replace(phrase, ' ')) || (reason === 'thanks' && plain.includes('?'));
    if (reason === 'help' || !asks) return reason;
  }
  return undefined;
}

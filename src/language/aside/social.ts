import type { HelpReason } from '../../question';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words that make a message thanks or an acknowledgement, where nothing else is in it. */
const THANKS = words(`
  thanks thank thx thnx thanx tysm ty tks tnx cheers gracias appreciate appreciated ok okay k kk great perfect perf awesome cool gotcha nice sweet excellent alright noted
  understood bet lifesaver rock nvm nevermind never helpful bye goodbye later ttyl np worries lol haha vale listo perfecto yes yep yeah yup sure nope nah no
  thankies thnks thanx tanx fanks tysvm ta yessir aight cheerio thanky thankee thanku thankya tanks tankyou danke merci mahalo grazie arigato obrigado obrigada domo okie okey okily dokie dokies dokes dokey doke doki righto rightio rogered
  sounds works helps helped copy roger wilco excelente genial good super fine obliged amazing sauce fantastic wonderful brilliant beautiful got done
`);

/** Words that make a message a greeting or a sound check. */
const GREETING = words(`
  hi hii hiya hey heyy hello helloo howdy yo sup wassup morning mornin afternoon evening night greetings hola buenos buenas buen dias tardes noches
  test testing tests ping anyone anybody alive awake online listening mic check checking
`);

/** Words that may stand around either and mean nothing more. */
const AROUND = words(`
  a an and are all am at again back be been being bot bro buddy bud by can como day did dude everybody everyone estas folks for friend from glad going good gonna great guys
  have having hear help here home how hows human i im id is it its ja job just lot lots man me meet mil much my name need needed nice night now of oh on one please pls que quick
  r real really right saying see should so soon still stuff take tal talked talk team btw that thats the then them they think this thing time to today tomorrow ton most kindly u up ur very was we
  over out love much bunch muchly loads million heaps tons mille nui loa beaucoup bien vielen schon shon
  weekend there mate jefe amigo amiga amigos equipo gente colegas pal sir maam hermano compa welcome well were what will with wow work working worked y ya yall you your youre whats 1 2 3 one two three mind way fast answer ever set problem muchas mil te la el dia mi debo una salvaste salvaron de nada read eso es todo bueno quedo more questions
`);

/** Questions about the bot itself, by words one of which each has: patterns this wide take long to compile, and most questions need none. */
const QUESTIONS: readonly (readonly [needs: ReadonlySet<string>, pattern: RegExp])[] = [
  [
    words('what which'),
    anyOf(
      String.raw`\bwhat (you|u) (can|could|are|r|do)( able to)? ?(look up|answer|help|find|know|do)\b`,
      String.raw`\bwhat (all |else |exactly |exactly can |things |kinda things |(?:other|else|more|different) (?:things|stuff|questions|topics) )?(can|could|do|does|should|kinda|kinds?|sorts?|types?)\b.{0,30}\b(you|u|this bot|the bot|this thing)\b.{0,25}\b(do|help|ask|answer|know|cover|for|handle|find|look up)\b`,
      String.raw`\bwhat (kinda|kinds?|sorts?|types?)( of)? (questions?|stuff|things)\b.{0,20}\b(ask|you|u)\b`,
      String.raw`\bwhat (can|should|could) (i|we) ask( you| u| here| about)?$`,
      String.raw`\bwhat (?:kinds?|sorts?) of (?:things?|questions?) (?:can|could|may|might|should) (?:i|we|one) (?:ask|put|bring|throw|take)(?: (?:of|to|at))? (?:it|you|u|this)\b`,
      '^(hi |hey |hello |so |ok |um |uh |and )*what (exactly |actually |even )?(do|does|can|is|are|r|s) (you|u|this bot|the bot|this thing|this|this chat)( exactly| actually| even| really| all)?( do| for| about)?( here| for me| for us| again)?$',
      String.raw`\bwhat (are|r) (you|u) (able|here|good|made|built|set up) (to|for)\b`,
      String.raw`\bwhat (is|s|are) (this|the|that) (chat|bot|chatbot|thing|channel|app|assistant) ?(even|actually|really|all)? ?(for|about)?$`,
      String.raw`\bwhat (youre|you are|ur|u are|are you|are u|is this bot|this bot is) (good|here|made|meant|useful) for\b`,
      String.raw`\b(what|which) (topics|things|stuff|questions|subjects) (are|can|could|do|should) (you|u|i) (able to )?(look up|answer|help with|ask)\b`,
    ),
  ],
  [
    words('how'),
    anyOf(
      String.raw`^(?:explain|show|tell)(?: me| us)? how to use (?:this|the) (?:chat|bot|thing|app|assistant|channel)\b`,
      String.raw`\bhow (do|does|can|should|would) (i|we|you|this|the bot|this bot|this thing|it) (use|work|ask|talk to)( you| u| this| it| the bot| this bot| this thing)?( bot| thing)?$`,
      String.raw`\bhow does (this|it|the|this bot|that) ?(bot|thing)? work( exactly| anyway| here)*( (do|can|should) (i|we) .*| (its |it is )?(my )?first (day|week|time).*| (im|i am) new.*)?$`,
    ),
  ],
  [words('type'), /\bdo (i|we|you) (just |simply )?type (in )?(it|my|a|your|what|whatever|anything|here|something)\b/],
  [
    words('thing bot'),
    /\bwhat (is|s|are|exactly is) (this|the|that) (bot|chatbot|thing)( exactly| even)?( and (what|how) .*)?$/,
  ],
  [
    words('actually'),
    /^(ok |so |and |but |hey )*what (is it )?(you|u|do you|can you) actually (do|know|answer|cover)( here| for us)?$/,
  ],
  [
    words('are r'),
    anyOf(
      '^(hi |hey |hello |so |um |uh |ok )*(who|what) (are|r) (you|u)( exactly| even)?$',
      String.raw`\bare (you|u) (a |an )?(bot|human|robot|ai|real|person|chatgpt|machine)\b`,
    ),
  ],
  [
    words('help command commands usage instructions man start started ayuda about'),
    anyOf(
      '^(help|commands?|usage|instructions|man|start|get started|ayuda|about)( me| us)?( please| pls| plz| out)*$',
      '^(hi |hey |hello |please |so )*(can|could|will) (you|u) help( me| us)?( out)?( with something)?( please| pls)?$',
      '^(hi |hey |hello |so )*(i |we )?(need|want)( some| a little| a bit of)? help( please| pls| here| with something)?$',
    ),
  ],
  [
    words('question'),
    anyOf(
      '^(hi |hey |hello |so )*(i )?(have|got|had) (a |another )?(quick )?question( for you)?$',
      '^(quick )?question( for you)?$',
    ),
  ],
  [
    words('explain tell show'),
    /\b(explain|tell me|show me) (me )?(what|how) (this|the|that|you)( bot| thing| chat| app)?( is| are| can| do| does)?( for| do| work| works| about)?$/,
  ],
  [words('que'), /\bque (cosas )?(puedes|puedo|sabes) (hacer|preguntar|preguntarte)\b/],
];

/** The same under each of those words. */
const HELP = new Map(QUESTIONS.flatMap(([needs, pattern]) => [...needs].map(word => [word, pattern] as const)));

function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'));
}

const POLITE = words(
  'hi hii hiya hey hello howdy hola good morning afternoon thanks thank thx ty gracias happy hope sorry',
);

/** Whether a word begins a sentence that greets, wishes or thanks. */
export function isPolite(word: string): boolean {
  return POLITE.has(word);
}

/** "Thanks for the permits number": thanked for, not asked again. */
const THANKED =
  /^(\w+ ){0,4}(thanks|thank you|thx|ty|tysm|cheers|gracias)( so much| a lot| a ton)? (for|por) (the|your|that|those|el|la|los)\b/;
/** Whoever thanks and goes on. */
const GOES_ON = /\b(and|but|also|now|who|what|whats|where|when|how|which|need|y)\b/;

/** Whether what is named is only thanked for, and nothing more is asked. */
export function isThanked(text: string): boolean {
  return !text.includes('?') && THANKED.test(text.replace(/[^a-z0-9 ]+/g, '')) && !GOES_ON.test(text);
}

/** Whoever is not done yet asks nothing: "hold on", "one sec, let me check". */
const PAUSES =
  /^(?:(?:ok|okay|k|kk|oh|so|sorry|actually|and|just|please|pls|can you|hold on|hang on|hang tight|wait|bear with me|be right back|brb|bbl|bbs|afk|(?:(?:for|gimme|give me) )?(?:just )?(?:a|one|1) (?:quick )?(?:sec|second|moment|minute|min)|(?:let me|lemme|ill|i will) (?:just )?(?:check|look|see|think|ask (?:him|her|them|around)))(?: |$)){1,6}$/;
const PAUSE =
  /\b(?:hold on|hang on|hang tight|bear with me|be right back|brb|bbl|bbs|afk|sec|second|moment|minute|min|let me|lemme)\b/;

/** "Thank youuuu", "sooo much": no English word has a letter three times in a row. */
const STRETCHED = /([a-z])\1{2,}/g;

/** "10-4": heard, over the radio. */
const BY_RADIO = /\b(?:10 ?4|ten ?four)\b/g;
/** "Tank u": no tank. */
const TANK_YOU = /\btanks?(?= (?:yo)?u\b)/g;

/** Longer messages tell or ask something. */
const LONGEST = 160;

/** A cleaned text as words alone, question marks kept. */
export function plainWords(text: string): string {
  return text
    .replace(/'/g, '')
    .replace(/[^a-z0-9?]+/g, ' ')
    .trim();
}

/** Whether a message has more letters than small talk: then it need not be looked at as such. */
function isLong(text: string): boolean {
  let letters = 0;
  for (let i = 0; i < text.length && letters <= LONGEST; i += 1) {
    const code = text.charCodeAt(i);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) letters += 1;
  }
  return letters > LONGEST;
}

/** Whether a message asks nothing of the directory: nothing at all, a greeting, thanks, or how the bot works. */
export function socialReason(text: string): HelpReason | undefined {
  if (isLong(text)) return undefined;
  const plain = plainWords(text);
  const bare = plain
    .replace(/\?/g, '')
    .replace(STRETCHED, '$1')
    .replace(BY_RADIO, 'copy')
    .replace(TANK_YOU, 'thank')
    .trim();
  if (bare === '') return 'empty';
  if (bare.length > LONGEST) return undefined;
  const said = bare.split(' ').filter(Boolean);
  if (said.some(word => HELP.get(word)?.test(bare))) return 'help';
  if (isThanked(plain)) return 'thanks';
  if (PAUSE.test(bare) && PAUSES.test(bare)) return 'pause';
  if (!said.every(word => THANKS.has(word) || GREETING.has(word) || AROUND.has(word))) return undefined;
  if (
    (said.some(word => GREETING.has(word)) || /\bwhats (?:up|good|going|new)\b/.test(bare)) &&
    !said.some(word => word.startsWith('than') || word === 'gracias')
  )
    return 'greeting';
  return said.some(word => THANKS.has(word)) ? 'thanks' : undefined;
}

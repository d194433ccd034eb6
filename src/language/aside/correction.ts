import { asks } from '../asked/asking';

/** How somebody takes back what was just said and says what is meant instead: "parks, no wait, pools". */

/** These take back wherever they stand. */
const ANYWHERE = [
  '(?:or )?no,? (?:wait|hang on|hold on)',
  'wait,? no',
  '(?:oops|whoops|woops|ope|er+|um+|uh+|ah|eh|oh|hm+),? no(?:pe)?',
  'oops|whoops|woops',
  'no,? sorry|sorry,? no',
  '(?:scratch|strike) that',
  '(?:nvm|never ?mind)(?! (?:the|that|about|my|your|this|it)\\b)',
  "i (?:mean|meant|ment)(?<!\\b(?:what|dont|don't|didnt|didn't|not|which|as|that|if) i \\w+)(?! ?[,.]| (?:it|is|was|that)\\b)",
  'meant to (?:say|ask|type)',
  "(?=(?:it )?should)(?<=\\bi (?:typed|said|wrote|put|asked|entered) [^.;]{1,60})(?:it )?should(?:a|ve|'ve| of| have)? (?:been|be|said|read)",
  'but (?:i )?meant',
  'mejor dicho|quise decir|quiero decir',
];
/** These where something ends before them: "hang on" is said, "on hold on line 2" is told. */
const BEHIND_A_STOP = [
  '(?:or )?(?:no|nope|nah)(?= ?[,;.!\u2014-])',
  'or rather|make that',
  'wait|hang on|hold on',
  'actually',
  'correction(?= ?[:,;.\u2014-])',
  '(?:cancel|drop|forget|ignore|disregard|skip) that(?= ?[,;.!\u2014-])',
  "my (?:bad|mistake)|(?:bad|mistake)(?= ?[,.!;:\u2014-])|sorry(?! (?:to|for|about|if|i|i'm|im|we|this|that|its|it's|the|my|guys|thanks|in|again|but|dont|don't|no)\\b)",
  'perdon|perd\u00f3n|digo|disculpa',
];
const SIGNS = '[ ,.?!;:\u2026\u2014-]';
const STOP = '(?<=[,.?!;:\u2026\u2014)-] ?)';
const MARK = new RegExp(`\\b(?:${ANYWHERE.join('|')}|${STOP}(?:${BEHIND_A_STOP.join('|')}))\\b${SIGNS}*`, 'giu');
/** Looked at from its beginning alone: from each of thousands of signs, the cost would be their square. */
const SIGNS_AT_END = new RegExp(`(?<!${SIGNS})${SIGNS}+$`, 'u');
/** "Permits? *parks": a star before what should have stood there. */
const STAR = /\s\*(?=[a-z0-9][^*]*$)/iu;
/** "Not the permits desk, the other one", "I have the permits desk, thanks. The other one": what is not meant, and what is sought beside it. */
const NOT_THIS =
  /^(?:no,? |nah,? |nope,? )?(?:not|(?:i |we )?(?:(?:don'?t|do not) (?:need|want)|already (?:have|got|know))) ([^,.;]{1,80})[,.;] *(?:(?:that'?s|it'?s|i have|i got|got|we have|have) [^,.;]{1,40}[,.;] *)?((?:(?:just|need|i need|what'?s|what is) )?(?:the|that|your) other(?:s| ones?)?\b(?! \w).*)$/iu;
/** What asks for something besides, or leaves something out of what was asked for, takes nothing back. */
const BESIDES = /^(?:also|and|plus|one more|another|too|n|skip|minus|except|leave)\b|\b(?:also|too|as well)\b/iu;
/** "Oh nvm found it" takes back nothing that was said. */
const NOISE = /^(?:oh|ok|okay|um|uh|er|ah|hey|hi|so|yes|yeah|no|and|but|thanks|thx)?[\s,.!?]*$/iu;
/** Beginnings of words without one of which, or a star, nothing is taken back: the patterns take long to compile, and most messages need none. */
const HINT =
  /\b(?:no|nah|wait|w?oops|ope|scratch|strike|nvm|never|mean|mejor|quise|quiero|rather|should|make|hang|hold|actually|correction|cancel|drop that|skip that|forget|ignore|disregard|bad|mistake|sorry|perd|digo|disculpa|jk|kidding|joking|don'?t (?:need|want)|already (?:have|got|know))/i;

/** Nobody corrects himself more often. */
const MOST = 4;

/** Whether a message has a word with which something is taken back. */
export function mayTakeBack(text: string): boolean {
  return text.includes('*') || HINT.test(text);
}

/** What a message says, one version after the other; where it takes nothing back, at most one. */
export function versions(text: string): readonly string[] {
  const said = text
    .split(MARK)
    .map((version, i, all) => (i < all.length - 1 ? version.replace(SIGNS_AT_END, '') : version))
    .flatMap(version => version.split(STAR))
    .filter(version => /[a-z0-9]{2}/iu.test(version) && !NOISE.test(version));
  return said.length > MOST || said.slice(1).some(version => BESIDES.test(version)) ? [text] : said;
}

/** What stands behind a "then" or a "plus", and what was asked before it, where only behind it something is taken back. */
export function askedBefore(text: string): { readonly before: string; readonly behind: string } | undefined {
  const [, before, behind] = THEN.exec(text) ?? [];
  const apart = before !== undefined && behind !== undefined && versions(before).length < 2 && mayTakeBack(behind);
  return apart ? { before, behind } : undefined;
}

const THEN =
  /^(.{4,300}?)[,;.] *(?:and )?(?:then|plus|also|next) (?:also )?((?:i |we )?(?:need|want|the|an?|my|whats|what's|who|give|get)\b.*)$/iu;

/**
 * "It's a house... jk, it's a permit": what is meant once a joke is over, where what was said before it asks nothing. A
 * clause of its own says so: "JK Motors" is a name, and "no kidding" no joke.
 */
export function behindJoke(text: string): string | undefined {
  const [, joke, meant] = JOKE.exec(text) ?? [];
  return joke === undefined || asks(joke.toLowerCase()) ? undefined : meant;
}

const JOKE =
  /^(.{2,200}?[,.?!;:\u2026\u2014-]) *(?:jk|(?:(?:i'?m )?(?:just|only) )?(?:kidding|joking))(?:[ ,.!;:\u2026\u2014-]*[,.!;:\u2026\u2014-] *| (?=(?:it|its|it's|he|hes|he's|she|shes|she's|thats|that's)\b))((?:\S+ ){2}.*)$/iu;

/** What a message says is not meant, and that the other is. */
export function deniedAndOther(text: string): { readonly denied: string; readonly other: string } | undefined {
  const [, denied, other] = NOT_THIS.exec(text) ?? [];
  return denied === undefined || other === undefined ? undefined : { denied, other };
}

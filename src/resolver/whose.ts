import { asksOursBesides, onlyActs, tellsDeed } from '../language/asked-besides';
import { asks } from '../language/asking';
import { NOT } from '../language/negation';
import { HOUSE } from '../language/telling-place';
import type { DirectoryIndex } from './directory-index';
import { type Stretched, spell, stretchesOf } from './segments';
import type { Token } from './token';

/** Whose a stretch of a message is in which another house is named: the directory's own, or another's. */
export type Whose = 'ours' | 'theirs';

/**
 * Whose each stretch is, by its number: theirs where their name stands, ours where ours is called by a name of its own
 * ("the permit came through Acme, now the city's records office has it"). What names neither goes with what stands before
 * it in its sentence; a sentence that names neither is ours where ours was called at all, unless it looks back to theirs.
 * But where theirs is more than spoken of ("permits at Acme, the city does the rest, who do I call"), what asks is ours
 * only by name.
 */
export function whoseStretches(said: Stretched, theirs: readonly number[], index: DirectoryIndex): readonly Whose[] {
  const { segments } = said;
  const parts = stretches(said);
  const foreign = new Set(theirs.map(i => segments[i] ?? 0));
  const spokenOf = [...foreign].every(part => isSpokenOf(part, parts, said, theirs));
  const regional = spokenOf ? partsRegional(said) : new Set();
  const named = parts.map(
    (words, part) => !foreign.has(part) && (regional.has(part) || callsOurs(words, part === 0, index)),
  );
  const isAsked = (words: readonly Token[], part: number) =>
    asks(spell(words)) ||
    (foreign.has(part)
      ? namesOnly(words, behind(part, said, theirs))
      : named[part] === true && (namesOurs(words) || asksOursBesides(spell(words))));
  const rest: Whose = named.includes(true) ? 'ours' : 'theirs';
  const whose: Whose[] = [];
  for (const [part, words] of parts.entries()) {
    const before = whose[part - 1];
    const house = foreign.has(part) ? 'theirs' : named[part] ? 'ours' : undefined;
    const goesOn = before !== undefined && (isSameSentence(parts[part - 1], words) || LOOKS_BACK.test(spell(words)));
    // "..., new one with ours. Title?"
    const nameless =
      !spokenOf && ((part === parts.length - 1 && words.length <= MOST_NAMED) || isAsked(words, part))
        ? 'theirs'
        : undefined;
    whose.push(house ?? nameless ?? (goesOn ? before : (nextInSentence(parts, part, foreign, named) ?? rest)));
  }
  // "Need the records from Acme, the new owner goes with the city": asked of theirs, and only told of ours.
  const asked = (of: Whose) => parts.some((words, part) => whose[part] === of && isAsked(words, part));
  return asked('theirs') && !asked('ours') ? parts.map(() => 'theirs') : whose;
}

/** Whether of another house is only said what it did: "Acme passed on it", "used to bank at Acme", "not Acme". */
function isSpokenOf(
  part: number,
  parts: readonly (readonly Token[])[],
  said: Stretched,
  theirs: readonly number[],
): boolean {
  // "Another shop": called by such a word, theirs is no less meant.
  const named = new Set(theirs.map(i => said.tokens[i]));
  const around = (parts[part] ?? []).filter(token => !named.has(token));
  return onlyActs(behind(part, said, theirs)) || IN_PASSING.test(spell(around));
}

const IN_PASSING = /\b(?:used to|by mistake|also|too|other|another|aside)\b/;

/** The words behind the last name in a stretch, up to the next comma or conjunction. */
function behind(part: number, { tokens, segments }: Stretched, theirs: readonly number[]): string {
  const last = Math.max(...theirs.filter(i => segments[i] === part));
  const next = tokens.slice(last + 1, last + 1 + MOST_BEHIND);
  const end = next.findIndex(({ breaks }) => breaks);
  return spell(end < 0 ? next : next.slice(0, end));
}

const MOST_BEHIND = 3;

/** "Acme title department, it was ...": a name with nothing that it does asks. */
function namesOnly(words: readonly Token[], behindName: string): boolean {
  return words.length <= MOST_NAMED && !tellsDeed(behindName);
}

/** "..., plus the city's permits": ours by name and hardly more asks too, unless it tells what happened. */
function namesOurs(words: readonly Token[]): boolean {
  return words.length <= FEW && words.length > 1 && !words.some(({ text }) => TELLS.test(text));
}

const FEW = 3;
const TELLS = /^(?:is|was|are|were|has|had|came|went|did|does|will|says|said|held|passed|\w+nt)$/;
/** Words of a name with what is sought there. */
const MOST_NAMED = 4;

/** "Who over there", "their desk": about the house that was named before. */
const LOOKS_BACK = /\b(?:there|they|theyre|them|their|theirs)\b/;

function stretches({ tokens, segments }: Stretched): Token[][] {
  const parts = Array.from({ length: (segments.at(-1) ?? -1) + 1 }, (): Token[] => []);
  for (const [i, token] of tokens.entries()) parts[segments[i] ?? 0]?.push(token);
  return parts;
}

function isSameSentence(one: readonly Token[] | undefined, other: readonly Token[]): boolean {
  return one?.at(-1)?.sentence === other[0]?.sentence;
}

/** What is named further on in the same sentence. */
function nextInSentence(
  parts: readonly (readonly Token[])[],
  part: number,
  foreign: ReadonlySet<number>,
  named: readonly boolean[],
): Whose | undefined {
  for (let next = part + 1; next < parts.length && isSameSentence(parts[part], parts[next] ?? []); next += 1) {
    if (foreign.has(next)) return 'theirs';
    if (named[next]) return 'ours';
  }
  return undefined;
}

/** Whether a stretch calls the directory's company or a unit by a name that is nobody else's, and says nothing against it. */
function callsOurs(words: readonly Token[], first: boolean, index: DirectoryIndex): boolean {
  return words.some(({ stems }, i) => {
    if (!index.ownNames.has(stems[0] ?? '')) return false;
    const [before, behind] = [spell(words.slice(0, i)), spell(words.slice(i + 1))];
    // "Hey Springfield, who at Acme ..." speaks to the bot.
    const spokenTo = first && ADDRESS.test(before) && /^(?:$|who|what|where|how|can|do|is|are|i)\b/.test(behind);
    if (INTRODUCES.test(behind)) return false;
    return !spokenTo && !DENIED_BEFORE.test(before) && !DENIED_BEHIND.test(behind);
  });
}

/** "The north side's permits": a region of ours beside what is asked of it. */
function partsRegional(said: Stretched): ReadonlySet<number> {
  const housed = stretchesOf(said, ['alias']);
  return new Set([...stretchesOf(said, ['region'])].filter(part => housed.has(part)));
}

/** "We're an Acme store": who asks. */
const INTRODUCES = new RegExp(`^${HOUSE}(?: here)?$`);
const ADDRESS = /^(?:(?:hey|hi|hello|yo|ok|thanks|morning|dear) ?)*$/;
const DENIED_BEFORE = new RegExp(
  String.raw`\b(?:${NOT}(?: (?:want|need|mean|use|like|have))?|nor|left|leaving|than|instead of|besides|without|(?:declined|denied|rejected|refused|kicked|turned down|passed on)(?: \w+)? by) ?(?:an?|the|your)?$`,
);
const DENIED_BEHIND = new RegExp(
  String.raw`^(?:\w+ )?(?:declined|denied|rejected|refused|passed|turned|kicked|wouldnt|wont|(?:${NOT}|doesnt|didnt|isnt|wasnt) (?:do|handle|want|take|have|buy|involved|the|it|on)|said no)\b`,
);

import {
  deniesLast,
  deniesNext,
  greetsOnly,
  introducesAsker,
  saysInPassing,
  tellsOfEmployer,
} from '../../language/aside/around-name';
import { asksOursBesides, onlyActs, tellsDeed } from '../../language/aside/asked-besides';
import { asks } from '../../language/asked/asking';
import type { DirectoryIndex } from '../index/directory-index';
import type { Token } from '../index/token';
import { type Stretched, spell, stretchesOf } from './segments';

/** Whose a stretch of a message is in which another company is named: the directory's own, or another's. */
export type Whose = 'ours' | 'theirs';

/** A stretch of a message in which another company is named. */
interface Part {
  readonly words: readonly Token[];
  readonly text: string;
  /** Whose name stands in it. */
  readonly named: Whose | undefined;
  /** Whether it asks outright, or for something of whoever is named in it. */
  readonly asks: boolean;
}

/**
 * Whose each stretch is, by its number: theirs where their name stands, ours where ours is called by a name of its own
 * ("the permit came through Acme, now the city's records office has it"). What names neither goes with what stands before
 * it in its sentence; a sentence that names neither is ours where ours was called at all, unless it looks back to theirs.
 * But where theirs is more than spoken of ("permits at Acme, the city does the rest, who do I call"), what asks is ours
 * only by name.
 */
export function whoseStretches(said: Stretched, theirs: readonly number[], index: DirectoryIndex): readonly Whose[] {
  const spread = stretches(said);
  const foreign = new Set(theirs.map(i => said.segments[i] ?? 0));
  const spokenOf = [...foreign].every(at => isSpokenOf(spread[at] ?? [], behind(at, said, theirs), said, theirs));
  const regional = spokenOf ? partsRegional(said) : NOWHERE;
  const parts = spread.map((words, at): Part => {
    const text = spell(words);
    if (foreign.has(at)) {
      return { words, text, named: 'theirs', asks: asks(text) || namesOnly(words, behind(at, said, theirs)) };
    }
    if (!regional.has(at) && !callsOurs(words, at === 0, index)) {
      return { words, text, named: undefined, asks: asks(text) };
    }
    return { words, text, named: 'ours', asks: asks(text) || namesOurs(words) || asksOursBesides(text) };
  });
  const rest: Whose = parts.some(({ named }) => named === 'ours') ? 'ours' : 'theirs';
  const whose: Whose[] = [];
  for (const [at, part] of parts.entries()) {
    // "..., new one with ours. Title?"
    const ends = at === parts.length - 1 && part.words.length <= MOST_NAMED;
    const nameless = !spokenOf && (ends || part.asks) && !goesOnOurs(at, parts, whose) ? 'theirs' : undefined;
    whose.push(part.named ?? nameless ?? before(at, parts, whose) ?? behindInSentence(at, parts) ?? rest);
  }
  // "What's the address and zip for them": asked of the same company.
  for (let at = parts.length - 2; at >= 0; at -= 1) {
    const [one, other] = [parts[at], parts[at + 1]];
    const joins = one?.named === undefined && one?.asks && other?.named === undefined && isSameSentence(one, other);
    if (joins && LOOKS_BACK.test(other?.text ?? '')) whose[at] = whose[at + 1] ?? rest;
  }
  // "Need the records from Acme, the new owner goes with the city": asked of theirs, and only told of ours.
  const asked = (of: Whose) => parts.some((part, at) => whose[at] === of && part.asks);
  return asked('theirs') && !asked('ours') ? parts.map(() => 'theirs') : whose;
}

const NOWHERE: ReadonlySet<number> = new Set();

/** Whose the stretch before is, where this one goes on with it; "their number" is of the company that was named last. */
function before(at: number, parts: readonly Part[], whose: readonly Whose[]): Whose | undefined {
  const [one, other] = [parts[at - 1], parts[at]];
  if (other !== undefined && LOOKS_BACK.test(other.text))
    return parts.slice(0, at).findLast(({ named }) => named !== undefined)?.named ?? whose[at - 1];
  return isSameSentence(one, other) ? whose[at - 1] : undefined;
}

/** "Which of the city's desks does permits, and which one does parks": behind ours in a sentence in which theirs is not named. */
function goesOnOurs(at: number, parts: readonly Part[], whose: readonly Whose[]): boolean {
  const beside = parts.filter(part => isSameSentence(part, parts[at]));
  const before = parts.slice(0, at).filter(part => beside.includes(part));
  const called = before.some(({ named }) => named === 'ours') && !beside.some(({ named }) => named === 'theirs');
  return called && whose[at - 1] === 'ours';
}

/** Whose the next is that is named in the same sentence. */
function behindInSentence(at: number, parts: readonly Part[]): Whose | undefined {
  return parts.find(({ named }, next) => next > at && named !== undefined && isSameSentence(parts[at], parts[next]))
    ?.named;
}

/** Whether of another company is only said what it did: "Acme passed on it", "used to bank at Acme", "not Acme". */
function isSpokenOf(
  words: readonly Token[],
  behindName: string,
  { tokens }: Stretched,
  theirs: readonly number[],
): boolean {
  // "Another shop": called by such a word, theirs is no less meant.
  const named = new Set(theirs.map(i => tokens[i]));
  return onlyActs(behindName) || saysInPassing(spell(words.filter(token => !named.has(token))));
}

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
  // "Acme ate the form": what it did may be a part of how it is known.
  return words.length <= MOST_NAMED && ![behindName, spell(words.slice(1))].some(tellsDeed);
}

/** "..., plus the city's permits": ours by name and hardly more asks too, unless it tells what happened. */
function namesOurs(words: readonly Token[]): boolean {
  return words.length <= FEW && words.length > 1 && !words.some(({ text }) => TELLS.test(text));
}

const FEW = 3;
const TELLS = /^(?:is|was|are|were|has|had|came|went|did|does|will|says|said|held|\w{3,}ed|\w+nt)$/;
/** Words of a name with what is sought there. */
const MOST_NAMED = 4;

/** "Who over there", "their desk": about the company that was named before. */
const LOOKS_BACK = /\b(?:there|they|theyre|them|their|theirs)\b/;

function stretches({ tokens, segments }: Stretched): Token[][] {
  const parts = Array.from({ length: (segments.at(-1) ?? -1) + 1 }, (): Token[] => []);
  for (const [i, token] of tokens.entries()) parts[segments[i] ?? 0]?.push(token);
  return parts;
}

function isSameSentence(one: Part | undefined, other: Part | undefined): boolean {
  return one !== undefined && one.words[0]?.sentence === other?.words[0]?.sentence;
}

/** The stretches that call the directory's company or a unit by a name that is nobody else's. */
export function partsOurs(said: Stretched, index: DirectoryIndex): ReadonlySet<number> {
  return new Set(stretches(said).flatMap((words, at) => (callsOurs(words, at === 0, index) ? at : [])));
}

/** Whether a stretch calls the directory's company or a unit by a name that is nobody else's, and says nothing against it. */
function callsOurs(words: readonly Token[], first: boolean, index: DirectoryIndex): boolean {
  if (index.ownNames.stands(words.map(({ stem }) => stem))) return true;
  return words.some(({ stems }, i) => {
    if (!index.ownNames.has(stems[0] ?? '')) return false;
    const [before, behind] = [spell(words.slice(0, i)), spell(words.slice(i + 1))];
    // "Hey Springfield, who at Acme ..." speaks to the bot.
    const spokenTo = first && greetsOnly(before) && /^(?:$|who|what|where|how|can|do|is|are|i)\b/.test(behind);
    if (introducesAsker(behind) || tellsOfEmployer(before)) return false;
    return !spokenTo && !deniesNext(before) && !deniesLast(behind);
  });
}

/** "The north side's permits": a region of ours beside what is asked of it. */
function partsRegional(said: Stretched): ReadonlySet<number> {
  const housed = stretchesOf(said, ['alias']);
  return new Set([...stretchesOf(said, ['region'])].filter(part => housed.has(part)));
}

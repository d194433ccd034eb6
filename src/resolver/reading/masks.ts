import { assertNever } from '../../assert-never';
import { colleagues, phoneExtensions } from '../../language/aside/colleagues';
import { titledNames } from '../../language/aside/introduction';
import { waitingThings } from '../../language/aside/on-hold';
import { availabilityWords } from '../../language/asked/availability';
import { isOfList } from '../../language/lists/narrowing-words';
import { namesZone } from '../../language/lists/zone-words';
import type { WhenRead } from '../../language/when/when';
import { joiningWords } from '../../language/words/joining-words';
import type { Word } from '../../language/words/words';
import type { DirectoryIndex } from '../index/directory-index';
import { naming, quieted, ruled, type Token } from '../index/token';
import { companyNames } from './company-names';

/** The words of a question and what was read of them, as its masks look at them. */
interface Spoken {
  /** The question as it was typed. */
  readonly typed: string;
  readonly words: readonly Word[];
  readonly texts: readonly string[];
  /** The texts joined by blanks. */
  readonly joined: string;
  readonly plain: readonly Token[];
  readonly time: WhenRead | undefined;
  /** Positions of the words that it is not about, and of those that are ruled out. */
  readonly aside: ReadonlySet<number>;
  readonly out: ReadonlySet<number>;
  /** How many words at the beginning say who asks, or who said what follows. */
  readonly told: number;
}

/** The same, with the words found that say something else than what is asked for. */
interface Masked extends Spoken {
  readonly index: DirectoryIndex;
  readonly companies: ReadonlySet<number>;
  readonly people: ReadonlySet<string>;
  readonly available: ReadonlySet<number>;
  readonly joining: ReadonlySet<number>;
  readonly theirs: ReadonlySet<number>;
  readonly keys: ReadonlySet<number>;
  readonly waiting: ReadonlySet<number>;
}

/** What is made of a word: *silent*, it names nothing; *quiet*, it names something inside a phrase alone. */
type Effect = 'silent' | 'ruled out' | 'naming' | 'quiet';

/** Which words are set aside and with what effect, the first that holds: the masks in their order. */
function effectOn(said: Masked, i: number, { text, stem, stems }: Token): Effect | undefined {
  const { available, joining, time, index } = said;
  // "We are North Motors"
  if (said.companies.has(i)) return 'silent';
  // "Not parks"; what says that nobody is there ("not picking up") rules nothing out.
  if (said.aside.has(i) || (said.out.has(i) && !available.has(i))) return 'ruled out';
  // "Gone home", "once more"
  if (available.has(i) || joining.has(i)) return 'silent';
  // "Our permits guy is out", "the permits clerk's extension"
  if (said.theirs.has(i) || said.keys.has(i)) return 'silent';
  // "5 pm central", "which lines are on eastern time"
  if (time?.clock.includes(i) || namesZone(said.words, i) || isOfList(said.texts, i)) return 'silent';
  // "Mrs Garcia", whom no row prints
  if (said.people.has(text) && index.posting(stem) === undefined) return 'silent';
  // "Is on hold": what is says what it is about.
  if (said.waiting.has(i) && index.knows(text)) return 'naming';
  // "On saturday"
  if (time?.explains.includes(i)) return 'quiet';
  // "This is Tom at Lakeside Ford"
  return i < said.told && isNobodys(stems, index) ? 'quiet' : undefined;
}

/** Whether no row prints a word. By itself, since a function that makes another leaves garbage as soon as it is entered. */
function isNobodys(stems: readonly string[], index: DirectoryIndex): boolean {
  return stems.every(one => index.posting(one) === undefined);
}

/** The words of a question with what each still names, once those that say something else are set aside. */
export function maskedTokens(spoken: Spoken, index: DirectoryIndex): readonly Token[] {
  const { typed, words, texts, joined, plain } = spoken;
  const said: Masked = {
    typed,
    words,
    texts,
    joined,
    plain,
    time: spoken.time,
    aside: spoken.aside,
    out: spoken.out,
    told: spoken.told,
    index,
    companies: companyNames(typed, words, plain, index),
    people: titledNames(words),
    available: availabilityWords(texts, joined),
    joining: joiningWords(texts, joined),
    theirs: colleagues(texts, joined),
    keys: phoneExtensions(texts, joined),
    waiting: waitingThings(texts),
  };
  const tokens: Token[] = [];
  for (const [i, token] of plain.entries()) tokens.push(under(effectOn(said, i, token), token, index));
  return tokens;
}

function under(effect: Effect | undefined, token: Token, index: DirectoryIndex): Token {
  switch (effect) {
    case undefined:
      return token;
    case 'silent':
      return quieted(token, []);
    case 'ruled out':
      return ruled(token);
    case 'naming':
      return naming(token, index);
    case 'quiet':
      return quieted(token);
    default:
      return assertNever(effect);
  }
}

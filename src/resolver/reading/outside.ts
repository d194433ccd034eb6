import {
  asksForIt,
  asksOursToo,
  asksTheirsAnew,
  asksTheirsToo,
  saysToo,
  tellsDeed,
  wishesFor,
} from '../../language/aside/asked-besides';
import type { DirectoryIndex } from '../index/directory-index';
import { tokensOf } from './hits';
import { type Stretched, spokenIn } from './segments';
import { whoseStretches } from './whose';

/**
 * Positions of the words that belong elsewhere: the stretch that names another company, and with it the whole message ("a
 * permit with Acme. Who over there sends the copy?") but for what is said of the directory's own company by a name of its
 * own (src/resolver/reading/whose.ts), and stretches that ask before another company's ("the number of the claims line, and Acme's
 * number").
 */
export function outside(said: Stretched, strangers: readonly number[], index: DirectoryIndex): ReadonlySet<number> {
  const { tokens, segments, hits } = said;
  const named = [...tokensOf(hits, ['elsewhere']), ...strangers];
  // "The reserve number, and a good pizza place": what is of another world only speaks against what it stands beside.
  const theirs = named.length > 0 ? named : [...tokensOf(hits, ['world'])];
  const asked = theirs.length > 0 ? askedOfOwn(said, theirs) : NONE;
  if (named.length === 0 && asked.size === 0) return NONE;
  const parted = partedBehind(said, theirs);
  const whose = whoseStretches({ ...said, segments: parted }, theirs, index);
  const isForeign = (i: number) => !asked.has(segments[i] ?? 0) && whose[parted[i] ?? 0] === 'theirs';
  return new Set([...tokens.keys()].filter(isForeign));
}

const NONE: ReadonlySet<number> = new Set();

/** The stretches, parted behind another company that only does something there: "Acme shows the permit as held". */
function partedBehind(said: Stretched, theirs: readonly number[]): readonly number[] {
  const named = new Set(theirs);
  const housed = tokensOf(said.hits, ['alias']);
  let parted = 0;
  return said.segments.map((segment, i) => {
    if (named.has(i - 1) && !named.has(i) && !housed.has(i) && partsBehind(said, i, named)) parted += 1;
    return segment + parted;
  });
}

/** Whether a word goes on with what the name before it does, or begins what is said of it. */
function partsBehind({ tokens, segments }: Stretched, i: number, named: ReadonlySet<number>): boolean {
  const segment = segments[i] ?? 0;
  const text = tokens[i]?.text ?? '';
  if (segments[i - 1] !== segment) return false;
  if (JOINS.test(text)) return true;
  const from = segments.indexOf(segment);
  const first = tokens.slice(from, i).every((token, at) => named.has(from + at) || ARTICLE.test(token.text));
  // "Acme's equipment arm passed": one word more may belong to the name.
  const next = segments[i + 1] === segment ? (tokens[i + 1]?.text ?? '') : '';
  return first && (tellsDeed(text) || (!tokens[i]?.quiet && tellsDeed(next)));
}

const JOINS = /^(?:that|so|swears|says|said|thinks|claims|insists|because|since|while|although|though|if)$/;
const ARTICLE = /^(?:the|an?|my|our|his|her|their|that|this)$/;

/** Another company in a message: where it is named, and what is named of ours. */
interface OtherCompany {
  readonly said: Stretched;
  /** Positions of the words that name it. */
  readonly theirs: readonly number[];
  /** The stretches in which it is named. */
  readonly parts: ReadonlySet<number>;
  /** Those in which rows of ours are named by a whole phrase. */
  readonly named: ReadonlySet<number>;
}

/** The stretches that ask for something of the directory's own, whatever those with words of `theirs` ask for besides. */
function askedOfOwn(said: Stretched, theirs: readonly number[]): ReadonlySet<number> {
  const parts = new Set(theirs.map(i => said.segments[i] ?? 0));
  const company: OtherCompany = { said, theirs, parts, named: partsNamed(said) };
  const ahead = [...parts].every(part => asksBesides(part, company)) ? Math.min(...parts) : 0;
  // "Who do I see about payroll? And the records office after six?": theirs asks by itself, and then ours by its own name.
  const behind = [...parts].every(part => asksForIt(spokenIn(part, said)))
    ? Math.max(...parts)
    : Number.POSITIVE_INFINITY;
  const isAsked = (part: number) =>
    !parts.has(part) && ((part < ahead && asksAhead(part, company)) || (part > behind && asksBehind(part, company)));
  return new Set([...new Set(said.segments)].filter(isAsked));
}

/** Whether a stretch that names theirs asks for it beside what stands before, or anew. */
function asksBesides(part: number, { said, theirs }: OtherCompany): boolean {
  const { tokens, segments } = said;
  const first = Math.min(...theirs.filter(i => segments[i] === part));
  const [text, head] = [spokenIn(part, said), spokenIn(part, said, first)];
  const later = tokens[first]?.sentence !== tokens[0]?.sentence;
  return (later && asksTheirsAnew(text, head)) || asksTheirsToo(text, head, spokenIn(part - 1, said));
}

/** Whether a stretch ahead of theirs asks for something: "the permit is late, and my card at Acme is lost too" asks about both. */
function asksAhead(part: number, { said, parts, named }: OtherCompany): boolean {
  const text = spokenIn(part, said);
  if (asksForIt(text)) return true;
  return named.has(part) && (wishesFor(text) || [...parts].some(their => saysToo(spokenIn(their, said))));
}

/** Whether a stretch behind theirs asks for ours by its own name; of "Acme's login broke. And who resets the login" theirs is still asked. */
function asksBehind(part: number, { said, theirs, named }: OtherCompany): boolean {
  if (!named.has(part)) return false;
  const { tokens, segments } = said;
  const text = spokenIn(part, said);
  if (theirs.some(i => ` ${text} `.includes(` the ${tokens[i]?.text ?? ''} `))) return false;
  const sentence = tokens[segments.indexOf(part)]?.sentence;
  return asksOursToo(
    text,
    theirs.some(i => tokens[i]?.sentence === sentence),
  );
}

/** The stretches that hold a whole phrase of several words for rows of the directory. */
function partsNamed({ segments, hits }: Stretched): ReadonlySet<number> {
  const within = (at: readonly number[]) => at.length > 1 && at.every(i => segments[i] === segments[at[0] ?? 0]);
  return new Set(
    hits.flatMap(({ phrase: { sense }, tokens: [first = 0, ...rest] }) =>
      sense.kind === 'alias' && within([first, ...rest]) ? (segments[first] ?? []) : [],
    ),
  );
}

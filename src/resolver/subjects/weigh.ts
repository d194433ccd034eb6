import { asksForIt } from '../../language/aside/asked-besides';
import { isPolite } from '../../language/aside/social';
import { meaning } from '../../language/words/common';
import type { DirectoryIndex } from '../index/directory-index';
import { tokensOf } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { spokenIn } from '../reading/segments';
import { isBesideAsked } from './asked-of';
import type { Match } from './match';
import { isEveryday } from './threshold';

/** Sentences that say nothing about the subject are a story around it, and so are, less, other parts of its own sentence. */
const STORY = 0.25;
const ASIDE = 0.5;
/** Words at home here count this much against a single everyday word. */
const AT_HOME = 0.3;
/** A word of the directory that points elsewhere on the sheet speaks less against a match than a foreign one. */
const KNOWN = 0.6;
/** A word or phrase at home in another world counts as much as three words that are merely unknown. */
const OTHER_WORLD = 3;
/** And where one stands, what is left must be worth more: nearly two thirds for a whole phrase of the sheet. */
const DOUBTED = 0.55;

/** How much of the meaning around its words a match explains, and the positions of the words that speak against it. */
export function weighMatch(
  match: Match,
  reading: Reading,
  open: ReadonlySet<number>,
  index: DirectoryIndex,
): { readonly share: number; readonly against: readonly number[] } {
  const against = weighAgainst(match, reading, open, index);
  const explained = sum(match.explained.values());
  const foreign = otherWorlds(match, reading);
  const share = explained / (explained + sum(against.values()) + OTHER_WORLD * foreign.length);
  return {
    share: (foreign.length > 0 ? DOUBTED : 1) * (isBesideAsked(match, reading, index) ? STORY : 1) * share,
    against: [...new Set([...against.keys(), ...foreign.flat()])],
  };
}

function sum(weights: Iterable<number>): number {
  let total = 0;
  for (const weight of weights) total += weight;
  return total;
}

/** What stands beside a match, or is a part of it in another form, and is at home elsewhere ("lawyer", "my mom"). */
function otherWorlds(match: Match, reading: Reading): readonly (readonly number[])[] {
  const worlds = reading.hits.filter(({ phrase }) => phrase.sense.kind === 'world');
  if (worlds.length === 0) return NONE;
  const { tokens, foreign, segments } = reading;
  const home = homeOf(match, reading);
  // "Send the payment" may be about anything told before; a row's own name is about the row.
  const vague = !match.partOfName && isEveryday(match, reading);
  const aside = asideOf(match, reading);
  const near = (i: number) => vague || (home.has(tokens[i]?.sentence) && !aside.has(segments[i] ?? 0));
  return worlds
    .map(hit => hit.tokens.filter(i => !tokens[i]?.negated && !foreign.has(i) && near(i)))
    .filter(said => said.length > 0);
}

/** The stretches that only tell something besides: "there was a funeral, and who ..."; in "leaf collection, the game" the second says which. */
function asideOf({ explained, longest }: Match, reading: Reading): ReadonlySet<number> {
  const { segments } = reading;
  const beside = new Set([...explained.keys()].map(i => segments[i] ?? 0));
  if (longest < 2 || ![...beside].some(part => asksForIt(spokenIn(part, reading)))) return new Set();
  const told = (part: number) => !beside.has(part) && segments.filter(one => one === part).length >= FEWEST_TOLD;
  return new Set(segments.filter(told));
}

const NONE: readonly (readonly number[])[] = [];

/** Words of a clause that tells something. */
const FEWEST_TOLD = 3;

/** The sentences that say most of it: "I'm covering for the permits clerk" only tells who asks for the park map behind it. */
function homeOf({ explained }: Match, { tokens }: Reading): ReadonlySet<number | undefined> {
  const said = new Map<number | undefined, number>();
  for (const [i, weight] of explained) said.set(tokens[i]?.sentence, (said.get(tokens[i]?.sentence) ?? 0) + weight);
  const most = Math.max(...said.values());
  return new Set([...said].flatMap(([sentence, weight]) => (2 * weight >= most ? [sentence] : [])));
}

/** The words that a match leaves unexplained and the meaning they carry: all of it beside the match, less farther away. */
function weighAgainst(
  match: Match,
  reading: Reading,
  open: ReadonlySet<number>,
  index: DirectoryIndex,
): Map<number, number> {
  const home = new Set([...match.explained.keys()].map(i => reading.tokens[i]?.sentence));
  const beside = new Set([...match.explained.keys()].map(i => reading.segments[i]));
  const atHome = tokensOf(reading.hits, ['context']);
  // A region or who is asking matters only where a record has something to do with it.
  const besides = tokensOf(reading.hits, ['region', 'hint', 'cue']);
  const polite = politeSentences(reading);
  const against = new Map<number, number>();
  const atHomeCounts = match.complete && match.longest < 2 && isEveryday(match, reading) ? AT_HOME : 0;
  reading.tokens.forEach((token, i) => {
    if (token.quiet || !open.has(i) || match.explained.has(i) || besides.has(i) || /\d/.test(token.text)) return;
    if (token.text === index.ownNames.company) return;
    const own = meaning(token.text) * (atHome.has(i) ? atHomeCounts : 1);
    if (own === 0) return;
    const weight = index.knows(token.text) ? Math.min(own, KNOWN * token.weight) : own;
    const away = home.has(token.sentence) ? ASIDE : polite.has(token.sentence) ? 0 : STORY;
    against.set(i, weight * (beside.has(reading.segments[i]) ? 1 : away));
  });
  return against;
}

/** Sentences that greet, wish or thank, whatever for. */
function politeSentences({ tokens }: Reading): ReadonlySet<number> {
  const polite = new Set<number>();
  if (tokens[0]?.sentence === tokens.at(-1)?.sentence) return polite;
  for (const [i, { text, sentence }] of tokens.entries())
    if (tokens[i - 1]?.sentence !== sentence && isPolite(text)) polite.add(sentence);
  return polite;
}

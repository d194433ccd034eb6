import type { Facet } from '../../facets';
import { onlyGoesOn } from '../../language/aside/asked-besides';
import { readFacet } from '../../language/asked/facet-cues';
import { placeWords, tokensOf } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { spokenIn } from '../reading/segments';
import { isRegional } from '../rows/regions';
import { tellsOwnDeed } from './asker-place';
import type { Match } from './match';
import type { Subject } from './subjects';

/** Whether a further subject is asked about besides the earlier ones, in words and a stretch of its own. */
export function asksBesides(subject: Subject, earlier: readonly Subject[], reading: Reading): boolean {
  const [best] = subject.matches;
  if (best === undefined) return false;
  if ((best.onlyAddress && asksOf(subject, reading) !== 'address') || tellsMore(subject, reading)) return false;
  return (
    saysMore(subject, earlier, reading) &&
    (setApart(subject, earlier, reading) || isAnotherPlace(subject, earlier, reading)) &&
    (standsAlone(best, subject.share, reading) || everyRegional([subject, ...earlier]))
  );
}

/** What the stretch asks for that a subject begins in. */
function asksOf({ tokens }: Subject, reading: Reading): Facet | undefined {
  return readFacet(spokenIn(reading.segments[Math.min(...tokens)] ?? 0, reading));
}

/** "..., it was paid off on Friday", "this is the title clerk": a stretch that goes on, or says who asks, asks for nothing else. */
function tellsMore(subject: Subject, reading: Reading): boolean {
  return (
    onlyGoesOn(spokenIn(reading.segments[Math.min(...subject.tokens)] ?? 0, reading)) || tellsOwnDeed(subject, reading)
  );
}

/** A further subject must be clear by itself: a whole phrase, or a part of a name that is nearly all its stretch says. */
function standsAlone({ complete, partOfName, score, explained }: Match, share: number, reading: Reading): boolean {
  if (complete) return score >= 1;
  // "Records office manager here": whoever asks says where, and names nothing more.
  const atHome = tokensOf(reading.hits, ['context']);
  return partOfName && score >= 0.7 && share >= 0.8 && [...explained.keys()].some(i => !atHome.has(i));
}

/** "North and South": regions in a row are asked about together. */
function everyRegional(subjects: readonly Subject[]): boolean {
  return subjects.every(({ matches }) => isRegionalOnly(matches));
}

/** "N/S numbers": of regions side by side each is asked about, though no comma parts them. */
function isAnotherPlace({ tokens, matches }: Subject, earlier: readonly Subject[], { hits }: Reading): boolean {
  const places = tokensOf(hits, ['region']);
  const adjoins = places.has(Math.min(...tokens) - 1) || places.has(Math.max(...tokens) + 1);
  return adjoins && [...tokens].every(i => places.has(i)) && everyRegional(earlier) && isRegionalOnly(matches);
}

/** "Permits in the north, ... and the statement": the same of the other regions, behind the one that is meant. */
export function areOtherRegions({ matches }: Subject, earlier: readonly Subject[]): boolean {
  return isRegionalOnly(matches) && earlier.some(one => one.matches.length === 1 && isRegionalOnly(one.matches));
}

function isRegionalOnly(matches: Subject['matches']): boolean {
  return matches.every(({ record }) => isRegional(record));
}

/** A further subject has a telling word of its own: "... at the parks office, and the permit still is not here" asks once. */
export function saysMore(subject: Subject, earlier: readonly Subject[], reading: Reading): boolean {
  return [...subject.tokens].some(newTo(earlier, reading));
}

/** Whether no word is left of which a further subject could be. */
export function saysAll(subjects: readonly Subject[], reading: Reading): boolean {
  if (subjects.length === 0) return false;
  const isNew = newTo(subjects, reading);
  return !reading.tokens.some((_, i) => isNew(i));
}

/** Tells the positions of telling words, and of aliases that are made of others ("us mail"), of which no subject so far has a like. */
function newTo(earlier: readonly Subject[], { tokens, hits }: Reading): (position: number) => boolean {
  const said = new Set<string>();
  for (const one of earlier) for (const i of one.tokens) for (const stem of tokens[i]?.stems ?? []) said.add(stem);
  const named = tokensOf(
    hits.filter(hit => hit.tokens.length > 1 && hit.tokens.every(i => tokens[i]?.quiet)),
    ['alias'],
  );
  return i => {
    const token = tokens[i];
    return token !== undefined && (!token.quiet || named.has(i)) && !token.stems.some(stem => said.has(stem));
  };
}

/** A further subject stands in another sentence or behind a comma or conjunction. */
function setApart(subject: Subject, earlier: readonly Subject[], reading: Reading): boolean {
  const { segments } = reading;
  // "Permits and parks in the north": where both are wanted, if more than that is asked of the first.
  const places = isRegionalOnly(subject.matches) ? NOWHERE : placeWords(reading);
  const said = earlier.flatMap(({ tokens }) => {
    const own = [...tokens].filter(i => !places.has(i));
    return own.length > 0 ? own : [...tokens];
  });
  const theirs = new Set(said.map(i => segments[i]));
  return [...subject.tokens].every(i => !theirs.has(segments[i]));
}

const NOWHERE: ReadonlySet<number> = new Set();

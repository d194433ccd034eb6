import { endsBeforeDeed } from '../../language/aside/asked-besides';
import { leadsAskersPlace, leadsAskersTown, saysOfSelf, tellsWhere } from '../../language/asked/asker-place';
import { asksWho } from '../../language/asked/whole';
import { WORKPLACE } from '../../language/words/workplace';
import { placeWords, tokensOf } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { spell, spokenIn } from '../reading/segments';
import { isRegional } from '../rows/regions';
import type { Subject } from './subjects';

/** Who is in a region, not what is asked of it. */
const WHO = new RegExp(`^(?:${WORKPLACE}|here|tienda)$`);

/** Whether the words before a place say that the asker is there. */
export function isAskersPlace(reading: Reading, first: number): boolean {
  return leadsAskersPlace(before(reading, first));
}

/** The same of a town, which no row is named by: "saturday afternoon in Omaha". */
export function isAskersTown(reading: Reading, first: number): boolean {
  return isAskersPlace(reading, first) || leadsAskersTown(before(reading, first));
}

function before({ tokens }: Reading, first: number): string {
  const [lead = '', last = ''] = [tokens[first - 2]?.text, tokens[first - 1]?.text];
  const self = saysOfSelf(`${tokens[first - 3]?.text ?? ''} ${lead}`);
  return `${self ? 'were' : lead} ${last}`;
}

/**
 * "North store here, a pool permit is missing": a region that only says where the asker is, beside what is asked about,
 * or beside the question who of all is there ("it's 5:20 here in Dallas, who can I still get").
 */
export function withoutPlace(found: readonly Subject[], reading: Reading): readonly Subject[] {
  const named = tokensOf(reading.hits, ['region']);
  if (named.size === 0) return found;
  const subjects = found.length > 1 ? withoutTold(found, named, reading) : found;
  const isPlace = ({ tokens, matches }: Subject) => {
    const behind = [1, 2].map(away => reading.tokens[Math.max(...tokens) + away]?.text ?? '');
    return (
      matches.every(({ record }) => isRegional(record)) &&
      [...tokens].every(i => named.has(i) || reading.tokens[i]?.text === 'region') &&
      (WHO.test(behind[0] ?? '') ||
        (behind[0] === 'region' && WHO.test(behind[1] ?? '')) ||
        isAskersPlace(reading, Math.min(...tokens)) ||
        (subjects.length === 2 && isApart(tokens, reading)) ||
        // "We're in the north, a permit is late", but "we're in the north, somebody there?"
        (subjects.length > 1 && isAskersPlace(reading, behindThe(Math.min(...tokens), reading))))
    );
  };
  const asked = subjects.filter(subject => !isPlace(subject));
  const whole = asked.length === 0 && asksWho(reading.text) && reading.facet === 'open_now';
  const beside = asked.some(({ matches }) => !matches.every(({ record }) => isRegional(record)));
  return whole || beside ? asked : subjects;
}

/** "Her school is in the north. Permits in the south": a region that a sentence of its own only tells of, beside a row of another. */
function withoutTold(
  subjects: readonly Subject[],
  named: ReadonlySet<number>,
  { tokens: words }: Reading,
): readonly Subject[] {
  const isTold = ({ tokens }: Subject) => {
    const [first, sentence] = [Math.min(...tokens), words[Math.min(...tokens)]?.sentence];
    const said = words.slice(0, first).filter(word => word.sentence === sentence);
    return (
      [...tokens].every(i => named.has(i)) &&
      words[Math.max(...tokens) + 1]?.sentence !== sentence &&
      tellsWhere(spell(said))
    );
  };
  const asked = subjects.filter(subject => !isTold(subject));
  const isPlaced = ({ tokens }: Subject) => [...tokens].some(i => named.has(i)) && [...tokens].some(i => !named.has(i));
  return asked.some(isPlaced) ? asked : subjects;
}

/** "Permits, north", "north - permits": a stretch that is a region's name and no more, which no "and" joins to the other. */
function isApart(own: ReadonlySet<number>, { tokens, segments, hits }: Reading): boolean {
  const part = segments[Math.min(...own)];
  const places = placeWords({ tokens, hits });
  const first = segments.indexOf(part ?? 0);
  const last = segments.lastIndexOf(part ?? 0);
  const bare = tokens
    .slice(first, last + 1)
    .every((token, at) => token.negated || places.has(first + at) || WE_ARE.test(token.text));
  return bare && !JOINS.test(tokens[last + 1]?.text ?? '');
}

const WE_ARE =
  /^(?:we|are|were|weve|im|i|am|have|just|here|now|please|pls|thanks|moved|switched|transferred|went|changed|to|into|over|from|out|of|used|be)$/;
const JOINS = /^(?:and|plus|n|or|also|then)$/;

function behindThe(first: number, { tokens }: Reading): number {
  return tokens[first - 1]?.text === 'the' ? first - 1 : first;
}

/** "This is Jill in titles at Lakeside Ford, who does permits": what whoever asks is called is not asked for beside it. */
export function withoutIntroduced(subjects: readonly Subject[], { introduced }: Reading): readonly Subject[] {
  if (introduced === 0) return subjects;
  const asked = subjects.filter(({ tokens }) => [...tokens].some(i => i >= introduced));
  return asked.length > 0 ? asked : subjects;
}

/** "The permit is late, a question before I mail the plan": when something is done is not asked for beside what is. */
export function withoutDeeds(subjects: readonly Subject[], reading: Reading): readonly Subject[] {
  const asked = subjects.length > 1 ? subjects.filter(subject => !tellsOwnDeed(subject, reading)) : subjects;
  return asked.length > 0 ? asked : subjects;
}

/** Whether a subject is what whoever asks says that he will do, or did, before or after. */
export function tellsOwnDeed({ tokens }: Subject, reading: Reading): boolean {
  const first = Math.min(...tokens);
  return endsBeforeDeed(spokenIn(reading.segments[first] ?? 0, reading, first));
}

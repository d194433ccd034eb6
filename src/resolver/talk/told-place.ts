import { tellsPlace, turnsElsewhere } from '../../language/asked/asker-place';
import { meaning } from '../../language/words/common';
import { onlyOf } from '../../only-of';
import type { Resolution } from '../../question';
import type { AskingOfShown } from '../reading/asking';
import { namesRow, speaksAgainst, tokensOf } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { answer, choices, finding, recordsOf } from '../rows/findings';
import { asksLineKind } from '../rows/lines';
import { byHint, isRegional, namesPlace, regionsNamed, servesOneOf, stateMeant } from '../rows/regions';
import { again, recalled } from '../rows/shown-before';

/** What may be told besides where the asker is. */
const LITTLE = 0.7;

/**
 * "The store's in Dallas, TX", "and for our Boston rooftop": an answer to which region, where its name holds the place; a
 * place that the sheet does not map is asked about again, with the likely one first.
 */
export function atToldPlace({ reading, context, index }: AskingOfShown): Resolution | undefined {
  const shown = recalled(context, index);
  const [first] = shown;
  if (first === undefined || !shown.every(({ record }) => isRegional(record))) return undefined;
  const placed = tokensOf(reading.hits, ['hint', 'region']);
  const strange = placed.size === 0;
  if (strange ? !(tellsPlace(reading.text) || stateMeant(reading.text)) : besides(reading, placed) > LITTLE)
    return undefined;
  if (namesRow(reading) || reading.hits.some(speaksAgainst) || asksLineKind(reading.facet)) return undefined;
  // Once a region was answered, another must be turned to.
  if (context.outcome === 'answer' && (strange || !turnsElsewhere(reading.text))) return undefined;
  const facet = reading.facet ?? first.facet;
  const rows = shown.length > 1 ? recordsOf(shown) : index.units.unitOf(first.record).filter(isRegional);
  const regions = regionsNamed(reading, index);
  const named = rows.filter(row => servesOneOf(row, regions));
  // A region that none of them serves is asked about by itself.
  if (named.length === 0 && namesPlace(reading)) return undefined;
  const only = onlyOf(named);
  if (only !== undefined) return answer([finding(only, facet, ['the region that was named'], reading.when)]);
  const asked = byHint(named.length > 0 ? named : rows, reading, index);
  return choices(asked.map(row => again(row, facet, reading.when)));
}

/** What is said beside the place: of "san diego ca" and "worcester massachusetts" nothing. */
function besides({ hits, tokens }: Reading, placed: ReadonlySet<number>): number {
  const home = tokensOf(hits, ['context']);
  const isState = (i: number) =>
    placed.has(i - 1) && i === tokens.length - 1 && /^[a-z]{2}$/.test(tokens[i]?.text ?? '');
  return tokens.reduce((sum, { quiet, text }, i) => {
    const isTown = placed.has(i + 1) && !placed.has(i);
    const silent = quiet || text === 'theirs' || placed.has(i) || home.has(i) || isTown || isState(i);
    return silent ? sum : sum + meaning(text);
  }, 0);
}

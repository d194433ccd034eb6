import type { Vocabulary } from './vocabulary';

/**
 * The vocabulary without the records that the sheet does not have. Words that meant a row which is gone, or of several rows
 * all but one, are placed off the sheet: left out, they would be free to find another row, or the one that is left, which
 * they told apart from what was meant.
 */
export function withoutGone(vocabulary: Vocabulary, records: { has(id: string): boolean }): Vocabulary {
  const { aliases, cues, elsewhere } = vocabulary;
  const isThere = (id: string) => records.has(id);
  if ([...aliases.flatMap(idsOf), ...cues.flatMap(({ favours }) => favours)].every(isThere)) return vocabulary;
  const there = (alias: Alias) => idsOf(alias).filter(isThere);
  const isGone = (alias: Alias) => there(alias).length < Math.min(2, idsOf(alias).length);
  return {
    ...vocabulary,
    aliases: aliases.filter(alias => !isGone(alias)).map(alias => ({ ...alias, means: there(alias) })),
    cues: cues
      .map(cue => ({ ...cue, favours: cue.favours.filter(isThere) }))
      .filter(({ favours }) => favours.length > 0),
    elsewhere: [...elsewhere, ...aliases.filter(isGone).map(({ say, why }) => ({ name: NO_ROW, say, why }))],
  };
}

/** The card says: "The sheet does not cover ...". */
const NO_ROW = 'that any more';

type Alias = Vocabulary['aliases'][number];

const idsOf = ({ means }: Alias): readonly string[] => [means].flat();

/** Places in a row as people write them out, the first first: English, and with digits. */
const ORDINALS: readonly (readonly string[])[] = [
  ['first', '1st'],
  ['second', '2nd'],
  ['third', '3rd'],
  ['fourth', '4th'],
  ['fifth', '5th'],
  ['sixth', '6th'],
  ['seventh', '7th'],
  ['eighth', '8th'],
  ['ninth', '9th'],
  ['tenth', '10th'],
  ['eleventh', '11th'],
  ['twelfth', '12th'],
];
/** The same in Spanish. */
const SPANISH: readonly (readonly string[])[] = [
  ['primero', 'primera', 'primer'],
  ['segundo', 'segunda'],
  ['tercero', 'tercera', 'tercer'],
  ['cuarto', 'cuarta'],
  ['quinto', 'quinta'],
  ['sexto', 'sexta'],
  ['septimo', 'septima'],
];
const ENDS: readonly (readonly [string, number])[] = [
  ['top', 1],
  ['last', -1],
  ['bottom', -1],
  ['ultimo', -1],
  ['ultima', -1],
];
const PLACES: ReadonlyMap<string, number> = new Map([
  ...[ORDINALS, SPANISH].flatMap(all => all.flatMap((words, i) => words.map(word => [word, i + 1] as const))),
  ...ENDS,
]);

/** Those in Spanish, which name nothing in English. */
export const SPANISH_ORDINALS: readonly string[] = [...SPANISH.flat(), 'ultimo', 'ultima'];

/** Whether a word says a place. */
export function isOrdinal(word: string): boolean {
  return PLACES.has(word);
}

/** Any of them, and "last" and its like, as the source of a pattern. */
export const ORDINAL = `(?:${[...PLACES.keys()].join('|')})`;

/** The place that one of them says, counted from 1, or from the end: -1 is the last. */
export function placeOf(word: string): number {
  return PLACES.get(word) ?? -1;
}

/** Places in a row, counted from 1, told: "second", "first, second and fourth". */
export function ordinals(places: readonly number[]): string {
  const told = places.map(place => ORDINALS[place - 1]?.[0] ?? 'last');
  const [last = ''] = told.splice(-1);
  return told.length === 0 ? last : `${told.join(', ')} and ${last}`;
}

/** Places in a row, told: "second", "first, second and fourth". */
export function ordinals(places: readonly number[]): string {
  const told = places.map(place => ORDINALS[place] ?? 'last');
  const [last = ''] = told.splice(-1);
  return told.length === 0 ? last : `${told.join(', ')} and ${last}`;
}

const ORDINALS: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

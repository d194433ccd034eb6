/**
 * Wherever a pattern with the flag "g" is found, which takes at least a letter. `matchAll` makes a copy of the
 * pattern each time, which takes longer than most searches.
 */
export function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const all: RegExpExecArray[] = [];
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) all.push(found);
  return all;
}

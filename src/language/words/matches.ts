/**
 * Wherever a pattern with the flag "g" is found, which takes at least a letter; throws for one without the flag.
 * `matchAll` makes a copy of the pattern each time, which takes longer than most searches.
 */
export function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`Without "g" ${pattern} is found at one place for ever.`);
  pattern.lastIndex = 0;
  const all: RegExpExecArray[] = [];
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) all.push(found);
  return all;
}

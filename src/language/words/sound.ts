/** What is written in several ways and heard as one, in the order in which it is taken: "commercial" as "comershal". */
const HEARD: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^ps/, 's'],
  [/ph/g, 'f'],
  [/gh(?=t)/g, ''],
  [/x/g, 'ks'],
  [/qu/g, 'kw'],
  [/dg(?=[eiy])/g, 'j'],
  [/tch|ch|sh|[tsc]i(?=[aou])/g, 'x'],
  [/ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/g(?=[eiy])/g, 'j'],
  [/[cq]/g, 'k'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/d/g, 't'],
  [/^[aeiouy]+/, 'a'],
  [/(?<=.)[aeiouyhw]/g, ''],
  [/(.)\1+/g, '$1'],
];

/**
 * The consonants of a lower-case word as an English ear tells them apart, behind an "a" where it begins with a vowel:
 * words that people confuse when they write by ear, or that dictation confuses, have the same ("aturny", "attorney").
 */
export function soundOf(word: string): string {
  return HEARD.reduce((heard, [written, sound]) => heard.replace(written, sound), word);
}

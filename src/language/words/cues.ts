/**
 * Cues as one pattern. Each cue, and whatever a "|" parts in it, begins at the edge of a word and does not say so: said once
 * ahead, it spares them all the letters between. For the same reason a cue looks behind only once its own first word is
 * there, and has no capturing groups.
 */
export function anyCue(cues: readonly RegExp[]): RegExp {
  return new RegExp(`\\b(?:${cues.map(({ source }) => source).join('|')})`);
}

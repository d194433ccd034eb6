import compare from 'damerau-levenshtein';

/** The known word that was most likely meant: at most a third of its letters differ. */
export function nearestWord(typed: string, known: Iterable<string>): string | undefined {
  let best: { word: string; distance: number } | undefined;
  for (const word of known) {
    if (Math.abs(typed.length - word.length) > mostDifferent(word)) continue;
    const same = lettersOf(typed) === lettersOf(word) ? 0.5 : 0;
    const distance = compare(typed.toLowerCase(), word.toLowerCase()).steps - same;
    if (distance <= mostDifferent(word) && (!best || distance < best.distance)) {
      best = { word, distance };
    }
  }
  return best?.word;
}

/**
 * The known id that was most likely meant. Short ones are alike by chance ("north-1", "north-2"): only what differs by a
 * slip in a part of four letters or more, or by the order of its letters, is offered.
 */
export function nearestId(typed: string, known: Iterable<string>): string | undefined {
  const near = nearestWord(typed, known);
  if (near === undefined || lettersOf(typed).replace(/-/g, '') === lettersOf(near).replace(/-/g, '')) return near;
  const [parts, others] = [typed.toLowerCase().split('-'), near.split('-')];
  const telling = parts.every((part, at) => part === others[at] || Math.min(part.length, others[at]?.length ?? 0) >= 4);
  return telling && parts.length === others.length ? near : undefined;
}

const mostDifferent = (word: string) => Math.max(1, Math.floor(word.length / 3));

/** The same letters in another order are the likelier slip. */
const lettersOf = (word: string) => [...word.toLowerCase()].sort().join('');

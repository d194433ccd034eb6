/** The known word that was most likely meant: at most a third of its letters differ. */
export function nearestWord(typed: string, known: Iterable<string>): string | undefined {
  let best: { word: string; distance: number } | undefined;
  for (const word of known) {
    if (Math.abs(typed.length - word.length) > mostDifferent(word)) continue;
    const same = lettersOf(typed) === lettersOf(word) ? 0.5 : 0;
    const distance = editDistance(typed.toLowerCase(), word.toLowerCase()) - same;
    if (distance <= mostDifferent(word) && (!best || distance < best.distance)) {
      best = { word, distance };
    }
  }
  return best?.word;
}

const mostDifferent = (word: string) => Math.max(1, Math.floor(word.length / 3));

/** The same letters in another order are the likelier slip. */
const lettersOf = (word: string) => [...word.toLowerCase()].sort().join('');

/** Insertions, deletions, substitutions and swaps of neighbours that lead from `a` to `b`. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

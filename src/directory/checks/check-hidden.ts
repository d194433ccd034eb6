import type { HiddenName } from '../hidden-name';
import type { Path } from '../path';
import type { Reports } from '../problems/report';
import type { Vocabulary } from '../vocabulary';

/** Where a phrase of a kind stands in the vocabulary, and what it does there. */
const SECTIONS = [
  { kind: 'elsewhere', section: 'elsewhere', does: "takes it for another company's" },
  { kind: 'elsewhere', section: 'aliases', does: 'takes it for a row that is gone' },
  { kind: 'world', section: 'worlds', does: 'takes it for another world' },
  { kind: 'alias', section: 'aliases', does: 'means other rows by it' },
] as const;

/** Warns of names and topics that do not find their own row; `placeOf` names the line of a path in the vocabulary. */
export function reportHidden(
  hidden: readonly HiddenName[],
  vocabulary: Vocabulary,
  placeOf: (path: Path) => string,
  reports: Reports,
): void {
  for (const { path, record, asked, by } of hidden) {
    const found = by && phraseIn(vocabulary, by);
    reports.warn(
      path,
      `whoever asks "${asked}" does not find "${record}"`,
      found ? cureOf(found, placeOf) : TOO_LITTLE,
    );
  }
}

const TOO_LITTLE =
  'Its words say too little by themselves, or more of another row: under "aliases" in vocabulary.yaml, add words that mean it.';

/** A phrase of the vocabulary, where it stands, and what it does. */
interface Standing {
  readonly path: Path;
  readonly text: string;
  readonly does: string;
}

function phraseIn(vocabulary: Vocabulary, { kind, text }: NonNullable<HiddenName['by']>): Standing | undefined {
  for (const { section, does, kind: own } of SECTIONS) {
    if (own !== kind) continue;
    for (const [index, { say }] of vocabulary[section].entries()) {
      const at = say.indexOf(text);
      if (at >= 0) return { path: [section, index, 'say', at], text, does };
    }
  }
  return undefined;
}

function cureOf({ path, text, does }: Standing, placeOf: (path: Path) => string): string {
  return `"${text}" (${placeOf(path)}) ${does}: take it out there, or make it longer.`;
}

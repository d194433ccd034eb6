import type { Path } from '../path';
import { checkIds, meantOrOneOf, type Reports } from '../problems/report';
import type { ContactRecord } from '../record';
import type { Vocabulary } from '../vocabulary';

/** Reports words that lead to a record, a region or a list of words which is not there. */
export function checkVocabulary(
  vocabulary: Vocabulary,
  byId: ReadonlyMap<string, ContactRecord>,
  reports: Reports,
): void {
  for (const [index, { means }] of vocabulary.aliases.entries()) {
    checkIds([means].flat(), ['aliases', index, 'means'], byId, reports);
  }
  for (const [index, { favours }] of vocabulary.cues.entries()) {
    checkIds(favours, ['cues', index, 'favours'], byId, reports);
  }
  const regions = vocabulary.regions.map(({ id }) => id);
  const cure = (id: string) => (regions.length === 0 ? 'Add it under "regions".' : meantOrOneOf(id, regions));
  for (const [index, { means }] of vocabulary.vagueRegions.entries()) {
    for (const [at, id] of means.entries()) {
      if (regions.includes(id)) continue;
      const path = ['vagueRegions', index, 'means', at];
      reports.dangling(['regions'], path, `there is no region "${id}"`, cure(id));
    }
  }
  checkWords(vocabulary, reports);
}

/** What stands in a phrase for the words of a class: "<buyer>", and what was meant to. */
const NAMED = /<([^<>|\s]*)>?|([^<>|\s]*)>/g;

function checkWords(vocabulary: Vocabulary, reports: Reports): void {
  const names = new Set<string>();
  for (const [index, { name, say }] of vocabulary.words.entries()) {
    if (names.has(name)) {
      const cure = 'Put the words of both into one of the two.';
      reports.wrong(['words', index, 'name'], `the words "${name}" stand twice`, cure);
    }
    names.add(name);
    const nested = say.findIndex(text => /[<>|]/.test(text));
    if (nested < 0) continue;
    const cure = 'Write each word as an entry of its own, without < > and |.';
    reports.wrong(['words', index, 'say', nested], `"${say[nested]}" is no plain word`, cure);
  }
  for (const [path, text] of phrasesOf(vocabulary)) {
    for (const [written, inside, before] of text.matchAll(NAMED)) {
      const name = inside ?? before ?? '';
      if (names.has(name) && written === `<${name}>`) continue;
      if (names.has(name)) reports.wrong(path, `"${written}" lacks one of its brackets`, `Write <${name}>.`);
      else reports.dangling(['words'], path, `there are no words "${name}"`, meantOrOneOf(name, [...names]));
    }
  }
}

function phrasesOf({ aliases, cues, regions, vagueRegions, context, elsewhere, worlds }: Vocabulary): [Path, string][] {
  const listed = { aliases, cues, regions, vagueRegions, elsewhere, worlds };
  const said = Object.entries(listed).flatMap(([section, entries]) =>
    entries.flatMap(({ say }, index) => say.map((text, at): [Path, string] => [[section, index, 'say', at], text])),
  );
  const hinted = regions.flatMap(({ hints = [] }, index) =>
    hints.map((text, at): [Path, string] => [['regions', index, 'hints', at], text]),
  );
  return [...said, ...hinted, ...context.map((text, at): [Path, string] => [['context', at], text])];
}

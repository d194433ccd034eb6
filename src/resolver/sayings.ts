import type { Directory } from '../directory/directory';
import { clean } from '../language/clean';
import { isQuiet } from '../language/quiet';
import { readWords } from '../language/words';
import type { PhraseSense } from './phrases';

/** Phrases as written that all say the same. */
export interface Saying {
  readonly say: readonly string[];
  readonly sense: PhraseSense;
}

/** What the sheet's choices and each section of the vocabulary say, in the order in which equals are taken. */
export function* sayings({ vocabulary, choices }: Directory): Generator<Saying> {
  for (const { about, between, ask } of choices) {
    const telling = about.filter(text => !readWords(clean(text)).every(word => isQuiet(word.text)));
    if (between.length > 0) yield { say: telling, sense: { kind: 'alias', records: between, ask } };
  }
  for (const { say, means, ask } of vocabulary.aliases) {
    const records = typeof means === 'string' ? [means] : means;
    yield { say, sense: { kind: 'alias', records, ...(ask === undefined ? {} : { ask }) } };
  }
  for (const { say, favours } of vocabulary.cues) yield { say, sense: { kind: 'cue', records: favours } };
  for (const { id, say, hints = [] } of vocabulary.regions) {
    yield { say, sense: { kind: 'region', regions: [id] } };
    yield { say: hints, sense: { kind: 'hint', region: id } };
  }
  for (const { say, means } of vocabulary.vagueRegions) yield { say, sense: { kind: 'region', regions: means } };
  yield { say: vocabulary.context, sense: { kind: 'context' } };
  for (const { say, name } of vocabulary.elsewhere) yield { say, sense: { kind: 'elsewhere', name } };
  for (const { say, name } of vocabulary.worlds) yield { say, sense: { kind: 'world', name } };
}

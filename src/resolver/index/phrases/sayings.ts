import type { Directory } from '../../../directory/directory';
import { clean } from '../../../language/words/clean';
import { isQuiet } from '../../../language/words/quiet';
import { readWords } from '../../../language/words/words';

/** What a phrase of the vocabulary says when it turns up in a question. All kinds have one shape: every word is asked for many. */
export interface PhraseSense {
  readonly kind: 'alias' | 'cue' | 'region' | 'hint' | 'context' | 'elsewhere' | 'world';
  /** Ids of the records that an alias names or a cue favours. */
  readonly records: readonly string[];
  /** Ids of the regions that are named or hinted at. */
  readonly regions: readonly string[];
  /** Where several records are named: what to ask back. */
  readonly ask: string | undefined;
  /** Of what is elsewhere or another world. */
  readonly name: string;
  /** Of what is elsewhere: whether it is no company that could have rows of the same kind. */
  readonly matter: boolean;
}

/** Phrases as written that all say the same. */
export interface Saying {
  readonly say: readonly string[];
  readonly sense: PhraseSense;
}

/** A sense of a kind, with nothing said of what it does not tell. */
export function senseOf(kind: PhraseSense['kind'], told: Partial<PhraseSense> = {}): PhraseSense {
  const { records = [], regions = [], ask, name = '', matter = false } = told;
  return { kind, records, regions, ask, name, matter };
}

/** What the sheet's choices and each section of the vocabulary say, in the order in which equals are taken. */
export function* sayings({ vocabulary, choices }: Directory): Generator<Saying> {
  for (const { about, between, ask } of choices) {
    const telling = about.filter(text => !readWords(clean(text)).every(word => isQuiet(word.text)));
    if (between.length > 0) yield { say: telling, sense: senseOf('alias', { records: between, ask }) };
  }
  for (const { say, means, ask } of vocabulary.aliases) {
    const records = typeof means === 'string' ? [means] : means;
    yield { say, sense: senseOf('alias', { records, ask }) };
  }
  for (const { say, favours } of vocabulary.cues) yield { say, sense: senseOf('cue', { records: favours }) };
  for (const { id, say, hints = [] } of vocabulary.regions) {
    yield { say, sense: senseOf('region', { regions: [id] }) };
    yield { say: hints, sense: senseOf('hint', { regions: [id] }) };
  }
  for (const { say, means } of vocabulary.vagueRegions) yield { say, sense: senseOf('region', { regions: means }) };
  yield { say: vocabulary.context, sense: senseOf('context') };
  for (const { say, name, matter } of vocabulary.elsewhere)
    yield { say, sense: senseOf('elsewhere', { name, matter: matter === true }) };
  for (const { say, name } of vocabulary.worlds) yield { say, sense: senseOf('world', { name }) };
}

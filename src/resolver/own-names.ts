import type { Directory } from '../directory/directory';
import type { Unit } from '../directory/record';
import { clean } from '../language/clean';
import { isEnglish } from '../language/common';
import { stem } from '../language/stem';
import { wordTexts } from '../language/words';
import { LARGE } from './weights';

/** What a directory's company and its units are called by that is nobody else's name. */
export class OwnNames {
  /** What the company is called in chat: the command without its slash. */
  readonly company: string;
  #all: ReadonlySet<string> | undefined;

  /** `isOthers` tells of a word whether the vocabulary has it of others too: then it is no name. */
  constructor(
    readonly directory: Directory,
    readonly isOthers: (word: string) => boolean,
  ) {
    this.company = directory.command.slice(1);
  }

  /** Whether stems in a row are the company's name, a unit's or its acronym, or a word that only a unit has ("SmartPark"). */
  has(stems: string): boolean {
    this.#all ??= new Set([stem(this.company), ...this.#printed()]);
    return this.#all.has(stems);
  }

  /** Of a large directory none: its names are too many to be nobody else's, and to be read while somebody waits. */
  #printed(): readonly string[] {
    const { records, units } = this.directory;
    return records.length > LARGE ? [] : [...units.flatMap(namesOf), ...this.#ofRecords()];
  }

  /** Acronyms and makes ("ZBA", "SmartPark") in names and topics, as they are printed. */
  #ofRecords(): readonly string[] {
    const printed = this.directory.records.flatMap(({ name, topics }) => [name, ...topics]);
    const marked = new Set(printed.flatMap(text => text.match(MARKED) ?? []));
    return [...marked].flatMap(word => {
      const plain = clean(word);
      return isEnglish(plain) || this.isOthers(plain) ? [] : stem(plain);
    });
  }
}

/** A word with two capitals. */
const MARKED = /\b(?=\w*[A-Z]\w*[A-Z])[A-Za-z]{3,}\b/g;

/** A unit's names as stems: without what stands in brackets, its acronym, and the words of it that are no English. */
function namesOf({ name, short }: Unit): readonly string[] {
  const words = wordTexts(clean(name.replace(/\(.*?\)/g, ' ')));
  const acronym = short === undefined ? [] : wordTexts(clean(short));
  const whole = words.length > 1 ? [words.map(stem).join(' ')] : [];
  return [...whole, ...[...acronym, ...words.filter(word => !isEnglish(word))].map(stem)];
}

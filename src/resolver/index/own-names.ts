import type { Directory } from '../../directory/directory';
import type { Unit } from '../../directory/record';
import { clean } from '../../language/words/clean';
import { isEnglish } from '../../language/words/common';
import { isOffice } from '../../language/words/quiet';
import { stem } from '../../language/words/stem';
import { wordTexts } from '../../language/words/words';
import { LARGE } from './weights';

/** What a directory's company and its units are called by that is nobody else's name, as stems. */
export class OwnNames {
  /** What the company is called in chat: the command without its slash. */
  readonly company: string;
  #all: ReadonlySet<string> | undefined;
  #whole: readonly string[] | undefined;

  constructor(readonly directory: Directory) {
    this.company = directory.command.slice(1);
  }

  /** Whether a stem is the company's name, a unit's acronym, or a word that only a unit is called by ("SmartPark"). */
  has(stemmed: string): boolean {
    this.#all ??= new Set([stem(this.company), ...this.#ofUnits()]);
    return this.#all.has(stemmed);
  }

  /** Whether words hold a unit's whole name, of so many words that nobody else's is called so. */
  stands(stems: readonly string[]): boolean {
    this.#whole ??= this.directory.records.length > LARGE ? [] : this.directory.units.flatMap(wholeNameOf);
    const said = ` ${stems.join(' ')} `;
    return this.#whole.some(name => said.includes(name));
  }

  /** Of a large directory none: its units are too many to be nobody else's, and to be read while somebody waits. */
  #ofUnits(): readonly string[] {
    const { records, units } = this.directory;
    return records.length > LARGE ? [] : units.flatMap(namesOf);
  }
}

/** A unit's acronym, and the words of its name that are no English: "Records Office" is every company's. */
function namesOf({ name, short }: Unit): readonly string[] {
  const words = wordsOf(name).filter(word => !isEnglish(word));
  return [...(short === undefined ? [] : wordTexts(clean(short))), ...words].map(stem);
}

function wordsOf(name: string): readonly string[] {
  return wordTexts(clean(name.replace(/\(.*?\)/g, ' ')));
}

/** Words of a name that is a unit's own, however English: "Building Inspection Office"; office words alone are no name. */
const FEWEST_WORDS = 3;

function wholeNameOf({ name }: Unit): readonly string[] {
  const stems = wordsOf(name).map(stem);
  return stems.length < FEWEST_WORDS || stems.every(isOffice) ? [] : [` ${stems.join(' ')} `];
}

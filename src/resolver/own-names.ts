import type { Directory } from '../directory/directory';
import type { Unit } from '../directory/record';
import { clean } from '../language/clean';
import { isEnglish } from '../language/common';
import { stem } from '../language/stem';
import { wordTexts } from '../language/words';

/** What a directory's company and its units are called by that is nobody else's name. */
export class OwnNames {
  /** What the company is called in chat: the command without its slash. */
  readonly company: string;
  #all: ReadonlySet<string> | undefined;

  constructor(readonly directory: Directory) {
    this.company = directory.command.slice(1);
  }

  /** Whether stems in a row are the company's name, a unit's or its acronym, or a word that only a unit has ("SmartPark"). */
  has(stems: string): boolean {
    this.#all ??= new Set([stem(this.company), ...this.directory.units.flatMap(namesOf)]);
    return this.#all.has(stems);
  }
}

/** A unit's names as stems: without what stands in brackets, its acronym, and the words of it that are no English. */
function namesOf({ name, short }: Unit): readonly string[] {
  const words = wordTexts(clean(name.replace(/\(.*?\)/g, ' ')));
  const acronym = short === undefined ? [] : wordTexts(clean(short));
  const whole = words.length > 1 ? [words.map(stem).join(' ')] : [];
  return [...whole, ...[...acronym, ...words.filter(word => !isEnglish(word))].map(stem)];
}

/** Messages that are no more than a list of names: "number for permits, parks and records please". */

const JOINING =
  'and or plus n also then too the a an our my your for of in at on to with about both all desk desks department dept office region regions center area question questions please pls thanks thx';
const KINDS =
  'number numbers phone phones line lines hours fax faxes email emails address addresses option options key keys button contact contacts info';
const ASKING =
  'hi hello hey who whos do does i we call dial reach handle handles need want get give send show me us can could you what whats is are which where open today now';
const KIND = new Set(KINDS.split(' '));
const BESIDE = new Set(JOINING.split(' '));
const LEADING = new Set(`${JOINING} ${KINDS} ${ASKING}`.split(' '));

/**
 * Whether a word beside the names of a list leads to it, in its first stretch, or joins it, in the others: "a signed permit,
 * where do I fax the rest" asks of its first stretch in the second.
 */
export function joinsList(word: string, first: boolean): boolean {
  return first ? LEADING.has(word) : BESIDE.has(word) || KIND.has(word);
}

import { leadWith } from '../words/joining-words';

/** What the patterns of what is said aside are made of. */

/** A way in which something is named that is not asked for. */
export interface AsideClause {
  /** An example, in which what is set aside stands between "<" and ">". */
  readonly said: string;
  /** Words of which such a clause holds one. */
  readonly needs: string;
  /** The source of the pattern that matches the words of the clause, its own cue included. */
  readonly clause: string;
  /** Whether it says who asks. */
  readonly asker?: true;
}

/** Any of some patterns, as the source of one. */
export function anyOf(ways: readonly string[]): string {
  return `(?:${ways.join('|')})`;
}

/** A word of each of some ways to say something, which "|" parts, the longest: most messages hold none of these. */
export function leadsOf(ways: string): string {
  return ways.split('|').map(longestOf).join(' ');
}

function longestOf(way: string): string {
  return way.split(' ').reduce((longest, word) => (word.length >= longest.length ? word : longest));
}

const WORDS =
  '(?:(?!(?:who|what|which|where|that|since|if|because|now|so|after|before|when|until|while|im|never|still|yet|wont|cant|need|needs|havent|hasnt|didnt) )[^ ,.]+ ){1,8}?';
/** What is set aside, as a group: a few words up to the next comma, conjunction or full stop. */
export const IT = `(${WORDS})`;
/** The same of several: "parks, pools and permits". */
export const THEM = `(${WORDS}(?:, (?:(?:and|or|n) )?${WORDS}){0,2}?)`;
/** The end of a clause. */
export const END = '(?=[,.]|$)';
/** The same behind a name: "parks, and pools" goes on. */
export const NAME_END =
  '(?=\\.|$|, (?!(?:and|or|n) (?!(?:i|we|they|he|she|it|its|im|am|got|get|had|have|was|were|been|nobody|noone|no|not|nothing|zero|crickets|still|now|just|need|want|went|go|going|use|using|moved|switched|never|heard|left|waited|who|what|where|how|then) )))';
/** The beginning of a clause. */
export const START = `(?<=(?:^|[,.] )${leadWith('please|pls|no|nah|yea|yeah|yes|yep|just')})`;
/** Whoever asks, or he for whom he asks. */
export const SELF = '(?:i|we|ive|weve|he|she|customer)';
/** That somebody does not help. */
export const FAILS =
  '(?:(?:cant|couldnt|wont|wouldnt|didnt|doesnt|dont|cannot|never|isnt able to|could not|can not|do not|does not) (?:help|do|answer|assist|handle|fix|solve|know|pick up|respond|reply|(?:get|call|write) back)|(?:never|hasnt|havent|isnt|arent) (?:(?:answer|respond|help|pick)(?:ed|s|ing)?(?: up)?|replied|replying|(?:wrote|called|got|gotten|written) back))';

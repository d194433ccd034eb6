/**
 * How people say "not", as sources of patterns and without apostrophes, as words are read. A verb's own "not" is grown
 * together with it or stands behind it.
 */

const WITH_IS = 'isnt|arent|aint';
const WITH_DOES = 'doesnt|dont|wont';
const WITH_HAS = 'hasnt|havent|didnt';

/** "Not", "isnt": of what somebody is; the "not" of "is not" too. */
export const IS_NOT = `(?:not|${WITH_IS})`;
/** "Doesnt", "does not", "wont": of what somebody does. */
export const DOES_NOT = `(?:${WITH_DOES}|(?:does|do|will) not)`;
/** "Hasnt", "has not", "didnt": of what is not done yet. */
export const HAS_NOT = `(?:${WITH_HAS}|(?:has|have|did) not)`;
/** The same of what somebody is or does, in one word: of "does not" its "not". */
export const NOT = `(?:not|never|${WITH_IS}|${WITH_DOES})`;
/** Of two things each. */
export const NEITHER = '(?:neither|nor)';
/** Any of these, and what was or is no longer. */
export const WAS_NOT = `(?:${NOT}|${HAS_NOT}|${NEITHER}|wasnt|werent|no longer)`;
/** Of anybody. */
export const NOBODY = '(?:nobody|no one)';
/** Of what a row has not got: "without", "left the ... blank". */
export const WITHOUT = '(?:no|without|lacks?|lacking|missing|sin|left(?= (?:the|its|their)))';

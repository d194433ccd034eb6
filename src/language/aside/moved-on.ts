import { type AsideClause, START } from './aside-parts';
import { DONE } from './come-about';

/** What asks for something, or wishes for it: it is not only told. */
const ASKED =
  '(?:needs?|wants?|gotta|require|must|who|whos|whom|what|whats|where|wheres|which|how|when|number|phone|fax|hours|address|email|zip|please|pls|questions?)';
/** Words of what is told before somebody moves on: one breath, as it is dictated. */
const TOLD = `((?:(?!${ASKED} )[^ .]+ ){1,20}?)`;
const JOINS = '(?:so|and|but|ok|okay|anyway|anyhow|anyways|well|then|yeah|thank goodness|thank god)';
/** A mark stands between words, as they do. */
const MARK = '(?:[,.] )?';
const JOINED = `(?:${JOINS} ${MARK})*`;
const IS_DONE = `(?:${DONE}|out of the way|behind (?:us|me)|all set|all good)`;

/** Clauses behind which somebody moves on to what he asks for. */
export const MOVED_ON: readonly AsideClause[] = [
  {
    said: "<Permits called me back> so that's done and now parks",
    needs: 'now',
    clause: `${START}${TOLD}(?=${MARK}${JOINED}(?:that(?:s| is)?|its|it is|theyre|those are)(?: all)? ${IS_DONE} ${MARK}${JOINED}now )`,
  },
  {
    said: '<The permits came in> okay different thing I have a question on parks',
    needs: 'different separate unrelated',
    clause: `${START}${TOLD}(?=${MARK}${JOINED}(?:on an? |an? )?(?:totally |completely |whole )?(?:different|separate|unrelated) (?:thing|question|subject|topic|matter|note|issue|one) ${MARK}(?:i|im|ive|we|my|is|are|who|what|where|when|which|how|the number)\\b)`,
  },
  {
    said: "<We have the permits letter> so ignore my earlier note, what I'm really after is parks",
    needs: 'ignore disregard scratch forget',
    clause: `${START}${TOLD}(?=${MARK}${JOINED}(?:please |pls |you can )?(?:ignore|disregard|scratch|forget) (?:my|that|the) (?:earlier |last |previous |first |other )?(?:note|message|question|msg|text|one)\\b)`,
  },
  {
    said: "<Permits I got> and what I'm after is parks",
    needs: 'what',
    clause: `${START}${TOLD}(?=${MARK}${JOINED}(?:now )?what (?:i|we|im|were|ive)(?: [^ .]+){1,6}? is )`,
  },
];

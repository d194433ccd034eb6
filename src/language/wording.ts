/** Words that are to be printed for the rows of a list, or not to be. */
export interface Wording {
  readonly words: readonly string[];
  readonly lacking: boolean;
}

const ROWS = String.raw`\b(?:lines?|rows?|entry|entries|ones?|units?|centers?|desks?|offices?|anything|everything|something|whatever|records?|names?|numbers?|places?)(?: (?:that|which|you|have|got|on|the|this|sheet|is|are|there|of))*`;
const IN_NAME = String.raw`in (?:the|their|its|it|them|em)(?: unit)?(?: (?:names?|titles?))?\b`;
const NAMED = String.raw`(?:the )?(?:word )?(\w+(?: (?!in\b)\w+)?)`;
const HOLDING = new RegExp(`${ROWS} (?:(without)|with|have|has|having|got|use|uses) ${NAMED} ${IN_NAME}`);
const MENTIONING = new RegExp(
  String.raw`${ROWS} (?:mentions?|mentioning|contains?|containing|tagged|labell?ed) (?:as |with )?${NAMED}(?= *$| \?)`,
);
const THE_WORD = new RegExp(String.raw`${ROWS} (?:with|have|has|containing|contains?) the word (\w+)`);

/** "Every line that mentions permits", "centers with North in the name": what is asked for by how it is written. */
export function wordingAsked(text: string): Wording | undefined {
  const [, without, held] = HOLDING.exec(text) ?? [];
  const said = held ?? MENTIONING.exec(text)?.[1] ?? THE_WORD.exec(text)?.[1];
  return said === undefined ? undefined : { words: said.split(' '), lacking: without !== undefined };
}

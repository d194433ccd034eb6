const ROWS = String.raw`\b(?:lines?|rows?|entry|entries|ones?|units?|centers?|desks?|offices?|anything|everything|something|whatever|records?|names?|numbers?|places?|spots?|parts?|everywhere|every place)(?: (?:that|which|you|have|got|on|the|this|sheet|is|are|there|of))*`;
const IN_NAME = String.raw`in (?:the|their|its|it|them|em)(?: (?:business )?unit)?(?: (?:names?|titles?|columns?|fields?))?\b`;
/** What is said of a thing without naming another: "title work", "held stuff". */
const AT_LARGE = /^(?:stuff|things?|work|matters|questions?|issues?|business|anything|at|all|please|pls)$/;
const NAMED = String.raw`(?:the )?(?:word )?(\w+(?: (?!in\b)\w+)?)`;
const HOLDING = new RegExp(`${ROWS} (?:with|have|has|having|got|use|uses) ${NAMED} ${IN_NAME}`);
const MENTIONING = new RegExp(
  String.raw`${ROWS} (?:mentions?|mentioning|contains?|containing|tagged|labell?ed|(?:says?|prints?) (?:anything |something |a word )?about) (?:as |with |(?:anything |something )about )?${NAMED}(?= *$| \?)`,
);
const THE_WORD = new RegExp(String.raw`${ROWS} (?:with|have|has|containing|contains?) the word (\w+)`);

/** "Every line that mentions permits", "centers with North in the name": the words that are to be printed for the rows of a list. */
export function wordingAsked(text: string): readonly string[] | undefined {
  const said = HOLDING.exec(text)?.[1] ?? MENTIONING.exec(text)?.[1] ?? THE_WORD.exec(text)?.[1];
  return said?.split(' ').filter((word, i) => i === 0 || !AT_LARGE.test(word));
}

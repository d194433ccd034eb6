/** "The interview went fine", "parks already took care of us": what is over and asks for nothing. */
const OVER =
  /\b(?:went (?:fine|well|great|ok|okay|good|smooth\w*)|(?:is|are|was|were|theyre|thats|its|all|everybody|everyone) (?:\w+ )?(?:great|fine|good|happy|done|set|sorted|settled|fixed|solved|handled|over)|already (?:took|handled|fixed|solved|called|talked|paid|sorted|helped)|took care|quit|retired|on the phone (?:w|with)|(?:talked|spoke) (?:to|with)|(?:i|we)(?: ve|ve)? (?:already )?called)\b/;
/** What is not there yet is asked about still, however it is told. */
const LACKS =
  /\b(?:not|never|still|no|nobody|isnt|wasnt|didnt|hasnt|havent|wont|cant|doesnt|missing|late|lost|wrong|denied|waiting|need|needs|want|wants|please|pls|for an?)\b/;
const ASKS = /\?|\b(?:who|whos|what|whats|which|where|wheres|how|when)\b/;
/** A question that is joined to what was told leaves both asked. */
const JOINED = /^(?:and|also|plus|n|oh and|then)\b/;

/** Whether a sentence tells of something that is over, and leaves nothing open. */
export function tellsOver(text: string): boolean {
  return OVER.test(text) && !LACKS.test(text) && !ASKS.test(text);
}

/** Whether a question goes on with what was told before it. */
export function goesOnWith(text: string): boolean {
  return JOINED.test(text);
}

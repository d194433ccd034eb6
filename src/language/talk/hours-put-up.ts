import { leadWith } from '../words/joining-words';

const TIME = String.raw`(?:noon|\d{1,2}(?::\d\d)?(?: ?[ap]m)?)`;
const PUT_UP = new RegExp(
  `^${leadWith('its|is|it|that|thats|are|they|theyre|open|there|hours|i guess|i assume|the|usual|regular|from')}${TIME} (?:to|till?|until|thru|through) ${TIME}(?: (?:like|just like|same as) (?:everybody|everyone|everybody else|everyone else|the rest(?: of (?:them|you|us))?|all(?: of them)?|the others?|most|normal|usual|always|any bank|banks?|normal people))?(?: (?:right|correct|i guess|i assume|i take it|i bet|yeah|yes|yea|or what|as usual|too|then|huh|est|et|ct|eastern|central|\\?))*$`,
);
const HINT = /\d (?:to|till?|until|thru|through) \d/;

/** "9 to 5 like the north?": what the hours put up are likened to. */
export function hoursLikenedTo(text: string): string | undefined {
  return HINT.test(text) ? LIKENED.exec(text)?.[1] : undefined;
}

const LIKENED = new RegExp(
  String.raw`^${leadWith('its|is|it|open|hours')}${TIME} (?:to|till?|until) ${TIME} (?:just like|like|same as) (?:the )?(\w+(?: \w+)?)(?: (?:right|yeah|\?))*$`,
);

/** "9 to 5 like everybody?", "8 to 5, I guess": hours are put up for what was shown; `text` holds what it is likened to. */
export function putsUpHours(text: string): boolean {
  return HINT.test(text) && PUT_UP.test(text);
}

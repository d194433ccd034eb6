import { ROW } from '../words/row-nouns';

const SAME_TOO = new RegExp(
  [
    String.raw`\b(?:too|also|as well) or (?:is it |are they |(?:do|does) (?:they|those|these|it|that) (?:go |get |have to go )?)?(?:to )?(?:some(?:where|place)|elsewhere|another|(?:an? )?different|other)\b`,
    String.raw`\b(?:is|isnt|be|are|was) (?:it |that |this |they |those )?(?:the |those )?same (?:${ROW}|people|folks|address|box|crew|bunch|guys)?(?: (?:too|also|again|then))?(?:$| (?:for|with|if)\b)`,
  ].join('|'),
);

/** "Leases too, or someplace different", "would a title be the same people": whether what was shown is meant for something else as well. */
export function asksSameToo(text: string): boolean {
  return SAME_TOO.test(text);
}

import { DAY } from './days';
import { CLOCK } from './face';

/** Whether a text says in which half of the day an hour is: "9 pm", "21:00", "at 9 in the morning", "noon". */
export function saysHalf(text: string): boolean {
  return HALF.test(text);
}

/** Whether it says so, or words beside an hour lean to one: "still there at 9", "until 9", "at 9 today". */
export function leansToHalf(text: string): boolean {
  return HALF.test(text) || LEANS.test(text);
}

const HALF =
  /\d ?[ap]m?\b|\b(?:1[3-9]|2[0-3]):?\d\d\b|\b(?:[ap]m|noon|midnight|mornings?|afternoons?|evenings?|nights?|tonight|noche|tarde)\b/;
/** Words of a story name no half: they stand close before an hour, or behind it. */
const LEANS = new RegExp(
  String.raw`\b(?:(?:late|later|still|gone|left|past|after|until|till?|by|before|closes?|closed|closing|shuts?|leaves?|stays?|runs?|goes)\b|${DAY})(?: \w+){0,4}? ${CLOCK}|\b(?:at|around|about) ${CLOCK}\S*(?: \w+){0,2}? (?:(?:still|late|later)\b|${DAY})`,
);

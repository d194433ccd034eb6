import { DAY } from './days';

/** Whether a question says, or hints at, which half of the day its hour is in: "9 pm", "still there at 9", "until 9", "at 9 today". */
export function saysHalf(text: string): boolean {
  return HALF.test(text);
}

const HALF = new RegExp(
  String.raw`\d ?[ap]m?\b|\b(?:1[3-9]|2[0-3]):?\d\d\b|\b(?:[ap]m|tonight|nights?|evening|afternoon|morning|late|later|still|yet|after|past|until|till?|by|before|close|closes|closed|closing|shuts?|leaves?|stays?|runs?|goes|midnight|noche|tarde|${DAY})\b`,
);

import { HALF_DAY } from '../../hours/units';
import { namesDay } from './days';
import { FACE_WORDS, type Face, faceAt } from './face';
import { PARTS } from './moments';
import { type ClockWords, halfOfPart, type Matcher, NUMBER, PhraseMap, type Piece, stand } from './piece';
import { zoneWord } from './zone-names';
import { placeBehind, type ZoneWords, zoneAt } from './zones';

/** Whether some words before a clock time state it, and which half of the day they lean to. */
interface Lead {
  readonly words: string;
  readonly stated?: true;
  readonly leans?: 'am' | 'pm';
  readonly vague?: true;
}

/** Longest first. */
const LEADS: readonly Lead[] = [
  { words: 'it is a', stated: true },
  { words: 'its a', stated: true },
  { words: 'it is now', stated: true },
  { words: 'its now', stated: true },
  { words: 'its like', stated: true },
  { words: 'clock just hit', stated: true },
  { words: 'clock hit', stated: true },
  { words: 'it is', stated: true },
  { words: 'its', stated: true },
  { words: 'son las', stated: true },
  { words: 'despues de las', leans: 'pm' },
  { words: 'antes de las', leans: 'am' },
  { words: 'hasta las', leans: 'pm' },
  ...['until', 'till', 'til'].map(until => ({ words: `wait ${until}` })),
  { words: 'a las' },
  { words: 'a la' },
  { words: 'exactly', vague: true },
  { words: 'close at', leans: 'pm' },
  { words: 'closes at', leans: 'pm' },
  { words: 'shut at', leans: 'pm' },
  { words: 'leave at', leans: 'pm' },
  { words: 'start at', leans: 'am' },
  { words: 'starts at', leans: 'am' },
  { words: 'at about' },
  { words: 'at around' },
  { words: 'at like' },
  { words: 'at' },
  { words: '@' },
  { words: 'around', vague: true },
  { words: 'about', vague: true },
  ...['open', 'opens', 'in', 'there', 'up'].map(there => ({ words: `${there} by`, leans: 'am' as const })),
  { words: 'by', leans: 'pm' },
  { words: 'no later than', leans: 'pm' },
  { words: 'later than', leans: 'pm' },
  { words: 'no earlier than', leans: 'am' },
  { words: 'earlier than', leans: 'am' },
  { words: 'sooner than', leans: 'am' },
  { words: 'after', leans: 'pm' },
  { words: 'past', leans: 'pm' },
  { words: 'until', leans: 'pm' },
  { words: 'till', leans: 'pm' },
  { words: 'til', leans: 'pm' },
  { words: 'before', leans: 'am' },
];
const LEAD_WORDS = new PhraseMap(LEADS.map(lead => [lead.words, lead]));

/** "at 7", "4:45 in denver", "after 5pm et", "noon", "half past 8 in the morning". */
export const clockTimes: Matcher = {
  match: matchClock,
  begins: [...LEAD_WORDS.begins, ...FACE_WORDS, NUMBER],
};

/** The clock time at a place, with what says that it is one. */
export function matchClock(words: readonly string[], index: number): Piece | undefined {
  const led = LEAD_WORDS.at(words, index);
  const lead = led?.meant;
  const start = index + (led?.length ?? 0);
  const face = faceAt(words, start);
  if (face === undefined) return undefined;
  const half = halfAt(words, start + face.length);
  const behind = zoneWord(words[start + face.length] ?? '');
  // "Six in the morning", "6 mountain" is a time without a word before it.
  const told =
    (behind !== undefined && !behind.regional) ||
    half.length > 0 ||
    isLast(words, start + face.length, lead) ||
    isSecond(words, index, face);
  if (face.bare && (lead === undefined || lead.vague) && !told) return undefined;
  const said = face.half ?? half.half;
  const place = clockPlace(words, start + face.length + half.length, face);
  const clock: ClockWords = {
    minute:
      said === 'pm' && face.minute < HALF_DAY
        ? face.minute + HALF_DAY
        : said === 'am' && face.minute >= HALF_DAY && face.half === undefined
          ? face.minute - HALF_DAY
          : face.minute,
    half: said,
    zone: place.zone,
    stated: lead?.stated === true && !supposed(words, index),
    exact: (lead?.words === 'at' || lead?.words === '@') && said !== undefined,
    leans: lead?.leans,
  };
  const length = start - index + face.length + half.length + place.length;
  return { meaning: { kind: 'clock', clock }, length, place: place.place };
}

/** Whose clock it is; a bare number may count what stands behind it. */
function clockPlace(words: readonly string[], index: number, { bare }: Face): ZoneWords {
  const told = zoneAt(words, index);
  return told.length > 0 || bare ? told : placeBehind(words, index);
}

/** "If it's 4:30 in phoenix, are they open": no clock shows that. */
function supposed(words: readonly string[], index: number): boolean {
  return /^(?:if|when|once|say|suppose)$/.test(words[index - 1] ?? '');
}

/** "around 5" at the end of a question is a time; "around 5 people" is not. */
function isLast(words: readonly string[], index: number, lead: { readonly vague?: true } | undefined): boolean {
  return lead !== undefined && index >= words.length;
}

/** "Open at 7 or 8": at the end the second hour needs no "at" of its own. */
function isSecond(words: readonly string[], index: number, { length }: Face): boolean {
  const [at, first = '', join = ''] = words.slice(Math.max(0, index - 3), index);
  const joined = at === 'at' && /^(?:and|or)$/.test(join) && faceAt([first], 0) !== undefined;
  return joined && (index + length >= words.length || namesDay(words.slice(index + length, index + length + 2)));
}

/** "in the morning", "at night": which half of the day is meant. */
function halfAt(words: readonly string[], index: number): Pick<Face, 'half' | 'length'> {
  const said = PARTS.at(words, index);
  // "Two nights" says no hour.
  if (said !== undefined && said.length > 1) return { half: halfOfPart(said.meant), length: said.length };
  const length = words[index] === 'sharp' ? 1 : stand(words, index, 'on the dot') ? 3 : 0;
  return { half: undefined, length };
}

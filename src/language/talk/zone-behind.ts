import { CLOCK_NAME } from '../when/zone-names';

const BEHIND = new RegExp(`(?:,|-|\\.\\.\\.)\\s*(${CLOCK_NAME})\\s*[?.!]*$`, 'i');

/** "Open until 8, central" is told by that clock as it stands, and "for the region, central" names none. */
const AS_IT_STANDS = /\b(?:until|till?|before|by|through|regions?|regional|centers?)\b/i;

/** "..., east coast": a clock named by itself at the end of a message, said to be one; undefined where none is. */
export function withZoneSaid(typed: string): string | undefined {
  if (AS_IT_STANDS.test(typed)) return undefined;
  const [behind, name] = BEHIND.exec(typed.slice(-LONGEST)) ?? [];
  return behind === undefined ? undefined : `${typed.slice(0, -behind.length)} ${name} time?`;
}

/** Letters in which a clock's name and the marks around it stand. */
const LONGEST = 40;

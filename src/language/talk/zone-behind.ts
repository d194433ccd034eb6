import { CLOCK_NAME } from '../when/zone-names';

const BEHIND = new RegExp(`(?:,|-|\\.\\.\\.)\\s*(${CLOCK_NAME})\\s*[?.!]*$`, 'i');

/** "..., east coast": a clock named by itself at the end of a message, said to be one; undefined where none is. */
export function withZoneSaid(typed: string): string | undefined {
  const [behind, name] = BEHIND.exec(typed.slice(-LONGEST)) ?? [];
  return behind === undefined ? undefined : `${typed.slice(0, -behind.length)} ${name} time?`;
}

/** Letters in which a clock's name and the marks around it stand. */
const LONGEST = 40;

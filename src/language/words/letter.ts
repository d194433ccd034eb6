const QUOTED_LINE = /^\s*>/;
const REPLY_HEADER = /^\s*on .{4,120} wrote:\s*$/i;
const FORWARD_HEADER = /^\s*(from|sent|to|cc|bcc|date|reply-to)\s*:/i;
const FORWARD_MARK = /^\s*-{2,}\s*(original|forwarded) message\s*-{2,}\s*$|^\s*begin forwarded message\s*(?::\s*)?$/i;
const SUBJECT = /^\s*subject\s*:\s*((re|fwd?)\s*:\s*)*/i;
const SIGNATURE = /^\s*(--+|__+|sent from my .{2,40}|get outlook for .{2,20})\s*$/i;
const CLOSING =
  /^\s*(thanks|thank you|thx|regards|best|best regards|kind regards|sincerely|cheers|respectfully)\s*(?:[,!.-]\s*)?$/i;

/** What the asker wrote, without quoted mail, forwarded headers and the signature below. All of it where nothing else would be left. */
export function withoutMail(text: string): string {
  if (!text.includes('\n')) return text;
  const kept: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (SIGNATURE.test(line) || REPLY_HEADER.test(line)) break;
    if (CLOSING.test(line) && kept.some(l => l.trim() !== '')) break;
    if (QUOTED_LINE.test(line) || FORWARD_HEADER.test(line) || FORWARD_MARK.test(line)) continue;
    kept.push(line.replace(SUBJECT, ''));
  }
  return kept.some(line => line.trim() !== '') ? kept.join('\n') : text;
}

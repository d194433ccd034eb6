import type { Slip } from '../problems/explain-slip';

const NOT_UTF8 = 'Save the file again with "Save as" of the editor, and choose UTF-8 as its encoding.';

/** The text of a file, which must be UTF-8: in any other encoding letters would come out as others, or as none. */
export function decode(written: string | Uint8Array): string | Slip {
  if (typeof written === 'string') return written;
  // UTF-16 puts a zero beside each plain letter.
  const wide = written.includes(0) || (written[0] ?? 0) >= 0xfe;
  if (wide) return { line: 0, message: 'the file is not saved as UTF-8', cure: NOT_UTF8 };
  return strictly(written) ?? { line: wrongLine(written), message: 'a letter is not saved as UTF-8', cure: NOT_UTF8 };
}

function strictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** The first line (from 0) that cannot be read; the bytes of line ends stand in no other letter. */
function wrongLine(bytes: Uint8Array): number {
  let line = 0;
  let start = 0;
  for (const [at, byte] of bytes.entries()) {
    const ends = byte === LINE_FEED || (byte === RETURN && bytes[at + 1] !== LINE_FEED);
    if (!ends) continue;
    if (strictly(bytes.subarray(start, at)) === undefined) return line;
    line += 1;
    start = at + 1;
  }
  return line;
}

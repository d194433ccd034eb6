import type { Http } from '../http';
import { SetUpError } from './announce';

/**
 * Opens the port and returns its number. Throws `SetUpError` with the fix if it cannot be opened. If the port is the one
 * above PORT, which nobody configured, `above` is PORT.
 */
export async function bind(http: Http, port: number, host: string, above?: number): Promise<number> {
  try {
    return await http.listen(port, host);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const [why, cure] = MEANINGS[String(code)] ?? [`cannot be opened (${code ?? error})`, 'Set PORT to another one.'];
    if (above === undefined) throw new SetUpError(`Port ${port} on ${host} ${why}.\n  ${cure}`);
    throw new SetUpError(
      `Port ${port} on ${host}, the playground's, which is one above PORT (${above}), ${why}.\n  Set PORT to another one, so that both are free, or delete PLAYGROUND.`,
    );
  }
}

/** "http://127.0.0.1:3000", "http://[::1]:3000". */
export function originOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

type Meaning = readonly [why: string, cure: string];

const ELSEWHERE: Meaning = [
  'cannot be opened: the address is none of this machine',
  'Set HOST to one of its own, or to 0.0.0.0 for all of them.',
];

/** What the system's codes mean. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  EADDRINUSE: ['is taken by another program', 'Set PORT to another one.'],
  EACCES: ['may not be opened by this user', 'Set PORT to one from 1024 on.'],
  EADDRNOTAVAIL: ELSEWHERE,
  ENOTFOUND: ELSEWHERE,
};

import { isJson } from '../activity';

/** The token is at fault. */
export class Unauthorized extends Error {}

/** Failing to get the platform's keys is our trouble; every other failure here is the token's. */
export function refuse(cause: unknown): never {
  const keys = isJson(cause) && (cause['statusCode'] === 500 || cause['name'] === 'FetchError');
  throw keys ? cause : new Unauthorized('token refused', { cause });
}

/** What the SDK prints of a token that it refuses: a line and its keys, or the whole error with its stack. */
function isRefusedToken(said: unknown): boolean {
  if (said instanceof Error) return said.name === 'TokenExpiredError';
  return typeof said === 'string' && said.startsWith('Error finding key for token');
}

/** Keeps refused tokens off a console, which forgers could flood; the door writes one line a minute for them. */
export function withoutRefusedTokens(output: Pick<Console, 'error'>): void {
  const print = output.error.bind(output);
  output.error = (...said: unknown[]) => {
    if (!isRefusedToken(said[0])) print(...said);
  };
}

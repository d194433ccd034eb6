import type { Trial } from '../../adapter';

/** Microsoft's numbers for what is wrong with a registration: the words beside them name tenants and apps. */
const CURES: Readonly<Record<string, string>> = {
  AADSTS7000215: 'MicrosoftAppPassword is not the secret: copy its value (not its id), or make a new one.',
  AADSTS7000222: 'The client secret has ended: make a new one and set MicrosoftAppPassword to its value.',
  AADSTS700016: 'The tenant knows no such app: mend MicrosoftAppId or MicrosoftAppTenantId.',
  AADSTS700027:
    'The certificate is not the one of the registration: mend CertificateThumbprint and CertificatePrivateKey.',
  AADSTS90002: 'There is no such tenant: mend MicrosoftAppTenantId.',
};
const ANY = 'Mend the Microsoft variables: the registration in the Azure portal has them.';

/** A failure in one word that may be shown: Microsoft's number, the system's code, or what kind of error it is. */
export function wordOf(cause: unknown): string {
  const { message, code, errorCode, name }: Record<string, unknown> = Object(cause);
  const number = /AADSTS\d+/.exec(String(message))?.[0];
  return String(number ?? code ?? errorCode ?? name ?? 'unknown').slice(0, 60);
}

/** What became of asking for the token. Never rejects. */
export async function tried(token: () => Promise<void>): Promise<Trial> {
  try {
    await token();
    return { kind: 'taken' };
  } catch (cause) {
    const word = wordOf(cause);
    return /^AADSTS|^invalid_/.test(word)
      ? { kind: 'refused', why: `Microsoft refuses the credentials (${word})`, cure: CURES[word] ?? ANY }
      : { kind: 'away', why: `Microsoft gives no token (${word})` };
  }
}

import { generateKeyPair, type KeyObject, randomBytes, randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import type { SlackConfig, TeamsConfig } from '../../config';

/** Who plays in the demo workspace. The ids have the shape that Slack's own have. */
export const SLACK_CAST = { team: 'T0PLAYGRND', app: 'A0PLAYGRND', bot: 'B0PLAYBOT', botUser: 'U0PLAYBOT' } as const;

/** Two chat platforms of our own on loopback: the configuration that the adapters are mounted with, and the keys to it. */
export interface DemoPlatforms {
  /** Where the server listens: "http://127.0.0.1:3978", without a trailing slash. */
  readonly origin: string;
  readonly slack: SlackConfig & { readonly botToken: string; readonly apiUrl: string };
  readonly teams: TeamsConfig & { readonly local: NonNullable<TeamsConfig['local']> };
  /** Signs the tokens that stand on Activities; its public half is served at `teams.local.openIdUrl`. */
  readonly teamsKey: { readonly id: string; readonly private: KeyObject; readonly public: KeyObject };
}

/** Makes secrets that live as long as the process. `origin` is a loopback address without a trailing slash. */
export async function demoPlatforms(origin: string): Promise<DemoPlatforms> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  // The connector has no token of its own in local mode: the unguessable part of its address stands in for one.
  const connector = `${origin}/playground/teams/${secret()}`;
  const tenant = randomUUID();
  return {
    origin,
    slack: { signingSecret: secret(), botToken: `xoxb-${secret()}`, apiUrl: `${origin}/playground/slack/api/` },
    teams: {
      appId: randomUUID(),
      type: 'SingleTenant',
      tenantId: tenant,
      credential: { kind: 'secret', password: secret() },
      allowedTenants: [tenant],
      serviceHosts: [new URL(origin).hostname],
      local: {
        openIdUrl: `${origin}/playground/teams/openid`,
        connectorUrl: connector,
        issuer: 'https://api.botframework.com',
      },
    },
    teamsKey: { id: randomUUID(), private: privateKey, public: publicKey },
  };
}

function secret(): string {
  return randomBytes(24).toString('hex');
}

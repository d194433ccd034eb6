import type { TeamsConfig } from '../../config';
import type { Activity } from '../activity';
import { tenantOf } from './read';

/** Why a request is turned away, and with which status: the reason of a 401 is for the log alone. */
export interface Refusal {
  readonly status: 400 | 401 | 403;
  readonly why: string;
}

/**
 * Looks at where an activity says it comes from, before its token is checked against the same claims.
 * The SDK checks the token's serviceurl only where the activity names one, and would answer to any host that a
 * signed token names; here it must be named, over https, and on a known host. Nobody has shown a token yet: whoever has
 * none must not learn from the answer which tenants and hosts are served, so it is that of a bad token.
 */
export function refusal(activity: Activity, config: TeamsConfig): Refusal | undefined {
  if (activity.channelId !== 'msteams') return { status: 401, why: 'not from Teams' };
  if (activity.serviceUrl === undefined) return { status: 400, why: 'no serviceUrl' };
  if (!isServiceUrl(activity.serviceUrl, config)) return { status: 401, why: 'serviceUrl on a foreign host' };
  const tenant = tenantOf(activity);
  if (tenant === undefined || !tenantsOf(config).includes(tenant.toLowerCase()))
    return { status: 401, why: 'foreign tenant' };
  return undefined;
}

/** The tenants that are answered, in lower case: those configured, else the bot's own. */
export function tenantsOf({ allowedTenants, tenantId }: TeamsConfig): readonly string[] {
  const tenants = allowedTenants.length > 0 ? allowedTenants : [tenantId];
  return tenants.filter(tenant => tenant !== '').map(tenant => tenant.toLowerCase());
}

function isServiceUrl(serviceUrl: string, config: TeamsConfig): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const url = new URL(serviceUrl);
  if (config.local !== undefined) return bare(serviceUrl) === bare(config.local.connectorUrl);
  return url.protocol === 'https:' && url.port === '' && config.serviceHosts.includes(url.hostname);
}

function bare(url: string): string {
  return url.replace(/\/$/, '');
}

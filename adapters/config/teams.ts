import type { TeamsConfig } from './types';
import type { SetUpProblem, Values } from './values';

const NAMES = [
  'MicrosoftAppId',
  'MicrosoftAppType',
  'MicrosoftAppTenantId',
  'MicrosoftAppPassword',
  'CertificateThumbprint',
  'CertificatePrivateKey',
] as const;
const PUBLIC_CLOUD = ['smba.trafficmanager.net'];

/** Teams' part, or undefined where nothing of it is set; half of it is a problem, for botbuilder would switch its checks off. */
export function readTeams(values: Values, env: NodeJS.ProcessEnv, problems: SetUpProblem[]): TeamsConfig | undefined {
  if (NAMES.every(name => env[name] === undefined)) return undefined;
  const needs = {
    MicrosoftAppId: 'the application (client) id',
    MicrosoftAppType: 'SingleTenant, UserAssignedMSI or MultiTenant',
    MicrosoftAppTenantId: 'the directory (tenant) id',
  };
  for (const [variable, what] of Object.entries(needs)) {
    if (env[variable] === undefined) {
      problems.push({
        variable,
        message: 'is missing while other Teams variables are set',
        cure: `Set it to ${what} of the bot's registration.`,
      });
    }
  }
  const { MicrosoftAppId: appId, MicrosoftAppType: type, MicrosoftAppTenantId: tenantId } = values;
  const credential = readCredential(values, env, problems);
  if (appId === undefined || type === undefined || tenantId === undefined || credential === undefined) return undefined;
  return {
    appId,
    type,
    tenantId,
    credential,
    allowedTenants: values.TEAMS_ALLOWED_TENANTS ?? [tenantId],
    serviceHosts: values.TEAMS_SERVICE_HOSTS ?? PUBLIC_CLOUD,
  };
}

function readCredential(
  values: Values,
  env: NodeJS.ProcessEnv,
  problems: SetUpProblem[],
): TeamsConfig['credential'] | undefined {
  const {
    MicrosoftAppPassword: password,
    CertificateThumbprint: thumbprint,
    CertificatePrivateKey: privateKey,
  } = values;
  const wrong = (variable: string, message: string, cure: string): undefined => {
    problems.push({ variable, message, cure });
    return undefined;
  };
  if (values.MicrosoftAppType === 'UserAssignedMSI') {
    const extra = (['MicrosoftAppPassword', 'CertificateThumbprint', 'CertificatePrivateKey'] as const).find(
      name => env[name] !== undefined,
    );
    if (extra !== undefined) return wrong(extra, 'is set, but a managed identity has no secret', 'Delete the line.');
    return { kind: 'managed' };
  }
  if (thumbprint !== undefined && privateKey !== undefined && password === undefined)
    return { kind: 'certificate', thumbprint, privateKey };
  const certificate = env['CertificateThumbprint'] !== undefined || env['CertificatePrivateKey'] !== undefined;
  if (password !== undefined && !certificate) return { kind: 'secret', password };
  if (password !== undefined)
    return wrong('MicrosoftAppPassword', 'is set beside a certificate', 'Keep one of the two.');
  for (const variable of ['CertificateThumbprint', 'CertificatePrivateKey']) {
    if (certificate && env[variable] === undefined)
      wrong(variable, 'is missing', 'A certificate needs its thumbprint and its private key.');
  }
  if (!certificate && env['MicrosoftAppPassword'] === undefined) {
    return wrong(
      'MicrosoftAppPassword',
      'is missing while other Teams variables are set',
      "Set it to the client secret's value (or set a certificate).",
    );
  }
  return undefined;
}

import type { TeamsConfig } from '../../config';

/** The SDK's settings for where the platform is: a local one, the government's clouds, or by default the public one. */
export function cloud(config: TeamsConfig | undefined): Record<string, string> {
  if (config?.local !== undefined) {
    return {
      ToBotFromChannelOpenIdMetadataUrl: config.local.openIdUrl,
      ToBotFromChannelTokenIssuer: config.local.issuer,
      ToBotFromEmulatorOpenIdMetadataUrl: config.local.openIdUrl,
      ToChannelFromBotLoginUrl: config.local.connectorUrl,
      ToChannelFromBotOAuthScope: config.local.issuer,
      OAuthUrl: config.local.connectorUrl,
    };
  }
  const government = config?.serviceHosts.every(host => host.endsWith('.us')) ?? false;
  return government ? { ChannelService: 'https://botframework.azure.us' } : {};
}

/** The SDK's settings for who the bot is. */
export function registration({ appId, type, tenantId, credential }: TeamsConfig): Record<string, string> {
  return {
    MicrosoftAppId: appId,
    MicrosoftAppType: type,
    MicrosoftAppTenantId: tenantId,
    ...(credential.kind === 'secret' ? { MicrosoftAppPassword: credential.password } : {}),
    ...(credential.kind === 'certificate'
      ? { CertificateThumbprint: credential.thumbprint, CertificatePrivateKey: credential.privateKey }
      : {}),
  };
}

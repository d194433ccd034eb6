/** Slack: one workspace by token, or many through OAuth; HTTP by default, Socket Mode with an app token. */
export interface SlackConfig {
  readonly signingSecret: string;
  readonly botToken?: string;
  readonly appToken?: string;
  readonly oauth?: { readonly clientId: string; readonly clientSecret: string; readonly stateSecret: string };
  /** Ids of workspaces and organisations: with OAuth all that may install the app; in shared channels, whose people are answered beside its own. */
  readonly allowedTeams?: readonly string[];
  /** Slack's Web API; another address only for the playground and tests. */
  readonly apiUrl?: string;
}

/** Teams: an Azure (or Developer Portal) registration. */
export interface TeamsConfig {
  readonly appId: string;
  readonly type: 'SingleTenant' | 'UserAssignedMSI' | 'MultiTenant';
  readonly tenantId: string;
  readonly credential:
    | { readonly kind: 'secret'; readonly password: string }
    | { readonly kind: 'certificate'; readonly thumbprint: string; readonly privateKey: string }
    | { readonly kind: 'managed' };
  /** Tenant ids whose activities are answered. */
  readonly allowedTenants: readonly string[];
  /** Hosts that may be a serviceUrl. */
  readonly serviceHosts: readonly string[];
  /** A local platform (playground, tests): where its keys and its connector are. Loopback only. */
  readonly local?: { readonly openIdUrl: string; readonly connectorUrl: string; readonly issuer: string };
}

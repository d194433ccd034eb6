import type { SetUpProblem } from './values';

/** Everything that the process is told from outside, checked. */
export interface Config {
  readonly slack?: SlackConfig;
  readonly teams?: TeamsConfig;
  /** Neither platform has credentials: loopback only, and the playground plays both. */
  readonly local: boolean;
  readonly anonymousTeams: boolean;
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly playground: boolean;
  readonly metricsToken?: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'fatal';
  readonly logQuestions: boolean;
  readonly storeFile: string;
  readonly databaseUrl?: string;
  /** 32 bytes each in base64: the first encrypts, all decrypt. Empty: a key file beside the store. */
  readonly tokenKeys: readonly string[];
  readonly keepDays: number;
  /** What does not keep the bot from starting, and should be mended. */
  readonly warnings: readonly SetUpProblem[];
  readonly limits: { readonly asker: number; readonly workspace: number };
}

/** Slack: one workspace by token, or many through OAuth; HTTP by default, Socket Mode with an app token. */
export interface SlackConfig {
  readonly signingSecret: string;
  readonly botToken?: string;
  readonly appToken?: string;
  readonly oauth?: { readonly clientId: string; readonly clientSecret: string; readonly stateSecret: string };
  /** Ids of workspaces and organizations: with OAuth all that may install the app; in shared channels, whose people are answered beside its own. */
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

/** One environment variable: what it is for, its default and an example. */
export interface Variable {
  readonly group: 'Slack' | 'Microsoft Teams' | 'Server' | 'Store' | 'Limits';
  readonly about: string;
  readonly example: string;
  /** Never printed, not even in part. */
  readonly secret?: true;
}

/** Every variable that is read, and no others are. `.env.example` and docs/settings.md are made from this. */
export const VARIABLES = {
  SLACK_SIGNING_SECRET: {
    group: 'Slack',
    about: 'Basic Information > App Credentials > Signing Secret. Required unless SLACK_APP_TOKEN is set.',
    example: '0123456789abcdef0123456789abcdef',
    secret: true,
  },
  SLACK_BOT_TOKEN: {
    group: 'Slack',
    about: 'One workspace: OAuth & Permissions > Bot User OAuth Token.',
    example: 'xoxb-...',
    secret: true,
  },
  SLACK_APP_TOKEN: {
    group: 'Slack',
    about: 'Socket Mode instead of a public address: an app-level token with connections:write.',
    example: 'xapp-...',
    secret: true,
  },
  SLACK_CLIENT_ID: {
    group: 'Slack',
    about:
      'Many workspaces (OAuth install) instead of SLACK_BOT_TOKEN: Basic Information > App Credentials > Client ID.',
    example: '1234567890.1234567890',
  },
  SLACK_CLIENT_SECRET: {
    group: 'Slack',
    about: 'With SLACK_CLIENT_ID: Basic Information > App Credentials > Client Secret.',
    example: '0123456789abcdef',
    secret: true,
  },
  SLACK_STATE_SECRET: {
    group: 'Slack',
    about: 'With SLACK_CLIENT_ID: any long random text (openssl rand -hex 32); it signs the install link.',
    example: 'a-long-random-text',
    secret: true,
  },
  SLACK_ALLOWED_TEAMS: {
    group: 'Slack',
    about:
      'Workspace (T...) and organization (E...) ids, with commas: where the app may be installed (needed with SLACK_CLIENT_ID), and whose people are answered in channels shared with other companies. With SLACK_BOT_TOKEN its own workspace needs no mention.',
    example: 'T0123ABCD,E0123ABCD',
  },
  MicrosoftAppId: {
    group: 'Microsoft Teams',
    about: "The bot registration's application (client) id.",
    example: '00000000-0000-4000-8000-000000000000',
  },
  MicrosoftAppType: {
    group: 'Microsoft Teams',
    about: 'SingleTenant, UserAssignedMSI or (registrations made before August 2025) MultiTenant.',
    example: 'SingleTenant',
  },
  MicrosoftAppTenantId: {
    group: 'Microsoft Teams',
    about: 'The directory (tenant) id.',
    example: '00000000-0000-4000-8000-000000000001',
  },
  MicrosoftAppPassword: {
    group: 'Microsoft Teams',
    about: "The client secret's value. Leave it out for UserAssignedMSI.",
    example: 'the-value',
    secret: true,
  },
  CertificateThumbprint: {
    group: 'Microsoft Teams',
    about: 'A certificate instead of MicrosoftAppPassword: its thumbprint.',
    example: '0123456789ABCDEF0123456789ABCDEF01234567',
  },
  CertificatePrivateKey: {
    group: 'Microsoft Teams',
    about: 'With CertificateThumbprint: the private key (PEM; line breaks may be written as \\n).',
    example: '-----BEGIN PRIVATE KEY-----\\n...',
    secret: true,
  },
  TEAMS_ALLOWED_TENANTS: {
    group: 'Microsoft Teams',
    about: 'Tenant ids to answer, comma-separated. Default: MicrosoftAppTenantId only.',
    example: '00000000-0000-4000-8000-000000000001',
  },
  TEAMS_SERVICE_HOSTS: {
    group: 'Microsoft Teams',
    about: "Hosts that replies may be sent to, comma-separated. Default: Microsoft's public cloud.",
    example: 'smba.infra.gcc.teams.microsoft.com',
  },
  HOST: {
    group: 'Server',
    about: 'Address to listen on; 0.0.0.0 behind a load balancer. Default: 127.0.0.1.',
    example: '0.0.0.0',
  },
  PORT: { group: 'Server', about: 'Port to listen on. Default: 3000.', example: '3000' },
  DATA_DIR: { group: 'Server', about: 'Folder of the sheet. Default: data.', example: 'data' },
  PLAYGROUND: {
    group: 'Server',
    about: '1 serves the playground on 127.0.0.1, one port above PORT, alongside the real workspaces.',
    example: '1',
  },
  METRICS_TOKEN: {
    group: 'Server',
    about: 'Bearer token for /metrics (openssl rand -hex 32). Without it, /metrics answers on 127.0.0.1 only.',
    example: 'a-long-random-text',
    secret: true,
  },
  LOG_LEVEL: { group: 'Server', about: 'debug, info, warn or error. Default: info.', example: 'info' },
  LOG_QUESTIONS: {
    group: 'Server',
    about:
      "1 logs the words of questions too. Account, card, social security and driver's license numbers and dates of birth are removed, and the name of a customer where the words say so ('for Jane Doe'); other names, phone numbers and email addresses stay. Default: off.",
    example: '1',
  },
  STORE_FILE: { group: 'Store', about: 'The SQLite file. Default: var/bot.db.', example: 'var/bot.db' },
  DATABASE_URL: {
    group: 'Store',
    about: 'PostgreSQL instead of the file; required for several replicas.',
    example: 'postgres://bot:password@localhost:5432/bot',
    secret: true,
  },
  TOKEN_KEY: {
    group: 'Store',
    about:
      'Encrypts workspace tokens and hides who asked: 32 bytes in base64 (openssl rand -base64 32). Required with DATABASE_URL; otherwise a key file is created beside STORE_FILE. To rotate it, write new,old.',
    example: 'MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=',
    secret: true,
  },
  KEEP_DAYS: {
    group: 'Store',
    about:
      'Days to keep unanswered questions and feedback, filtered as LOG_QUESTIONS says; from an unanswered question, names behind a topic are removed too. Default: 180.',
    example: '180',
  },
  LIMIT_ASKER: { group: 'Limits', about: 'Questions per minute from one person. Default: 30.', example: '30' },
  LIMIT_WORKSPACE: {
    group: 'Limits',
    about: 'Questions per minute from one workspace or tenant. Default: 3000.',
    example: '3000',
  },
} as const satisfies Record<string, Variable>;

/** The name of a variable that is read. */
export type VariableName = keyof typeof VARIABLES;

/** Every name, in the table's order. */
export const VARIABLE_NAMES = Object.keys(VARIABLES) as readonly VariableName[];

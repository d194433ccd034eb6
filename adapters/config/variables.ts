/** One environment variable: what it is for, what an example looks like, what holds without it. */
export interface Variable {
  readonly group: 'Slack' | 'Microsoft Teams' | 'Server' | 'Store' | 'Manners';
  readonly about: string;
  readonly example: string;
  /** Never printed, not even in part. */
  readonly secret?: true;
}

/** Every variable that is read. `.env.example` and the README's table are made of this; nothing else is read. */
export const VARIABLES = {
  SLACK_SIGNING_SECRET: {
    group: 'Slack',
    about: 'Basic Information > App Credentials > Signing Secret. Needed unless SLACK_APP_TOKEN is set.',
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
      'Workspace (T...) and organisation (E...) ids, with commas: where the app may be installed (needed with SLACK_CLIENT_ID), and whose people are answered in channels shared with other companies. With SLACK_BOT_TOKEN its own workspace needs no mention.',
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
    about: 'Tenant ids that are answered, with commas. Without it: MicrosoftAppTenantId alone.',
    example: '00000000-0000-4000-8000-000000000001',
  },
  TEAMS_SERVICE_HOSTS: {
    group: 'Microsoft Teams',
    about: "Hosts that replies may be sent to, with commas. Without it: Microsoft's public cloud.",
    example: 'smba.infra.gcc.teams.microsoft.com',
  },
  HOST: {
    group: 'Server',
    about: 'Address to listen on. Without it 127.0.0.1; 0.0.0.0 behind a load balancer.',
    example: '0.0.0.0',
  },
  PORT: { group: 'Server', about: 'Port to listen on. Without it 3000.', example: '3000' },
  DATA_DIR: { group: 'Server', about: 'Folder of the sheet. Without it data.', example: 'data' },
  PLAYGROUND: {
    group: 'Server',
    about: '1 serves the playground on 127.0.0.1, one port above PORT, beside the real workspaces.',
    example: '1',
  },
  METRICS_TOKEN: {
    group: 'Server',
    about: 'Bearer token of /metrics (openssl rand -hex 32). Without it /metrics answers on 127.0.0.1 only.',
    example: 'a-long-random-text',
    secret: true,
  },
  LOG_LEVEL: { group: 'Server', about: 'debug, info, warn or error. Without it info.', example: 'info' },
  LOG_QUESTIONS: {
    group: 'Server',
    about:
      "1 logs the words of questions too. Account, card, social security and driver's license numbers and dates of birth are taken out; phone numbers and email addresses stay. Off without it.",
    example: '1',
  },
  STORE_FILE: { group: 'Store', about: 'The SQLite file. Without it var/bot.db.', example: 'var/bot.db' },
  DATABASE_URL: {
    group: 'Store',
    about: 'PostgreSQL instead of the file; needed when several replicas run.',
    example: 'postgres://bot:password@localhost:5432/bot',
    secret: true,
  },
  TOKEN_KEY: {
    group: 'Store',
    about:
      'Encrypts workspace tokens and hides who asked: 32 bytes in base64 (openssl rand -base64 32). Needed with DATABASE_URL; without it a key file is made beside STORE_FILE. To change it write new,old.',
    example: 'MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=',
    secret: true,
  },
  KEEP_DAYS: {
    group: 'Store',
    about: 'Days that unanswered questions and feedback are kept. Without it 180.',
    example: '180',
  },
  LIMIT_ASKER: { group: 'Manners', about: 'Questions a minute from one person. Without it 30.', example: '30' },
  LIMIT_WORKSPACE: {
    group: 'Manners',
    about: 'Questions a minute from one workspace or tenant. Without it 3000.',
    example: '3000',
  },
} as const satisfies Record<string, Variable>;

/** The name of a variable that is read. */
export type VariableName = keyof typeof VARIABLES;

/** Every name, in the table's order. */
export const VARIABLE_NAMES = Object.keys(VARIABLES) as readonly VariableName[];

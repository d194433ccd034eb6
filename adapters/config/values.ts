import { z } from 'zod';
import { slipIn } from './slips';
import { VARIABLE_NAMES, type VariableName } from './variables';

/** One thing that is wrong with the set-up, and what would cure it. Never carries a value. */
export interface SetUpProblem {
  readonly variable: string;
  readonly message: string;
  readonly cure: string;
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const secret = z.string().regex(/^\S{8,}$/, 'is too short or holds a space|Copy it again, whole.');
const signing = z
  .string()
  .regex(
    /^[0-9a-f]{32}$/i,
    'is not a signing secret|It is 32 hexadecimal digits: Basic Information > App Credentials > Signing Secret.',
  );
const password = secret.refine(
  value => !GUID.test(value),
  "is that secret's id|Copy its value instead: it stands beside the id, and is shown only when the secret is made.",
);
const guid = z.string().regex(GUID, 'is not an id|It looks like 00000000-0000-4000-8000-000000000000.');
const whole = (low: number, high: number) =>
  z
    .string()
    .regex(/^\d+$/, `is not a whole number|Write one from ${low} to ${high}.`)
    .transform(Number)
    .refine(n => n >= low && n <= high, `is out of range|Write a number from ${low} to ${high}.`);
const yes = z.enum(['0', '1'], 'is neither 0 nor 1|Write 1 for yes, or delete the line.').transform(v => v === '1');
const list = <Item extends z.ZodType<string, string>>(item: Item) =>
  z
    .string()
    .transform(v => v.split(',').map(part => part.trim()))
    .pipe(z.array(item));
const team = z
  .string()
  .regex(
    /^[TE][A-Z0-9]{2,}$/,
    'is not a list of workspace ids|One begins with T (an organization with E) and stands behind the workspace in the address of Slack in a browser.',
  );
const host = z.string().regex(/^[a-z0-9.-]+(:\d+)?$/i, 'is not a host name|Write the name alone, without https://.');
const key = z
  .string()
  .refine(
    k => Buffer.from(k, 'base64').length === 32,
    'is not 32 bytes in base64|Make one with: openssl rand -base64 32',
  );

/** How each variable must look; the message is "what is wrong|cure". */
const SCHEMAS = {
  SLACK_SIGNING_SECRET: signing,
  SLACK_BOT_TOKEN: z.string().regex(/^xoxb-\S+$/, 'is not a bot token|Copy the one that begins with xoxb-.'),
  SLACK_APP_TOKEN: z.string().regex(/^xapp-\S+$/, 'is not an app-level token|Copy the one that begins with xapp-.'),
  SLACK_CLIENT_ID: z.string().regex(/^\d+\.\d+$/, 'is not a client id|It is two numbers with a dot between.'),
  SLACK_CLIENT_SECRET: secret,
  SLACK_STATE_SECRET: secret,
  SLACK_ALLOWED_TEAMS: list(team),
  MicrosoftAppId: guid,
  MicrosoftAppType: z.enum(
    ['SingleTenant', 'UserAssignedMSI', 'MultiTenant'],
    'is none of the three types|Write SingleTenant, UserAssignedMSI or MultiTenant, letter by letter.',
  ),
  MicrosoftAppTenantId: guid,
  MicrosoftAppPassword: password,
  CertificateThumbprint: z.string().regex(/^[0-9a-f]{40,64}$/i, 'is not a thumbprint|It is 40 hexadecimal digits.'),
  CertificatePrivateKey: z
    .string()
    .transform(pem => pem.replaceAll('\\n', '\n'))
    .refine(pem => pem.includes('PRIVATE KEY-----'), 'is not a private key|Write the whole PEM text.'),
  TEAMS_ALLOWED_TENANTS: list(guid),
  TEAMS_SERVICE_HOSTS: list(host),
  HOST: z.string().regex(/^[a-z0-9.:-]+$/i, 'is not an address|Write 127.0.0.1 or 0.0.0.0.'),
  PORT: whole(0, 65_535),
  DATA_DIR: z.string(),
  PLAYGROUND: yes,
  METRICS_TOKEN: secret,
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error'], 'is no level|Write debug, info, warn or error.'),
  LOG_QUESTIONS: yes,
  STORE_FILE: z.string(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'is not a PostgreSQL address|It begins with postgres://.')
    .refine(
      // A raw "#" or "@" in a password would end up in the host's or the database's name, which are shown.
      url => URL.canParse(url) && !/#|@.*@/.test(url),
      'cannot be read as an address|Write special characters of the password percent-encoded (# as %23, @ as %40, / as %2F).',
    ),
  TOKEN_KEY: list(key),
  KEEP_DAYS: whole(1, 3650),
  LIMIT_ASKER: whole(1, 1_000_000),
  LIMIT_WORKSPACE: whole(1, 1_000_000),
} satisfies Record<VariableName, z.ZodType>;

/** What is set, in the types that the rest works with. */
export type Values = { readonly [Name in VariableName]?: z.output<(typeof SCHEMAS)[Name]> };

/** Reads every variable; one that is set but wrong (or empty) becomes a problem and counts as not set. */
export function readValues(env: NodeJS.ProcessEnv, problems: SetUpProblem[]): Values {
  const values: Record<string, unknown> = {};
  for (const name of VARIABLE_NAMES) {
    const raw = env[name]?.trim();
    if (raw === undefined) continue;
    if (raw === '') {
      problems.push({ variable: name, message: 'is empty', cure: 'Fill it in, or delete the line.' });
      continue;
    }
    const slip = slipIn(name, raw);
    const read = SCHEMAS[name].safeParse(raw);
    if (slip !== undefined) problems.push({ variable: name, ...slip });
    else if (read.success) values[name] = read.data;
    else problems.push({ variable: name, ...split(read.error.issues[0]?.message ?? '') });
  }
  return values as Values;
}

function split(message: string): { message: string; cure: string } {
  const [what = '', cure = ''] = message.split('|');
  return { message: what, cure };
}

import { basename } from 'node:path';
import type { Problem } from '../../src/index';
import { type Config, isLoopback, type SetUpProblem } from '../config';
import { cureOf } from '../store/faults/cures';

/** What nothing can be started with (the sheet, the store, the port); the lines say what to do. */
export class SetUpError extends Error {
  override name = 'SetUpError';
}

/** One line per problem, each with its fix. */
export function problemLines(problems: readonly SetUpProblem[]): string[] {
  return [
    `The set-up has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}; nothing was started.`,
    ...problems.map(({ variable, message, cure }) => `  ${variable} ${message}. ${cure}`),
  ];
}

/** One line for each thing to fix that does not keep the bot from starting. */
export function warningLines(warnings: readonly SetUpProblem[]): string[] {
  return warnings.map(({ variable, message, cure }) => `Warning: ${variable} ${message}. ${cure}`);
}

/** Why the store's file cannot be used, with the fix: the error's own, or the likeliest. */
export function storeFailure(file: string, error: unknown): string {
  const why = error instanceof Error ? error.message : String(error);
  const cure = cureOf(error, {}) ?? 'Set STORE_FILE to a place that can be written.';
  return `The store ${file} cannot be used: ${why}.\n  ${cure}`;
}

/** What is wrong with the sheet, one line per problem; warnings do not block it. */
export function sheetProblemLines(problems: readonly Problem[]): string[] {
  const wrong = problems.some(({ level }) => level === 'error');
  return [
    wrong ? 'The sheet cannot be used; nothing was started.' : 'The sheet can be used.',
    ...problems.map(
      ({ file, line, level, message, cure }) =>
        `  ${file}:${line} ${level === 'warning' ? 'warning: ' : ''}${message}. ${cure}`,
    ),
  ];
}

/** Says that the last edit of the sheet is not in use and where it is wrong; undefined if it is in use. Contains no word of the sheet and no folder, because probes are open. */
export function editLine(problems: readonly Problem[]): string | undefined {
  const [first, ...more] = problems.filter(({ level }) => level === 'error');
  if (first === undefined) return undefined;
  const where = `${basename(first.file)}:${first.line}${more.length > 0 ? ` and ${more.length} more` : ''}`;
  return `the last edit of the sheet cannot be used (${where}); the sheet before it serves`;
}

/** What is served and what is not, and what would change that. No secret, not even its length. */
export function mountLines(config: Config): string[] {
  return [slackLine(config), teamsLine(config), storeLine(config), metricsLine(config)];
}

/** Where to look, once the port is open. `playground` is the page's address, if there is one. */
export function addressLines(config: Config, origin: string, playground: string | undefined): string[] {
  const page =
    playground === undefined
      ? 'Playground  off. PLAYGROUND=1 serves it on 127.0.0.1.'
      : `Playground  ${playground}  <- ask a question here`;
  return config.local ? [page] : [`Listening   ${origin}`, page];
}

/** Says that credentials which look right may still be refused; only trying them tells. */
export function untriedLines({ slack, teams }: Config): string[] {
  const said = 'with these nobody was asked whether they are taken. `npm start -- --check --try` asks.';
  return slack === undefined && teams === undefined ? [] : [`Credentials not tried: ${said}`];
}

function slackLine({ slack, local }: Config): string {
  if (slack === undefined) {
    return local
      ? 'Slack       plays in the playground. SLACK_SIGNING_SECRET and SLACK_BOT_TOKEN connect a workspace.'
      : 'Slack       off. SLACK_SIGNING_SECRET and SLACK_BOT_TOKEN connect a workspace.';
  }
  const way = slack.appToken === undefined ? 'over HTTP at /slack/events' : 'over Socket Mode';
  const { oauth, allowedTeams = [] } = slack;
  const where =
    oauth === undefined ? 'one workspace' : `many workspaces (OAuth), ${allowedTeams.length} allowed team(s)`;
  return `Slack       on, ${way}, ${where}.`;
}

function teamsLine({ teams, local, anonymousTeams }: Config): string {
  if (anonymousTeams) return 'Teams       anonymous at /api/messages on 127.0.0.1, for a local client only.';
  if (teams === undefined) {
    const cure = 'MicrosoftAppId, MicrosoftAppType, MicrosoftAppTenantId and MicrosoftAppPassword connect a tenant.';
    return `Teams       ${local ? 'plays in the playground' : 'off'}. ${cure}`;
  }
  return `Teams       on at /api/messages, ${teams.type}, ${teams.allowedTenants.length} allowed tenant(s).`;
}

function storeLine({ databaseUrl, storeFile, local }: Config): string {
  if (local) {
    const place = databaseUrl === undefined ? `the file ${storeFile}` : 'PostgreSQL (DATABASE_URL)';
    return `Store       in memory, as long as only the playground is served; then ${place}.`;
  }
  return databaseUrl === undefined
    ? `Store       the file ${storeFile}. DATABASE_URL makes it PostgreSQL, for several replicas.`
    : 'Store       PostgreSQL (DATABASE_URL).';
}

function metricsLine({ metricsToken, host }: Config): string {
  if (metricsToken !== undefined) return 'Metrics     on at /metrics, with METRICS_TOKEN.';
  return isLoopback(host) ? 'Metrics     on at /metrics.' : 'Metrics     off. METRICS_TOKEN serves them at /metrics.';
}

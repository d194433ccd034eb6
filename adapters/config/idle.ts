import type { Config } from './types';
import type { SetUpProblem, Values } from './values';

/** Addresses on which the playground is served whatever HOST says. */
const PLAYED_ON = new Set<string | undefined>([undefined, '127.0.0.1', 'localhost']);
const QUIET = new Set<string>(['warn', 'error']);

/**
 * Variables that are set, well written, and count for nothing beside what else is set or not: who sets one believes that
 * it holds. STORE_FILE beside DATABASE_URL is none of them: the image of a container sets it for whoever has no database.
 */
export function idleIn(values: Values, { local, slack, teams, logLevel }: Idle): SetUpProblem[] {
  const idle = (variable: keyof Values, message: string, cure: string): SetUpProblem[] =>
    values[variable] === undefined ? [] : [{ variable, message, cure }];
  const withoutTeams = teams === undefined ? (['TEAMS_ALLOWED_TENANTS', 'TEAMS_SERVICE_HOSTS'] as const) : [];
  return [
    ...withoutTeams.flatMap(variable =>
      idle(variable, 'counts for nothing without a Teams registration', 'Set MicrosoftAppId too, or delete the line.'),
    ),
    ...(slack === undefined
      ? idle(
          'SLACK_ALLOWED_TEAMS',
          'counts for nothing without a Slack app',
          "Set the app's credentials too, or delete the line.",
        )
      : []),
    ...(local && !PLAYED_ON.has(values.HOST)
      ? idle('HOST', 'counts for nothing without credentials: the playground is on 127.0.0.1', 'Delete the line.')
      : []),
    ...(local && values.PLAYGROUND === false
      ? idle(
          'PLAYGROUND',
          'is served all the same without credentials',
          "Set a platform's credentials, or delete the line.",
        )
      : []),
    ...(values.LOG_QUESTIONS === true && QUIET.has(logLevel)
      ? idle(
          'LOG_QUESTIONS',
          `counts for nothing beside LOG_LEVEL=${logLevel}, which logs no answers`,
          'Write LOG_LEVEL=info.',
        )
      : []),
  ];
}

type Idle = Pick<Config, 'local' | 'slack' | 'teams' | 'logLevel'>;

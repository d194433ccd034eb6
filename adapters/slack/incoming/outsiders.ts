import type { App, Context } from '@slack/bolt';
import type { Logger } from 'pino';
import { onceAMinute } from '../../guards';

const SAID = 'slack: somebody of another company was not answered: SLACK_ALLOWED_TEAMS does not name it';

/**
 * In a channel that is shared with another company its people see the bot, may mention it and press its buttons: they
 * are not answered, unless their workspace or organization is one of `allowed`. Commands and the Home tab are there for
 * the app's own workspace alone.
 */
export function ignoreOutsiders(app: App, allowed: readonly string[], log: Logger, now: () => number): void {
  const due = onceAMinute(now);
  app.use(async args => {
    const { body, context, next } = args;
    const team = homeOf(Object(body));
    if (team === undefined || isOwn(team, context) || allowed.includes(team)) return next();
    if ('ack' in args) await args.ack?.();
    const suppressed = due(team);
    if (suppressed !== undefined) log.info({ team, suppressed }, SAID);
  });
}

/** A workspace's own people, and in an organization those whom Slack counts as the organization's. */
function isOwn(team: string, { teamId, enterpriseId }: Context): boolean {
  return team === teamId || team === enterpriseId;
}

const UNNAMED = 'unnamed';

/** The workspace (or organization) of whoever acted, where others than the app's own could have. */
function homeOf({ event, user, is_ext_shared_channel: shared }: Acted): string | undefined {
  // Of a press the user names it; the team is where the app is installed (java-slack-sdk#1041).
  if (event === undefined) return user?.team_id;
  if (shared === false) return undefined;
  // Where a message came from (source_team) may be another than where its writer is at home.
  return event.user_team ?? event.team ?? event.source_team ?? (shared === true ? UNNAMED : undefined);
}

/** What of a payload says where its sender is at home. */
interface Acted {
  readonly event?: { readonly user_team?: string; readonly team?: string; readonly source_team?: string };
  readonly user?: { readonly team_id?: string };
  readonly is_ext_shared_channel?: boolean;
}

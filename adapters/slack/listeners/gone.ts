import type { App } from '@slack/bolt';
import type { Tokens } from '../connection/tokens';
import { fresh } from '../incoming/repeats';
import type { Slack } from '../reply/slack';

/** Of an event's envelope, what names the installation that it is about. */
interface Gone {
  readonly event_id: string;
  readonly team_id: string;
  readonly enterprise_id?: string;
  readonly is_enterprise_install?: boolean;
}

/** Uninstalled, or its token revoked: nothing of the workspace's token stays. */
export function onGone(app: App, { installations }: Tokens, slack: Slack): void {
  const forget = async (body: Gone) => {
    // A repeat that comes late must not take the token of a new installation.
    if (!(await fresh(slack, body.event_id))) return;
    const { team_id: teamId, enterprise_id: enterpriseId, is_enterprise_install: whole } = body;
    await installations.deleteInstallation?.({ teamId, enterpriseId, isEnterpriseInstall: whole === true });
  };
  app.event('app_uninstalled', ({ body }) => forget(body));
  app.event('tokens_revoked', async ({ event, body }) => {
    if ((event.tokens.bot ?? []).length > 0) await forget(body);
  });
}

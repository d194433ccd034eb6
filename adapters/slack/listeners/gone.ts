import type { App, Context } from '@slack/bolt';
import type { Tokens } from '../connection/tokens';
import { fresh } from '../incoming/repeats';
import type { Slack } from '../reply/slack';

/** Uninstalled, or its token revoked: nothing of the workspace's token stays. */
export function onGone(app: App, { installations }: Tokens, slack: Slack): void {
  const forget = async (event: string, { teamId, enterpriseId, isEnterpriseInstall }: Context) => {
    // A repeat that comes late must not take the token of a new installation.
    if (!(await fresh(slack, event))) return;
    // With nobody left who authorizes it, the event of a whole organization is told by naming it as the team.
    const whole = isEnterpriseInstall || (enterpriseId !== undefined && teamId === enterpriseId);
    await installations.deleteInstallation?.({ teamId, enterpriseId, isEnterpriseInstall: whole });
  };
  app.event('app_uninstalled', ({ body, context }) => forget(body.event_id, context));
  app.event('tokens_revoked', async ({ event, body, context }) => {
    if ((event.tokens.bot ?? []).length > 0) await forget(body.event_id, context);
  });
}

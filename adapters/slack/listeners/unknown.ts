import type { App, BlockAction } from '@slack/bolt';
import { OUTDATED, sentence } from '../card/message';
import { ACTIONS, FIND, noneOf, SHORTCUTS } from '../incoming/ids';
import { modal } from '../reply/place';
import { privately } from '../reply/respond';
import type { Slack } from '../reply/slack';

/** What nothing else answers: said at once and in words, so that nobody waits three seconds for a warning sign. */
export function onUnknown(app: App, slack: Slack): void {
  app.action<BlockAction>(noneOf(...Object.values(ACTIONS)), async ({ ack, body }) => {
    await ack();
    const url = body.response_url;
    if (url !== undefined) await privately(slack.respond, url, sentence(OUTDATED));
  });
  app.options(noneOf(FIND), ({ ack }) => ack({ options: [] }));
  app.view({ callback_id: /^/, type: 'view_submission' }, ({ ack }) =>
    ack({ response_action: 'update', view: modal(sentence(OUTDATED)) }),
  );
  app.view({ callback_id: /^/, type: 'view_closed' }, ({ ack }) => ack());
  app.shortcut(noneOf(...Object.values(SHORTCUTS)), async ({ ack, shortcut, client }) => {
    await ack();
    await client.views.open({ trigger_id: shortcut.trigger_id, view: modal(sentence(OUTDATED)) });
  });
}

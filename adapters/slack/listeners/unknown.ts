import type { App, BlockAction } from '@slack/bolt';
import { sentence } from '../card/message';
import { ACTIONS, FIND, noneOf, SHORTCUTS } from '../incoming/ids';
import { OUTDATED, privately, type Slack } from '../reply/answer';
import { modal } from '../reply/place';

/** What nothing else answers: said at once and in words, so that nobody waits three seconds for a warning sign. */
export function onUnknown(app: App, slack: Slack): void {
  app.action<BlockAction>(noneOf(...Object.values(ACTIONS)), async ({ ack, body }) => {
    await ack();
    const url = body.response_url;
    if (url !== undefined) await privately(slack, url, sentence(OUTDATED));
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

import type { App, BlockAction, MessageShortcut } from '@slack/bolt';
import type { ModalView, Option } from '@slack/types';
import { type Directory, tryInstead } from '../../../src/index';
import { cut, LIMITS } from '../card/limits';
import { PRIVATE, VIEW } from '../card/look';
import { type Message, sentence } from '../card/message';
import { askerOf } from '../incoming/asker';
import { FIND, SHORTCUTS } from '../incoming/ids';
import { readText } from '../incoming/read';
import { firstTrigger } from '../incoming/repeats';
import { answer } from '../reply/answer';
import { modal } from '../reply/place';
import { privately } from '../reply/respond';
import type { Slack } from '../reply/slack';

const SUGGESTIONS = 20;

/** "Find a contact" from anywhere, and "Who handles this?" on a message. */
export function onShortcuts(app: App, slack: Slack): void {
  app.shortcut({ callback_id: SHORTCUTS.find, type: 'shortcut' }, async ({ ack, shortcut, client }) => {
    await ack();
    if (!(await firstTrigger(slack, shortcut.trigger_id))) return;
    await client.views.open({ trigger_id: shortcut.trigger_id, view: finder(slack.bot.directory()) });
  });
  app.options(FIND, async ({ ack, payload }) => {
    const found = slack.bot.suggest({ text: payload.value ?? '', at: slack.clock() }, SUGGESTIONS);
    await ack({ options: found.map(option) });
  });
  app.action<BlockAction>(FIND, async ({ ack, body, action, client }) => {
    await ack();
    if (action.type !== 'external_select' || body.view === undefined) return;
    if (!(await firstTrigger(slack, body.trigger_id))) return;
    const asker = askerOf(body);
    const about = { records: [action.selected_option?.value ?? ''], facet: 'contact' } as const;
    const conversation = `slack:${asker.team}:view:${asker.user}`;
    const message = await answer(slack, { asker, client, conversation, text: '', about }, VIEW);
    await client.views.update({ view_id: body.view.id, view: finder(slack.bot.directory(), message) });
  });
  app.shortcut<MessageShortcut>(
    { callback_id: SHORTCUTS.who, type: 'message_action' },
    async ({ ack, shortcut, client }) => {
      await ack();
      if (!(await firstTrigger(slack, shortcut.trigger_id))) return;
      const asker = askerOf(shortcut);
      const text = readText(shortcut.message.text ?? '', slack.bot.directory().command);
      const conversation = `slack:${asker.team}:${shortcut.channel.id}:${asker.user}`;
      const message = await answer(slack, { asker, client, conversation, text }, PRIVATE);
      await privately(slack.respond, shortcut.response_url, message);
    },
  );
}

/** The window with the typeahead; once something was chosen, its card under it. */
function finder(directory: Directory, message?: Message): ModalView {
  const found = modal(message ?? sentence(''));
  return {
    ...found,
    callback_id: SHORTCUTS.find,
    title: { type: 'plain_text', text: 'Find a contact', emoji: false },
    blocks: [
      {
        type: 'input',
        block_id: 'find',
        dispatch_action: true,
        label: { type: 'plain_text', text: 'Who are you looking for?', emoji: false },
        // Slack says "No results" in its own words, and leaves no room there.
        hint: { type: 'plain_text', text: `No results? ${tryInstead(directory)}`, emoji: false },
        element: {
          type: 'external_select',
          action_id: FIND,
          min_query_length: 1,
          placeholder: { type: 'plain_text', text: 'A topic, an office, a name or a number', emoji: false },
        },
      },
      ...(message === undefined ? [] : found.blocks),
    ],
  };
}

function option(found: { readonly record: string; readonly title: string; readonly subtitle: string }): Option {
  return {
    text: { type: 'plain_text', text: cut(found.title, LIMITS.optionText), emoji: false },
    value: found.record,
    ...(found.subtitle === ''
      ? {}
      : { description: { type: 'plain_text', text: cut(found.subtitle, LIMITS.optionText), emoji: false } }),
  };
}

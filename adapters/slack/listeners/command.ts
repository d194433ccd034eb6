import type { App, RespondArguments } from '@slack/bolt';
import { MINUTE_MS } from '../../../src/index';
import { within } from '../../guards';
import { PRIVATE } from '../card/look';
import { type Message, sentence } from '../card/message';
import { conversationOf, readText } from '../incoming/read';
import { answer } from '../reply/answer';
import type { Slack } from '../reply/slack';

/** Slack waits three seconds; what takes longer is sent after. */
const IN_TIME_MS = 2_300;
const REPEATED_MS = 10 * MINUTE_MS;

/**
 * The slash command: answered inside the acknowledgement, so that it needs no token and no call out. It stands before
 * every listener: Bolt asks each of them in turn whether a payload is theirs, which takes longer than the answer.
 */
export function onCommand(app: App, slack: Slack): void {
  app.use(async args => {
    if (!('command' in args)) return args.next();
    const { command, ack, client } = args;
    const known = slack.bot.directory().command;
    if (command.command !== known) return ack(toAsker(unknownCommand(known)));
    if (!(await slack.once(`slack:command:${command.trigger_id}`, REPEATED_MS))) return ack();
    const { team_id: team, user_id: user, channel_id: channel, response_url: url } = command;
    const text = readText(command.text ?? '', known);
    const conversation = conversationOf(`slack:${team}:${channel}:${user}`, text, command.trigger_id);
    const message = answer(slack, { asker: { team, user }, client, conversation, text }, PRIVATE);
    const inTime = await within<Message | undefined>(IN_TIME_MS, message, undefined);
    if (inTime !== undefined) return ack(toAsker(inTime));
    await ack();
    await slack.respond(url, { response_type: 'ephemeral', ...(await message) });
  });
}

function toAsker(message: Message): RespondArguments {
  return { response_type: 'ephemeral', ...message };
}

function unknownCommand(known: string): Message {
  return sentence(`This app answers ${known}. Please try ${known} help.`);
}

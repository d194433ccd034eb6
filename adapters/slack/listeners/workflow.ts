import type { App } from '@slack/bolt';
import { cardText, FAILED, type Hours, type Reply, spansText, weekText } from '../../../src/index';
import { readText } from '../incoming/read';
import { fresh } from '../incoming/repeats';
import type { Slack } from '../reply/slack';

/** The workflow step's callback id, as the manifest names it. */
export const STEP = 'who_handles';

/** The workflow step: a question in; name, number, option, hours and open now out. Empty outputs where the sheet prints none. */
export function onStep(app: App, slack: Slack): void {
  app.function(STEP, async ({ inputs, complete, fail, event, body }) => {
    if (!(await fresh(slack, body.event_id))) return;
    const directory = slack.bot.directory();
    const text = readText(String(inputs['question'] ?? ''), directory.command);
    const conversation = `slack:${body.team_id}:step:${event.function_execution_id}`;
    try {
      const reply = await slack.bot.ask({ text, conversation, at: slack.clock() });
      await complete({ outputs: outputsOf(reply) });
    } catch (error) {
      slack.log.error({ err: error }, 'slack: the workflow step failed');
      await fail({ error: FAILED });
    }
  });
}

/** The step's outputs, all of them text: an answer's first finding; of several, the card's words say the rest. */
function outputsOf({ resolution, card }: Reply): Record<string, string> {
  const finding = resolution.outcome === 'answer' ? resolution.findings[0] : undefined;
  const phone = finding?.lines.find(line => line.kind === 'phone');
  const open = card.parts.find(part => part.kind === 'open');
  return {
    outcome: resolution.outcome,
    name: finding?.record.name ?? '',
    number: phone?.number ?? '',
    option: phone?.option ?? '',
    hours: finding === undefined ? '' : hoursOf(finding.record.hours),
    open_now: open === undefined ? '' : spansText(open.spans),
    answer: cardText(card),
  };
}

function hoursOf(hours: Hours): string {
  return hours.kind === 'weekly' ? weekText(hours) : '';
}

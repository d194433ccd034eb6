import type { App, BlockAction, webApi } from '@slack/bolt';
import type { ActionsBlock, HomeView, InputBlock, KnownBlock } from '@slack/types';
import { browse, type Directory, type Part, type Settings, spansText } from '../../../src/index';
import { blocksOf, context } from '../card/blocks';
import { LIMITS } from '../card/limits';
import { VIEW } from '../card/look';
import { escapeText } from '../card/mrkdwn';
import { type Asker, askerKey, askerOf } from '../incoming/asker';
import { ACTIONS, HOME } from '../incoming/ids';
import { firstTrigger, fresh } from '../incoming/repeats';
import type { Slack } from '../reply/slack';
import { chosen, preferences } from './preferences';

/** What the home tab shows: which page, and what was searched for. Carried in the view itself. */
interface Shelf {
  readonly page: number;
  readonly search: string;
}

/** With what the search found, where there is one: ids of records. */
interface Searched extends Shelf {
  readonly found?: readonly string[];
}

/** Entries on a page: with a line and a heading over each, they still fit under Slack's hundred blocks beside the controls. */
const PAGE_SIZE = 30;
const SEARCH_LENGTH = 100;

/** The home tab: the directory to browse, and the asker's region and zone; also the suggested prompts of the messages tab. */
export function onHome(app: App, slack: Slack): void {
  app.event('app_home_opened', async ({ event, body, client }) => {
    const asker = { team: body.team_id, user: event.user };
    if (event.tab !== 'home') return suggestPrompts(slack, client, asker, event.channel);
    if (!(await fresh(slack, body.event_id))) return;
    await publish(slack, client, asker, { page: 1, search: '' });
  });
  app.action<BlockAction>(ACTIONS.home, async ({ ack, body, action, client }) => {
    await ack();
    if (!(await firstTrigger(slack, body.trigger_id))) return;
    const asker = askerOf(body);
    const shelf = shelfOf(body.view?.private_metadata);
    if (action.type === 'static_select') {
      const remark = await chosen(slack, asker, action.action_id, action.selected_option.value);
      return publish(slack, client, asker, { ...shelf, page: 1 }, remark);
    }
    if (action.type === 'plain_text_input') {
      return publish(slack, client, asker, { page: 1, search: (action.value ?? '').slice(0, SEARCH_LENGTH) });
    }
    const turned = action.type === 'button' ? { ...shelf, page: Number(action.value) || 1 } : { ...shelf, page: 1 };
    await publish(slack, client, asker, turned);
  });
}

/** Up to four prompts over the messages tab. Where a workspace has no agent view, Slack refuses and nothing is lost. */
async function suggestPrompts(slack: Slack, client: webApi.WebClient, asker: Asker, channel: string): Promise<void> {
  const { name, examples } = slack.bot.directory();
  const prompts = examples.slice(0, LIMITS.suggestedPrompts).map(message => ({ title: message, message }));
  if (prompts.length === 0 || isTooOften(slack, asker)) return;
  await client.assistant.threads
    .setSuggestedPrompts({ channel_id: channel, title: name, prompts })
    .catch(error => slack.log.debug({ err: error }, 'slack: no suggested prompts'));
}

/** Opening and turning pages counts as asking. What is over is left as it stands: saying so would be one more call. */
function isTooOften({ limits }: Slack, asker: Asker): boolean {
  return limits?.refuse(askerKey(asker), asker.team) !== undefined;
}

async function publish(
  slack: Slack,
  client: webApi.WebClient,
  asker: Asker,
  shelf: Shelf,
  remark?: string,
): Promise<void> {
  if (isTooOften(slack, asker)) return;
  const settings = await slack.profile(asker, client);
  const directory = slack.bot.directory();
  const at = slack.clock();
  const { search: text } = shelf;
  const found =
    text.trim() === ''
      ? {}
      : { found: slack.bot.suggest({ text, at }, directory.records.length).map(({ record }) => record) };
  const view = homeView(directory, settings, { ...shelf, ...found }, at, remark);
  await client.views.publish({ user_id: asker.user, view });
}

/** The home tab as a view. `at` is epoch milliseconds; `remark` is a sentence about the choice that was just made. */
export function homeView(
  directory: Directory,
  settings: Settings,
  shelf: Searched,
  at: number,
  remark?: string,
): HomeView {
  const regions = directory.vocabulary.regions;
  const region = regions.find(({ id }) => id === settings.region);
  const { page, search, found } = shelf;
  const card = browse(directory, {
    at,
    page,
    pageSize: PAGE_SIZE,
    ...(settings.zone === undefined ? {} : { zone: settings.zone }),
    ...(found && { found }),
    ...(region === undefined ? {} : { region: region.name }),
  });
  const shown = card.page?.number ?? 1;
  const remarks = remark === undefined ? [] : [context(escapeText(remark))];
  const controls = [howToAsk(directory), preferences(directory, settings), ...remarks, searchField(search)];
  const turns = pageTurns(shown, card.page?.of ?? 1);
  const room = LIMITS.viewBlocks - controls.length - turns.length;
  const blocks = blocksOf({ ...card, parts: grouped(card.parts) }, { ...VIEW, blocks: room });
  return {
    type: 'home',
    private_metadata: JSON.stringify({ page: shown, search }),
    // The title first, the date of the sheet last, whatever stands between them.
    blocks: [...blocks.slice(0, 1), ...controls, ...blocks.slice(1, -1), ...turns, ...blocks.slice(-1)],
  };
}

/** A line over each unit's heading, and the unit's name not said again by every entry under it. */
function grouped(parts: readonly Part[]): readonly Part[] {
  let unit = '';
  return parts.flatMap((part): Part[] => {
    if (part.kind === 'text') {
      unit = spansText(part.spans);
      return [{ kind: 'divider' }, part];
    }
    return [part.kind === 'entry' ? { ...part, title: part.title.replace(` · ${unit}`, '') } : part];
  });
}

function howToAsk({ command, examples }: Directory): KnownBlock {
  const [example = ''] = examples;
  return context(
    escapeText(`Ask in Messages, with ${command} in any channel, or by mentioning me in a thread: “${example}”`),
  );
}

function searchField(search: string): InputBlock {
  return {
    type: 'input',
    block_id: 'home.search',
    dispatch_action: true,
    label: { type: 'plain_text', text: 'Search', emoji: false },
    element: {
      type: 'plain_text_input',
      action_id: HOME.search,
      max_length: SEARCH_LENGTH,
      placeholder: { type: 'plain_text', text: 'A topic, an office, a name; then Enter', emoji: false },
      dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
      ...(search === '' ? {} : { initial_value: search }),
    },
  };
}

function pageTurns(page: number, of: number): ActionsBlock[] {
  const turns = [
    { to: page - 1, label: 'Previous page' },
    { to: page + 1, label: `Next page (${page} of ${of})` },
  ].filter(({ to }) => to >= 1 && to <= of);
  if (turns.length === 0) return [];
  const elements = turns.map(({ to, label }) => ({
    type: 'button' as const,
    action_id: `${HOME.turn}${to}`,
    text: { type: 'plain_text' as const, text: label, emoji: false },
    value: String(to),
  }));
  return [{ type: 'actions', block_id: 'home.pages', elements }];
}

/** The view's own state; another version's or a forged one is the first page. */
function shelfOf(metadata: string | undefined): Shelf {
  try {
    const { page, search } = Object(JSON.parse(metadata ?? ''));
    return { page: Number(page) || 1, search: typeof search === 'string' ? search.slice(0, SEARCH_LENGTH) : '' };
  } catch {
    return { page: 1, search: '' };
  }
}

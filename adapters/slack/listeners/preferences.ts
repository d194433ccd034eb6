import type { ActionsBlock, StaticSelect } from '@slack/types';
import type { Directory, Settings } from '../../../src/index';
import { cut, LIMITS } from '../card/limits';
import { type Asker, askerKey } from '../incoming/asker';
import { HOME } from '../incoming/ids';
import type { Slack } from '../reply/slack';

const NO_CHOICE = '-';
/** Shown under the choices that stayed as they were. */
const UNSAVED = 'Sorry, your choice could not be saved. Please choose again in a moment.';

/** What people in the sheet's country live by; the rest have it from their profile. */
const ZONES = [
  ['America/New_York', 'Eastern'],
  ['America/Chicago', 'Central'],
  ['America/Denver', 'Mountain'],
  ['America/Phoenix', 'Arizona'],
  ['America/Los_Angeles', 'Pacific'],
  ['America/Anchorage', 'Alaska'],
  ['Pacific/Honolulu', 'Hawaii'],
] as const;

/** Saves a region or a zone; what there is to say where the store cannot. */
export async function chosen(slack: Slack, asker: Asker, action: string, value: string): Promise<string | undefined> {
  try {
    await choose(slack, asker, action, value);
    return undefined;
  } catch (error) {
    slack.log.error({ err: error }, 'slack: a region or time zone could not be saved');
    return UNSAVED;
  }
}

async function choose(slack: Slack, asker: Asker, action: string, value: string): Promise<void> {
  const key = askerKey(asker);
  const { region, zone } = await slack.store.settings(key);
  // A choice that is offered no longer is no choice.
  const offered = (choices: readonly string[]): string | undefined => choices.find(choice => choice === value);
  const regions = slack.bot.directory().vocabulary.regions.map(({ id }) => id);
  const next =
    action === HOME.region
      ? { region: offered(regions), zone }
      : { region, zone: offered(ZONES.map(([name]) => name)) };
  await slack.store.saveSettings(key, {
    ...(next.region === undefined ? {} : { region: next.region }),
    ...(next.zone === undefined ? {} : { zone: next.zone }),
  });
}

/** The region and the zone to choose from, with what is chosen now. */
export function preferences(directory: Directory, settings: Settings): ActionsBlock {
  const regions = directory.vocabulary.regions.map(({ id, name }) => [id, name] as const);
  const region = select(HOME.region, 'Your region', [[NO_CHOICE, 'Every region'], ...regions], settings.region);
  const zone = select(HOME.zone, 'Your time zone', [[NO_CHOICE, 'Time zone of my profile'], ...ZONES], settings.zone);
  return { type: 'actions', block_id: 'home.preferences', elements: regions.length === 0 ? [zone] : [region, zone] };
}

function select(
  action: string,
  placeholder: string,
  choices: readonly (readonly [value: string, name: string])[],
  chosen: string | undefined,
): StaticSelect {
  const options = choices.slice(0, LIMITS.selectOptions).map(([value, name]) => ({
    text: { type: 'plain_text' as const, text: cut(name, LIMITS.optionText), emoji: false },
    value: value.slice(0, LIMITS.optionValue),
  }));
  const initial = options.find(({ value }) => value === chosen);
  return {
    type: 'static_select',
    action_id: action,
    placeholder: { type: 'plain_text', text: placeholder, emoji: false },
    options,
    ...(initial === undefined ? {} : { initial_option: initial }),
  };
}

import type { Card, Press, Settings } from '../../../src/index';
import type { World } from '../../adapter';

/** A region that was just picked: its id, and its name as the sheet prints it. */
export interface Picked {
  readonly id: string;
  readonly name: string;
}

/** The region that a press picked: it names one record, which serves one region, and another than is remembered. */
export function regionPicked(world: World, press: Press, settings: Settings): Picked | undefined {
  const directory = world.bot.directory();
  const [id, ...others] = press.records;
  const name = id === undefined || others.length > 0 ? undefined : directory.byId.get(id)?.region;
  const region = directory.vocabulary.regions.find(one => one.name === name);
  return region === undefined || region.id === settings.region ? undefined : { id: region.id, name: region.name };
}

/** Remembers it for questions that leave the region open; a store that is down costs the memory, never the answer. */
export function rememberRegion(world: World, asker: string, settings: Settings, { id }: Picked): void {
  world.store
    .saveSettings(asker, { ...settings, region: id })
    .catch((cause: unknown) => world.log.warn({ err: cause }, 'teams: a region was not remembered'));
}

/** The card, saying so. */
export function withRegion(card: Card, { name }: Picked): Card {
  const text = `${name} is remembered as your region. Pick another in any list to change it.`;
  return { ...card, parts: [...card.parts, { kind: 'text', spans: [{ kind: 'text', text }] }] };
}

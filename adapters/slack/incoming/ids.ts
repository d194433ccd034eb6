/** What stands before every button of a card; behind it, a name that is unique in its block. */
export const BUTTON = 'card.';

const AT_HOME = 'home.';

/** The controls of the home tab; behind `turn` stands the page. */
export const HOME = {
  search: `${AT_HOME}search`,
  turn: `${AT_HOME}page.`,
  region: `${AT_HOME}region`,
  zone: `${AT_HOME}zone`,
} as const;

/** The menu that suggests contacts while one types. */
export const FIND = 'find.contact';

/**
 * What the listeners of actions listen for, one each. Bolt runs every listener that matches, so the one for what nothing
 * else answers leaves out all of these.
 */
export const ACTIONS = { buttons: startingWith(BUTTON), home: startingWith(AT_HOME), find: FIND } as const;

/** Callback ids, as the manifest names them. */
export const SHORTCUTS = { find: 'find_contact', who: 'who_handles' } as const;

/** Matches the ids that begin with this. */
export function startingWith(prefix: string): RegExp {
  return new RegExp(`^${literal(prefix)}`);
}

/** Matches every id but these: a string is one id, a pattern all that it matches. */
export function noneOf(...ids: readonly (string | RegExp)[]): RegExp {
  const sources = ids.map(id => (typeof id === 'string' ? `^${literal(id)}$` : id.source));
  return new RegExp(`^(?!${sources.join('|')})`);
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

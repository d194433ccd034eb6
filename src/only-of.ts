/** The only one there is; undefined of none, and of several. */
export function onlyOf<Item>(items: Iterable<Item>): Item | undefined {
  const [one, another] = items;
  return another === undefined ? one : undefined;
}

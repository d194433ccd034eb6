import type { Route } from '../adapter';

type Handle = Route['handle'];

/** What a method and a path lead to. */
export type Found =
  | { readonly kind: 'route'; readonly handle: Handle }
  | { readonly kind: 'method'; readonly allow: string }
  | { readonly kind: 'nothing' };

/** The doors by path: an exact one first, then the longest prefix. Throws where two claim the same. */
export function routing(routes: readonly Route[]): (method: string, path: string) => Found {
  const exact = new Map<string, Map<string, Handle>>();
  const prefixes = new Map<string, Map<string, Handle>>();
  for (const route of routes) {
    const isPrefix = route.path.endsWith('/*');
    const table = isPrefix ? prefixes : exact;
    const path = isPrefix ? route.path.slice(0, -1) : route.path;
    const methods = table.get(path) ?? new Map<string, Handle>();
    if (methods.has(route.method)) throw new Error(`Two routes claim ${route.method} ${route.path}`);
    table.set(path, methods.set(route.method, route.handle));
  }
  const byLength = [...prefixes].sort(([a], [b]) => b.length - a.length);
  return (method, path) => {
    const methods = exact.get(path) ?? byLength.find(([prefix]) => path.startsWith(prefix))?.[1];
    if (methods === undefined) return { kind: 'nothing' };
    const handle = methods.get(method === 'HEAD' ? 'GET' : method);
    return handle === undefined ? { kind: 'method', allow: [...methods.keys()].join(', ') } : { kind: 'route', handle };
  };
}

/** The only door: what an adapter or a test may import. */
export type { Bot, Reply } from './bot';
export { assertNever } from './assert-never';
export type { Action, Card, Part, Span, Spans } from './card/card';
export type { Directory, Problem } from './directory/directory';
export * from './directory/record';
export type { Vocabulary } from './directory/vocabulary';
export { FACETS, FACET_NAMES, type Facet, isFacet } from './facets';
export type * from './question';
export type * from './store';

/** The only entry point for adapters; a test may look behind it to check one part by itself. */

export { assertNever } from './assert-never';
export { type Bot, createBot, type Reply } from './bot';
export * from './card';
export { readContext } from './context';
export type { Directory, Problem } from './directory/directory';
export { dataSchemas } from './directory/json-schema';
export { type DataFile, type Parsed, parseDirectory } from './directory/parse-directory';
export * from './directory/record';
export { FACET_NAMES, FACETS, type Facet } from './facets';
export * from './hours';
export { readWhen } from './language/when/when';
export { personalRemark, redact } from './privacy';
export type * from './question';
export type { ExplainedSubject, Explanation } from './resolver/explain';
export { hiddenNames } from './resolver/hidden-names';
export { withPhrases } from './resolver/index/phrases/read-phrases';
export { createResolver, createResolverInSlices, type Resolver } from './resolver/resolver';
export type * from './store';

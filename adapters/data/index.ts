/** The folder `data/`: reading it, and watching it for edits. */
export { loadDirectory } from './load';
export { watchDirectory } from './watch';

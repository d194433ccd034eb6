/** The configuration: one table of variables, one place that reads them. */
export { exampleFile } from './example';
export { type Config, isLoopback, readConfig } from './read';
export type { SlackConfig, TeamsConfig } from './types';
export type { SetUpProblem } from './values';

/** The configuration: one table of variables, one place that reads them. */
export { readEnvFile } from './env-file';
export { exampleFile } from './example';
export { isLoopback, readConfig } from './read';
export type { Config, SlackConfig, TeamsConfig } from './types';
export type { SetUpProblem } from './values';

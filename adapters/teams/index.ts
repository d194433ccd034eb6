/** The Teams adapter. */
export { mountAnonymousTeams, mountTeams } from './teams';

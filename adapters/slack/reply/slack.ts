import type { World } from '../../adapter';
import type { Once } from '../../guards';
import type { Profiles } from '../incoming/asker';
import type { Respond } from './respond';

/** What every place of Slack's is answered with: the world, and Slack's manners around it. */
export interface Slack extends World {
  readonly once: Once;
  readonly profile: Profiles;
  readonly respond: Respond;
}

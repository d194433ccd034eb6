import { MINUTE_MS, type Soon } from '../../../src/index';
import type { Once } from '../../guards';
import type { Activity } from '../activity';

/** Whether an activity comes for the first time. Never rejects. */
export type Fresh = (activity: Activity) => Soon<boolean>;

/** Teams sends an activity again for some seconds when it saw no answer, an invoke too; nothing is sent twice after that long. */
const SEEN_MS = 10 * MINUTE_MS;

/** Tells what Teams sends again by its id within its conversation; what has no id is taken for new. */
export function freshOnly(once: Once): Fresh {
  return ({ id, conversation }) => (id === undefined ? true : once(`teams:${conversation.id}:${id}`, SEEN_MS));
}

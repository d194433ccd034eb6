/** Milliseconds, in which moments are counted. */
export const MINUTE_MS = 60_000;
/** An hour in milliseconds. */
export const HOUR_MS = 60 * MINUTE_MS;
/** A day in milliseconds. */
export const DAY_MS = 24 * HOUR_MS;

/** Minutes, in which the times of a day are counted from its midnight on; also the minute at which a day ends. */
export const WHOLE_DAY = 24 * 60;
/** Minutes from midnight to noon: once around the face of a clock. */
export const HALF_DAY = WHOLE_DAY / 2;

export { afterAwake } from './awake';
export { settingsOf, within } from './in-time';
export { createLimits, createWindow, type Window } from './limits';
export { onceAMinute, throttled } from './log-throttle';
export { type Once, onlyOnce } from './once';
export { createReach, type Reach } from './reach';
export { Recent } from './recent';
export { numbered, requestId } from './request-number';

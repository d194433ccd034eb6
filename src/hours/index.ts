/** Weekly hours, zones, holidays: whether anyone answers at a moment. */
export { holidayOn, holidaysOf, knowHolidays } from './holidays';
export { knowOffsets, type Offsets, offsetsOf } from './offset';
export { type OpenState, openState } from './open-state';
export { isSameWhen, stateFor } from './state-for';
export { DAY_MS, HOUR_MS, MINUTE_MS } from './units';
export { isYearly, rulesOn } from './week';
export { weekText } from './words';
export { isoMoment, isZone } from './zone';

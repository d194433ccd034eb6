/** Weekly hours, zones, holidays: whether anyone answers at a moment. */
export { holidayOn, holidaysOf, knowHolidays } from './holidays';
export { type ClosedWhy, dayState, lineZone, type OpenState, openState } from './open-state';
export { type Asked, askedAbout, stateFor } from './state-for';
export { exceptionsFor } from './week';
export { weekText } from './words';
export { isoMoment, isZone } from './zone';

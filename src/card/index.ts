/** The neutral card: how a resolution becomes one, its plain text, what its buttons say. */
export { alternativesFor } from './alternatives';
export { browse } from './browse';
export type { Action, Card, Part, Span, Spans } from './card';
export { present } from './present';
export { decodeAction, encodeAction, type Pressed, WRONG_REASONS, type WrongReason } from './press';
export { FAILED, THANKS, WHAT_WAS_WRONG } from './sentences';
export { cardText, spansText } from './text';

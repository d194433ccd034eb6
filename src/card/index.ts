/** The neutral card: how a resolution becomes one, its plain text, what its buttons say. */
export { alternativesFor } from './kinds/alternatives';
export { browse } from './kinds/browse';
export { present } from './present';
export type { Action, Card, Part, Span, Spans } from './shape/card';
export { decodeAction, encodeAction, type Pressed, WRONG_REASONS, type WrongReason } from './shape/press';
export { FAILED, THANKS, tryInstead, WHAT_WAS_WRONG } from './shape/sentences';
export { cardText, spansText } from './shape/text';

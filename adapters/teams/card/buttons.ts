import { type Action, type Card, encodeAction, redact } from '../../../src/index';
import { isJson, type Json } from '../activity';

/** A button's meaning as it travels in `Action.Submit`; `replaces` puts the answer in the asking card's place. */
export interface Submitted {
  readonly press: string;
  readonly replaces?: true;
  /** Picked from a list of several: a region picked so is remembered. */
  readonly picks?: true;
  /** The question's words, for the feedback that quotes them. */
  readonly question?: string;
}

/** Characters of a question that a button carries. */
const QUESTION_LENGTH = 300;

/**
 * A button. Action.Submit, for Action.Execute does nothing on phones. "Share" has no meaning on Teams: what the
 * bot posts there is seen by the whole conversation already.
 */
export function submit(action: Action, card: Card, question: string, picks = false): Json[] {
  if (action.kind === 'share') return [];
  const data: Submitted = {
    press: encodeAction(action),
    ...(card.tone === 'choices' && action.kind === 'show' ? { replaces: true } : {}),
    ...(picks && isList(card) ? { picks: true } : {}),
    ...(action.kind === 'rate' && question !== '' ? { question: carried(question) } : {}),
  };
  return [{ type: 'Action.Submit', title: action.label, data }];
}

/** Personal numbers out before it is cut: nobody knows half a one for what it is. */
function carried(question: string): string {
  return redact(question).slice(0, QUESTION_LENGTH);
}

function isList({ parts, more }: Card): boolean {
  return [...parts, ...more].filter(({ kind }) => kind === 'entry').length > 1;
}

/** What a button that was pressed says; none of it is trusted. */
export interface Submission {
  readonly press: string;
  readonly replaces: boolean;
  readonly picks: boolean;
  readonly question?: string;
}

/** What a button of ours carried; a value of somebody else's is no press. */
export function submittedOf(value: unknown): Submission | undefined {
  if (!isJson(value) || typeof value['press'] !== 'string') return undefined;
  const { question } = value;
  return {
    press: value['press'],
    replaces: value['replaces'] === true,
    picks: value['picks'] === true,
    ...(typeof question === 'string' ? { question: carried(question) } : {}),
  };
}

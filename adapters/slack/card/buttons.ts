import type { Button } from '@slack/types';
import { decodeAction, encodeAction, type Pressed } from '../../../src/index';
import { BUTTON } from '../incoming/ids';
import { decodeEntities } from '../incoming/read';
import { cut, LIMITS } from './limits';

/** What a button of this app says when pressed; all of it stands in the button's own value, and none of it is trusted. */
export interface ButtonState {
  /** `act` does what the action says; `more` shows the same record unfolded, in the place of the card. */
  readonly want: 'act' | 'more';
  readonly action: Pressed;
  /** The question's words, for the feedback that quotes them. */
  readonly question?: string;
}

/** The asker's words kept in a button: enough to read a report, small enough to stay far below Slack's limit. */
const QUESTION_LENGTH = 300;

/** A button's state as one string: what is wanted, the action, the question, a line each. */
export function encodeButton({ want, action, question }: ButtonState): string {
  const words = question === undefined ? '' : `\n${cut(question.replace(/\s+/g, ' '), QUESTION_LENGTH)}`;
  return `${want}\n${encodeAction(action)}${words}`;
}

/** The state of a pressed button, or undefined where it is not one of ours (an older version's, a forged one). */
export function decodeButton(value: string): ButtonState | undefined {
  const [want, encoded = '', ...words] = decodeEntities(value).split('\n');
  const action = decodeAction(encoded);
  if ((want !== 'act' && want !== 'more') || action === undefined) return undefined;
  return words.length === 0 ? { want, action } : { want, action, question: words.join(' ') };
}

/** A button, or undefined where it has no label or its state does not fit: half a state would mean something else. `name` is unique in its block. */
export function button(name: string, label: string, state: ButtonState): Button | undefined {
  const value = encodeButton(state);
  if (value.length > LIMITS.buttonValue || label.trim() === '') return undefined;
  return {
    type: 'button',
    action_id: `${BUTTON}${name}`,
    text: { type: 'plain_text', text: cut(label, LIMITS.buttonText), emoji: false },
    value,
  };
}

import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { JsonObject, Moment } from '../../wire';
import { Blocks } from '../drawing/blocks';
import type { Pressed } from '../drawing/drawn';
import { isObject, wordsOf } from '../drawing/json';
import { gesture } from '../wires';
import type { Run } from './use-conversation';

interface Props {
  readonly view: JsonObject;
  readonly moment: Moment;
  readonly onClose: () => void;
  readonly run: Run;
}

/** A modal that the app opened over the Slack pane. */
export function Modal({ view: opened, moment, onClose, run }: Props) {
  const [view, setView] = useState(opened);
  const [values, setValues] = useState<Readonly<Record<string, JsonObject>>>({});
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    setView(opened);
    if (dialog.current?.open === false) dialog.current.showModal();
  }, [opened]);
  const state = (): JsonObject => ({ ...view, state: { values } });
  const enter = ({ block, element, chosen }: Pressed) =>
    setValues(all => ({
      ...all,
      [block]: { ...all[block], [String(element['action_id'])]: { type: element['type'], ...chosen } },
    }));
  const suggest = useCallback(
    ({ block, element }: Pressed, typed: string) =>
      gesture<JsonObject>('suggest', moment, { element, block, text: typed, view }),
    [moment, view],
  );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await run(gesture<JsonObject>('submit', moment, { view: state() }));
    const next = answer?.['view'];
    if (answer?.['response_action'] === 'update' && isObject(next)) setView({ ...view, ...next });
    else if (answer?.['response_action'] !== 'errors') onClose();
  };
  return (
    <dialog className="modal" ref={dialog} onClose={onClose} aria-label={wordsOf(view['title'])}>
      <form onSubmit={event => void submit(event)}>
        <header>
          <h2>{wordsOf(view['title'])}</h2>
        </header>
        <Blocks
          blocks={view['blocks'] ?? []}
          onEnter={enter}
          onSuggest={suggest}
          onPress={pressed => void run(gesture('press-slack', moment, { ...pressed, place: 'dm', view: state() }))}
        />
        <footer>
          <button type="button" onClick={() => dialog.current?.close()}>
            {wordsOf(view['close']) || 'Close'}
          </button>
          {view['submit'] !== undefined && (
            <button type="submit" className="primary">
              {wordsOf(view['submit'])}
            </button>
          )}
        </footer>
      </form>
    </dialog>
  );
}

import { type KeyboardEvent, useEffect, useState } from 'react';
import type { Json, JsonObject } from '../../wire';
import { Drawn, type Pressed } from './drawn';
import { isObject, objects, wordsOf } from './json';

/** What may be done in blocks; a handler that is absent makes its controls idle. */
export interface Handlers {
  readonly onPress?: ((pressed: Pressed) => void) | undefined;
  /** Loads the options of a select that asks the app. */
  readonly onSuggest?: ((pressed: Pressed, typed: string) => Promise<JsonObject>) | undefined;
  /** Keeps what was entered: the state of a modal. */
  readonly onEnter?: ((pressed: Pressed) => void) | undefined;
}

/** A block with selects or inputs: what the renderer only draws is made to work with the browser's own controls. */
export function Controls({ block, ...handlers }: Handlers & { readonly block: JsonObject }) {
  const id = String(block['block_id']);
  const { accessory, element, type } = block;
  const inside = [
    ...objects(block['elements']),
    ...(isObject(accessory) ? [accessory] : []),
    ...(isObject(element) ? [element] : []),
  ];
  const buttons = inside.filter(one => one['type'] === 'button');
  return (
    <div className="slack-controls">
      {type === 'section' && <Drawn blocks={[{ type: 'section', text: block['text'] }]} />}
      {inside
        .filter(one => one['type'] !== 'button')
        .map(one => (
          <Control
            key={String(one['action_id'])}
            block={id}
            element={one}
            label={wordsOf(block['label'])}
            dispatches={block['dispatch_action'] === true}
            {...handlers}
          />
        ))}
      {isObject(block['hint']) && <Drawn blocks={[{ type: 'context', elements: [block['hint']] }]} />}
      {buttons.length > 0 && (
        <Drawn blocks={[{ type: 'actions', block_id: id, elements: buttons }]} onPress={handlers.onPress} />
      )}
    </div>
  );
}

interface ControlProps extends Handlers {
  readonly block: string;
  readonly element: JsonObject;
  readonly label: string;
  /** Whether Enter sends it at once, without a form to submit. */
  readonly dispatches: boolean;
}

function Control(props: ControlProps) {
  switch (props.element['type']) {
    case 'external_select':
      return <Typeahead {...props} />;
    case 'plain_text_input':
      return <TextInput {...props} />;
    default:
      return <Select {...props} />;
  }
}

/** A static select, an overflow menu or radio buttons: one choice of a list. */
function Select({ block, element, label, onPress, onEnter }: ControlProps) {
  const options = optionsOf(element);
  const initial = isObject(element['initial_option']) ? String(element['initial_option']['value']) : '';
  const [value, setValue] = useState(initial);
  const name = label || wordsOf(element['placeholder']) || 'More actions';
  const choose = (chosen: string) => {
    const option = options.find(one => one['value'] === chosen);
    if (option === undefined) return;
    // An overflow menu forgets what was chosen; a select keeps it.
    if (element['type'] !== 'overflow') setValue(chosen);
    const pressed: Pressed = { block, element, chosen: { selected_option: option } };
    onEnter?.(pressed);
    onPress?.(pressed);
  };
  return (
    <label className="control">
      <span className={label ? 'control-label' : 'unseen'}>{name}</span>
      <select value={value} onChange={({ target }) => choose(target.value)}>
        {initial === '' && (
          <option value="">
            {wordsOf(element['placeholder']) || (element['type'] === 'overflow' ? '⋯' : 'Choose…')}
          </option>
        )}
        {options.map(option => (
          <option key={String(option['value'])} value={String(option['value'])}>
            {wordsOf(option['text'])}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A select whose options the app gives while one types. */
function Typeahead({ block, element, label, onPress, onSuggest, onEnter }: ControlProps) {
  const [typed, setTyped] = useState('');
  const [options, setOptions] = useState<readonly JsonObject[]>([]);
  const [chosen, setChosen] = useState<string>();
  useEffect(() => {
    if (onSuggest === undefined || typed === chosen) return;
    let current = true;
    onSuggest({ block, element }, typed)
      .then(answer => current && setOptions(optionsOf(answer)))
      .catch(() => current && setOptions([]));
    return () => {
      current = false;
    };
  }, [typed, chosen, block, element, onSuggest]);
  const choose = (option: JsonObject) => {
    const words = wordsOf(option['text']);
    setChosen(words);
    setTyped(words);
    setOptions([]);
    const pressed: Pressed = { block, element, chosen: { selected_option: option } };
    onEnter?.(pressed);
    onPress?.(pressed);
  };
  return (
    <div className="control typeahead">
      <label>
        <span className="control-label">{label || 'Search'}</span>
        <input
          type="text"
          value={typed}
          placeholder={wordsOf(element['placeholder'])}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <ul className="options">
        {options.slice(0, 8).map(option => (
          <li key={String(option['value'])}>
            <button type="button" onClick={() => choose(option)}>
              <span>{wordsOf(option['text'])}</span>
              <small>{wordsOf(option['description'])}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function TextInput({ block, element, label, dispatches, onPress, onEnter }: ControlProps) {
  const [value, setValue] = useState(String(element['initial_value'] ?? ''));
  const pressed = (typed: string): Pressed => ({ block, element, chosen: { value: typed } });
  const enter = (typed: string) => {
    setValue(typed);
    onEnter?.(pressed(typed));
  };
  const send = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !dispatches) return;
    event.preventDefault();
    onPress?.(pressed(value));
  };
  return (
    <label className="control">
      <span className="control-label">{label || 'Text'}</span>
      <input
        type="text"
        value={value}
        placeholder={wordsOf(element['placeholder'])}
        onChange={({ target }) => enter(target.value)}
        onKeyDown={send}
      />
    </label>
  );
}

function optionsOf(holder: { readonly [key: string]: Json | undefined }): readonly JsonObject[] {
  return [
    ...objects(holder['options']),
    ...objects(holder['option_groups']).flatMap(group => objects(group['options'])),
  ];
}

import { useEffect, useMemo, useRef } from 'react';
import { type Block, Message } from 'slack-blocks-to-jsx';
import type { Json, JsonObject } from '../wire';
import { Controls } from './controls';
import { drawable, HOOKS } from './drawable';
import { isObject, objects } from './json';
import { useLook } from './look';

/** A pressed control: the element as sent, its block, and what was chosen in it. */
export interface Pressed {
  readonly block: string;
  readonly element: JsonObject;
  readonly chosen?: JsonObject;
}

export interface BlocksProps {
  readonly blocks: Json;
  readonly onPress?: (pressed: Pressed) => void;
  /** Loads the options of a select that asks the app. */
  readonly onSuggest?: (pressed: Pressed, typed: string) => Promise<JsonObject>;
  /** Keeps what was entered, by block and action: the state of a modal. */
  readonly onEnter?: (pressed: Pressed) => void;
}

/** Block Kit, drawn block by block; selects and inputs get native controls, so that they work. */
export function Blocks({ blocks, onPress, onSuggest, onEnter }: BlocksProps) {
  const groups = useMemo(() => groupsOf(blocks), [blocks]);
  return (
    <div className="blocks">
      {groups.map(group =>
        group.kind === 'drawn' ? (
          <Drawn
            key={group.key}
            blocks={group.blocks}
            keyed={group.keyed}
            {...(onPress === undefined ? {} : { onPress })}
          />
        ) : (
          <Controls
            key={group.key}
            block={group.block}
            {...(onPress === undefined ? {} : { onPress })}
            {...(onSuggest === undefined ? {} : { onSuggest })}
            {...(onEnter === undefined ? {} : { onEnter })}
          />
        ),
      )}
    </div>
  );
}

type Group =
  | {
      readonly kind: 'drawn';
      readonly key: string;
      readonly blocks: readonly JsonObject[];
      readonly keyed: ReadonlyMap<string, Pressed>;
    }
  | { readonly kind: 'controls'; readonly key: string; readonly block: JsonObject };

function Drawn({
  blocks,
  keyed,
  onPress,
}: {
  readonly blocks: readonly JsonObject[];
  readonly keyed: ReadonlyMap<string, Pressed>;
  readonly onPress?: (pressed: Pressed) => void;
}) {
  const { theme } = useLook();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const press = ({ target }: MouseEvent) => {
      const button = target instanceof Element ? target.closest('button') : null;
      const pressed = button === null ? undefined : keyed.get(button.id);
      if (pressed !== undefined) onPress?.(pressed);
    };
    const element = place.current;
    element?.addEventListener('click', press);
    return () => element?.removeEventListener('click', press);
  }, [keyed, onPress]);
  return (
    <div ref={place}>
      <Message
        blocks={blocks.map(drawable) as unknown as Block[]}
        hooks={HOOKS}
        name=""
        logo=""
        theme={theme}
        withoutWrapper
      />
    </div>
  );
}

/** Runs of blocks for the renderer, with an id on each button by which its click is told apart. */
function groupsOf(blocks: Json): readonly Group[] {
  const groups: Group[] = [];
  objects(blocks).forEach((block, index) => {
    const name = String(block['block_id'] ?? `block-${index}`);
    if (needsControls(block)) {
      groups.push({ kind: 'controls', key: name, block: { ...block, block_id: name } });
      return;
    }
    const keyed = new Map<string, Pressed>();
    const marked = marking(block, name, `${index}`, keyed);
    const last = groups.at(-1);
    if (last?.kind === 'drawn')
      groups[groups.length - 1] = {
        ...last,
        blocks: [...last.blocks, marked],
        keyed: new Map([...last.keyed, ...keyed]),
      };
    else groups.push({ kind: 'drawn', key: name, blocks: [marked], keyed });
  });
  return groups;
}

function marking(block: JsonObject, name: string, index: string, keyed: Map<string, Pressed>): JsonObject {
  const mark = (element: Json, at: number): Json => {
    if (!isObject(element) || element['type'] !== 'button') return element;
    const id = `b${index}-${at}-${counter++}`;
    keyed.set(id, { block: name, element });
    return { ...element, action_id: id };
  };
  const { elements, accessory } = block;
  return {
    ...block,
    ...(Array.isArray(elements) ? { elements: elements.map(mark) } : {}),
    ...(accessory === undefined ? {} : { accessory: mark(accessory, 99) }),
  };
}

let counter = 0;

function needsControls(block: JsonObject): boolean {
  if (block['type'] === 'input') return true;
  const elements = objects(block['elements']);
  const accessory = block['accessory'];
  const inside = isObject(accessory) ? [...elements, accessory] : elements;
  return (
    (block['type'] === 'actions' || block['type'] === 'section') &&
    inside.some(({ type }) => type !== 'button' && type !== 'image')
  );
}

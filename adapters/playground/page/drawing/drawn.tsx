import { useEffect, useId, useMemo, useRef } from 'react';
import { type Block, Message } from 'slack-blocks-to-jsx';
import type { Json, JsonObject } from '../../wire';
import { useHooks } from '../hooks';
import { useLook } from '../look';
import { drawable } from './drawable';
import { isObject, objects } from './json';

/** A pressed control: the element as sent, its block, and what was chosen in it. */
export interface Pressed {
  readonly block: string;
  readonly element: JsonObject;
  readonly chosen?: JsonObject;
}

interface Props {
  readonly blocks: readonly JsonObject[];
  readonly onPress?: ((pressed: Pressed) => void) | undefined;
}

/** Blocks as slack-blocks-to-jsx draws them. Its buttons only know links: each gets an id here, by which its click is told apart. */
export function Drawn({ blocks, onPress }: Props) {
  const { theme } = useLook();
  const hooks = useHooks();
  const prefix = useId();
  const place = useRef<HTMLDivElement>(null);
  const { marked, buttons } = useMemo(() => marking(blocks, prefix), [blocks, prefix]);
  useEffect(() => {
    const press = ({ target }: MouseEvent) => {
      const button = target instanceof Element ? target.closest('button') : null;
      const pressed = button === null ? undefined : buttons.get(button.id);
      if (pressed !== undefined) onPress?.(pressed);
    };
    const element = place.current;
    element?.addEventListener('click', press);
    return () => element?.removeEventListener('click', press);
  }, [buttons, onPress]);
  return (
    <div ref={place}>
      <Message blocks={marked as unknown as Block[]} hooks={hooks} name="" logo="" theme={theme} withoutWrapper />
    </div>
  );
}

function marking(blocks: readonly JsonObject[], prefix: string) {
  const buttons = new Map<string, Pressed>();
  const marked = blocks.map(block => {
    const mark = (element: Json): Json => {
      if (!isObject(element) || element['type'] !== 'button') return element;
      const id = `${prefix}${buttons.size}`;
      buttons.set(id, { block: String(block['block_id'] ?? ''), element });
      return { ...element, action_id: id };
    };
    const { elements, accessory } = block;
    return drawable({
      ...block,
      ...(Array.isArray(elements) ? { elements: objects(elements).map(mark) } : {}),
      ...(accessory === undefined ? {} : { accessory: mark(accessory) }),
    });
  });
  return { marked, buttons };
}

import { useMemo } from 'react';
import type { Json, JsonObject } from '../../wire';
import { Controls, type Handlers } from './controls';
import { Drawn } from './drawn';
import { isObject, objects } from './json';

/** Block Kit as sent: drawn, and where a select or an input is in it, made to work. */
export function Blocks({ blocks, ...handlers }: Handlers & { readonly blocks: Json }) {
  const runs = useMemo(() => runsOf(blocks), [blocks]);
  return (
    <div className="blocks">
      {runs.map(({ name, live, blocks: run }) =>
        live ? (
          run.map(block => <Controls key={name} block={block} {...handlers} />)
        ) : (
          <Drawn key={name} blocks={run} onPress={handlers.onPress} />
        ),
      )}
    </div>
  );
}

interface Run {
  readonly name: string;
  /** Whether it is one block of controls, or blocks for the renderer. */
  readonly live: boolean;
  readonly blocks: readonly JsonObject[];
}

function runsOf(blocks: Json): readonly Run[] {
  const runs: Run[] = [];
  objects(blocks).forEach((block, index) => {
    // Slack gives a block without a name one of its own.
    const named = { ...block, block_id: block['block_id'] ?? `block-${index}` };
    const live = isLive(block);
    const last = runs.at(-1);
    if (last === undefined || live || last.live) runs.push({ name: String(named.block_id), live, blocks: [named] });
    else runs[runs.length - 1] = { ...last, blocks: [...last.blocks, named] };
  });
  return runs;
}

/** Whether a block holds more than buttons and pictures. */
function isLive(block: JsonObject): boolean {
  const { type, accessory } = block;
  if (type === 'input') return true;
  if (type !== 'actions' && type !== 'section') return false;
  const inside = [...objects(block['elements']), ...(isObject(accessory) ? [accessory] : [])];
  return inside.some(element => element['type'] !== 'button' && element['type'] !== 'image');
}

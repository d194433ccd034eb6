import type { JsonObject, Moment } from '../wire';
import { Blocks } from './blocks';
import { gesture } from './wires';

type Run = <T>(done: Promise<T>) => Promise<T | undefined>;

/** The App Home tab, as the app published it. */
export function Home({
  view,
  moment,
  run,
}: {
  readonly view: JsonObject | undefined;
  readonly moment: Moment;
  readonly run: Run;
}) {
  if (view === undefined) return <p className="empty">Opening the home tab…</p>;
  return (
    <div className="home">
      <Blocks
        blocks={view['blocks'] ?? []}
        onPress={pressed => void run(gesture('press-slack', moment, { ...pressed, place: 'dm', view }))}
      />
    </div>
  );
}

import { realBot } from './bot';
import type { Call } from './stand-in';
import { openWorkspace, payload, unique, type Workspace } from './workspace';
import { type TestWorld, testWorld } from './world';

/** The workspace of the test that is running, over the real bot. */
export interface Here {
  readonly workspace: Workspace;
  readonly world: TestWorld;
  /** Sends a recorded interaction as Slack does; resolves with what came of it, time zones looked up left out. */
  interact(name: string, changes?: Record<string, unknown>): Promise<readonly Call[]>;
}

/** Opens a workspace of its own for each test of the suite; what a test had Slack shown must be what Slack takes. */
export function openForEach(): Here {
  const opened: { workspace?: Workspace; world?: TestWorld } = {};
  const now = <Part>(part: Part | undefined): Part => {
    if (part === undefined) throw new Error('no test is running');
    return part;
  };
  const here: Here = {
    get workspace() {
      return now(opened.workspace);
    },
    get world() {
      return now(opened.world);
    },
    interact: async (name, changes = {}) => {
      const { slack, mount, interact } = here.workspace;
      const before = slack.calls.length;
      const body = payload(name, { trigger_id: unique('trigger'), response_url: slack.responseUrl, ...changes });
      expect((await interact(body)).status).toBe(200);
      await mount.stop?.();
      return slack.calls.slice(before).filter(({ method }) => method !== 'users.info');
    },
  };
  beforeEach(async () => {
    opened.world = testWorld(realBot());
    opened.workspace = await openWorkspace(opened.world);
  });
  afterEach(async () => {
    expect(here.workspace.slack.faults).toEqual([]);
    await here.workspace.stop();
  });
  return here;
}

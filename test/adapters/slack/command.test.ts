import { realBot } from './support/bot';
import { openWorkspace, payload, type Workspace } from './support/workspace';
import { testWorld } from './support/world';

describe('the slash command', () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await openWorkspace(testWorld(realBot()));
  });
  afterAll(() => workspace.stop());

  it('answers inside the acknowledgement', async () => {
    const response = await workspace.command(payload('command'));
    const body = await response.json();
    for (const text of ['', 'help', 'list', 'open', 'floorplan', 'weather', 'dash password', 'fedex address'])
      console.log(
        JSON.stringify(
          await (await workspace.command(payload('command', { text, trigger_id: 'x' + text }))).json(),
          null,
          1,
        ),
      );
    console.log(JSON.stringify(body, null, 1));
    expect(response.status).toBe(200);
  });
});

import { createLimits, createWindow } from '../../../../adapters/guards/limits';
import { homeView } from '../../../../adapters/slack/listeners/home';
import type { Directory } from '../../../../src/index';
import { directory } from '../../../support/directory';
import { openForEach } from '../support/each';
import { viewFaults } from '../support/faults';
import { buttonsOf, shownText } from '../support/shown';
import type { Call } from '../support/stand-in';
import { openWorkspace, payload, unique } from '../support/workspace';
import { MONDAY } from '../support/world';

const FIRST = { page: 1, search: '' };

describe('the home tab', () => {
  const here = openForEach();
  beforeEach(() => here.workspace.slack.refuse('users.info', 'missing_scope'));

  const published = (): readonly Call[] =>
    here.workspace.slack.calls.filter(({ method }) => method === 'views.publish');
  const open = async (): Promise<Call | undefined> => {
    await here.workspace.event(payload('app_home_opened', { event_id: unique('Ev') }));
    await here.workspace.mount.stop?.();
    return published().at(-1);
  };
  const act = async (action: Record<string, unknown>, view: unknown): Promise<Call | undefined> => {
    const actions = [{ block_id: 'b1', action_ts: '1.1', ...action }];
    const { private_metadata } = Object(view);
    await here.workspace.interact(
      payload('block_actions_view', { actions, view: { private_metadata }, trigger_id: unique('trigger') }),
    );
    await here.workspace.mount.stop?.();
    return published().at(-1);
  };

  it('shows the whole directory by unit, with open or closed now, its date and how to ask', async () => {
    const view = Object((await open())?.args['view']);
    const shown = shownText(view.blocks);
    for (const { name } of here.world.bot.directory().units) expect(shown).toContain(name);
    for (const { name } of here.world.bot.directory().records) expect(shown).toContain(name);
    expect(shown).toMatch(/Open now until/);
    expect(shown).toContain('effective Aug 28, 2023');
    expect(shown).toContain('with /ally in any channel');
  });

  it('is published for one person as often as they may ask, and no more', async () => {
    const limits = createLimits(
      { asker: 5, workspace: 1_000 },
      createWindow(() => 0),
    );
    const limited = await openWorkspace({ ...here.world, limits });
    for (let opened = 0; opened < 8; opened++) {
      const tab = opened % 2 === 0 ? 'home' : 'messages';
      await limited.event(payload('app_home_opened', { event_id: unique('Ev'), event: { tab } }));
    }
    await limited.mount.stop?.();
    const made = limited.slack.calls.filter(({ method }) => method !== 'users.info');
    expect(made).toHaveLength(5);
    await limited.stop();
  });

  it('asks for the region once, remembers it, and shows that region', async () => {
    const first = await open();
    const [region] = here.world.bot.directory().vocabulary.regions;
    if (region === undefined) throw new Error('the sheet has regions');
    const chosen = { type: 'static_select', action_id: 'home.region', selected_option: { value: region.id } };
    const after = Object((await act(chosen, first?.args['view']))?.args['view']);
    expect(await here.world.store.settings('slack:T0WORKSPC:U0ASKER01')).toEqual({ region: region.id });
    const others = here.world.bot
      .directory()
      .records.filter(one => one.region !== undefined && one.region !== region.name);
    expect(others.length).toBeGreaterThan(0);
    for (const { region: other } of others) expect(shownText(after.blocks)).not.toContain(`Floorplan), ${other}`);
    expect(JSON.stringify(Object((await open())?.args['view']).blocks)).toContain(`"initial_option"`);
  });

  it('takes a region back', async () => {
    await here.world.store.saveSettings('slack:T0WORKSPC:U0ASKER01', { region: 'central', zone: 'America/Denver' });
    await act({ type: 'static_select', action_id: 'home.region', selected_option: { value: '-' } }, undefined);
    expect(await here.world.store.settings('slack:T0WORKSPC:U0ASKER01')).toEqual({ zone: 'America/Denver' });
  });

  it.each([
    ['region', 'central'],
    ['zone', 'America/Denver'],
  ])('says so where a %s cannot be saved, and shows the directory as before', async (what, value) => {
    Object.assign(here.world.store, { saveSettings: () => Promise.reject(new Error('Not saved within 1000 ms')) });
    const call = await act({ type: 'static_select', action_id: `home.${what}`, selected_option: { value } }, undefined);
    const shown = shownText(Object(call?.args['view']).blocks);
    expect(shown).toContain('could not be saved');
    expect(shown).toContain('888-919-2559');
    expect(JSON.stringify(here.world.lines)).toContain('Not saved within');
  });

  it('answers a choice that comes twice once', async () => {
    const actions = [
      {
        type: 'static_select',
        action_id: 'home.region',
        selected_option: { value: '-' },
        block_id: 'b',
        action_ts: '1',
      },
    ];
    const twice = payload('block_actions_view', { actions, trigger_id: unique('trigger') });
    await Promise.all([here.workspace.interact(twice), here.workspace.interact(twice)]);
    await here.workspace.mount.stop?.();
    expect(published()).toHaveLength(1);
  });

  it('remembers no region that the sheet does not have', async () => {
    await act({ type: 'static_select', action_id: 'home.region', selected_option: { value: 'atlantis' } }, undefined);
    expect(await here.world.store.settings('slack:T0WORKSPC:U0ASKER01')).toEqual({});
  });

  it('remembers a time zone, by which Local Time is told', async () => {
    const zone = { type: 'static_select', action_id: 'home.zone', selected_option: { value: 'Pacific/Honolulu' } };
    const view = Object((await act(zone, undefined))?.args['view']);
    expect(await here.world.store.settings('slack:T0WORKSPC:U0ASKER01')).toEqual({ zone: 'Pacific/Honolulu' });
    expect(shownText(view.blocks)).toContain('Local Time');
    expect(shownText(view.blocks)).not.toContain('not known here');
  });

  it('finds by the words that were typed', async () => {
    const search = { type: 'plain_text_input', action_id: 'home.search', value: 'insurance' };
    const view = Object((await act(search, undefined))?.args['view']);
    expect(shownText(view.blocks)).toContain('800-729-4622');
    expect(shownText(view.blocks)).not.toContain('888-919-2559');
  });

  it.each([
    ['stips', '1 entry found'],
    ['tittle', '2 entries found'],
    ['zebra', 'Try a topic, an office or a number'],
  ])('finds what %s asks for where nothing begins like it, else says what to try', async (value, said) => {
    const search = { type: 'plain_text_input', action_id: 'home.search', value };
    expect(shownText(Object((await act(search, undefined))?.args['view']).blocks)).toContain(said);
  });

  it('takes a view of another version for the first page', async () => {
    const view = { private_metadata: '{"page":"<!here>","search":7' };
    expect((await act({ type: 'button', action_id: 'home.page.x', value: 'x' }, view))?.method).toBe('views.publish');
  });
});

describe('the home tab of a large directory', () => {
  const records = Array.from({ length: 400 }, (_, index) => {
    const base = directory.records[index % directory.records.length];
    if (base === undefined) throw new Error('the sheet has records');
    const unit = { id: `unit-${index}`, name: `Unit ${index}` };
    return { ...base, id: `${base.id}-${index}`, name: `Desk ${index}`, unit };
  });
  const large: Directory = { ...directory, records, byId: new Map(records.map(one => [one.id, one])), units: [] };

  it("stays within Slack's hundred blocks on every page, and every record is on one", () => {
    let page = 1;
    let shown = '';
    for (let next: number | undefined = 1; next !== undefined; ) {
      page = next;
      const view = homeView(large, {}, { page, search: '' }, MONDAY);
      expect(viewFaults({ ...view })).toEqual([]);
      shown += `\n${shownText(view.blocks)}\n`;
      const buttons = buttonsOf({ method: '', token: '', args: { blocks: view.blocks } });
      const turn = buttons.find(({ label }) => label.startsWith('Next page'));
      next = turn === undefined ? undefined : Number(turn.value);
    }
    expect(page).toBe(14);
    const titles = new Set(shown.match(/Desk \d+/g));
    expect([...titles]).toEqual(records.map(({ name }) => name));
  });

  it('is the last page for a page beyond it', () => {
    expect(JSON.parse(homeView(large, {}, { page: 99, search: '' }, MONDAY).private_metadata ?? '')).toEqual({
      page: 14,
      search: '',
    });
  });

  it('needs no region where the sheet has none', () => {
    const none = { ...directory, vocabulary: { ...directory.vocabulary, regions: [] } };
    expect(viewFaults({ ...homeView(none, {}, FIRST, MONDAY) })).toEqual([]);
  });
});

test('on a holiday the home tab warns once that lines may be closed, and on another day not at all', () => {
  const warnings = (iso: string) =>
    shownText(homeView(directory, {}, FIRST, Date.parse(iso)).blocks).split('the sheet gives no holiday hours').length -
    1;
  expect(warnings('2026-11-26T12:00:00-05:00')).toBe(1);
  expect(warnings('2026-11-18T12:00:00-05:00')).toBe(0);
});

import fc from 'fast-check';
import { realBot } from '../support/bot';
import { openWorkspace, payload, type Workspace } from '../support/workspace';
import { testWorld } from '../support/world';

const value = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    0,
    -1,
    true,
    [],
    {},
    'x',
    { id: null },
    { id: 'T1' },
    [null],
    [{}],
    [{ type: 'button' }],
  ),
  fc.constantFrom('block_actions', 'block_suggestion', 'view_submission', 'view_closed', 'shortcut', 'message_action'),
  fc.constantFrom('event_callback', 'app_mention', 'message', 'app_home_opened', 'function_executed', 'tokens_revoked'),
  fc.constantFrom('card.0', 'home.region', 'find.contact', 'find_contact', 'who_handles', '/ally', 'home', 'im'),
  fc.string({ maxLength: 20 }),
);
const names = [
  'type',
  'user',
  'team',
  'team_id',
  'channel',
  'channel_type',
  'container',
  'message',
  'view',
  'actions',
  'action_id',
  'value',
  'callback_id',
  'trigger_id',
  'event',
  'event_id',
  'command',
  'text',
  'ts',
  'thread_ts',
  'tab',
  'tokens',
  'inputs',
  'authorizations',
  'state',
  'private_metadata',
  'subtype',
  'bot_id',
  'is_enterprise_install',
  'enterprise_id',
  'block_id',
  'selected_option',
];
const flat = fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 12, noNullPrototype: true });
const body = fc.dictionary(fc.constantFrom(...names), fc.oneof(value, flat, fc.array(flat, { maxLength: 2 })), {
  maxKeys: 14,
});

const EVENTS = new Set(['app_mention', 'message_im', 'app_home_opened', 'tokens_revoked', 'function_executed']);

describe('signed payloads of any shape', () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await openWorkspace(testWorld(realBot()));
  });
  afterAll(() => workspace.stop());

  const recorded = [
    ...[
      'command',
      'block_actions_ephemeral',
      'block_actions_message',
      'block_actions_view',
      'block_suggestion',
      'shortcut',
    ],
    ...[
      'message_action',
      'view_submission',
      'app_mention',
      'message_im',
      'app_home_opened',
      'tokens_revoked',
      'function_executed',
    ],
  ];

  it('are answered without a 5xx where part of a recorded one is replaced', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...recorded), body, async (name, changes) => {
        const way = name === 'command' ? 'command' : EVENTS.has(name) ? 'event' : 'interact';
        const { [way]: send } = workspace;
        const response = await send({ ...payload(name), response_url: workspace.slack.responseUrl, ...changes });
        expect(response.status).toBeLessThan(500);
      }),
      { seed: 829, numRuns: 300 },
    );
    await workspace.mount.stop?.();
  });

  it('are answered without a 5xx, and nothing falls over', async () => {
    await fc.assert(
      fc.asyncProperty(body, fc.constantFrom('event', 'interact', 'command'), async (sent, way) => {
        const response = await workspace[way](sent);
        expect(response.status).toBeLessThan(500);
      }),
      { seed: 828, numRuns: 300 },
    );
    await workspace.mount.stop?.();
    expect((await workspace.event({ type: 'url_verification', challenge: 'abc' })).status).toBe(200);
  });
});

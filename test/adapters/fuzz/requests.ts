import fc from 'fast-check';
import { activitiesOf } from '../teams/support/activities';
import type { Platform } from '../teams/support/platform';

/** One malformed request to one of the two doors. */
export type Malformed =
  | { readonly door: 'slack'; readonly signed: boolean; readonly type: string; readonly body: string }
  | { readonly door: 'teams'; readonly token: boolean; readonly type: string; readonly body: string };

const JUNK = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.json({ maxDepth: 3 }),
  fc.constantFrom(
    '',
    '{}',
    '[]',
    'null',
    '"',
    '{"a":',
    '%',
    'payload=',
    'payload=%7B',
    '\0',
    '[[[[[[[[',
    '{"__proto__":{"a":1}}',
  ),
);
const TYPES = fc.constantFrom(
  'application/json',
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded; charset=utf-8',
  'application/json; charset=utf-16',
  'text/plain',
  'multipart/form-data; boundary=x',
  '',
);
const VALUE = fc.oneof(
  fc.constantFrom(null, true, '', 0, -1, 1e308, [], {}, [[]], { a: { b: {} } }),
  fc.string({ maxLength: 40 }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** The shapes that Slack sends, to be bent. */
const SLACK: readonly object[] = [
  {
    type: 'event_callback',
    team_id: 'T1',
    event_id: 'Ev1',
    event: { type: 'app_mention', user: 'U1', text: '<@U0> who handles GAP', ts: '1.1', channel: 'C1' },
    authorizations: [{ team_id: 'T1', user_id: 'U0', is_bot: true }],
  },
  {
    type: 'event_callback',
    team_id: 'T1',
    event_id: 'Ev2',
    event: { type: 'message', channel_type: 'im', user: 'U1', text: 'GAP', ts: '2.1', channel: 'D1' },
  },
  {
    type: 'event_callback',
    team_id: 'T1',
    event_id: 'Ev3',
    event: { type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' },
  },
  { type: 'url_verification', challenge: 'x' },
  {
    type: 'block_actions',
    team: { id: 'T1' },
    user: { id: 'U1' },
    channel: { id: 'C1' },
    trigger_id: 't',
    actions: [{ action_id: 'ask:1', block_id: 'b', type: 'button', value: '{}' }],
    response_url: 'http://127.0.0.1:1/',
  },
  {
    type: 'view_submission',
    team: { id: 'T1' },
    user: { id: 'U1' },
    view: { id: 'V1', callback_id: 'x', state: { values: {} } },
  },
  {
    type: 'message_action',
    team: { id: 'T1' },
    user: { id: 'U1' },
    callback_id: 'who',
    trigger_id: 't',
    message: { text: 'GAP', ts: '1.1' },
    channel: { id: 'C1' },
    response_url: 'http://127.0.0.1:1/',
  },
  { type: 'block_suggestion', team: { id: 'T1' }, user: { id: 'U1' }, action_id: 'x', value: 'ga' },
  {
    command: '/ally',
    text: 'who handles GAP',
    team_id: 'T1',
    user_id: 'U1',
    channel_id: 'C1',
    trigger_id: 't',
    response_url: 'http://127.0.0.1:1/',
  },
];

/** One field, at any depth, replaced by anything or left out. */
function bent(shape: object): fc.Arbitrary<unknown> {
  const paths = pathsOf(shape);
  return fc
    .array(fc.tuple(fc.constantFrom(...paths), fc.option(VALUE, { nil: undefined })), { minLength: 1, maxLength: 3 })
    .map(changes => changes.reduce<unknown>((value, [path, replacement]) => replaced(value, path, replacement), shape));
}

function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (typeof value !== 'object' || value === null) return value;
  const items = Object.entries(value).map(([name, item]) => [
    name,
    name === key ? replaced(item, rest, replacement) : item,
  ]);
  return Array.isArray(value) ? items.map(([, item]) => item) : Object.fromEntries(items);
}

function slackBody(payload: unknown): { type: string; body: string } {
  const isEvent = typeof payload === 'object' && payload !== null && ('event' in payload || 'challenge' in payload);
  const isCommand = typeof payload === 'object' && payload !== null && 'command' in payload;
  if (isEvent) return { type: 'application/json', body: JSON.stringify(payload) };
  const fields = isCommand
    ? Object.entries(payload).map(([key, value]): [string, string] => [key, String(value)])
    : [['payload', JSON.stringify(payload) ?? ''] satisfies [string, string]];
  return { type: 'application/x-www-form-urlencoded', body: new URLSearchParams(fields).toString() };
}

/** Malformed requests to both doors, by people with and without the keys. */
export function malformed(teams: Platform): fc.Arbitrary<Malformed> {
  const activities = activitiesOf(teams);
  const shapes = [
    activities.personal('who handles GAP'),
    activities.channel('<at>x</at> GAP'),
    activities.press({ a: 1 }),
    activities.invoke('composeExtension/query', { commandId: 'x', parameters: [] }),
    activities.installed(),
  ];
  const bentSlack = fc
    .constantFrom(...SLACK)
    .chain(bent)
    .map(slackBody);
  const bentTeams = fc
    .constantFrom(...shapes)
    .chain(bent)
    .map(activity => ({ type: 'application/json', body: JSON.stringify(activity) ?? '' }));
  const junk = fc.record({ type: TYPES, body: JUNK });
  return fc.oneof(
    fc
      .record({ what: fc.oneof(bentSlack, junk), signed: fc.boolean() })
      .map(({ what, signed }) => ({ door: 'slack' as const, signed, ...what })),
    fc
      .record({ what: fc.oneof(bentTeams, junk), token: fc.boolean() })
      .map(({ what, token }) => ({ door: 'teams' as const, token, ...what })),
  );
}

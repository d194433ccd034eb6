import { after, type Conversation, EMPTY } from '../../../adapters/playground/page/chat/conversation';
import type { News, Platform } from '../../../adapters/playground/wire';

const sent = (id: string, more: object = {}) =>
  ({
    kind: 'sent',
    id,
    text: 'words',
    place: 'channel',
    command: false,
    at: 0,
    heard: { slack: true, teams: true },
    ...more,
  }) as const;
const shown = (platform: Platform, turn: string, id: string): News => ({
  kind: 'shown',
  shown: { platform, turn, id, text: id, ephemeral: false, at: 0 },
});
const why = (platform: Platform, turn: string): News => ({
  kind: 'why',
  why: { platform, turn, outcome: 'help', findings: [] },
});

const tell = (...events: readonly Parameters<typeof after>[1][]): Conversation =>
  events.reduce<Conversation>(after, EMPTY);
const ids = ({ turns }: Conversation, platform: Platform) =>
  turns.map(({ lines }) => lines[platform].map(({ id }) => id));

describe('what the page makes of the news', () => {
  test('an answer that comes before its question is known waits for it', () => {
    const told = tell(why('slack', '1'), shown('slack', '1', '2'), shown('teams', '1', '3'), sent('1'));
    expect(ids(told, 'slack')).toEqual([['1', '2']]);
    expect(ids(told, 'teams')).toEqual([['1', '3']]);
    expect(told.early).toEqual([]);
    expect(told.turns[0]?.lines.slack[1]).toMatchObject({ why: { platform: 'slack' } });
  });

  test('a reply stands before its answer, whichever came first', () => {
    const told = tell(sent('1'), shown('slack', '1', '2'), shown('slack', '1', '5'), sent('4', { turn: '1' }));
    expect(ids(told, 'slack')).toEqual([['1', '2', '4', '5']]);
  });

  test('evidence goes to the next message and to no other', () => {
    const told = tell(sent('1'), why('teams', '1'), shown('teams', '1', '2'), shown('teams', '1', '3'));
    expect(told.turns[0]?.lines.teams.map(line => 'why' in line)).toEqual([false, true, false]);
  });

  test('two questions at once keep their evidence apart', () => {
    const told = tell(
      sent('1'),
      sent('2'),
      why('slack', '1'),
      why('slack', '2'),
      shown('slack', '1', '3'),
      shown('slack', '2', '4'),
    );
    const reasons = told.turns.map(({ lines }) => lines.slack[1]).map(line => line?.by === 'bot' && line.why?.turn);
    expect(reasons).toEqual(['1', '2']);
  });

  test('a replacement keeps its place and for whom it was', () => {
    const first: News = {
      kind: 'shown',
      shown: { platform: 'slack', turn: '1', id: '2', text: 'a', ephemeral: true, at: 0 },
    };
    const second: News = {
      kind: 'replaced',
      shown: { platform: 'slack', id: '2', text: 'b', ephemeral: false, at: 0 },
    };
    const told = tell(sent('1'), first, shown('slack', '1', '3'), second);
    expect(ids(told, 'slack')).toEqual([['1', '2', '3']]);
    expect(told.turns[0]?.lines.slack[1]).toMatchObject({ shown: { text: 'b', ephemeral: true, turn: '1' } });
  });

  test('a message is removed on its own platform alone', () => {
    const told = tell(sent('1'), shown('slack', '1', '2'), shown('teams', '1', '2'), {
      kind: 'removed',
      platform: 'slack',
      id: '2',
    });
    expect(ids(told, 'slack')).toEqual([['1']]);
    expect(ids(told, 'teams')).toEqual([['1', '2']]);
  });

  test('words that no bot reads are marked as such', () => {
    const told = tell(sent('1', { heard: { slack: false, teams: true } }));
    expect(told.turns[0]?.lines.slack[1]).toMatchObject({ by: 'page', text: expect.stringContaining('mentions') });
    expect(told.turns[0]?.lines.teams).toHaveLength(1);
  });

  test('a command’s turn takes replies on Teams only', () => {
    const told = tell(sent('1', { command: true }), sent('2', { turn: '1' }));
    expect(ids(told, 'slack')).toEqual([['1']]);
    expect(ids(told, 'teams')).toEqual([['1', '2']]);
  });
});

import { webApi } from '@slack/bolt';
import { profileZones } from '../../../../adapters/slack/incoming/zones';
import { type StandIn, startStandIn } from '../support/stand-in';

describe('the zone of a profile', () => {
  let slack: StandIn;
  let now = 0;
  let hang = false;
  beforeEach(async () => {
    now = 0;
    hang = false;
    slack = await startStandIn(['xoxb-1']);
  });
  afterEach(() => slack.stop());

  const zones = () => {
    const client = new webApi.WebClient('xoxb-1', {
      slackApiUrl: slack.apiUrl,
      retryConfig: { retries: 0 },
      logLevel: webApi.LogLevel.ERROR,
      fetch: (...asked) => (hang ? new Promise(() => undefined) : fetch(...asked)),
    });
    const zoneOf = profileZones(
      () => now,
      same => same,
    );
    return (user: string) => zoneOf('T1', user, client);
  };
  const asked = () => slack.calls.length;

  it('is asked for once a user, and again after half a day', async () => {
    const zoneOf = zones();
    expect([await zoneOf('U1'), await zoneOf('U1')]).toEqual(['America/Chicago', 'America/Chicago']);
    expect(asked()).toBe(1);
    now = 12 * 3_600_000 + 1;
    await zoneOf('U1');
    expect(asked()).toBe(2);
  });

  it('is not asked for in a workspace that refuses, until ten minutes later', async () => {
    const zoneOf = zones();
    slack.refuse('users.info', 'missing_scope');
    expect([await zoneOf('U1'), await zoneOf('U2'), await zoneOf('U3')]).toEqual([undefined, undefined, undefined]);
    expect(asked()).toBe(1);
    now = 10 * 60_000 + 1;
    await zoneOf('U2');
    expect(asked()).toBe(2);
  });

  it('is asked for all others where Slack does not show one of them', async () => {
    const zoneOf = zones();
    slack.refuse('users.info', 'user_not_visible');
    expect([await zoneOf('U1'), await zoneOf('U1'), await zoneOf('U2')]).toEqual([undefined, undefined, undefined]);
    expect(asked()).toBe(2);
  });

  it('keeps one asker waiting when Slack hangs, and nobody after', async () => {
    const zoneOf = zones();
    hang = true;
    expect(await zoneOf('U1')).toBeUndefined();
    hang = false;
    expect(await zoneOf('U2')).toBeUndefined();
    expect(asked()).toBe(0);
  });
});

import fc from 'fast-check';
import { isCommand, isShaped } from '../../../../adapters/slack/incoming/shape';

const COMMAND = {
  command: '/ally',
  text: 'titles fax',
  team_id: 'T1',
  user_id: 'U1',
  channel_id: 'C1',
  trigger_id: '1',
};
const FIELDS = [
  'command type team_id event_id callback_id action_id response_url team user channel message actions view event',
  'authorizations name text payload __proto__ constructor',
].flatMap(words => words.split(' '));

it('takes a slash command for one', () => {
  expect([isCommand(COMMAND), isShaped(COMMAND)]).toEqual([true, true]);
});

it('looks closer at everything that is none, or is something else too', () => {
  for (const field of ['type', 'name', 'team', 'user', 'channel', 'message', 'actions', 'view', 'event'])
    expect(isCommand({ ...COMMAND, [field]: 'x' })).toBe(false);
  expect(isCommand({ text: 'titles fax' })).toBe(false);
});

it('takes no form for a command that the closer look would refuse', () => {
  const form = fc.dictionary(fc.constantFrom(...FIELDS), fc.constantFrom('', 'x', 'event_callback', 'block_actions'));
  fc.assert(
    fc.property(form, one => !isCommand(one) || isShaped(one)),
    { numRuns: 2_000 },
  );
});

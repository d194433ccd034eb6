import { madeLate } from '../../../../adapters/teams/connection/late-client';

/** A client as the platform's SDK makes them: its calls know themselves. */
class Conversations {
  constructor(private readonly said: unknown[]) {}

  send(...values: unknown[]): number {
    return this.said.push(values);
  }
}

function open() {
  const said: unknown[] = [];
  let made = 0;
  const late = madeLate(async () => {
    made += 1;
    return { conversations: new Conversations(said) };
  });
  const send = (...values: unknown[]): Promise<unknown> => Reflect.get(late.conversations, 'send')(...values);
  return { said, send, made: () => made };
}

it('makes nothing before the first call, and then one client', async () => {
  const { made, send, said } = open();
  expect(made()).toBe(0);
  expect(await Promise.all([send('a', 1), send('b')])).toEqual([1, 2]);
  expect([made(), said]).toEqual([1, [['a', 1], ['b']]]);
});

it('rejects the call where no client can be made', async () => {
  const late = madeLate(() => Promise.reject(new Error('no certificate')));
  await expect(Reflect.get(late.conversations, 'send')()).rejects.toThrow('no certificate');
});

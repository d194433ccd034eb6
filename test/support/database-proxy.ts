import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a PostgreSQL that can fail as a network does: without a word. */
export interface DatabaseProxy {
  /** The server's address, through here. */
  readonly url: string;
  /** From now on nothing goes through the connections there are, and nobody hears that they ended; new ones work. */
  lose(): void;
  /** Whether what is sent is kept back, over new connections too. */
  hang(held: boolean): void;
  stop(): void;
}

/** Opens a way to the server at this address. */
export async function openDatabaseProxy(url: string): Promise<DatabaseProxy> {
  const pairs = new Set<{ readonly ends: readonly Socket[]; lost: boolean }>();
  const { hostname, port } = new URL(url);
  let held = false;
  const server = createServer(near => {
    const far = connect(Number(port), hostname);
    const pair = { ends: [near, far], lost: false };
    pairs.add(pair);
    const pass = (from: Socket, to: Socket): void => {
      from.on('data', bytes => void (pair.lost || held || to.write(bytes)));
      from.on('error', () => undefined);
      from.on('close', () => void (pair.lost || to.destroy()));
    };
    pass(near, far);
    pass(far, near);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const here = new URL(url);
  here.port = String((server.address() as AddressInfo).port);
  return {
    url: here.href,
    lose: () => {
      for (const pair of pairs) pair.lost = true;
    },
    hang: yes => {
      held = yes;
    },
    stop: () => {
      for (const { ends } of pairs) for (const end of ends) end.destroy();
      server.close();
    },
  };
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Mount } from '../../../adapters/adapter';
import { probeRoutes } from '../../../adapters/http';

const away: Mount = { name: 'slack', routes: [], unready: () => 'Socket Mode is not connected' };
const there: Mount = { name: 'teams', routes: [] };

/** Status and body of /readyz, over real HTTP. */
async function readyz(mounts: readonly Mount[], stopping = false): Promise<readonly [number, unknown]> {
  const route = probeRoutes({
    mounts: () => mounts,
    stopping: () => stopping,
    ailing: () => ['sqlite does not answer'],
    metrics: async () => ({ type: '', text: '' }),
    openMetrics: false,
  }).find(({ path }) => path === '/readyz');
  const server = createServer((request, response) => void route?.handle(request, response));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/readyz`);
  const body: unknown = await response.json();
  server.close();
  server.closeAllConnections();
  return [response.status, body];
}

const AWAY = 'slack: Socket Mode is not connected';
const STORE = 'sqlite does not answer';

describe('/readyz', () => {
  test('one platform that is away is named, and the other goes on being asked', async () => {
    expect(await readyz([away, there])).toEqual([200, { ready: true, waitingFor: [], ailing: [AWAY, STORE] }]);
  });

  test('fails where the only platform is away', async () => {
    expect(await readyz([away])).toEqual([503, { ready: false, waitingFor: [AWAY], ailing: [STORE] }]);
  });

  test('fails while the process stops', async () => {
    const stopping = { ready: false, waitingFor: ['the process is stopping'], ailing: [STORE] };
    expect(await readyz([there], true)).toEqual([503, stopping]);
  });
});

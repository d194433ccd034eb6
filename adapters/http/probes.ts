import { createHash, timingSafeEqual } from 'node:crypto';
import type { Mount, Route } from '../adapter';
import { answerJson } from './answers';

/** What the probes tell. */
export interface Probes {
  readonly mounts: () => readonly Mount[];
  /** True from SIGTERM on: a load balancer should send no more. */
  readonly stopping: () => boolean;
  /** What works worse than it should while answers still come. */
  readonly ailing: () => readonly string[];
  readonly metrics: () => Promise<{ readonly type: string; readonly text: string }>;
  /** Bearer token of /metrics; without it /metrics is served where `openMetrics` says so. */
  readonly metricsToken?: string;
  readonly openMetrics: boolean;
}

/** /livez, /readyz and /metrics. Ready is who can answer somebody: one platform or a store that is away does not change that. */
export function probeRoutes(probes: Probes): Route[] {
  const routes: Route[] = [
    { method: 'GET', path: '/livez', handle: (_request, response) => answerJson(response, 200, { live: true }) },
    {
      method: 'GET',
      path: '/readyz',
      handle: (_request, response) => {
        const { waitingFor, ailing } = readiness(probes);
        const ready = waitingFor.length === 0;
        answerJson(response, ready ? 200 : 503, { ready, waitingFor, ailing: [...ailing, ...probes.ailing()] });
      },
    },
  ];
  const { metricsToken, openMetrics } = probes;
  if (metricsToken === undefined && !openMetrics) return routes;
  const metrics: Route['handle'] = async (request, response) => {
    if (metricsToken !== undefined && !same(request.headers.authorization ?? '', `Bearer ${metricsToken}`)) {
      response.setHeader('WWW-Authenticate', 'Bearer');
      return answerJson(response, 401, { error: 'needs METRICS_TOKEN as a bearer token' });
    }
    const { type, text } = await probes.metrics();
    response.writeHead(200, { 'content-type': type });
    response.end(text);
  };
  return [...routes, { method: 'GET', path: '/metrics', handle: metrics }];
}

/** A platform that is away takes the process out of the balancer only where no other mount has anything to do. */
function readiness({ mounts, stopping }: Probes): { waitingFor: readonly string[]; ailing: readonly string[] } {
  if (stopping()) return { waitingFor: ['the process is stopping'], ailing: [] };
  const all = mounts();
  const away = all.flatMap(mount => {
    const why = mount.unready?.();
    return why === undefined ? [] : [`${mount.name}: ${why}`];
  });
  return away.length === all.length ? { waitingFor: away, ailing: [] } : { waitingFor: [], ailing: away };
}

/** Compares in constant time, whatever the lengths. */
function same(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

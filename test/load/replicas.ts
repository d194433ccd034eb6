import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../../adapters/config';
import { type Sizes, startReplica } from '../support/replica';

/** Something that serves at an address: one replica, or several behind a proxy. */
export interface Served {
  readonly origin: string;
  /** Of all replicas, after they collected their garbage. */
  sizes(): Promise<Sizes>;
  stop(): Promise<void>;
}

/** Starts replicas in processes of their own, each with a heap of `heapMb` at most; more than one stand behind nginx. */
export async function startReplicas(config: Config, count: number, heapMb?: number): Promise<Served> {
  const replicas = await Promise.all(Array.from({ length: count }, () => startReplica(config, undefined, heapMb)));
  const origins = replicas.map(({ origin }) => origin);
  const proxy = count > 1 ? await startProxy(origins) : undefined;
  return {
    origin: proxy?.origin ?? origins[0] ?? '',
    sizes: async () => {
      const all = await Promise.all(replicas.map(replica => replica.sizes()));
      const sum = (of: keyof Sizes) => all.reduce((total, sizes) => total + sizes[of], 0);
      return { heap: sum('heap'), rss: sum('rss'), peak: sum('peak'), handles: sum('handles') };
    },
    stop: async () => {
      await proxy?.stop();
      await Promise.all(replicas.map(replica => replica.stop()));
    },
  };
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/**
 * A plain nginx: round robin, connections kept open on both sides. Each request underway takes two of its connections:
 * its default of 512 refuses what comes in a moment in which the replicas, or this script, were not given the processor.
 */
async function startProxy(replicas: readonly string[]): Promise<{ origin: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'contacts-bot-nginx-'));
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    kind => `${kind}_temp_path ${folder}/${kind};`,
  );
  const servers = replicas.map(origin => `server ${origin.replace('http://', '')};`);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; worker_processes 1;
events { worker_connections 8192; }
http {
  access_log off; keepalive_requests 1000000; client_max_body_size 256k; ${temporary.join(' ')}
  upstream bots { ${servers.join(' ')} keepalive 256; keepalive_requests 1000000; }
  server {
    listen 127.0.0.1:${port};
    location / { proxy_pass http://bots; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_set_header Host $host; }
  }
}
`,
  );
  const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    const alive = await fetch(`${origin}/livez`).then(
      response => response.ok,
      () => false,
    );
    if (alive) break;
    if (tries > 100) throw new Error('nginx does not answer: is it installed?');
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  return {
    origin,
    stop: async () => {
      const gone = once(nginx, 'exit');
      nginx.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

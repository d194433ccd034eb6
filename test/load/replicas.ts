import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../../adapters/config';

/** Something that serves at an address: one replica, or several behind a proxy. */
export interface Served {
  readonly origin: string;
  /** Each replica's own address, for its metrics. */
  readonly replicas: readonly string[];
  stop(): Promise<void>;
}

/** Starts replicas in processes of their own; more than one stand behind nginx. */
export async function startReplicas(config: Config, count: number): Promise<Served> {
  const started = await Promise.all(Array.from({ length: count }, () => startReplica(config)));
  const replicas = started.map(({ origin }) => origin);
  const proxy = count > 1 ? await startProxy(replicas) : undefined;
  return {
    origin: proxy?.origin ?? replicas[0] ?? '',
    replicas,
    stop: async () => {
      await proxy?.stop();
      await Promise.all(started.map(({ child }) => end(child)));
    },
  };
}

async function startReplica(config: Config): Promise<{ child: ChildProcess; origin: string }> {
  const env = { PATH: process.env['PATH'] ?? '', REPLICA: JSON.stringify(config) };
  const child = spawn(process.execPath, ['test/load/replica.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout, 'data');
  return { child, origin: String(line).trim() };
}

async function end(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

/** A plain nginx: round robin, connections kept open on both sides. */
async function startProxy(replicas: readonly string[]): Promise<{ origin: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'contacts-bot-nginx-'));
  const port = 20_000 + (process.pid % 20_000);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    kind => `${kind}_temp_path ${folder}/${kind};`,
  );
  const servers = replicas.map(origin => `server ${origin.replace('http://', '')};`);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; worker_processes 1;
events { worker_connections 1024; }
http {
  access_log off; keepalive_requests 1000000; client_max_body_size 256k; ${temporary.join(' ')}
  upstream bots { ${servers.join(' ')} keepalive 64; keepalive_requests 1000000; }
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

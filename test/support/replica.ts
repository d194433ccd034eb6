import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Config } from '../../adapters/config';

/** What a replica holds: bytes after its garbage was collected, and open handles. */
export interface Sizes {
  readonly heap: number;
  readonly rss: number;
  /** The most that was resident since the start, garbage and all: what a container's limit is held against. */
  readonly peak: number;
  readonly handles: number;
}

/** The compiled bot in a process of its own. */
export interface Replica {
  readonly origin: string;
  readonly process: ChildProcess;
  sizes(): Promise<Sizes>;
  /** Ends it as an orchestrator does; gives the exit code. */
  stop(): Promise<number | null>;
}

/**
 * Starts one; resolves when it serves, rejects when it ends before. `logged` gets what it writes to standard error;
 * `heapMb` is the most that its old objects may take, as a container's manifest sets it.
 */
export async function startReplica(
  config: Config,
  logged = (text: string): unknown => process.stderr.write(text),
  heapMb?: number,
): Promise<Replica> {
  const env = { PATH: process.env['PATH'] ?? '', REPLICA: JSON.stringify(config) };
  const child = fork('test/support/serve-replica.js', {
    env,
    execArgv: ['--expose-gc', ...(heapMb === undefined ? [] : [`--max-old-space-size=${heapMb}`])],
    stdio: ['inherit', 'inherit', 'pipe', 'ipc'],
  });
  child.stderr?.setEncoding('utf8').on('data', logged);
  const ended = once(child, 'exit').then(([code]: (number | null)[]) => code ?? null);
  const failed = ended.then(code => Promise.reject(new Error(`The replica ended with ${code}.`)));
  const told = async <T>(): Promise<T> => {
    const [message]: T[] = await Promise.race([once(child, 'message'), failed]);
    if (message === undefined) throw new Error('The replica said nothing.');
    return message;
  };
  const { origin } = await told<{ origin: string }>();
  return {
    origin,
    process: child,
    sizes: () => {
      const sizes = told<Sizes>();
      child.send('sizes');
      return sizes;
    },
    stop: async () => {
      // The listeners of `told` end with the child.
      failed.catch(() => {});
      child.kill('SIGTERM');
      return ended;
    },
  };
}

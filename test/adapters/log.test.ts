import { spawnSync } from 'node:child_process';

/** What the log writes, as another process's standard error. */
function written(code: string): { out: string; lines: Record<string, unknown>[] } {
  const program = `const { createLog } = require('./dist/adapters/log.js'); const log = createLog('info'); ${code}`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' });
  return {
    out: stdout,
    lines: stderr
      .trim()
      .split('\n')
      .map(line => JSON.parse(line)),
  };
}

test('lines go to standard error, answers keep standard output', () => {
  const { out, lines } = written("log.info({ platform: 'slack' }, 'answered'); log.debug('quiet');");
  expect(out).toBe('');
  expect(lines).toMatchObject([{ level: 30, platform: 'slack', msg: 'answered', time: expect.stringMatching(/Z$/) }]);
});

test('an error is written as type, message, stack and causes, and nothing that an SDK hangs on it', () => {
  const { lines } = written(
    "const err = new TypeError('outer', { cause: new Error('inner') }); err.request = { headers: { authorization: 'Bearer xoxb-1' } }; log.error({ err }, 'failed');",
  );
  expect(lines[0]).toMatchObject({ err: { type: 'TypeError', message: 'outer', cause: { message: 'inner' } } });
  expect(JSON.stringify(lines)).not.toContain('xoxb');
});

test('a connection that failed says by its code why', () => {
  const { lines } = written(
    "const err = new TypeError('fetch failed', { cause: Object.assign(new Error(''), { code: 'ECONNREFUSED' }) }); log.error({ err }, 'failed');",
  );
  expect(lines[0]).toMatchObject({ err: { cause: { code: 'ECONNREFUSED' } } });
});

test.each(['token', 'password', 'signingSecret', 'authorization', 'text', 'question'])(
  'a field called %s is hidden',
  name => {
    const { lines } = written(`log.info({ ${name}: 'abc123', inner: { ${name}: 'abc123' } }, 'x');`);
    expect(JSON.stringify(lines)).not.toContain('abc123');
  },
);

import { readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { Client } from 'pg';
import { tryPostgres } from '../../../adapters/store/faults/postgres-trial';
import { startProgram } from '../../support/program';
import { withPostgres } from '../../support/with-postgres';

const PASSWORD = 'right-and-secret';
const WRONG = 'wrong-and-secret';
const KEY = Buffer.alloc(32, 5).toString('base64');

/** What `npm start -- --check` says of an address. */
async function checked(url: string) {
  const program = startProgram('main', { DATABASE_URL: url, TOKEN_KEY: KEY }, ['--check']);
  const code = await program.ended;
  return { code, out: program.out(), err: program.err() };
}

withPostgres('--check with DATABASE_URL', server => {
  /** The server's address as somebody else, to another database. */
  const as = (who: string, database = 'postgres') =>
    server()
      .url.replace('bot', who)
      .replace(/postgres$/, database);

  /** Beside "bot", whom it trusts: a role with a password, and one that may do nothing. */
  beforeAll(async () => {
    const client = new Client({ connectionString: server().url });
    await client.connect();
    await client.query(`create role guarded login password '${PASSWORD}'; create role meek login`);
    await client.query('grant create on schema public to guarded');
    const file: string = (await client.query('show hba_file')).rows[0].hba_file;
    await client.end();
    const rules = ['host all guarded 127.0.0.1/32 scram-sha-256', 'host all stranger 127.0.0.1/32 reject'];
    writeFileSync(file, `${rules.join('\n')}\n${readFileSync(file, 'utf8')}`);
    await server().stop();
    await server().start();
  });

  test('says of one that can be used that it answers, and shows no password', async () => {
    const { code, out, err } = await checked(as(`guarded:${PASSWORD}`));
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Database {4}PostgreSQL \d+\S* .*answers\.$/m);
    expect(out).not.toContain('secret');
  });

  test.each([
    ['a wrong password', () => as(`guarded:${WRONG}`), 'the password of guarded is refused'],
    ['no such database', () => as('bot', 'nowhere'), 'there is no database nowhere'],
    ['no such role', () => as('nobody'), 'nobody is not let in from here'],
    ['a role that is turned away', () => as(`stranger:${WRONG}`), 'stranger is not let in from here'],
    ['a role that may not make tables', () => as('meek'), 'meek may not make tables in postgres'],
    ['a port where nothing listens', () => 'postgres://bot:so-secret@127.0.0.1:1/bot', 'nothing listens there'],
    ['a host that is none', () => 'postgres://bot:so-secret@nowhere.invalid/bot', 'no machine of that name is known'],
  ])('names %s with its cure, ends with 1, shows no password', async (_case, url, what) => {
    const { code, out, err } = await checked(url());
    expect(code).toBe(1);
    expect(err).toContain(`(DATABASE_URL) cannot be used: ${what}.\n  `);
    expect(out + err).not.toContain('secret');
  });

  test('leaves no table behind', async () => {
    const url = await server().database('untouched');
    expect((await checked(url)).code).toBe(0);
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query("select 1 from pg_tables where schemaname = 'public'");
    await client.end();
    expect(rows).toEqual([]);
  });
});

test('a server that takes connections and says nothing is not waited for', async () => {
  const silent = createServer().listen(0, '127.0.0.1');
  await new Promise(resolve => silent.on('listening', resolve));
  const { port } = silent.address() as AddressInfo;
  expect(await tryPostgres(`postgres://bot:so-secret@127.0.0.1:${port}/bot`, 50)).toEqual({
    problem: expect.stringContaining('it did not answer in time'),
  });
  silent.close();
});

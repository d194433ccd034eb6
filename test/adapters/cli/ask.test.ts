import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Run, run } from './command';

/** A Wednesday afternoon in the East. */
const NOW = '2026-11-18T15:00:00-05:00';
const jsonLines = ({ out }: Run) =>
  out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));

describe('ask', () => {
  it('prints the card as text: the number, open or closed, the row and its age', async () => {
    const { code, out, err } = await run(['ask', '--now', NOW, 'who', 'handles', 'GAP']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('888-919-2559');
    expect(out).toMatch(/open/i);
    expect(out).toContain('6:30 PM ET');
    expect(out).toContain('Existing Consumer Accounts');
    expect(out).toContain('effective Aug 28, 2023');
    expect(out).not.toContain('Why:');
  });

  it('prints the evidence with --why', async () => {
    const { out } = await run(['ask', '--why', 'who handles GAP']);
    expect(out).toMatch(/\nWhy:\n- dsc \(contact\): .*gap/i);
  });

  it('says with --why that nothing matched', async () => {
    const { out } = await run(['ask', '--why', 'how do I boil an egg']);
    expect(out).toMatch(/\nWhy:\n- nothing on the sheet matched well enough\nRead as: /);
  });

  it('takes no words for a request for help', async () => {
    const { code, out } = await run(['ask', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      outcome: 'help',
      facet: null,
      findings: [],
      alternatives: [],
      nearest: [],
    });
  });

  it('prints exactly the promised fields with --json', async () => {
    const { out } = await run(['ask', '--json', '--now', NOW, 'who handles GAP']);
    const answer = JSON.parse(out);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(Object.keys(answer)).toEqual(['outcome', 'facet', 'findings', 'alternatives', 'nearest', 'text']);
    expect(answer.findings).toEqual([
      {
        record: 'dsc',
        name: 'Existing Consumer Accounts',
        unit: 'Dealer Service Center',
        region: null,
        facet: 'contact',
        lines: [{ kind: 'phone', value: '888-919-2559' }],
        open: { state: 'open', until: '2026-11-18T18:30:00-05:00' },
        because: expect.arrayContaining([expect.stringMatching(/topic "GAP"/)]),
      },
    ]);
  });

  it('prints each line in the form of its kind', async () => {
    const lines = {
      'retail held offerings phone': { kind: 'phone', value: '855-720-2559', option: '4' },
      'RouteOne eContract fax': { kind: 'fax', value: '866-509-8454' },
      'email for held documents': { kind: 'email', value: 'CPCHelds@ally.com' },
      'fedex address for contracts': {
        kind: 'mail',
        value: ['Ally Suite 2070', '4054 Willow Lake Blvd', 'Memphis, TN 38153'],
        carrier: 'FedEx',
      },
    };
    const questions = Object.keys(lines).map(q => JSON.stringify({ q }));
    const answers = jsonLines(await run(['ask', '--jsonl'], questions.join('\n')));
    expect(answers.map(({ findings }) => findings[0].lines)).toEqual(Object.values(lines).map(line => [line]));
  });

  it('gives the next opening with the offset of the line', async () => {
    const { out } = await run(['ask', '--json', '--now', '2026-11-18T03:00:00Z', 'is SmartAuction open']);
    expect(JSON.parse(out).findings[0].open).toEqual({ state: 'closed', opens: '2026-11-18T08:00:00-05:00' });
  });

  it('knows local time only with the zone of the asker', async () => {
    const ask = async (...zone: string[]) =>
      JSON.parse((await run(['ask', '--json', '--now', NOW, ...zone, 'is sales support open'])).out);
    expect((await ask()).findings[0].open).toEqual({ state: 'unknown' });
    expect((await ask('--tz', 'America/Los_Angeles')).findings[0].open).toEqual({
      state: 'open',
      until: '2026-11-18T17:00:00-08:00',
    });
  });
});

describe('the sheet kept beside the compiled program', () => {
  it('answers as the files do', async () => {
    const kept = 'dist/.sheet';
    rmSync(kept, { force: true });
    const args = ['ask', '--json', '--now', '2026-11-26T10:00:00-05:00', 'floorplan in the southeast'];
    const fromFiles = await run(args);
    expect(existsSync(kept)).toBe(true);
    expect(await run(args)).toEqual(fromFiles);
    expect(fromFiles.out).toContain('Thanksgiving Day');
  });

  it('holds in an image, whose layers keep whole seconds, and no longer than one build', () => {
    const image = mkdtempSync(join(tmpdir(), 'image-'));
    const copied = { recursive: true, preserveTimestamps: true };
    cpSync('dist', join(image, 'dist'), copied);
    cpSync('data', join(image, 'data'), copied);
    cpSync('node_modules/.package-lock.json', join(image, 'node_modules', '.package-lock.json'), copied);
    const env = { ...process.env, NODE_PATH: join(process.cwd(), 'node_modules') };
    const ask = (): string => {
      const program = join(image, 'dist', 'adapters', 'cli.js');
      return execFileSync(process.execPath, [program, 'ask', 'sales support'], { env, encoding: 'utf8' });
    };
    const build = join(image, 'dist', '.tsbuildinfo');
    const at = (seconds: number) => utimesSync(build, seconds, seconds);
    const kept = join(image, 'dist', '.sheet');

    rmSync(kept, { force: true });
    at(1_700_000_000.789);
    ask();
    // One that is read anew is written anew, under another number of the disk's.
    const first = statSync(kept).ino;
    at(1_700_000_000);
    ask();
    expect(statSync(kept).ino).toBe(first);
    at(1_700_000_060);
    expect(ask()).toContain('Sales Support');
    expect(statSync(kept).ino).not.toBe(first);
    rmSync(image, { recursive: true });
  });

  it('is not used once it was damaged', async () => {
    const kept = 'dist/.sheet';
    await run(['ask', 'sales support']);
    // As long as before, and in the sheet as it was read: the files stand there too.
    writeFileSync(kept, readFileSync(kept, 'latin1').replace('877-273-5572', '877-273-0000'), 'latin1');
    const { out } = await run(['ask', 'smartauction']);
    expect(out).toContain('877-273-5572');
  });

  it('is not used for another sheet', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
    cpSync('data', folder, { recursive: true });
    const file = join(folder, 'contacts.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('name: Sales Support', 'name: Sales Desk'));
    await run(['ask', 'sales support']);
    const { out } = await run(['ask', '--data', folder, 'sales support']);
    expect(out).toContain('Sales Desk');
    rmSync(folder, { recursive: true });
  });

  it('is read anew by a server once an exception in it is past', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
    cpSync('data', folder, { recursive: true });
    const file = join(folder, 'contacts.yaml');
    const dated = "  - { date: '2026-12-24', closed: true, reason: Holiday, source: a memo }\n";
    writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n${dated}`);
    const load = (today: string): unknown =>
      JSON.parse(
        execFileSync(process.execPath, [
          '-p',
          `JSON.stringify(require('./dist/adapters/data').loadDirectory(${JSON.stringify(folder)}, '${today}').problems)`,
        ]).toString(),
      );
    expect(load('2026-12-01')).toEqual([]);
    expect(load('2026-12-24')).toEqual([]);
    expect(load('2026-12-25')).toEqual([expect.objectContaining({ message: 'the exception of 2026-12-24 is past' })]);
    rmSync(folder, { recursive: true });
  });
});

describe('ask --jsonl', () => {
  it('answers line by line, goes on after a bad line, and ends with exit code 1', async () => {
    const lines = [
      { id: 'a', q: 'who handles GAP', now: NOW },
      'not json',
      ['a list'],
      { id: 'b', q: 5 },
      { id: 'c', q: 'x', now: 'tomorrow' },
      { id: 'd', q: 'x', now: '2026-02-30T00:00:00Z' },
      { id: 'e', q: 'x', now: '2026-11-18T15:00:00' },
      { id: 'f', q: 'x', tz: 'Mars/Olympus' },
      { id: 'g', q: 'x', turns: 'x' },
      { id: 'h', q: 'x', question: 'x' },
      { id: {}, q: 'x' },
      { id: 7, q: '' },
    ];
    const input = lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n\n');
    const ended = await run(['ask', '--jsonl'], `\ufeff${input}`);
    const answers = jsonLines(ended);
    expect(ended.code).toBe(1);
    expect(answers.map(({ id }) => id)).toEqual([
      'a',
      undefined,
      undefined,
      'b',
      'c',
      'd',
      'e',
      'f',
      'g',
      'h',
      undefined,
      7,
    ]);
    expect(answers.map(({ error }) => typeof error)).toEqual(['undefined', ...Array(10).fill('string'), 'undefined']);
    expect(answers[0]).toMatchObject({ outcome: 'answer', findings: [{ record: 'dsc' }] });
    expect(answers.at(-1)).toMatchObject({ outcome: 'help' });
    expect(Object.keys(answers[1])).toEqual(['error']);
  });

  it('asks the earlier turns first, in a conversation of their own', async () => {
    const input = [
      { id: 1, q: 'is it open', turns: ['who handles GAP'], now: NOW },
      { id: 2, q: 'is it open', turns: ['SmartAuction number'], now: NOW },
    ];
    const ended = await run(['ask', '--jsonl'], input.map(line => JSON.stringify(line)).join('\n'));
    expect([ended.code, ended.err]).toEqual([0, '']);
    expect(jsonLines(ended).map(({ findings }) => findings.map(({ record }: { record: string }) => record))).toEqual([
      ['dsc'],
      ['smartauction'],
    ]);
  });

  it('holds --now and --tz for lines that do not say', async () => {
    const input = ['{"q":"is sales support open"}', '{"q":"is sales support open","tz":"America/New_York"}'].join('\n');
    const ended = await run(['ask', '--jsonl', '--now', NOW, '--tz', 'Asia/Tokyo'], input);
    expect(jsonLines(ended).map(({ findings: [{ open }] }) => open)).toEqual([
      { state: 'closed', opens: '2026-11-19T08:00:00+09:00' },
      { state: 'open', until: '2026-11-18T17:00:00-05:00' },
    ]);
  });

  it('says nothing and succeeds where there are no lines', async () => {
    expect(await run(['ask', '--jsonl'])).toEqual({ code: 0, out: '', err: '' });
  });
});

describe('the command line itself', () => {
  it.each([
    ['an unknown option', ['ask', '--jsn', 'x'], /Did you mean --json/],
    ['two ways to print', ['ask', '--json', '--jsonl'], /cannot be used with/],
    ['words beside the lines', ['ask', '--jsonl', 'x'], /from standard input alone/],
    ['a moment that is none', ['ask', '--now', 'noon', 'x'], /not a moment such as/],
    ['a zone that is none', ['ask', '--tz', 'Mars/Olympus', 'x'], /not a time zone such as/],
    ['an unknown command', ['ak'], /unknown command 'ak'/],
    ['a sheet that is not there', ['ask', '--data', 'nowhere', 'x'], /nowhere\/contacts\.yaml:1: the file is missing/],
  ])('refuses %s on standard error', async (_what, args, words) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(words);
  });

  it('lists every option in its help', async () => {
    const { code, out } = await run(['ask', '--help']);
    expect(code).toBe(0);
    for (const option of ['--json', '--jsonl', '--why', '--now <moment>', '--tz <zone>', '--data <folder>'])
      expect(out).toContain(option);
  });
});

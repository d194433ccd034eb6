import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './command';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sheet-'));
  cpSync('data', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Edits contacts.yaml of the copy, and gives the line (from 1) of each edit. */
function edit(...edits: readonly (readonly [from: string, to: string])[]): readonly number[] {
  const file = join(folder, 'contacts.yaml');
  const before = readFileSync(file, 'utf8');
  const lines = edits.map(([from]) => before.slice(0, before.indexOf(from)).split('\n').length);
  const after = edits.reduce((text, [from, to]) => text.replace(from, to), before);
  expect(edits.every(([from]) => before.includes(from))).toBe(true);
  writeFileSync(file, after);
  return lines;
}

describe('check-data', () => {
  it('finds nothing wrong with the sheet', async () => {
    expect(await run(['check-data'])).toEqual({ code: 0, out: 'No problems.\n', err: '' });
  });

  it('lists every problem at once, each with file, line and cure', async () => {
    const edits = [
      ['888-919-2559', '888-919-255'],
      ['Mon-Fri 8 AM - 7 PM ET', 'Mon-Fri 8-7 ET'],
      ['CT: America/Chicago', 'CT: America/Chicagoo'],
      ['- Arbitrations', '- GAP'],
      ['    source: { page: 2, row: Sales Support }', '    # source: { page: 2, row: Sales Support }'],
      ['unit: insurance', 'unit: inshurance'],
      ['  - id: firewards', '  - id: reserve'],
    ] as const;
    const lines = edit(...edits);
    const { code, out } = await run(['check-data', '--data', folder]);
    const cures = [
      [/cannot be a telephone number/, /It has 9 digits/],
      [/the time "8-7" cannot be read/, /with AM or PM/],
      [/no time zone "America\/Chicagoo"/, /continent and city/],
      [/"GAP" is a topic of "dsc" and of "smartauction"/, /Add to "choices"/],
      [/"source" is missing/, /the page and the words of the row/],
      [/no unit "inshurance"/, /Did you mean "insurance"\?/],
      [/"reserve" is taken/, /another id/],
    ] as const;
    for (const [at, [message, cure]] of cures.entries()) {
      // What is missing is reported where the entry begins.
      const line = at === 4 ? (lines[at] ?? 0) - 8 : (lines[at] ?? 0);
      const found = out.split('\n').findIndex(text => message.test(text));
      expect(out.split('\n')[found]).toMatch(new RegExp(`^${folder}/contacts\\.yaml:${line}: `));
      expect(out.split('\n')[found + 1]).toMatch(cure);
    }
    expect(out).toMatch(/\n7 errors\.\n$/);
    expect(code).toBe(1);
  });

  it('finds what the words of vocabulary.yaml lead to', async () => {
    const file = join(folder, 'vocabulary.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/means: dsc$/m, 'means: dcs'));
    const { code, out } = await run(['check-data', '--data', folder]);
    expect(out).toMatch(
      /vocabulary\.yaml:\d+: warning: there is no record "dcs": .* not covered\n {2}Did you mean "dsc"\?/,
    );
    expect(code).toBe(0);
  });

  it('warns of a vocabulary that is gone, also after one that is empty was read', async () => {
    const file = join(folder, 'vocabulary.yaml');
    writeFileSync(file, '');
    expect((await run(['check-data', '--data', folder])).out).not.toContain('missing');
    rmSync(file);
    const { code, out } = await run(['check-data', '--data', folder]);
    expect(out).toMatch(
      /vocabulary\.yaml:1: warning: the file is missing or cannot be read, so .*\n {2}Put the file back/,
    );
    expect(code).toBe(0);
    writeFileSync(file, '');
    expect((await run(['check-data', '--data', folder])).out).not.toContain('missing');
  });

  it.each([
    ['why', /"why" is missing\n {2}Add "why: "/],
    ['means', /"means" is missing\n {2}Add "means: " with the id of a record/],
  ])('says what is to be written for a word of vocabulary.yaml without "%s"', async (word, told) => {
    const entry = 'aliases:\n  - say: [anything]\n    means: dsc\n    why: so it is called\n';
    writeFileSync(join(folder, 'vocabulary.yaml'), entry.replace(new RegExp(`    ${word}: .*\n`), ''));
    expect((await run(['check-data', '--data', folder])).out).toMatch(told);
  });

  it('tells a row that is gone once for each file, with the first lines that name it, and offers no other in its place', async () => {
    edit(['  - id: dsc', '  - id: dealer-service']);
    const { code, out } = await run(['check-data', '--data', folder]);
    expect(out.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/contacts\.yaml:\d+: there is no record "dsc", but 2 places name it: lines \d+, \d+$/),
      '  Its row was removed, or its id changed: put it back, or change or take out "dsc" in these places.',
      expect.stringMatching(
        /vocabulary\.yaml:\d+: warning: there is no record "dsc", but \d+ places name it, lines (\d+, ){4}\d+ and \d+ more: .* not covered$/,
      ),
      '  If its row was removed, nothing need be done at once; if its id changed, put it back or change it here too.',
      '1 error, 1 warning.',
    ]);
    expect(code).toBe(1);
  });

  it('lets a row go without an edit of the vocabulary: what was said for it is not covered', async () => {
    const file = join(folder, 'contacts.yaml');
    const text = readFileSync(file, 'utf8');
    const [from, to] = [text.indexOf('  - id: insurance'), text.indexOf('# Words that more than one')];
    writeFileSync(file, text.slice(0, from) + text.slice(to));
    const { code, out } = await run(['check-data', '--data', folder]);
    expect(out).toMatch(/^\S+vocabulary\.yaml:\d+: warning: there is no record "insurance".*\n.*\n1 warning\.\n$/);
    expect(code).toBe(0);
    for (const question of ['insurance claims', 'hail damage claim', 'who handles hail damage']) {
      const asked = await run(['ask', '--data', folder, '--json', question]);
      expect([question, JSON.parse(asked.out).outcome]).toEqual([question, 'none']);
    }
  });

  it.each([
    ['Windows-1252', (text: string) => Buffer.from(text.replace('- Payoffs', '- Payoffs – caf\u00e9'), 'latin1'), true],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'), false],
    ['UTF-16 without a mark', (text: string) => Buffer.from(text, 'utf16le'), false],
  ])('tells a file in %s by its line, in a few words', async (_title, encoded, inLine) => {
    const file = join(folder, 'contacts.yaml');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, encoded(before));
    const line = inLine ? before.slice(0, before.indexOf('- Payoffs')).split('\n').length : 1;
    const { code, out } = await run(['check-data', '--data', folder]);
    expect(out).toMatch(new RegExp(`contacts\\.yaml:${line}: .* not saved as UTF-8\n.*choose UTF-8.*\n1 error\\.\n$`));
    expect(code).toBe(1);
  });

  it('reads a file with the line ends of old Macs', async () => {
    const file = join(folder, 'contacts.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/\n/g, '\r'));
    expect(await run(['check-data', '--data', folder])).toEqual({ code: 0, out: 'No problems.\n', err: '' });
  });

  it('warns of a past exception without calling the sheet wrong', async () => {
    edit([
      'exceptions:',
      'exceptions:\n  - date: 2020-12-25\n    closed: true\n    reason: Christmas Day\n    source: the sheet\n#',
    ]);
    const { code, out } = await run(['check-data', '--data', folder]);
    expect(out).toMatch(
      /contacts\.yaml:\d+: warning: the exception of 2020-12-25 is past\n {2}Take it out\.\n1 warning\.\n$/,
    );
    expect(code).toBe(0);
  });

  it('warns of an effective date that is to come, of a sheet that has answered already, too', async () => {
    edit(['  1: 2023-08-28', '  1: 2923-08-28']);
    expect((await run(['ask', '--data', folder, 'who handles GAP'])).code).toBe(0);
    const { code, out } = await run(['check-data', '--data', folder]);
    expect(out).toMatch(/contacts\.yaml:\d+: warning: the effective date 2923-08-28 of page 1 is still to come\n/);
    expect(code).toBe(0);
  });

  it('names the file from where the command was started', async () => {
    edit(['888-919-2559', '888-919-255']);
    const { out } = await run(['check-data', '--data', '.'], '', folder);
    expect(out).toMatch(/^contacts\.yaml:\d+: /);
  });

  it('keeps a sheet with errors from answering', async () => {
    edit(['888-919-2559', '888-919-255']);
    const { code, out, err } = await run(['ask', '--data', folder, 'who handles GAP']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('cannot be a telephone number');
  });

  it('writes the schemas that stand beside the sheet', async () => {
    const schemas = ['contacts.schema.json', 'vocabulary.schema.json'];
    for (const schema of schemas) rmSync(join(folder, schema));
    await run(['check-data', '--write-schemas', '--data', folder]);
    // To the letter: where nothing changed, git must see no change.
    const text = (path: string) => readFileSync(path, 'utf8');
    for (const schema of schemas) expect(text(join('data', schema))).toBe(text(join(folder, schema)));
  });
});

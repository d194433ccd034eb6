import { promptsFor } from '../../../../adapters/playground/gallery/exhibits';
import type { ContactRecord } from '../../../../src/index';
import { directory } from '../../../support/directory';

const NOW = Date.parse('2026-11-20T12:00:00Z');

describe('the gallery’s questions', () => {
  test('ask about nothing that is not in the directory', () => {
    const names = directory.records.map(({ name }) => name);
    const kinds = ['option', 'closed', 'no-number'];
    const own = promptsFor(directory, NOW).filter(({ kind }) => kinds.includes(kind));
    expect(own.map(({ kind }) => kind)).toEqual(kinds);
    for (const { question } of own) expect(names.some(name => question.includes(name))).toBe(true);
  });

  test('a directory of one bare record has no kind that it cannot show', () => {
    const bare: ContactRecord = {
      id: 'a',
      name: 'Front door',
      topics: [],
      aliases: [],
      lines: [{ kind: 'phone', number: '212-555-0100' }],
      hours: { kind: 'unstated' },
      notes: [],
      source: { page: 1, row: 'Front door', effective: '2026-01-01' },
    };
    const { holidays: _, ...rest } = directory;
    const small = { ...rest, records: [bare], choices: [], examples: [] };
    expect(promptsFor(small, NOW).map(({ kind }) => kind)).toEqual(['none', 'help', 'long', 'home']);
  });

  test('their moments hold whatever the day', () => {
    for (let day = 0; day < 400; day += 9) {
      const now = NOW + day * 86_400_000;
      const moments = promptsFor(directory, now).flatMap(({ at }) => at ?? []);
      expect(moments).toHaveLength(3);
      for (const at of moments) expect(at).toBeGreaterThan(now - 86_400_000);
    }
  });
});

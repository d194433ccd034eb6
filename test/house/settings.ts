import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, read } from './project';
import { withSettings } from './tables';

/** `npm run settings`: writes the tables of docs/settings.md anew. */
test('docs/settings.md is written', () => {
  const page = withSettings(read('docs/settings.md'));
  writeFileSync(join(ROOT, 'docs/settings.md'), page);
  expect(page).toContain('| `PORT` |');
});

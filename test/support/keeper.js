/** Keeps a folder, puts another sheet in its place, and prints how many texts this thread parsed for that and which records are in use. */
const { copyFileSync } = require('node:fs');
const { join } = require('node:path');
const yaml = require('yaml');
const { keepDirectory } = require('../../dist/adapters/keeper');

const [folder, edited] = process.argv.slice(2);
const log = { info: () => {}, error: () => {} };
const { keeper } = keepDirectory(folder, () => '2026-11-20', log);
const parse = yaml.parseDocument;
let parsed = 0;
yaml.parseDocument = (...given) => {
  parsed += 1;
  return parse(...given);
};
keeper.subscribe(() => {
  keeper.stop();
  const { version, records } = keeper.resolver().directory;
  process.stdout.write(JSON.stringify({ parsed, version, records: records.length }));
  process.exit();
});
copyFileSync(edited, join(folder, 'contacts.yaml'));
// The watch keeps no process alive.
setInterval(() => {}, 60_000);

/** Keeps a folder, puts another sheet in its place, and prints how many texts this thread parsed for that and which records are in use. */
const { copyFileSync } = require('node:fs');
const { join } = require('node:path');
const yaml = require('yaml');
const { liveDirectory } = require('../../dist/adapters/ground/live-directory');

const [folder, edited] = process.argv.slice(2);
const log = { info: () => {}, error: () => {} };
const { live } = liveDirectory(folder, () => '2026-11-20', log);
const parse = yaml.parseDocument;
let parsed = 0;
yaml.parseDocument = (...given) => {
  parsed += 1;
  return parse(...given);
};
live.subscribe(() => {
  live.stop();
  const { version, records } = live.resolver().directory;
  process.stdout.write(JSON.stringify({ parsed, version, records: records.length }));
  process.exit();
});
copyFileSync(edited, join(folder, 'contacts.yaml'));
// The watch keeps no process alive.
setInterval(() => {}, 60_000);

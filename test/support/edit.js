/**
 * Keeps a folder, asks it a question every 20 ms, puts another sheet in its place, and prints how long it took until the
 * sheet was in use and the longest that a question waited meanwhile, from the moment it was due to its answer.
 */
const { renameSync } = require('node:fs');
const { join } = require('node:path');
const { liveDirectory } = require('../../dist/adapters/ground/live-directory');

const [folder, edited] = process.argv.slice(2);
const EVERY_MS = 20;
const WARM_UP = 200;
const QUESTIONS = ['who handles titles', 'fax number for funding documents', 'is SmartAuction open now', 'GAP hours'];
const failed = (...said) => {
  process.stderr.write(`${said.map(one => JSON.stringify(one.err?.message ?? one)).join(' ')}\n`);
  process.exit(1);
};
const { live } = liveDirectory(folder, () => '2026-11-20', { info: () => {}, error: failed });

let asked = 0;
function ask() {
  const text = QUESTIONS[asked++ % QUESTIONS.length];
  return live.resolver().resolve({ text, conversation: 'one', at: Date.parse('2026-11-20T15:00:00Z') });
}
for (let i = 0; i < WARM_UP; i += 1) ask();

let longest = 0;
let waited = 0;
function lane(due) {
  ask();
  const now = performance.now();
  longest = Math.max(longest, now - due);
  waited += 1;
  setTimeout(lane, EVERY_MS, now + EVERY_MS);
}

const begun = performance.now();
live.subscribe(() => {
  const ms = performance.now() - begun;
  const { records } = live.resolver().directory;
  live.stop();
  // One more question, over the new sheet.
  setTimeout(() => {
    process.stdout.write(JSON.stringify({ ms, longest, questions: waited, records: records.length }));
    process.exit();
  }, 2 * EVERY_MS);
});
lane(performance.now());
renameSync(edited, join(folder, 'contacts.yaml'));

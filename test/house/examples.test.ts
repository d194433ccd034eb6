import {
  alternativesFor,
  type ContactRecord,
  cardText,
  createResolver,
  type Directory,
  type HoursException,
  parseDirectory,
  present,
} from '../../src';
import { directory } from '../support/directory';
import { read } from './project';

const readme = read('README.md');

/** One chapter of the README, up to the next. */
function chapter(title: string): string {
  const [, text = ''] = new RegExp(`\\n## ${title}\\n([\\s\\S]*?)(?=\\n## |$)`).exec(readme) ?? [];
  return text;
}

test('the entry that the README shows stands in the sheet', () => {
  const [, entry = ''] = /```yaml\n([\s\S]*?)```/.exec(chapter('Change the sheet')) ?? [];
  expect(entry.split('\n').length).toBeGreaterThan(8);
  expect(read('data/contacts.yaml')).toContain(entry);
});

test('the mistake that the README shows is told in these words', () => {
  const [, wrong = '', said = '', cure = ''] =
    /:\d+: "([\d-]+)" (cannot be [^\n]+)\n {2}([^\n]+)/.exec(chapter('Change the sheet')) ?? [];
  const sheet = read('data/contacts.yaml');
  const right = /\d{3}-\d{3}-\d{4}/.exec(sheet.slice(sheet.indexOf(wrong)))?.[0] ?? '';
  const files = [
    { name: 'contacts.yaml', text: sheet.replace(right, wrong) },
    { name: 'vocabulary.yaml', text: read('data/vocabulary.yaml') },
  ];
  const { problems } = parseDirectory(files, { version: 'test' });
  const [problem] = problems.filter(({ level }) => level === 'error');
  expect({ message: problem?.message, cure: problem?.cure }).toEqual({ message: `"${wrong}" ${said}`, cure });
});

const MINUTE = 60_000;
/** A Monday, 00:05 in UTC: a week in steps of 20 minutes passes every opening and every closing. */
const MONDAY = Date.UTC(2026, 10, 16, 0, 5);

/** What a sentence says, whichever line and time it says it of. */
const form = (text: string): string =>
  text
    .replace(/\d{1,2}:\d{2} [AP]M/g, 'TIME')
    .replace(/\b(?:ET|CT)\b/g, 'ZONE')
    .replace(/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*/g, 'DAY')
    .replace(/\d+ min\b/g, 'N min');

const SNOW: HoursException = {
  date: '2026-11-18',
  closed: false,
  shifts: [{ opens: 540, closes: 780 }],
  reason: 'Snow day',
  source: 'a notice of the mayor',
};

function* sentences(directory: Directory): Generator<string> {
  const { resolve } = createResolver(directory);
  const asked = (record: ContactRecord, at: number) => ({
    text: '',
    conversation: 'c',
    at,
    zone: 'America/Denver',
    about: { records: [record.id], facet: 'open_now' as const },
  });
  for (let at = MONDAY; at < MONDAY + 7 * 24 * 60 * MINUTE; at += 20 * MINUTE) {
    for (const record of directory.records) {
      const question = asked(record, at);
      const resolution = resolve(question);
      const others = alternativesFor(resolution, question, directory);
      yield form(cardText(present(resolution, question, directory, others)));
    }
  }
}

test('what the README says that cards say about hours is what they say', () => {
  const examples = [...chapter('Hours').matchAll(/^- .*$/gm)].flatMap(([line]) =>
    [...line.matchAll(/`([^`]+)`/g)].map(([, example = '']) => example),
  );
  expect(examples.length).toBeGreaterThan(4);
  const unsaid = new Set(examples);
  for (const sheet of [{ ...directory, exceptions: [SNOW] }, directory]) {
    for (const text of sentences(sheet)) {
      for (const example of unsaid) if (text.includes(form(example))) unsaid.delete(example);
      if (unsaid.size === 0) break;
    }
  }
  expect([...unsaid]).toEqual([]);
});

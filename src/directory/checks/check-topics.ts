import type { Choice } from '../directory';
import { nearestWord } from '../problems/nearest-word';
import type { Reports } from '../problems/report';
import type { ContactRecord } from '../record';
import { fold } from './fold';

/** Reports each topic that several records claim while no choice text says how to tell them apart, and texts for topics of none. */
export function checkTopics(records: readonly ContactRecord[], choices: readonly Choice[], reports: Reports): void {
  const settled = new Set(choices.flatMap(choice => choice.about.map(fold)));
  const claimed = new Map<string, ContactRecord>();
  const reported = new Set<string>();
  for (const [index, record] of records.entries()) {
    for (const [at, topic] of record.topics.entries()) {
      const key = fold(topic);
      const first = claimed.get(key);
      if (first === undefined) claimed.set(key, record);
      // Of two records with one id that alone is the mistake.
      else if (first.id !== record.id && !settled.has(key) && !reported.has(key)) {
        reported.add(key);
        const cure = `Add to "choices" an entry with "about: [${topic}]" and "ask: " with the question that tells them apart.`;
        reports.dangling(
          ['choices'],
          ['records', index, 'topics', at],
          `"${topic}" is a topic of "${first.id}" and of "${record.id}"`,
          cure,
        );
      }
    }
  }
  if (!reports.lost(['records'])) checkAbout(choices, records, reports);
}

/** Warns of choice texts for a topic that no record has: nobody would ever see them. */
function checkAbout(choices: readonly Choice[], records: readonly ContactRecord[], reports: Reports): void {
  const topics = records.flatMap(record => record.topics);
  const claimed = new Set(topics.map(fold));
  for (const [index, { about, between }] of choices.entries()) {
    if (between.length > 0) continue;
    for (const [at, word] of about.entries()) {
      if (claimed.has(fold(word))) continue;
      const meant = nearestWord(word, topics);
      const cure =
        meant === undefined ? 'Name the records under "between:", or take it out.' : `Did you mean "${meant}"?`;
      reports.warn(['choices', index, 'about', at], `no record has the topic "${word}"`, cure);
    }
  }
}

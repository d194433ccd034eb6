import type { Choice } from './directory';
import type { ContactRecord } from './record';
import type { Reports } from './report';

/** Reports each topic that several records claim while no choice text says how to tell them apart. */
export function checkTopics(records: readonly ContactRecord[], choices: readonly Choice[], reports: Reports): void {
  const settled = new Set(choices.flatMap(choice => choice.about.map(fold)));
  const claimed = new Map<string, ContactRecord>();
  const reported = new Set<string>();
  for (const [index, record] of records.entries()) {
    for (const [at, topic] of record.topics.entries()) {
      const key = fold(topic);
      const first = claimed.get(key);
      if (first === undefined) claimed.set(key, record);
      else if (!settled.has(key) && !reported.has(key)) {
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
}

/** Letters and digits only, so that "Permits" and "permits." are one topic. */
function fold(topic: string): string {
  return topic
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

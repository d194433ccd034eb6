import { createResolver, parseDirectory } from '../../../../src/index';
import { edited } from '../../directory/small-sheet';

/** Topics in which a kind of line, the hours or a number stands: a row that handles them is asked for by them. */
const TOPICS = ['Fax status', 'Address changes', 'Email setup', 'Mailing lists'];

describe.each(TOPICS)('a row that handles "%s"', topic => {
  const { text: sheet } = edited(['- Branches', `- ${topic}`]);
  const { directory } = parseDirectory([{ name: 'contacts.yaml', text: sheet }], { version: 'topics' });
  const resolver = directory && createResolver(directory);
  const asked = (text: string) => {
    const resolution = resolver?.resolve({ text, conversation: 'topics', at: Date.parse('2026-11-18T15:00:00-05:00') });
    return resolution && 'findings' in resolution
      ? resolution.findings.map(({ record, facet }) => `${record.id} ${facet}`)
      : resolution?.outcome;
  };

  test.each(['X', 'who handles X', 'who do i call about X?'])('is found by "%s"', text => {
    expect(['leaves contact', 'leaves phone']).toContain(String(asked(text.replace('X', topic.toLowerCase()))));
  });

  test('is asked for its number', () => {
    expect(asked(`number for ${topic.toLowerCase()}`)).toEqual(['leaves phone']);
  });
});

import type { Directory } from '../directory/directory';
import type { Asked, HiddenName } from '../directory/hidden-name';
import type { ContactRecord } from '../directory/record';
import { clean } from '../language/words/clean';
import { isQuiet } from '../language/words/quiet';
import { stem } from '../language/words/stem';
import { wordTexts } from '../language/words/words';
import type { Resolution } from '../question';
import type { Explanation } from './explain';
import { createResolver, type Resolver } from './resolver';

/** So many names and topics are asked for; of more, these are taken evenly from all. In a large directory that takes some seconds. */
const MOST = 1_000;
/** Any moment: nothing here is about time. */
const AT = 0;

/** Asks a directory for what it prints, and tells which names and topics do not find their own row. */
export function hiddenNames(directory: Directory): Asked {
  const all = directory.records.flatMap((record, index) => printedOf(record).map(one => ({ record, index, ...one })));
  const step = Math.max(1, all.length / MOST);
  const asked = Array.from({ length: Math.min(all.length, MOST) }, (_, i) => all[Math.floor(i * step)]);
  const resolver = createResolver(directory);
  const hidden = asked.flatMap((one): HiddenName[] => {
    if (one === undefined) return [];
    const { record, index, path, text } = one;
    const lost = [text, `who handles ${text}`, `${text} phone number`].find(
      question => !finds(resolver.resolve(askedSo(question)), record, text),
    );
    if (lost === undefined) return [];
    const by = hiding(resolver, lost, record);
    return [{ path: ['records', index, ...path], text, record: record.id, asked: lost, ...(by && { by }) }];
  });
  return {
    hidden,
    unanswered: unansweredExamples(directory, resolver),
    asked: asked.length,
    of: all.length,
  };
}

/** The examples of a help card that find nothing. */
function unansweredExamples({ examples }: Directory, resolver: Resolver): Asked['unanswered'] {
  return examples.flatMap((text, at) =>
    resolver.resolve(askedSo(text)).outcome === 'none' ? [{ path: ['directory', 'examples', at], text }] : [],
  );
}

function printedOf({ name, topics }: ContactRecord): Pick<HiddenName, 'path' | 'text'>[] {
  const others = topics.flatMap((text, at) => (text === name ? [] : [{ path: ['topics', at], text }]));
  return [{ path: ['name'], text: name }, ...others];
}

const askedSo = (text: string) => ({ text, conversation: 'check', at: AT });

/** Whether a row is found by what it prints, or another that prints a telling word of it: a menu option goes before the row of its whole menu. */
function finds(resolution: Resolution, record: ContactRecord, text: string): boolean {
  if (!('findings' in resolution)) return false;
  const shown = resolution.findings.map(finding => finding.record);
  if (shown.some(({ id }) => id === record.id)) return true;
  const telling = new Set(tellingStems(text));
  const prints = (one: ContactRecord) =>
    [one.name, ...one.topics].some(said => tellingStems(said).some(s => telling.has(s)));
  return text === record.name ? shown.some(({ name }) => name === text) : shown.some(prints);
}

const tellingStems = (text: string) =>
  wordTexts(clean(text))
    .filter(word => !isQuiet(word))
    .map(word => stem(word));

/** What of the vocabulary stands in the way: another world's words, or words that name other rows. */
function hiding(resolver: Resolver, text: string, { id }: ContactRecord): HiddenName['by'] {
  const { phrases } = resolver.explain(askedSo(text));
  const isOthers = ({ kind, records }: Explanation['phrases'][number]) => kind === 'alias' && !records.includes(id);
  const found = phrases.find(({ kind }) => kind === 'elsewhere' || kind === 'world') ?? phrases.find(isOthers);
  return found && { kind: found.kind, text: found.text };
}

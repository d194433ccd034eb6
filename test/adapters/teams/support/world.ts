import pino from 'pino';
import type { World } from '../../../../adapters/adapter';
import {
  alternativesFor,
  type Bot,
  type ContactRecord,
  type Context,
  type Directory,
  type Feedback,
  type Finding,
  present,
  type Question,
  type Resolution,
  type Settings,
  type Store,
} from '../../../../src/index';
import { directory as sheet } from '../../../support/directory';

/** Friday, 21 August 2026, 10:00 in New York. */
export const NOW = Date.UTC(2026, 7, 21, 14);

/** A store in memory that shows what it was given. */
export interface Memory extends Store {
  readonly feedback: Feedback[];
  readonly known: Map<string, Settings>;
  readonly contexts: Map<string, Context>;
}

export function memory(): Memory {
  const feedback: Feedback[] = [];
  const known = new Map<string, Settings>();
  const contexts = new Map<string, Context>();
  return {
    feedback,
    known,
    contexts,
    recall: async conversation => contexts.get(conversation),
    remember: async (conversation, context) => {
      contexts.set(conversation, context);
    },
    noteUnanswered: async () => undefined,
    noteFeedback: async one => {
      feedback.push(one);
    },
    settings: async asker => known.get(asker) ?? {},
    saveSettings: async (asker, settings) => {
      known.set(asker, settings);
    },
    forget: async () => undefined,
  };
}

/** Log lines as objects, so that a test can say what was and what was not written. */
export function lines(): { readonly log: World['log']; readonly written: string[] } {
  const written: string[] = [];
  return { log: pino({ level: 'info' }, { write: line => written.push(line) }), written };
}

export function world(bot: Bot, change: Partial<World> = {}): World {
  const claimed = new Set<string>();
  return {
    bot,
    store: memory(),
    claims: {
      claim: async key => !claimed.has(key) && Boolean(claimed.add(key)),
    },
    vault: { save: async () => undefined, load: async () => undefined, remove: async () => undefined },
    log: lines().log,
    clock: () => NOW,
    ...change,
  };
}

/** A plain stand-in for the resolver, over the real sheet: it finds records by a word of their topics or their region. */
export interface SheetBot extends Bot {
  readonly asked: Question[];
}

export function sheetBot(directory: Directory = sheet): SheetBot {
  const asked: Question[] = [];
  return {
    asked,
    directory: () => directory,
    ask: async question => {
      asked.push(question);
      const resolution = resolve(directory, question);
      const alternatives = alternativesFor(resolution, question, directory);
      return { resolution, alternatives, card: present(resolution, question, directory, alternatives) };
    },
    suggest: ({ text }, limit) =>
      found(directory, text || 'contract')
        .slice(0, limit)
        .map(({ id, name, unit }) => ({ record: id, title: name, subtitle: unit?.name ?? '' })),
  };
}

function resolve(directory: Directory, { text, about }: Question): Resolution {
  if (text === '' && about === undefined) return { outcome: 'help', reason: 'empty' };
  const records =
    about === undefined ? found(directory, text) : about.records.flatMap(id => directory.byId.get(id) ?? []);
  const findings = records.map(
    (record): Finding => ({ record, facet: about?.facet ?? 'contact', lines: record.lines, because: ['a test'] }),
  );
  if (findings.length === 0) {
    const reason = about === undefined ? ({ kind: 'unknown' } as const) : ({ kind: 'gone' } as const);
    return { outcome: 'none', nearest: [], reason };
  }
  return findings.length === 1 || about !== undefined
    ? { outcome: 'answer', findings, remarks: [] }
    : { outcome: 'choices', findings, prompt: 'Which one?', remarks: [] };
}

function found(directory: Directory, text: string): ContactRecord[] {
  const word = text.toLowerCase().split(' ').at(-1) ?? '';
  const says = (said: string): boolean => said.toLowerCase().split(/\W+/).includes(word);
  return directory.records.filter(({ name, topics }) => [name, ...topics].some(says));
}

import { alternativesFor, present } from './card';
import type { Card } from './card/card';
import { contextAfter, inOwnClock } from './context';
import type { Directory } from './directory/directory';
import { LONGEST_QUESTION } from './language/words/clean';
import { personalRemark, redact, withoutPersonal } from './privacy';
import type { Finding, Question, Resolution } from './question';
import type { Resolver } from './resolver/resolver';
import type { Suggestion } from './resolver/suggest';
import type { Soon, Store } from './store';

/** What a question comes back as: the decision, what is offered instead while a line is closed, and the card. */
export interface Reply {
  readonly resolution: Resolution;
  readonly alternatives: readonly Finding[];
  readonly card: Card;
}

/** One bot, over one directory at a time (an edit swaps it). */
export interface Bot {
  /** The directory in use now. */
  directory(): Directory;
  /** Never rejects for a broken store; a question costs at most its follow-up. */
  ask(question: Question): Promise<Reply>;
  /** Records whose names, topics or numbers start with what was typed so far; best first. */
  suggest(typed: string, limit: number): readonly Suggestion[];
}

/** What a bot is made of. `resolver` is asked anew for every question, so that an edit takes hold at once. */
export interface Parts {
  readonly resolver: () => Resolver;
  readonly store: Pick<Store, 'recall' | 'remember' | 'noteUnanswered'>;
  /** Told of a store that failed; the answer goes out all the same. */
  readonly onStoreFailure: (error: unknown) => void;
  /** The platform's name for questions that nobody could answer. */
  readonly platform?: string;
}

/** One question in, one reply out. */
export function createBot({ resolver, store, onStoreFailure, platform = 'bot' }: Parts): Bot {
  const failed = (error: unknown): undefined => void onStoreFailure(error);
  /** What the store says; a store that fails, now or later, says nothing. */
  const attempt = <T>(work: () => Soon<T>): Soon<T | undefined> => {
    try {
      const said = work();
      return said instanceof Promise ? said.catch(failed) : said;
    } catch (error) {
      return failed(error);
    }
  };
  return {
    directory: () => resolver().directory,
    suggest: (typed, limit) => resolver().suggest(typed, limit),
    async ask(asked) {
      const { directory, resolve } = resolver();
      const read = asked.text.slice(0, LONGEST_QUESTION);
      // What is there already is not waited for.
      const recalled = asked.about ? undefined : attempt(() => store.recall(asked.conversation, asked.at));
      const context = recalled instanceof Promise ? await recalled : recalled;
      const question = inOwnClock({ ...asked, text: withoutPersonal(read) }, read, context);
      const resolution = resolve(question, context);
      const after = contextAfter(question, resolution, context);
      const kept = [
        attempt(() => noted({ ...question, text: read }, resolution)),
        after && attempt(() => store.remember(question.conversation, after)),
      ];
      for (const work of kept) if (work instanceof Promise) await work;
      const alternatives = alternativesFor(resolution, question, directory);
      const card = present(resolution, question, directory, alternatives);
      return { resolution, alternatives, card: withRemarks(card, remarksOnMessage(asked.text)) };
    },
  };

  function noted(question: Question, resolution: Resolution): Soon<void> {
    if (resolution.outcome !== 'none') return;
    return store.noteUnanswered({ text: redact(resolver().nameless(question)), at: question.at, platform });
  }
}

/** What is said about the message itself, whatever it asks: personal numbers in it, its length. */
function remarksOnMessage(text: string): string[] {
  const personal = personalRemark(text);
  const long =
    text.length > LONGEST_QUESTION ? [`Your message is long: I read its first ${LONGEST_QUESTION} characters.`] : [];
  return personal === undefined ? long : [personal, ...long];
}

function withRemarks(card: Card, remarks: readonly string[]): Card {
  if (remarks.length === 0) return card;
  const notices = remarks.map(text => ({ kind: 'notice', spans: [{ kind: 'text', text }] }) as const);
  return { ...card, parts: [...card.parts, ...notices] };
}

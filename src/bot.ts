import { alternativesFor, present } from './card';
import type { Card } from './card/shape/card';
import type { Directory } from './directory/directory';
import { inOwnClock } from './language/when/own-clock';
import { LONGEST_QUESTION } from './language/words/clean';
import { personalRemark, redact, withoutPersonal } from './privacy';
import type { Finding, Question, Resolution } from './question';
import type { Resolver } from './resolver/resolver';
import type { Suggestion, Typed } from './resolver/suggest';
import type { Soon, Store } from './store';

/** The reply to a question: the decision, alternatives while a line is closed, and the card. */
export interface Reply {
  readonly resolution: Resolution;
  readonly alternatives: readonly Finding[];
  readonly card: Card;
}

/** One bot, over one directory at a time (an edit swaps it). */
export interface Bot {
  /** The directory in use now. */
  directory(): Directory;
  /** Never rejects because of a broken store; at worst, a follow-up is not understood. */
  ask(question: Question): Promise<Reply>;
  /** Records whose names, topics or numbers start with what has been typed so far, else those that it asks for; best first. Remembers nothing. */
  suggest(typed: Typed, limit: number): readonly Suggestion[];
}

/** What a bot is made of. `resolver` is called for every question, so that an edit takes effect at once. */
export interface Parts {
  readonly resolver: () => Resolver;
  readonly store: Pick<Store, 'recall' | 'remember' | 'noteUnanswered'>;
  /** Called when the store fails; the answer is sent anyway. */
  readonly onStoreFailure: (error: unknown) => void;
  /** The platform's name, stored with unanswered questions. */
  readonly platform?: string;
}

/** One question in, one reply out. */
export function createBot({ resolver, store, onStoreFailure, platform = 'bot' }: Parts): Bot {
  const failed = (error: unknown): undefined => void onStoreFailure(error);
  /** The result of a store call, or undefined if it fails, now or later. */
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
      const { directory, resolve, contextAfter } = resolver();
      const read = asked.text.slice(0, LONGEST_QUESTION);
      // A result that is already there is not awaited.
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

/** Remarks about the message itself, whatever it asks: personal numbers in it, its length. */
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

import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import {
  type Bot,
  cardText,
  createBot,
  createResolver,
  type Directory,
  type Question,
  type Reply,
  type Resolver,
  type Store,
} from '../../src/index';
import { type PrintedAnswer, printAnswer } from './answer';
import { evidence } from './evidence';
import { type BadRequest, type Defaults, type Request, readRequest } from './request';

/** The bot on its own, and how it reads a question. */
export interface Desk {
  readonly bot: Bot;
  readonly explain: Resolver['explain'];
}

/** A bot with no chat platform around it; `store` keeps what its conversations are about. */
export function openDesk(directory: Directory, store: Store): Desk {
  const resolver = createResolver(directory);
  const bot = createBot({ resolver: () => resolver, store, onStoreFailure: () => {} });
  return { bot, explain: resolver.explain };
}

/** Asks one question as text; with `why` the evidence stands below the card. */
export async function askText({ bot, explain }: Desk, request: Request, why: boolean): Promise<string> {
  const { reply, question } = await askAll(bot, request, 'cli');
  return [cardText(reply.card), ...(why ? evidence(reply, explain(question)) : [])].join('\n');
}

/** Asks one question and answers as `--json` prints it. */
export async function askJson(bot: Bot, request: Request, conversation = 'cli'): Promise<PrintedAnswer> {
  const { reply, question } = await askAll(bot, request, conversation);
  return printAnswer(reply, question, bot.directory(), request.id);
}

/** Answers one JSON line after the other; true if every line was answered. `onFailure` is told why one was not. */
export async function askLines(bot: Bot, { input, output, defaults, onFailure }: Lines): Promise<boolean> {
  // Loaded when first needed: one question is read without.
  const { createInterface } = await import('node:readline');
  let good = true;
  let count = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    count += 1;
    const text = count === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (text.trim() === '') continue;
    const answer = await answerLine(bot, readRequest(text, defaults), `cli ${count}`, onFailure);
    if ('error' in answer) good = false;
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  return good;
}

/** Where JSON lines come from and go to, and what holds for lines that do not say. */
export interface Lines {
  readonly input: Readable;
  readonly output: Writable;
  readonly defaults: Defaults;
  readonly onFailure: (error: unknown) => void;
}

async function answerLine(
  bot: Bot,
  request: Request | BadRequest,
  conversation: string,
  onFailure: Lines['onFailure'],
): Promise<PrintedAnswer | BadRequest> {
  if ('error' in request) return request;
  try {
    return await askJson(bot, request, conversation);
  } catch (error) {
    onFailure(error);
    return { ...(request.id !== undefined && { id: request.id }), error: 'This question could not be answered.' };
  }
}

/** The earlier turns first, then the question itself, all in one conversation. */
async function askAll(bot: Bot, request: Request, conversation: string): Promise<{ reply: Reply; question: Question }> {
  const { at, zone, turns, q } = request;
  const about = (text: string): Question => ({ text, conversation, at, ...(zone !== undefined && { zone }) });
  for (const turn of turns) await bot.ask(about(turn));
  const question = about(q);
  return { reply: await bot.ask(question), question };
}

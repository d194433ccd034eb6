import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import {
  type Bot,
  cardText,
  createBot,
  createResolver,
  type Directory,
  type Question,
  type Reply,
} from '../../src/index';
import { type PrintedAnswer, printAnswer } from './answer';
import { memoryStore } from './memory';
import { type BadRequest, type Defaults, type Request, readRequest } from './request';

/** The bot on its own: no chat platform, nothing kept on disk. */
export function openBot(directory: Directory): Bot {
  const resolver = createResolver(directory);
  return createBot({ resolver: () => resolver, store: memoryStore(), onStoreFailure: () => {} });
}

/** Asks one question as text; with `why` the evidence for each finding stands below the card. */
export async function askText(bot: Bot, request: Request, why: boolean): Promise<string> {
  const { reply } = await askAll(bot, request, 'cli');
  return [cardText(reply.card), ...(why ? evidence(reply) : [])].join('\n');
}

/** Asks one question and answers as `--json` prints it. */
export async function askJson(bot: Bot, request: Request, conversation = 'cli'): Promise<PrintedAnswer> {
  const { reply, question } = await askAll(bot, request, conversation);
  return printAnswer(reply, question, bot.directory(), request.id);
}

/** Answers one JSON line after the other; true if every line was answered. `onFailure` is told why one was not. */
export async function askLines(bot: Bot, { input, output, defaults, onFailure }: Lines): Promise<boolean> {
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

function evidence({ resolution }: Reply): readonly string[] {
  const findings = 'findings' in resolution ? resolution.findings : [];
  return findings.length === 0
    ? ['', 'Why: nothing on the sheet matched.']
    : ['', 'Why:', ...findings.map(({ record, facet, because }) => `- ${record.id} (${facet}): ${because.join('; ')}`)];
}

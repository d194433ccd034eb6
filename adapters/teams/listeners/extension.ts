import {
  assertNever,
  type Card,
  type ContactRecord,
  decodeAction,
  FAILED,
  type Line,
  present,
  tryInstead,
} from '../../../src/index';
import type { World } from '../../adapter';
import { type Activity, isJson, type Json, type Turn } from '../activity';
import { cardAttachment } from '../card/adaptive';
import { submittedOf } from '../card/buttons';
import { TOO_OLD } from '../card/sentences';
import { htmlWords } from '../incoming/clean';
import { type Asked, asked, askerKey, questionOf, refusal } from '../incoming/read';
import type { Fresh } from '../incoming/repeats';
import { rate, thumbs } from './feedback';

/** Results of a search: what Teams shows without scrolling. */
const RESULTS = 8;
/** A message that somebody asks about: enough of it to find out who handles it. */
const MESSAGE_LENGTH = 2_000;
const PREVIEW_TYPE = 'application/vnd.microsoft.card.thumbnail';

/** What Teams asks and waits for: the message extension (search, "Who handles this?") and its own thumbs. */
export function createExtension(world: World, fresh: Fresh): (activity: Activity) => Promise<Turn> {
  return async activity => {
    switch (activity.name) {
      case 'composeExtension/query':
        return invoke(search(world, activity));
      case 'composeExtension/fetchTask':
        return invoke(await dialog(world, activity, { text: messageWords(activity.value) }));
      case 'composeExtension/submitAction':
        return invoke(await pressedInDialog(world, activity, fresh));
      case 'message/submitAction':
        if (await fresh(activity)) await thumbs(world, activity);
        return invoke({});
      default:
        return { kind: 'unknown' };
    }
  };
}

/** The fixed sentence, where an invoke failed: in the list of results, or in the dialog. */
export function failedInvoke({ name }: Activity): Turn {
  const said = { type: 'message', text: FAILED };
  return invoke(name === 'composeExtension/query' ? { composeExtension: said } : told(FAILED));
}

function invoke(body: Json): Turn {
  return { kind: 'invoke', body };
}

/** A query comes with every key that is pressed: nothing is remembered, and everything comes from memory. */
function search(world: World, activity: Activity): Json {
  const directory = world.bot.directory();
  const found = world.bot.suggest({ text: typedIn(activity.value), at: world.clock() }, RESULTS);
  const records = found.flatMap(({ record }) => directory.byId.get(record) ?? []);
  const attachments = records.map(record => ({
    ...cardAttachment(recordCard(world, activity, record), 'links'),
    preview: { contentType: PREVIEW_TYPE, content: preview(record) },
  }));
  return attachments.length === 0
    ? { composeExtension: { type: 'message', text: `Nothing found. ${tryInstead(directory)}` } }
    : { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
}

/** What was typed: by its name, else (Microsoft's local client gives none) the first parameter; nothing on opening. */
function typedIn(value: unknown): string {
  const given: unknown = isJson(value) ? value['parameters'] : undefined;
  const parameters = Array.isArray(given) ? given.filter(isJson) : [];
  const typed = parameters.find(({ name }) => name === 'query') ?? parameters[0];
  return typed === undefined || typed['name'] === 'initialRun' ? '' : String(typed['value'] ?? '');
}

/** A line of the list: what sets the record apart comes first, for a title has about 45 characters. */
function preview({ name, region, unit, lines }: ContactRecord): Json {
  const title = region === undefined ? name : `${region} · ${name}`;
  const [first] = lines.map(lineWords);
  const text = [first, unit?.name].filter(words => words !== undefined).join(' · ');
  return { title: title.length > TITLE ? `${title.slice(0, TITLE - 1).trimEnd()}…` : title, text };
}

const TITLE = 45;

function lineWords(line: Line): string {
  switch (line.kind) {
    case 'phone':
      return line.option === undefined ? line.number : `${line.number}, option ${line.option}`;
    case 'fax':
      return `Fax ${line.number}`;
    case 'email':
      return line.address;
    case 'mail':
      return line.address.join(', ');
    default:
      return assertNever(line);
  }
}

function recordCard(world: World, activity: Activity, record: ContactRecord): Card {
  const about = { records: [record.id], facet: 'contact' } as const;
  const question = questionOf(activity, {}, world.clock(), { text: '', about });
  const finding = { record, facet: 'contact', lines: record.lines, because: ['picked from the list'] } as const;
  return present({ outcome: 'answer', findings: [finding], remarks: [] }, question, world.bot.directory(), []);
}

/** The words of the message that somebody asks about. */
function messageWords(value: unknown): string {
  const payload = isJson(value) ? value['messagePayload'] : undefined;
  const body = isJson(payload) ? payload['body'] : undefined;
  const content = isJson(body) ? body['content'] : undefined;
  return typeof content === 'string' ? htmlWords(content).slice(0, MESSAGE_LENGTH) : '';
}

/** The answer in a dialog that only the asker sees; its follow-ups are a conversation of their own. */
async function dialog(world: World, activity: Activity, what: Asked): Promise<Json> {
  const refused = refusal(world, activity);
  if (refused !== undefined) return told(refused);
  const question = questionOf(activity, {}, world.clock(), what);
  const conversation = `${question.conversation}:dialog:${askerKey(activity)}`;
  const { card } = await world.bot.ask({ ...question, conversation });
  return shown(cardAttachment(card, 'ask', question.text));
}

function shown(card: Json): Json {
  return { task: { type: 'continue', value: { title: DIALOG_TITLE, width: 'medium', height: 'medium', card } } };
}

const DIALOG_TITLE = 'Who handles this?';

async function pressedInDialog(world: World, activity: Activity, fresh: Fresh): Promise<Json> {
  const submitted = submittedOf(isJson(activity.value) ? activity.value['data'] : undefined);
  const press = submitted && decodeAction(submitted.press);
  if (press === undefined) return told(TOO_OLD);
  if (press.kind !== 'rate') return dialog(world, activity, asked(press));
  const refused = refusal(world, activity);
  if (refused !== undefined) return told(refused);
  const { text, attachments: [card] = [] } = await rate(
    world,
    activity,
    press,
    submitted?.question,
    !(await fresh(activity)),
  );
  return card === undefined ? told(text ?? FAILED) : shown(card);
}

function told(value: string): Json {
  return { task: { type: 'message', value } };
}

import { isObject } from '../server/routes';
import type { Json, JsonObject } from '../wire';

/** The Slack renderer's own table of Block Kit limits (characters or items), handed over at the mount. */
export interface SlackLimits {
  readonly text: number;
  readonly messageBlocks: number;
  readonly viewBlocks: number;
  readonly header: number;
  readonly section: number;
  readonly field: number;
  readonly fields: number;
  readonly contextElements: number;
  readonly contextText: number;
  readonly actions: number;
  readonly actionId: number;
  readonly blockId: number;
  readonly buttonText: number;
  readonly buttonValue: number;
  readonly selectOptions: number;
  readonly optionText: number;
  readonly optionValue: number;
  readonly placeholder: number;
  readonly suggestedPrompts: number;
  readonly modalTitle: number;
  readonly modalButton: number;
  readonly privateMetadata: number;
}

function faultsOfBlocks(blocks: Json, limits: SlackLimits, surface: 'message' | 'view'): readonly string[] {
  if (!Array.isArray(blocks)) return ['blocks must be a list'];
  const most = surface === 'message' ? limits.messageBlocks : limits.viewBlocks;
  const faults = blocks.length > most ? [`no more than ${most} blocks [/blocks]`] : [];
  return [
    ...faults,
    ...blocks.flatMap((block, index) => faultsOfBlock(block, limits).map(fault => `${fault} [/blocks/${index}]`)),
  ];
}

/** What Slack would refuse in a message: its fallback text and its blocks. */
export function faultsOfMessage(message: JsonObject, limits: SlackLimits): readonly string[] {
  return [
    ...tooLong(message['text'], limits.text, 'text'),
    ...faultsOfBlocks(message['blocks'] ?? [], limits, 'message'),
  ];
}

/** What Slack would refuse in a home tab or a modal. */
export function faultsOfView(view: JsonObject, limits: SlackLimits): readonly string[] {
  const { modalTitle, modalButton, privateMetadata } = limits;
  const titled = view['type'] === 'modal' ? textFaults(view['title'], modalTitle, 'title') : [];
  const buttons = ['close', 'submit'].flatMap(key =>
    view[key] === undefined ? [] : textFaults(view[key], modalButton, key),
  );
  return [
    ...titled,
    ...buttons,
    ...tooLong(view['private_metadata'], privateMetadata, 'private_metadata'),
    ...faultsOfBlocks(view['blocks'] ?? [], limits, 'view'),
  ];
}

function faultsOfBlock(block: Json, limits: SlackLimits): readonly string[] {
  if (!isObject(block)) return ['a block must be an object'];
  const id = tooLong(block['block_id'], limits.blockId, 'block_id');
  const elements = listOf(block['elements']);
  switch (block['type']) {
    case 'header':
      return [...id, ...textFaults(block['text'], limits.header, 'header')];
    case 'section': {
      const fields = listOf(block['fields']);
      if (block['text'] === undefined && fields.length === 0) return [...id, 'a section needs text or fields'];
      return [
        ...id,
        ...(block['text'] === undefined ? [] : textFaults(block['text'], limits.section, 'section')),
        ...tooMany(fields, limits.fields, 'fields'),
        ...fields.flatMap(field => textFaults(field, limits.field, 'field')),
        ...(isObject(block['accessory']) ? elementFaults(block['accessory'], limits) : []),
      ];
    }
    case 'context':
      return [
        ...id,
        ...(elements.length === 0 ? ['a context needs elements'] : []),
        ...tooMany(elements, limits.contextElements, 'elements'),
        ...elements.flatMap(element =>
          element['type'] === 'image' ? [] : textFaults(element, limits.contextText, 'context'),
        ),
      ];
    case 'actions': {
      const ids = elements.map(element => element['action_id']);
      return [
        ...id,
        ...(elements.length === 0 ? ['actions need elements'] : []),
        ...(new Set(ids).size < ids.length ? ['action_id must be unique within a block'] : []),
        ...tooMany(elements, limits.actions, 'elements'),
        ...elements.flatMap(element => elementFaults(element, limits)),
      ];
    }
    case 'input':
      return [
        ...id,
        ...(isObject(block['element']) ? elementFaults(block['element'], limits) : ['an input needs an element']),
      ];
    case 'divider':
    case 'context_actions':
    case 'image':
    case 'rich_text':
      return id;
    default:
      return [`unsupported type: ${String(block['type'])}`];
  }
}

function elementFaults(element: JsonObject, limits: SlackLimits): readonly string[] {
  const options = [
    ...listOf(element['options']),
    ...listOf(element['option_groups']).flatMap(group => listOf(group['options'])),
  ];
  return [
    ...tooLong(element['action_id'], limits.actionId, 'action_id'),
    ...(element['type'] === 'button' ? textFaults(element['text'], limits.buttonText, 'button') : []),
    ...tooLong(element['value'], limits.buttonValue, 'value'),
    ...(element['placeholder'] === undefined
      ? []
      : textFaults(element['placeholder'], limits.placeholder, 'placeholder')),
    ...tooMany(options, limits.selectOptions, 'options'),
    ...options.flatMap(option => [
      ...textFaults(option['text'], limits.optionText, 'option'),
      ...tooLong(option['value'], limits.optionValue, 'option value'),
    ]),
  ];
}

function textFaults(text: Json | undefined, limit: number, where: string): readonly string[] {
  if (!isObject(text) || typeof text['text'] !== 'string') return [`${where} needs a text`];
  if (text['text'] === '') return [`${where} must be more than 0 characters`];
  return tooLong(text['text'], limit, where);
}

function tooLong(value: Json | undefined, limit: number, where: string): readonly string[] {
  return typeof value === 'string' && value.length > limit
    ? [`${where} must be less than ${limit + 1} characters`]
    : [];
}

function tooMany(items: readonly unknown[], limit: number, where: string): readonly string[] {
  return items.length > limit ? [`no more than ${limit} ${where}`] : [];
}

function listOf(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

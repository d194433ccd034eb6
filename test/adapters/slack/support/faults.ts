/**
 * What Slack would refuse, from its reference and not from the renderer's own table: two readings of the same pages
 * must agree.
 */
type Thing = Readonly<Record<string, unknown>>;

const BLOCKS = ['header', 'section', 'context', 'actions', 'divider', 'input'];

/** The faults of a message's or a view's blocks; empty where Slack would take them. */
export function faultsOf(blocks: unknown, surface: 'message' | 'view'): string[] {
  const list = listOf(blocks);
  const most = surface === 'message' ? 50 : 100;
  return [
    ...(list.length > most ? [`${list.length} blocks`] : []),
    ...list.flatMap((block, index) => blockFaults(block).map(fault => `/${index} ${String(block['type'])}: ${fault}`)),
  ];
}

function blockFaults(block: Thing): string[] {
  const elements = listOf(block['elements']);
  const fields = listOf(block['fields']);
  switch (block['type']) {
    case 'header':
      return textFaults(block['text'], 150, 'plain_text');
    case 'section':
      return [
        ...(block['text'] === undefined && fields.length === 0 ? ['neither text nor fields'] : []),
        ...(block['text'] === undefined ? [] : textFaults(block['text'], 3000)),
        ...(fields.length > 10 ? [`${fields.length} fields`] : []),
        ...fields.flatMap(field => textFaults(field, 2000)),
        ...(block['accessory'] === undefined ? [] : elementFaults(thing(block['accessory']))),
      ];
    case 'context':
      return [
        ...(elements.length < 1 || elements.length > 10 ? [`${elements.length} elements`] : []),
        ...elements.flatMap(element => textFaults(element, 3000)),
      ];
    case 'actions':
      return [
        ...(elements.length < 1 || elements.length > 25 ? [`${elements.length} elements`] : []),
        ...(new Set(elements.map(one => one['action_id'])).size < elements.length ? ['an action_id twice'] : []),
        ...elements.flatMap(elementFaults),
      ];
    case 'input':
      return [...textFaults(block['label'], 2000, 'plain_text'), ...elementFaults(thing(block['element']))];
    default:
      return BLOCKS.includes(String(block['type'])) ? [] : ['unknown type'];
  }
}

function elementFaults(element: Thing): string[] {
  const options = listOf(element['options']);
  return [
    ...over(element['action_id'], 255, 'action_id'),
    ...over(element['value'], 2000, 'value'),
    ...over(element['accessibility_label'], 75, 'accessibility_label'),
    ...(element['type'] === 'button' ? textFaults(element['text'], 75, 'plain_text') : []),
    ...(element['placeholder'] === undefined ? [] : textFaults(element['placeholder'], 150, 'plain_text')),
    ...(element['type'] === 'static_select' && (options.length < 1 || options.length > 100) ? ['options'] : []),
    ...options.flatMap(optionFaults),
  ];
}

/** The faults of one option of a menu. */
export function optionFaults(option: Thing): string[] {
  return [
    ...textFaults(option['text'], 75),
    ...over(option['value'], 150, 'option value'),
    ...descriptionFaults(option),
  ];
}

function descriptionFaults(option: Thing): string[] {
  return option['description'] === undefined ? [] : textFaults(option['description'], 75, 'plain_text');
}

/** The faults of a view: its title, its hidden state, its blocks. */
export function viewFaults(view: Thing): string[] {
  return [
    ...(view['type'] === 'modal' ? textFaults(view['title'], 24, 'plain_text') : []),
    ...(view['close'] === undefined ? [] : textFaults(view['close'], 24, 'plain_text')),
    ...over(view['private_metadata'], 3000, 'private_metadata'),
    ...over(view['callback_id'], 255, 'callback_id'),
    ...faultsOf(view['blocks'], 'view'),
  ];
}

const ENTITY = /<(?:tel:\+?[\d,]+|mailto:[^|>]+|!date\^\d+\^[^|>]+|@[UW][A-Z0-9]+)(?:\|[^|<>]+)?>/g;

function textFaults(text: unknown, limit: number, type?: string): string[] {
  const { text: value, type: kind } = thing(text);
  if (typeof value !== 'string' || value.length === 0) return ['an empty text'];
  if (type !== undefined && kind !== type) return [`${String(kind)} instead of ${type}`];
  const bare = kind === 'mrkdwn' ? value.replace(ENTITY, '').replace(/&(amp|lt|gt);/g, '') : '';
  return [...over(value, limit, 'text'), ...(/[<>&]/.test(bare) ? [`a live bracket: ${bare}`] : [])];
}

function over(value: unknown, limit: number, name: string): string[] {
  return typeof value === 'string' && value.length > limit ? [`${name} of ${value.length} characters`] : [];
}

function listOf(value: unknown): Thing[] {
  return Array.isArray(value) ? value.map(thing) : [];
}

function thing(value: unknown): Thing {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

import { z } from 'zod';
import type { Path } from '../path';
import { meantOrOneOf } from './report';

/** One thing that does not fit the shape, in words, and where. */
export interface Explained {
  readonly path: Path;
  readonly message: string;
  readonly cure: string;
}

/**
 * What a shape that does not fit is called in words. The schema's own error text is the cure. `inBraces` tells whether the
 * entry at a path is written as { word: text, word: text }.
 */
export function explainIssue(
  issue: z.core.$ZodIssue,
  schema: z.core.$ZodType,
  inBraces: (path: Path) => boolean,
): Explained[] {
  const { path, input } = issue;
  const cure = cureOf(issue);
  if (issue.code === 'unrecognized_keys') {
    const torn = inBraces(path) ? tornText(input, issue.keys) : undefined;
    if (torn !== undefined) return [{ ...torn, path: [...path, ...issue.keys.slice(0, 1)] }];
    const shape = shapeAt(schema, path);
    return issue.keys.map(key => ({ path: [...path, key], ...unknownWord(key, shape) }));
  }
  const name = nameOf(path);
  if (input === undefined) return [{ path, message: `${name} is missing`, cure }];
  const own = ownSchema(schema, path);
  if (input === null) {
    const isNeeded = (own !== undefined && unwrap(own) === own) || cure.includes('take the line out');
    const more = isNeeded ? '' : orElse(path.at(-1));
    return [{ path, message: `${name} is empty`, cure: `${cure}${more}` }];
  }
  if (isObject(input) && wantsText(issue) && typeof path.at(-1) === 'number')
    return [{ path, message: 'a colon stands inside a text', cure: quotesRound(input) }];
  if (wantsText(issue) && isUnquoted(input) && own?.safeParse(String(input)).success !== false)
    return [{ path, message: `${name} is not a text`, cure: `Put quotes round it: "${input}".` }];
  if (Array.isArray(input) && input.length === 0) return [{ path, message: `${name} is empty`, cure }];
  const value = typeof input === 'string' || isUnquoted(input) ? `cannot be "${input}"` : 'cannot be read';
  return [{ path, message: `${name} ${value}`, cure }];
}

function unknownWord(key: string, shape: Shape): Omit<Explained, 'path'> {
  const [word = '', text] = key.split(/:(?=\S)/);
  if (text !== undefined && word in shape)
    return { message: 'a blank is missing after the colon', cure: `Write "${word}: ${text}".` };
  const cure = placeOf(key, shape) ?? meantOrOneOf(key, Object.keys(shape));
  return { message: `"${key}" is not a word that is known here`, cure };
}

/** What may stand at a path by itself. */
function ownSchema(schema: z.core.$ZodType, path: Path): z.ZodType | undefined {
  const own = shapeAt(schema, path.slice(0, -1))[String(path.at(-1))];
  return own instanceof z.ZodType ? own : undefined;
}

/** The schema's own words where it has some; a word for the kind that is wanted otherwise. */
function cureOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small' && issue.message.startsWith('Too small')) return 'Write at least one.';
  if (!issue.message.startsWith('Invalid input')) return issue.message;
  return (issue.code === 'invalid_type' && WANTED[issue.expected]) || 'Write it as the entries around it do.';
}

const WANTED: Readonly<Record<string, string>> = {
  string: 'Write a text.',
  array: 'Write a list, one "- " for each entry, or [one, another].',
  object: 'Write it as lines of "word: text".',
};

/** What else may have been meant by a word without a text, or by an entry of a list without one. */
function orElse(last: PropertyKey | undefined): string {
  if (last === undefined) return '';
  return typeof last === 'number' ? ' Put "quotes" round a text that begins with #.' : ' Or take the line out.';
}

function isObject(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** The text that a colon made an entry of: `Support: all` was meant as one. */
function quotesRound(entry: Readonly<Record<string, unknown>>): string {
  const [[word, rest] = ['', '']] = Object.entries(entry);
  const whole = typeof rest === 'string' || isUnquoted(rest) ? `${word}: ${rest}` : `${word}: ...`;
  return `Put "quotes" round the whole text: "${whole}".`;
}

/** A text in braces that its commas tore up: { row: one, two } reads like a word "two" with nothing behind it. */
function tornText(input: unknown, keys: readonly string[]): Omit<Explained, 'path'> | undefined {
  if (!isObject(input) || !keys.every(key => input[key] === null)) return undefined;
  const known = Object.keys(input).filter(key => !keys.includes(key) && typeof input[key] === 'string');
  const word = known.at(-1);
  if (word === undefined) return undefined;
  const cure = `Put "quotes" round the whole text: ${word}: "${[input[word], ...keys].join(', ')}".`;
  return { message: 'a comma stands inside a text', cure };
}

const wantsText = (issue: z.core.$ZodIssue) => issue.code === 'invalid_type' && issue.expected === 'string';

/** What YAML takes for something else than text unless it is quoted. */
function isUnquoted(input: unknown): input is number | boolean {
  return typeof input === 'number' || typeof input === 'boolean';
}

type Shape = Readonly<Record<string, z.core.$ZodType>>;

/** The keys that an object of the schema may have, and what each may hold. */
function shapeAt(schema: z.core.$ZodType, path: Path): Shape {
  const found = path.reduce<z.core.$ZodType | undefined>((inner, key) => inner && step(unwrap(inner), key), schema);
  const object = found && unwrap(found);
  return object instanceof z.ZodObject ? object.shape : {};
}

/** Where a word belongs that stands one level too high: "phone" belongs in the entries of "lines". */
function placeOf(key: string, shape: Shape): string | undefined {
  const home = Object.entries(shape).find(([, inner]) => {
    const list = unwrap(inner);
    const item = list instanceof z.ZodArray ? unwrap(list.element) : list;
    return item instanceof z.ZodObject && key in item.shape;
  });
  return home && `Write it under "${home[0]}:".`;
}

function step(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[String(key)];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return undefined;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  const wrapped =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault;
  return wrapped ? unwrap(schema.unwrap()) : schema;
}

/** The innermost word of a path: "records 3 phone" is called "phone". */
function nameOf(path: Path): string {
  const word = path.findLast(key => typeof key === 'string');
  return word === undefined ? 'the file' : `"${String(word)}"`;
}

import { z } from 'zod';
import type { Path } from './path';
import { meantOrOneOf } from './report';

/** One thing that does not fit the shape, in words, and where. */
export interface Explained {
  readonly path: Path;
  readonly message: string;
  readonly cure: string;
}

/** What a shape that does not fit is called in words. The schema's own error text is the cure. */
export function explainIssue(issue: z.core.$ZodIssue, schema: z.core.$ZodType): Explained[] {
  const { path, message: cure } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map(key => ({
      path: [...path, key],
      message: `"${key}" is not a word that is known here`,
      cure: meantOrOneOf(key, known),
    }));
  }
  const wrong = issue.input === undefined || issue.input === null ? 'is missing' : 'cannot be read';
  return [{ path, message: `${nameOf(path)} ${wrong}`, cure }];
}

/** The keys that an object of the schema may have. */
function keysAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  const found = path.reduce<z.core.$ZodType | undefined>((inner, key) => inner && step(unwrap(inner), key), schema);
  const object = found && unwrap(found);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

function step(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[String(key)];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return undefined;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const wrapped =
    schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional || schema instanceof z.ZodDefault;
  return wrapped ? unwrap(schema.unwrap()) : schema;
}

/** The innermost word of a path: "records 3 phone" is called "phone". */
function nameOf(path: Path): string {
  const word = path.findLast(key => typeof key === 'string');
  return word === undefined ? 'the file' : `"${String(word)}"`;
}

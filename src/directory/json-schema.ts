import type { z } from 'zod';

/** The shapes of the files of `data/` as JSON Schemas (draft 7), from which editors complete and check: file name to schema. */
export function dataSchemas(): Readonly<Record<string, object>> {
  // Loaded when first needed, as in parse-directory.ts.
  const { toJSONSchema }: typeof z = require('zod');
  const { contactsShape }: typeof import('./written/shape') = require('./written/shape');
  const { vocabularyShape }: typeof import('./vocabulary') = require('./vocabulary');
  const schemaOf = (shape: z.ZodType) => toJSONSchema(shape, { io: 'input', target: 'draft-7' });
  return { 'contacts.schema.json': schemaOf(contactsShape), 'vocabulary.schema.json': schemaOf(vocabularyShape) };
}

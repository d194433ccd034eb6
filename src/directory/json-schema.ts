import { z } from 'zod';
import { contactsShape } from './shape';
import { vocabularyShape } from './vocabulary';

/** The shapes of the files of `data/` as JSON Schemas (draft 7), from which editors complete and check: file name to schema. */
export function dataSchemas(): Readonly<Record<string, object>> {
  const schemaOf = (shape: z.ZodType) => z.toJSONSchema(shape, { io: 'input', target: 'draft-7' });
  return { 'contacts.schema.json': schemaOf(contactsShape), 'vocabulary.schema.json': schemaOf(vocabularyShape) };
}

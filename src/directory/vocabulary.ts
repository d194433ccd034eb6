import { z } from 'zod';

const phrases = z.array(z.string().min(1)).min(1);
/** The cure of a mistake, whatever the mistake is. */
const text = (error: string) => z.string({ error }).min(1, { error });
const why = text('Add "why: " with a word on what speaks for it.');
const name = text('Add "name: " with what it is called.');
const ids = z.array(text('Write the id of a record.'));

/** Words of one kind, for which a phrase writes "<name>": "<buyer>" is "buyer|customer|client". */
const wordClass = z.strictObject({
  name: z.string().regex(/^[a-z][a-z-]*$/, 'Write small letters and hyphens alone, such as past-due.'),
  say: phrases,
  why,
});

/** Words by which people ask for records. Several records: truly ambiguous, `ask` says what sets them apart. */
const alias = z.strictObject({
  say: phrases,
  means: z.union([z.string(), ids.min(1)], { error: 'Add "means: " with the id of a record, or a list of such ids.' }),
  ask: z.string().optional(),
  why,
});

/** Words that do not name a record but tell rivals apart: who is asking, what kind of thing. */
const cue = z.strictObject({ say: phrases, favours: ids.min(1), why });

/** A region of the sheet. `hints` are not from the sheet: they may order choices, never decide. */
const region = z.strictObject({
  id: text('Add "id: " and a short name of its own.'),
  name: text('Add "name: " with the region as the sheet prints it.'),
  say: phrases,
  hints: z.array(z.string()).optional(),
});

/** Phrases that place a question outside the sheet, whatever else it says; a `matter` is no company that could have rows like ours. */
const elsewhere = z.strictObject({ name, matter: z.boolean().optional(), say: phrases, why });

/** Words at home in another world: beside a match they make it worth less than half. */
const world = z.strictObject({ name, say: phrases, why });

/** The shape of `data/vocabulary.yaml`. */
export const vocabularyShape = z.strictObject({
  words: z.array(wordClass).default([]),
  aliases: z.array(alias).default([]),
  cues: z.array(cue).default([]),
  regions: z.array(region).default([]),
  /** "western" may mean several regions. */
  vagueRegions: z.array(z.strictObject({ say: phrases, means: z.array(z.string()).min(2) })).default([]),
  /** Words of the directory that identify nothing on their own. */
  weak: z.array(z.string()).default([]),
  /** Words at home around any question here: no evidence against. */
  context: z.array(z.string()).default([]),
  elsewhere: z.array(elsewhere).default([]),
  worlds: z.array(world).default([]),
});

/** The customer's terms, shop talk and neighbours, as `data/vocabulary.yaml` holds them. */
export type Vocabulary = z.output<typeof vocabularyShape>;

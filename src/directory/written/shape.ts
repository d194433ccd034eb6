import { z } from 'zod';
import { dateCure, isDay } from './calendar';

/** An object with these keys and no others. */
function entry<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, { error: `Write it as lines of "word: text" with ${Object.keys(shape).join(', ')}.` });
}

// Put in as text: a pattern's source stands in the schemas, and a bundle escapes what is written in patterns.
const OPENING = '“„‘';
const CLOSING = '”’';

/** No row of a sheet prints more in one place; a card has no room for it either. */
const LONGEST = 500;
/** Signs that are not seen turn round what is read beside them, and keep a name from being found; two of them join letters in some scripts. */
const UNSEEN = /(?![\u200c\u200d])\p{Cf}/u;

function unseenCure(written: unknown): string {
  const [sign = ''] = UNSEEN.exec(String(written)) ?? [];
  const code = sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return `A sign that is not seen stands in it (U+${code}): delete the text and type it again.`;
}

/** The cure of a mistake is also the description that an editor shows. */
const text = (cure: string) =>
  z
    .string({ error: cure })
    .trim()
    .min(1, { error: cure })
    .max(LONGEST, { error: `Write at most ${LONGEST} letters.` })
    .refine(written => !UNSEEN.test(written), { error: ({ input }) => unseenCure(input) })
    .regex(new RegExp(`^(?![${OPENING}])|[^${CLOSING}]$`), {
      error: 'Use straight "quotes", not the curved ones of a word processor.',
    })
    .meta({ description: cure });
/** YAML reads `4` and `8005550100` as numbers; people mean them as written. */
const digits = (cure: string, pattern: string) =>
  z.union([z.string(), z.number()], { error: cure }).transform(String).meta({ description: cure, pattern });
const list = (cure: string) => z.array(text(cure), { error: cure }).meta({ description: cure });
const date = (cure: string, pattern = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$') =>
  z
    .string({ error: cure })
    .trim()
    .refine(written => new RegExp(pattern).test(written) && isDay(written), {
      error: ({ input }) => dateCure(String(input), cure, new RegExp(pattern)),
    })
    .meta({ description: cure, pattern });
const id = z
  .string({ error: 'Add "id: " and a short name of its own.' })
  .regex(/^[a-z0-9][a-z0-9-]*$/, { error: 'Use small letters, digits and hyphens only, such as front-desk.' });

const NUMBER = 'Write the number with its area code, such as 800-555-0100.';
const line = entry({
  phone: digits(NUMBER, '^[0-9 ().+-]+$').exactOptional(),
  option: digits('Write the key to press, such as 4.', '^[0-9*#]+$').exactOptional(),
  menu: text('Write the words of the menu option as printed.').exactOptional(),
  fax: digits(NUMBER, '^[0-9 ().+-]+$').exactOptional(),
  email: z.email({ error: 'Write one email address, such as name@example.com.' }).exactOptional(),
  mail: list('Write the address as a list, one "- " for each line of the envelope.')
    .min(1, { error: 'Write at least one line of the address.' })
    .exactOptional(),
  carrier: text('Write the carrier as printed.').exactOptional(),
  note: text('Write one sentence.').exactOptional(),
});

const HOURS = 'Write the hours such as "Mon-Fri 9:30 AM - 6:30 PM ET", one line for each different day.';
/** What an editor can check of hours as one types them; the rest needs the table of zones. */
const dayHours = text(HOURS).meta({
  description: HOURS,
  pattern: '^[A-Za-z].*([0-9] ?[AaPp]\\.?[Mm]|[0-9]{2}:[0-9]{2}|noon|midnight|24 hours|[Cc]losed)',
  examples: ['Mon-Fri 9 AM - 5 PM ET', 'Sun closed'],
});
const hours = z
  .union([dayHours, z.array(dayHours, { error: HOURS }).min(1, { error: HOURS })], { error: HOURS })
  .meta({ description: HOURS });

const PAGE = 'Write the number of the page without quotes, such as 2.';
const source = z.strictObject(
  {
    page: z.int({ error: PAGE }).min(1, { error: PAGE }).meta({ description: PAGE }),
    row: text('Write the first words of the row on the sheet.'),
  },
  { error: 'Add "source: " with the page and the words of the row, such as { page: 2, row: Front desk }.' },
);

const record = entry({
  id,
  name: text('Add "name: " with the heading of the row.'),
  unit: text('Write the id of a unit from the table "units".').exactOptional(),
  region: text('Write the region as printed.').exactOptional(),
  topics: list('Write a list, one "- " for each topic as printed.').default([]),
  aliases: list('Write a list, one "- " for each further name.').default([]),
  lines: z
    .array(line, { error: 'Write a list: "- phone: ...", "- fax: ...", "- email: ..." or "- mail: ...".' })
    .default([]),
  hours: hours.exactOptional(),
  notes: list('Write a list, one "- " for each sentence.').default([]),
  source,
});

const DAYS = 'as year-month-day, such as 2026-11-26, or as month-day for every year, such as 12-25.';
const ANY_YEAR = '^([0-9]{4}-)?[0-9]{2}-[0-9]{2}$';
const exception = entry({
  date: date(`Write the date ${DAYS}`, ANY_YEAR).exactOptional(),
  from: date(`Write the first of several days ${DAYS}`, ANY_YEAR).exactOptional(),
  to: date(`Write the last of several days ${DAYS}`, ANY_YEAR).exactOptional(),
  records: list('Write a list of record ids, such as [front-desk], or take the line out where all are meant.')
    .min(1, { error: 'Name the records it holds for, such as [front-desk]; take the line out where it holds for all.' })
    .exactOptional(),
  closed: z.literal(true, { error: 'Write "closed: true", or take the line out and give "hours".' }).exactOptional(),
  hours: text('Write the hours of that day in one line, such as 9 AM - 1 PM, 2 PM - 5 PM.').exactOptional(),
  reason: text('Add "reason: " with what the card shall say, such as Thanksgiving Day.'),
  source: text('Add "source: " with who said so, and when.'),
});

const choice = entry({
  about: list('Write a list of the words that leave it open.').min(1, { error: 'Write at least one word.' }),
  ask: text('Add "ask: " with the question that sets the choices apart.'),
  between: list('Write a list of record ids.').exactOptional(),
});

const unit = entry({
  name: text('Add "name: " with the unit as printed.'),
  short: text('Write the acronym as printed.').exactOptional(),
});

/** A section that may be empty or absent: the last entry of a list can be taken out without a thought for its heading. */
function listOrNothing<T extends z.ZodType>(item: T, cure: string) {
  return z
    .array(item, { error: cure })
    .nullish()
    .transform(entries => entries ?? []);
}

/** The shape of `contacts.yaml`; its error texts are the cures that `check-data` prints. */
export const contactsShape = entry({
  directory: entry({
    name: text('Add "name: " with whose sheet it is.'),
    app: text('Write the name of the app, such as Contacts.').exactOptional(),
    command: z
      .string({ error: 'Add "command: " with the slash command, such as /contacts.' })
      .regex(/^\/[a-z0-9][a-z0-9_-]{0,30}$/, { error: 'Write a slash and small letters, such as /contacts.' }),
    zone: text('Add "zone: " with a zone of the table "zones".'),
    holidays: z
      .string({ error: 'Write the two letters of a country, such as US.' })
      .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, {
        error: 'Write the two letters of a country, such as US, or with a state, US-TX.',
      })
      .exactOptional(),
    examples: list('Write a list of example questions.').default([]),
  }),
  pages: z.record(z.string(), date('Write the date as year-month-day, such as 2026-08-28.'), {
    error: 'Write one line for each page of the sheet: its number and its effective date.',
  }),
  zones: z.record(z.string(), text('Write a zone such as America/New_York, or asker.'), {
    error: 'Write one line for each zone: how the sheet prints it and what it is, such as "ET: America/New_York".',
  }),
  units: z.record(z.string(), unit, { error: 'Write one entry for each unit.' }).default({}),
  records: z.array(record, { error: 'Write the list of records, each beginning with "- id: ".' }),
  choices: listOrNothing(choice, 'Write a list, each entry beginning with "- about: ".'),
  exceptions: listOrNothing(exception, 'Write a list, each entry beginning with "- date: ".'),
});

/** `contacts.yaml` as written: hours and numbers are still words. */
export type Contacts = z.infer<typeof contactsShape>;
/** One record as written. */
export type WrittenRecord = Contacts['records'][number];
/** One entry of `exceptions` as written. */
export type WrittenException = Contacts['exceptions'][number];
/** One of its lines as written. */
export type WrittenLine = WrittenRecord['lines'][number];

import { HOUR_MS, isZone } from '../../../src/index';
import type { Json, JsonObject, Moment, Place } from '../wire';
import { isObject, Refusal, stringOf } from './routes';

/** A century either way: more is a mistake. */
const OFFSET = 100 * 366 * 24 * HOUR_MS;

/** A tab's id; refuses what is none. */
export function readSession(value: string | undefined | null): string {
  if (value === undefined || value === null || !/^[A-Z0-9]{8}$/.test(value))
    throw new Refusal(400, 'That is no session.');
  return value;
}

/** The page's moment; refuses an offset beyond a century and a zone that does not exist. */
export function readMoment(value: Json | undefined): Moment {
  if (!isObject(value)) throw new Refusal(400, 'A moment is missing.');
  const { offset } = value;
  const zone = stringOf(value, 'zone');
  const region = stringOf(value, 'region');
  if (typeof offset !== 'number' || !(Math.abs(offset) < OFFSET)) throw new Refusal(400, 'That is no moment.');
  if (zone !== undefined && !isZone(zone)) throw new Refusal(400, 'There is no such time zone.');
  return { offset, ...(zone === undefined ? {} : { zone }), ...(region === undefined ? {} : { region }) };
}

/** Channel or direct message. */
export function readPlace(body: JsonObject): Place {
  return body['place'] === 'dm' ? 'dm' : 'channel';
}

/** Whether words are for Teams alone; refuses any other platform alone. */
export function readOnlyTeams(body: JsonObject): boolean {
  const only = stringOf(body, 'only');
  if (only !== undefined && only !== 'teams') throw new Refusal(400, 'Words go to both platforms, or to Teams alone.');
  return only === 'teams';
}

/** A message's or turn's id, where there is one; refuses what is none. */
export function readId(body: JsonObject, key: string): string | undefined {
  const id = stringOf(body, key);
  if (id !== undefined && !/^\d{10,16}$/.test(id)) throw new Refusal(400, `That is no ${key}.`);
  return id;
}

/** A member that must be words. */
export function readWords(body: JsonObject, key: string): string {
  const words = stringOf(body, key);
  if (words === undefined) throw new Refusal(400, `${key} is missing.`);
  return words;
}

/** A member that must be an object. */
export function readPart(body: JsonObject, key: string): JsonObject {
  const part = body[key];
  if (!isObject(part)) throw new Refusal(400, `${key} is missing.`);
  return part;
}

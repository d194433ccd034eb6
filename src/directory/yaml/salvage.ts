import type { z } from 'zod';
import type { Path } from '../path';

/** What is left of a value once its mistakes are taken out, and where each part of it stood before. */
export interface Salvage<T> {
  readonly value: T;
  /** The path in the file of a path in `value`. */
  originalPath(path: Path): Path;
  /** Whether the part at an original path, or an entry directly in it, was taken out. */
  lost(path: Path): boolean;
}

/** Takes out what does not fit the schema, part by part, so that the rest is checked in the same go; undefined where nothing is left. */
export function salvage<T>(written: unknown, schema: z.ZodType<T>): Salvage<T> | undefined {
  const dropped = new Map<string, Path>();
  for (let before = -1; before < dropped.size && !dropped.has(keyOf([])); ) {
    before = dropped.size;
    const origins: Origins = new Map();
    const copy = copyWithout(written, [], dropped, origins);
    const parsed = schema.safeParse(copy);
    const originalPath = (path: Path) => trace(copy, path, origins);
    if (parsed.success)
      return { value: parsed.data, originalPath, lost: path => lostFrom(originalPath(path), dropped) };
    for (const issue of parsed.error.issues) {
      for (const path of culprits(issue, copy).map(originalPath)) dropped.set(keyOf(path), path);
    }
  }
  return undefined;
}

function lostFrom(path: Path, dropped: ReadonlyMap<string, Path>): boolean {
  if (path.some((_, depth) => dropped.has(keyOf(path.slice(0, depth + 1))))) return true;
  return [...dropped.values()].some(
    lost => lost.length === path.length + 1 && keyOf(lost.slice(0, -1)) === keyOf(path),
  );
}

/** Original index of each item of a copied list. */
type Origins = Map<readonly unknown[], readonly number[]>;

const keyOf = (path: Path) => JSON.stringify(path.map(String));

/** What to take out for an issue: the unknown words, the bad value, or, where something is missing, that which lacks it. */
function culprits(issue: z.core.$ZodIssue, copy: unknown): readonly Path[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map(key => [...issue.path, key]);
  const missing = issue.path.length > 0 && valueAt(copy, issue.path) === undefined;
  return [missing ? issue.path.slice(0, -1) : issue.path];
}

function copyWithout(value: unknown, path: Path, dropped: ReadonlyMap<string, Path>, origins: Origins): unknown {
  if (Array.isArray(value)) {
    const kept = [...value.keys()].filter(index => !dropped.has(keyOf([...path, index])));
    const copy = kept.map(index => copyWithout(value[index], [...path, index], dropped, origins));
    origins.set(copy, kept);
    return copy;
  }
  if (!isObject(value)) return value;
  const kept = Object.keys(value).filter(key => !dropped.has(keyOf([...path, key])));
  return Object.fromEntries(kept.map(key => [key, copyWithout(value[key], [...path, key], dropped, origins)]));
}

function trace(copy: unknown, path: Path, origins: Origins): Path {
  let value = copy;
  return path.map(key => {
    const original = Array.isArray(value) ? (origins.get(value)?.[Number(key)] ?? key) : key;
    value = step(value, key);
    return original;
  });
}

const valueAt = (value: unknown, path: Path) => path.reduce(step, value);

function step(value: unknown, key: PropertyKey): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isObject(value) ? value[String(key)] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

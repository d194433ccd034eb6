/** The end of every switch over a union: a new member becomes a type error here, and a loud one at run time. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}

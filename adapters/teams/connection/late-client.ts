/** A client of the platform's, as far as it is used here: calls under one name. */
export interface Caller {
  readonly conversations: object;
}

/**
 * A client that is made with its first call: one takes as long to make as an answer does, and most turns whose answer
 * goes back in the response (a search, a private reply, nothing at all) never post. Rejects with the call where it cannot be made.
 */
export function madeLate(make: () => Promise<Caller>): Caller {
  let made: Promise<Caller> | undefined;
  const call = async (name: string | symbol, values: readonly unknown[]): Promise<unknown> => {
    made ??= make();
    const { conversations } = await made;
    return Reflect.apply(Reflect.get(conversations, name), conversations, values);
  };
  const conversations = new Proxy(
    {},
    {
      get:
        (_none, name) =>
        (...values: unknown[]) =>
          call(name, values),
    },
  );
  return { conversations };
}

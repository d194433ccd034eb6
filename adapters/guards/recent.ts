/** A map that holds the `limit` entries that were set last, and forgets the oldest beyond them. */
export class Recent<Value> extends Map<string, Value> {
  constructor(private readonly limit: number) {
    super();
  }

  override set(key: string, value: Value): this {
    this.delete(key);
    super.set(key, value);
    if (this.size > this.limit) this.delete(this.keys().next().value ?? '');
    return this;
  }
}

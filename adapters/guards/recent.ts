/** A map of the `limit` entries set last; older ones are dropped. */
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

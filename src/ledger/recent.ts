/** Keeps what was asked for of late: each time that so many are new, what was not asked for since the last time is let go. */
export class Recent<K, V extends object> {
  #young = new Map<K, V>();
  #old = new Map<K, V>();

  constructor(private readonly many: number) {}

  get(key: K): V | undefined {
    const young = this.#young.get(key);
    if (young) return young;
    const old = this.#old.get(key);
    if (old) this.#young.set(key, old);
    return old;
  }

  set(key: K, value: V): void {
    this.#young.set(key, value);
  }

  /** Called where nobody relies on what it keeps. */
  trim(): void {
    if (this.#young.size < this.many) return;
    this.#old = this.#young;
    this.#young = new Map();
  }
}

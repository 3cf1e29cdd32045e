/** Keeps what was asked for last, so much of it; what was longest not asked for goes first. */
export class Recent<K, V extends object> {
  /** In the order in which they were last asked for. */
  #kept = new Map<K, V>();
  #much = 0;

  /** @param weigh what each counts */
  constructor(
    private readonly most: number,
    private readonly weigh: (value: V) => number = () => 1,
  ) {}

  get(key: K): V | undefined {
    const value = this.#kept.get(key);
    if (!value) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, value);
    return value;
  }

  set(key: K, value: V): void {
    const before = this.#kept.get(key);
    this.#much += this.weigh(value) - (before ? this.weigh(before) : 0);
    this.#kept.delete(key);
    this.#kept.set(key, value);
  }

  /** Called where nobody relies on what it keeps. */
  trim(): void {
    for (const [key, value] of this.#kept) {
      if (this.#much <= this.most) return;
      this.#kept.delete(key);
      this.#much -= this.weigh(value);
    }
  }
}

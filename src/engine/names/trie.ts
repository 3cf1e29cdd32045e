/** Phrases as a tree of words in one table: a step costs the same however many phrases there are. */
export interface Trie {
  /** The state after one more word, given by its hash; 0 where no phrase goes on. The root is 0 itself. */
  readonly step: (state: number, hash: number) => number;
  /** Adds a phrase and says which state it ends in. */
  readonly add: (hashes: readonly number[]) => number;
}

const SMALLEST = 1024;

export function newTrie(): Trie {
  let mask = SMALLEST - 1;
  let from = new Int32Array(SMALLEST);
  let by = new Int32Array(SMALLEST);
  /** 0 is an empty slot: nothing leads to the root. */
  let to = new Int32Array(SMALLEST);
  let states = 0;

  const slotOf = (state: number, hash: number): number => {
    const mixed = Math.imul(hash ^ Math.imul(state, 0x9e3779b1), 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    while (to[slot] !== 0 && (from[slot] !== state || by[slot] !== hash)) slot = (slot + 1) & mask;
    return slot;
  };
  const put = (state: number, hash: number, next: number): void => {
    const slot = slotOf(state, hash);
    from[slot] = state;
    by[slot] = hash;
    to[slot] = next;
  };
  const grow = (): void => {
    const [oldFrom, oldBy, oldTo] = [from, by, to];
    mask = oldTo.length * 2 - 1;
    from = new Int32Array(mask + 1);
    by = new Int32Array(mask + 1);
    to = new Int32Array(mask + 1);
    for (let i = 0; i < oldTo.length; i++) if (oldTo[i] !== 0) put(oldFrom[i] ?? 0, oldBy[i] ?? 0, oldTo[i] ?? 0);
  };
  const step = (state: number, hash: number): number => to[slotOf(state, hash)] ?? 0;
  const add = (hashes: readonly number[]): number => {
    let state = 0;
    for (const hash of hashes) {
      const known = step(state, hash);
      if (known === 0) {
        // Half empty, so that a word that begins no phrase meets an empty slot at once.
        if (states * 4 >= to.length) grow();
        put(state, hash, ++states);
        state = states;
      } else state = known;
    }
    return state;
  };
  return { step, add };
}

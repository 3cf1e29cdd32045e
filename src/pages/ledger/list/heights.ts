/** Rows whose differences from the estimate are summed up: to find a row among a hundred thousand, some hundreds of sums are passed. */
const BLOCK = 256;

/** How high the rows of a list are, of which each counts as the estimate until it was drawn. What one turns out to be costs the others nothing. */
export class Heights {
  /** By row, and by block, how much higher than estimated. */
  #more = new Map<number, number>();
  #blocks: number[] = [];

  constructor(private readonly estimate: number) {}

  /** How far below the list's top a row begins. */
  topOf(row: number): number {
    const block = Math.floor(row / BLOCK);
    let top = row * this.estimate;
    for (let b = 0; b < block; b++) top += this.#blocks[b] ?? 0;
    for (let r = block * BLOCK; r < row; r++) top += this.#more.get(r) ?? 0;
    return top;
  }

  of(row: number): number {
    return this.estimate + (this.#more.get(row) ?? 0);
  }

  /** The row at so much below the list's top, of so many: the first above it, the last below. */
  rowAt(y: number, count: number): number {
    let row = 0;
    let below = y;
    for (; row + BLOCK < count; row += BLOCK) {
      const height = BLOCK * this.estimate + (this.#blocks[row / BLOCK] ?? 0);
      if (below < height) break;
      below -= height;
    }
    for (; row < count - 1 && below >= this.of(row); row++) below -= this.of(row);
    return row;
  }

  /** @returns by how much it is higher than it counted until now */
  set(row: number, height: number): number {
    const more = height - this.of(row);
    if (more === 0) return 0;
    this.#more.set(row, height - this.estimate);
    const block = Math.floor(row / BLOCK);
    this.#blocks[block] = (this.#blocks[block] ?? 0) + more;
    return more;
  }
}

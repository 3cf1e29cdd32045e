import type { Level, RawBlock } from '../../reader/blocks.ts';
import type { Look } from '../../reader/look.ts';
import type { Kept } from '../../reader/places.ts';

/** Longer blocks (characters) may be an article's wherever they stand: it may have come late. */
const LONG = 120;

/** What holds no block of the article, but others. */
function surroundingsOf(blocks: readonly RawBlock[], kept: Kept): WeakSet<Element> {
  const holding = new Set<Level | null>([null]);
  for (const [block] of kept) for (let level = blocks[block]?.level ?? null; !holding.has(level); level = level?.up ?? null) holding.add(level);
  const around = new WeakSet<Element>();
  for (const block of blocks) {
    let { level } = block;
    if (holding.has(level)) continue;
    while (level.up && !holding.has(level.up)) level = level.up;
    around.add(level.element);
  }
  return around;
}

/** Which blocks of a page were an article's. An advertisement that churns beside them makes no new question of the page. */
export class Answer {
  readonly #seen: Look;
  readonly #kept: Kept;
  #around: WeakSet<Element> | undefined;

  constructor(seen: Look, kept: Kept) {
    this.#seen = seen;
    this.#kept = kept;
  }

  /** The article's blocks in the page as it stands now; null where more than its surroundings changed. */
  sameIn(now: Look): Kept | null {
    // Most pages stand as they stood: what is only for a second look is not worked out at the first.
    this.#around ??= surroundingsOf(this.#seen.blocks, this.#kept);
    const before = this.#own(this.#seen);
    const after = this.#own(now);
    const same =
      JSON.stringify(now.said) === JSON.stringify(this.#seen.said) &&
      before.length === after.length &&
      before.every((index, i) => this.#seen.blocks[index]?.text === now.blocks[after[i] ?? -1]?.text);
    if (!same) return null;
    const starts = new Map(this.#kept);
    return before.flatMap((index, i) => {
      const start = starts.get(index);
      return start === undefined ? [] : [[after[i] ?? -1, start] as const];
    });
  }

  /** The blocks that may be the article's. */
  #own({ blocks }: Look): number[] {
    return [...blocks.keys()].filter((i) => {
      const block = blocks[i] as RawBlock;
      let level: Level | null = block.level;
      while (level && !this.#around?.has(level.element)) level = level.up;
      return level === null || block.text.length > LONG;
    });
  }
}

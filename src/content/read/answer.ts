import type { Level, RawBlock } from '../../reader/blocks.ts';
import type { Look } from '../../reader/look.ts';
import { type Kept, type Places, placesOf } from '../../reader/places.ts';

/** Longer blocks (characters) may be an article's wherever they stand: it may have come late. */
const LONG = 120;

/** What holds no block of the article, but others. */
function surroundingsOf(blocks: readonly RawBlock[], kept: ReadonlyMap<RawBlock, number>): WeakSet<Element> {
  const holding = new Set<Level>();
  const around = new WeakSet<Element>();
  for (const block of blocks) if (kept.has(block)) for (let l: Level | null = block.level; l && !holding.has(l); l = l.up) holding.add(l);
  for (const block of blocks) {
    let { level } = block;
    while (level.up && !holding.has(level.up)) level = level.up;
    if (!holding.has(level)) around.add(level.element);
  }
  return around;
}

const wordsOf = ({ said }: Look, blocks: readonly RawBlock[]): string => JSON.stringify([said, blocks.map(({ text }) => text)]);

/** Which blocks of a page are an article's. An advertisement that churns beside them makes no new question of the page. */
export class Answer {
  readonly #seen: Look;
  readonly #kept: Kept;
  /** Where its text stood when it was asked about. */
  readonly places: Places;
  /** Where the article's blocks start in its text. */
  #starts: ReadonlyMap<RawBlock, number> | undefined;
  #around: WeakSet<Element> | undefined;

  constructor(seen: Look, kept: Kept) {
    this.#seen = seen;
    this.#kept = kept;
    this.places = placesOf(seen.blocks, kept);
  }

  /** Where the same article stands in the page now; null where more than its surroundings changed. */
  placesIn(now: Look): Places | null {
    // Most pages stand as they stood: what is only for a second look is not worked out at the first.
    this.#starts ??= new Map(this.#kept.map(([block, start]) => [this.#seen.blocks[block] as RawBlock, start]));
    this.#around ??= surroundingsOf(this.#seen.blocks, this.#starts);
    // Where all of the page was made anew, nothing is known of its surroundings but that they say the same.
    return this.#moved(this.#own(this.#seen), now, this.#own(now)) ?? this.#moved(this.#seen.blocks, now, now.blocks);
  }

  #moved(before: readonly RawBlock[], now: Look, after: readonly RawBlock[]): Places | null {
    if (wordsOf(this.#seen, before) !== wordsOf(now, after)) return null;
    return placesOf(
      after,
      before.flatMap((block, i) => {
        const start = this.#starts?.get(block);
        return start === undefined ? [] : [[i, start] as const];
      }),
    );
  }

  /** The blocks that may be the article's. */
  #own({ blocks }: Look): RawBlock[] {
    return blocks.filter(({ text, level }) => {
      let around: Level | null = level;
      while (around && !this.#around?.has(around.element)) around = around.up;
      return around === null || text.length > LONG;
    });
  }
}

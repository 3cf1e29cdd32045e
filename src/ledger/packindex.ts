import type { Standing } from '../model/indexing.ts';
import type { TermLists } from '../model/postings.ts';
import { type IndexHead, isHashed, type ListName, type Page, pageOf, partOf } from './paged.ts';
import type { PartRow } from './schema.ts';
import { squeezed, unsqueezed } from './squeezed.ts';

/** Where an installation writes its rows, and reads what it put away meanwhile. */
export interface Parts {
  put(rows: PartRow[]): Promise<void>;
  page(part: `t/${string}`): Promise<Page>;
}

/** Numbers of a stretch's positions that are put away, and read again, in one go. */
const PUT_AWAY = 65_536;

/** Rows that are written in one go. */
const ROWS = 16;

/** The terms of some entries that came one after the other, and where their positions are: read from its beginning to its end, once. */
export interface Stretch {
  readonly terms: Float64Array;
  readonly starts: Uint32Array;
  /** The positions from one place to another, the one before which the last ended. */
  read(from: number, to: number): Uint32Array | Promise<Uint32Array>;
}

export const stretchInMemory = ({ terms, starts, positions }: TermLists<Page>): Stretch => ({
  terms: terms as Float64Array,
  starts: starts as Uint32Array,
  read: (from, to) => (positions as Uint32Array).subarray(from, to),
});

/** The same, of which only the terms stay in memory. */
export async function stretchPutAway(parts: Parts, pack: string, number: number, lists: TermLists<Page>): Promise<Stretch> {
  const positions = lists.positions as Uint32Array;
  const all = positions.length;
  const part = (chunk: number): `t/${string}` => `t/${number}/${chunk}`;
  for (let at = 0; at < all; at += PUT_AWAY)
    await parts.put([{ pack, part: part(at / PUT_AWAY), page: squeezed(positions.subarray(at, at + PUT_AWAY)) }]);
  let here = new Uint32Array(0);
  let begin = 0;
  const more = async (from: number, to: number): Promise<Uint32Array> => {
    const chunks = [here.subarray(from - begin)];
    let end = begin + here.length;
    for (; end < to; end += PUT_AWAY) {
      const page = (await parts.page(part(end / PUT_AWAY))) as Uint32Array;
      chunks.push(unsqueezed(page, Math.min(PUT_AWAY, all - end)));
    }
    here = new Uint32Array(chunks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of chunks) {
      here.set(chunk, at);
      at += chunk.length;
    }
    begin = from;
    return here.subarray(0, to - from);
  };
  return {
    terms: (lists.terms as Float64Array).slice(),
    starts: (lists.starts as Uint32Array).slice(),
    read: (from, to) => (to <= begin + here.length ? here.subarray(from - begin, to - begin) : more(from, to)),
  };
}

/** Writes a list page by page as its numbers come. */
class ListWriter {
  length = 0;
  private readonly firsts: number[] = [];
  private readonly page: Page;
  private at = 0;
  constructor(
    private readonly pack: string,
    private readonly list: ListName,
    private readonly rows: PartRow[],
  ) {
    this.page = new (isHashed(list) ? Float64Array : Uint32Array)(pageOf(list));
  }
  push(n: number): void {
    if (this.at === 0) this.firsts.push(n);
    this.page[this.at++] = n;
    this.length++;
    if (this.at === this.page.length) this.end();
  }
  private end(): void {
    if (this.at === 0) return;
    const page = this.page instanceof Uint32Array ? squeezed(this.page.subarray(0, this.at)) : this.page.slice(0, this.at);
    this.rows.push({ pack: this.pack, part: partOf(this.list, this.firsts.length - 1), page });
    this.at = 0;
  }
  done(): { length: number; firsts: Float64Array } {
    this.end();
    return { length: this.length, firsts: Float64Array.from(this.firsts) };
  }
}

/**
 * Lays the stretches' terms together, in order, and writes what finds the entries of a pack.
 * @param slots where in the pack's rows each entry lies, counted as they came
 * @param onShare told how much of it is written, up to 1
 */
export async function writeIndex(
  parts: Parts,
  pack: string,
  stretches: readonly Stretch[],
  { ids, days, order }: Standing,
  slots: Uint32Array,
  onShare: (share: number) => void,
): Promise<void> {
  const rows: PartRow[] = [];
  // Counted in numbers of the long lists: the terms and where they start come with their positions.
  const listed = ids.ids.length + ids.places.length + slots.length;
  const all = Math.max(1, stretches.reduce((sum, { starts: of }) => sum + (of.at(-1) ?? 0), 0) + listed);
  let written = 0;
  const flush = async (): Promise<void> => {
    if (rows.length === 0) return;
    await parts.put(rows.splice(0));
    onShare(Math.min(1, written / all));
  };
  const whole = async (list: ListName, numbers: Page): Promise<IndexHead['lists'][ListName]> => {
    const writer = new ListWriter(pack, list, rows);
    for (let i = 0; i < numbers.length; i++) {
      writer.push(numbers[i] as number);
      written++;
      if (rows.length >= ROWS) await flush();
    }
    return writer.done();
  };
  const terms = new ListWriter(pack, 'terms', rows);
  const starts = new ListWriter(pack, 'starts', rows);
  const positions = new ListWriter(pack, 'positions', rows);
  const standing = order && new Uint32Array(order.length);
  if (order && standing) for (let i = 0; i < order.length; i++) standing[order[i] as number] = i;
  const heads = stretches.map(() => 0);
  const headOf = (stretch: number): number => stretches[stretch]?.terms[heads[stretch] as number] ?? Number.POSITIVE_INFINITY;
  for (;;) {
    let term = Number.POSITIVE_INFINITY;
    for (let i = 0; i < stretches.length; i++) term = Math.min(term, headOf(i));
    if (term === Number.POSITIVE_INFINITY) break;
    terms.push(term);
    starts.push(positions.length);
    const moved: number[] = [];
    for (const [i, stretch] of stretches.entries()) {
      if (headOf(i) !== term) continue;
      const head = heads[i] as number;
      heads[i] = head + 1;
      const read = stretch.read(stretch.starts[head] as number, stretch.starts[head + 1] as number);
      const list = read instanceof Promise ? await read : read;
      if (standing) for (let n = 0; n < list.length; n++) moved.push(standing[list[n] as number] as number);
      else for (let n = 0; n < list.length; n++) positions.push(list[n] as number);
    }
    for (const position of moved.sort((a, b) => a - b)) positions.push(position);
    written = positions.length;
    if (rows.length >= ROWS) await flush();
  }
  starts.push(positions.length);
  const lists = {
    terms: terms.done(),
    starts: starts.done(),
    positions: positions.done(),
    ids: await whole('ids', ids.ids),
    places: await whole('places', ids.places),
    tieStarts: await whole('tieStarts', ids.tieStarts),
    ties: await whole('ties', ids.ties),
    slots: await whole('slots', order ? order.map((entry) => slots[entry] as number) : slots),
  };
  rows.push({ pack, part: 'index', lists, ...days });
  await flush();
  onShare(1);
}

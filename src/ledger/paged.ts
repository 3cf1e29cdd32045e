import type { Days, IdLists, Numbers, Postings, TermLists } from '../model/postings.ts';
import { Recent } from './recent.ts';
import { numberAt } from './squeezed.ts';

/** Some of a list's numbers that are read in one go: hashes as they are, all else squeezed. */
export type Page = Uint32Array | Float64Array;

/** The lists of an index; `slots` says where in the pack's rows the entry at a position lies. */
export type ListName = keyof TermLists | keyof IdLists | 'slots';

/** What is hashed is spread over all numbers, and nothing is gained by squeezing it. */
export const isHashed = (list: ListName): boolean => list === 'terms' || list === 'ids';

/** Numbers of a page. Measured: of longer ones an answer reads more than it needs, of shorter ones a million records take more rows to write. */
export const pageOf = (list: ListName): number => (isHashed(list) ? 4096 : 16_384);

interface ListHead {
  length: number;
  /** The first number of each page. */
  firsts: Float64Array;
}

/** What is read first of an index: by it a question knows which pages it needs. */
export interface IndexHead extends Days {
  lists: Record<ListName, ListHead>;
}

export type PagePart = `p/${string}`;

export const partOf = (list: ListName, page: number): PagePart => `p/${list}/${page}`;

class PagedNumbers implements Numbers {
  readonly length: number;
  private readonly firsts: Float64Array;
  private readonly size: number;
  /** The page that was asked for last: most numbers are of the same as the one before. */
  private last: { page: number; numbers: Page } | null = null;
  constructor(
    list: ListName,
    { length, firsts }: ListHead,
    private readonly pageAt: (page: number) => Page | undefined,
  ) {
    this.length = length;
    this.firsts = firsts;
    this.size = pageOf(list);
  }

  at(i: number): number | undefined {
    if (!(i >= 0 && i < this.length)) return i >= this.length ? undefined : Number.NaN;
    const page = Math.floor(i / this.size);
    if (this.last?.page !== page) {
      const numbers = this.pageAt(page);
      if (!numbers) return Number.NaN;
      this.last = { page, numbers };
    }
    const { numbers } = this.last;
    return numbers instanceof Uint32Array ? numberAt(numbers, i % this.size) : numbers[i % this.size];
  }

  narrowed(n: number, from: number, to: number): [number, number] {
    let [low, high] = [Math.floor(from / this.size) + 1, Math.floor((to - 1) / this.size) + 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.firsts[middle] as number) < n) low = middle + 1;
      else high = middle;
    }
    return [Math.max(from, (low - 1) * this.size), Math.min(to, low * this.size)];
  }
}

/** An index of which only those pages are in memory that were asked for. */
export interface PagedIndex {
  readonly postings: Postings;
  readonly slots: Numbers;
  /** The pages that were asked for since the last call, and are not here. */
  missing(): PagePart[];
  take(part: PagePart, page: Page): void;
  /** Lets go of pages that were not asked for of late. Not while a question is open. */
  trim(): void;
}

/** Bytes of a pack's pages that are kept: all that questions read of an index of a million records. With a fifth less, every other question waited for a page once more. */
const KEPT = 80 << 20;

export function openIndex({ lists, days, firsts }: IndexHead): PagedIndex {
  const pages = new Recent<PagePart, Page>(KEPT, ({ byteLength }) => byteLength);
  const asked = new Set<PagePart>();
  const numbers = (list: ListName): Numbers =>
    new PagedNumbers(list, lists[list], (page) => {
      const part = partOf(list, page);
      const here = pages.get(part);
      if (!here) asked.add(part);
      return here;
    });
  return {
    postings: {
      terms: numbers('terms'),
      starts: numbers('starts'),
      positions: numbers('positions'),
      ids: numbers('ids'),
      places: numbers('places'),
      tieStarts: numbers('tieStarts'),
      ties: numbers('ties'),
      days,
      firsts,
    },
    slots: numbers('slots'),
    missing() {
      const all = [...asked];
      asked.clear();
      return all;
    },
    take: (part, page) => pages.set(part, page),
    trim: () => pages.trim(),
  };
}

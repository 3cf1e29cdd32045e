import type { Days, IdLists, Numbers, Postings, TermLists } from '../model/postings.ts';
import { Recent } from './recent.ts';

/** Numbers of a list that are read in one go. Measured: of longer ones an answer reads more than it needs, of shorter ones a million records take more rows to write. */
export const PAGE = 4096;

export type Page = Uint32Array | Float64Array;

/** The lists of an index; `order` says which entry as it came stands at a position, where they did not come in order. */
export type ListName = keyof TermLists | keyof IdLists | 'order';

interface ListHead {
  length: number;
  /** The first number of each page. */
  firsts: Float64Array;
}

/** What is read first of an index: by it a question knows which pages it needs. */
export interface IndexHead extends Days {
  lists: Record<ListName, ListHead>;
}

export const partOf = (list: ListName, page: number): `p/${string}` => `p/${list}/${page}`;

class PagedNumbers implements Numbers {
  readonly length: number;
  private readonly firsts: Float64Array;
  /** The page that was asked for last: most numbers are of the same as the one before. */
  private last: { page: number; numbers: Page } | null = null;
  constructor(
    { length, firsts }: ListHead,
    private readonly pageAt: (page: number) => Page | undefined,
  ) {
    this.length = length;
    this.firsts = firsts;
  }

  at(i: number): number | undefined {
    if (!(i >= 0 && i < this.length)) return i >= this.length ? undefined : Number.NaN;
    const page = Math.floor(i / PAGE);
    if (this.last?.page !== page) {
      const numbers = this.pageAt(page);
      if (!numbers) return Number.NaN;
      this.last = { page, numbers };
    }
    return this.last.numbers[i % PAGE];
  }

  narrowed(n: number, from: number, to: number): [number, number] {
    let [low, high] = [Math.floor(from / PAGE) + 1, Math.floor((to - 1) / PAGE) + 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.firsts[middle] as number) < n) low = middle + 1;
      else high = middle;
    }
    return [Math.max(from, (low - 1) * PAGE), Math.min(to, low * PAGE)];
  }
}

/** An index of which only those pages are in memory that were asked for. */
export interface PagedIndex {
  readonly postings: Postings;
  readonly order: Numbers;
  /** The pages that were asked for since the last call, and are not here. */
  missing(): `p/${string}`[];
  take(part: `p/${string}`, page: Page): void;
  /** Lets go of pages that were not asked for of late. Not while a question is open. */
  trim(): void;
}

/** Pages of a pack, 16 or 32 KB each: twice as many are kept. */
const KEPT = 512;

export function openIndex({ lists, days, firsts }: IndexHead): PagedIndex {
  const pages = new Recent<string, Page>(KEPT);
  const asked = new Set<`p/${string}`>();
  const numbers = (list: ListName): Numbers =>
    new PagedNumbers(lists[list], (page) => {
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
    order: numbers('order'),
    missing() {
      const all = [...asked];
      asked.clear();
      return all;
    },
    take: (part, page) => pages.set(part, page),
    trim: () => pages.trim(),
  };
}

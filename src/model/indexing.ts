import type { Entry } from './entry.ts';
import { hashOf } from './hash.ts';
import { type Days, dayNumber, type IdLists, type Postings, type TermLists } from './postings.ts';

/** Lists of numbers under `size` heads, laid end to end: counted first, then filled in the order of `pairs`. */
function laid(size: number, pairs: readonly (readonly [heads: Uint32Array, values: Uint32Array])[]): { starts: Uint32Array; all: Uint32Array } {
  const starts = new Uint32Array(size + 1);
  // By index: to walk an iterator over millions of numbers takes several times as long.
  for (const [heads] of pairs)
    for (let i = 0; i < heads.length; i++) {
      const after = (heads[i] as number) + 1;
      starts[after] = (starts[after] as number) + 1;
    }
  for (let i = 0; i < size; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  const next = starts.slice(0, size);
  const all = new Uint32Array(starts[size] as number);
  for (const [heads, values] of pairs)
    for (let i = 0; i < heads.length; i++) {
      const head = heads[i] as number;
      const at = next[head] as number;
      all[at] = values[i] as number;
      next[head] = at + 1;
    }
  return { starts, all };
}

type Array32 = Uint32Array<ArrayBuffer>;

/** A list that grows without a box around each number. */
class Growing<A extends Uint32Array | Int32Array | Float64Array> {
  size = 0;
  constructor(private room: A) {}
  push(n: number): void {
    if (this.size === this.room.length) {
      const more = new (this.room.constructor as new (length: number) => A)(this.size * 2);
      more.set(this.room);
      this.room = more;
    }
    this.room[this.size++] = n;
  }
  at(i: number): number {
    return this.room[i] as number;
  }
  all(): A {
    return this.room.subarray(0, this.size) as A;
  }
}

/** The lists of some entries' terms in the making. */
export interface TermsMaker {
  add(position: number, terms: Iterable<string>): void;
  /** How many positions it holds. */
  size(): number;
  done(): TermLists<Float64Array | Uint32Array>;
}

/** Hashes in the order in which they were first met. A Map of them boxes every number, and took three times as long. */
class Hashes {
  private slots = new Int32Array(1 << 12).fill(-1);
  private readonly met = new Growing(new Float64Array(1024));
  /** Which one it is, counted from the first; a new one is the next. */
  number(hash: number): number {
    const mask = this.slots.length - 1;
    let at = hash & mask;
    for (let n = this.slots[at] as number; n >= 0; n = this.slots[at] as number) {
      if (this.met.at(n) === hash) return n;
      at = (at + 1) & mask;
    }
    this.slots[at] = this.met.size;
    this.met.push(hash);
    if (this.met.size * 2 > this.slots.length) this.widen();
    return this.met.size - 1;
  }
  /** Which one it is; -1 where it was not met. */
  find(hash: number): number {
    const mask = this.slots.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const n = this.slots[at] as number;
      if (n < 0 || this.met.at(n) === hash) return n;
    }
  }
  private widen(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(-1);
    const mask = this.slots.length - 1;
    for (let n = 0; n < this.met.size; n++) {
      let at = this.met.at(n) & mask;
      while ((this.slots[at] as number) >= 0) at = (at + 1) & mask;
      this.slots[at] = n;
    }
  }
  all(): Float64Array {
    return this.met.all();
  }
}

export function makeTerms(): TermsMaker {
  const hashes = new Hashes();
  const heads = new Growing(new Uint32Array(1024));
  const values = new Growing(new Uint32Array(1024));
  /** The last position of each term: a term is said once of an entry. */
  const lastOf: number[] = [];
  return {
    add(position, terms) {
      for (const term of terms) {
        const head = hashes.number(hashOf(term));
        if (lastOf[head] === position) continue;
        lastOf[head] = position;
        heads.push(head);
        values.push(position);
      }
    },
    size: () => values.size,
    done() {
      const met = hashes.all();
      const terms = met.slice().sort();
      const rank = new Uint32Array(terms.length);
      for (let i = 0; i < terms.length; i++) rank[hashes.number(terms[i] as number)] = i;
      const ranked = heads.all();
      for (let i = 0; i < ranked.length; i++) ranked[i] = rank[ranked[i] as number] as number;
      const { starts, all } = laid(terms.length, [[ranked, values.all()]]);
      return { terms, starts, positions: all };
    },
  };
}

/** Where entries stand that came in some order of their own: by date, and of one date as they came. */
export interface Standing {
  ids: IdLists<Float64Array | Uint32Array>;
  days: Days;
  /** Of each position which entry it is, counted as they came; null where they came in order. */
  order: Array32 | null;
  /** Entries whose ids have one hash: likely the same twice. */
  doubles: [number, number][];
}

/** What is kept of every entry until all are there: its id, its date and what it relates to, some forty bytes. */
export interface StandingMaker {
  add(entry: Pick<Entry, 'id' | 'date' | 'related'>): void;
  done(): Standing;
}

/** A partial date as a number that is ordered as the dates are: a year before its months, a month before its days. */
const ordered = (date: string): number => Number(date.replaceAll('-', '').padEnd(8, '0'));

const counted = (size: number): Array32 => Uint32Array.from({ length: size }, (_, i) => i);

export function makeStanding(): StandingMaker {
  const hashes = new Growing(new Float64Array(1024));
  const dates = new Growing(new Uint32Array(1024));
  const dayOf = new Map<number, number>();
  const relating = new Growing(new Uint32Array(1024));
  const related = new Growing(new Float64Array(1024));
  let sorted = true;
  let [last, lastDate] = ['', 0];
  return {
    add({ id, date, related: others }) {
      if (date !== last) {
        const now = ordered(date);
        if (now < lastDate) sorted = false;
        [last, lastDate] = [date, now];
        if (!dayOf.has(now)) dayOf.set(now, dayNumber(date));
      }
      for (const other of others) {
        relating.push(hashes.size);
        related.push(hashOf(other.id));
      }
      hashes.push(hashOf(id));
      dates.push(lastDate);
    },
    done() {
      const size = hashes.size;
      const [hashOfEntry, dateOf] = [hashes.all(), dates.all()];
      const order = sorted ? null : counted(size).sort((a, b) => (dateOf[a] as number) - (dateOf[b] as number) || a - b);
      const positionOf = order && new Uint32Array(size);
      if (order && positionOf) for (let i = 0; i < size; i++) positionOf[order[i] as number] = i;
      const standing = (entry: number): number => (positionOf ? (positionOf[entry] as number) : entry);

      const days: number[] = [];
      const firsts: number[] = [];
      for (let position = 0; position < size; position++) {
        const day = dayOf.get(dateOf[order ? (order[position] as number) : position] as number) as number;
        if (day === days.at(-1)) continue;
        days.push(day);
        firsts.push(position);
      }

      // A tie finds its other end by its hash: to search for it in order took most of all this.
      const known = new Hashes();
      const firstOf = new Growing(new Uint32Array(1024));
      const doubles: [number, number][] = [];
      for (let entry = 0; entry < size; entry++) {
        const n = known.number(hashOfEntry[entry] as number);
        if (n === firstOf.size) firstOf.push(entry);
        else doubles.push([firstOf.at(n), entry]);
      }
      const byId = counted(size).sort((a, b) => (hashOfEntry[a] as number) - (hashOfEntry[b] as number) || a - b);
      const ids = hashOfEntry.slice().sort();
      const places = byId.map(standing);

      const from = new Growing(new Uint32Array(1024));
      const to = new Growing(new Uint32Array(1024));
      const [sources, targets] = [relating.all(), related.all()];
      for (let i = 0; i < sources.length; i++) {
        const other = known.find(targets[i] as number);
        if (other < 0) continue;
        from.push(standing(sources[i] as number));
        to.push(standing(firstOf.at(other)));
      }
      const tied = laid(size, [
        [from.all(), to.all()],
        [to.all(), from.all()],
      ]);
      return {
        ids: { ids, places, tieStarts: tied.starts, ties: tied.all },
        days: { days: Int32Array.from(days), firsts: Uint32Array.from(firsts) },
        order,
        doubles,
      };
    },
  };
}

/** All at once, of entries that are at hand. @param entries in the order of `inOrder` */
export function postingsOf(entries: readonly Entry[], termsOf: (entry: Entry) => Iterable<string>): Postings {
  const terms = makeTerms();
  const standing = makeStanding();
  for (const [position, entry] of entries.entries()) {
    terms.add(position, termsOf(entry));
    standing.add(entry);
  }
  const { ids, days } = standing.done();
  return { ...terms.done(), ...ids, ...days };
}

import { LedgerError } from './problem.ts';

/** The lists whose items are read one by one; all else of a pack is small. */
export type List = 'entities' | 'entries';

const [QUOTE, BACKSLASH, COMMA, COLON, OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [...'"\\,:[]{}'].map((c) => c.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

const isSpace = (byte: number | undefined): boolean => byte === 32 || byte === 10 || byte === 13 || byte === 9;

/** Where the string that begins at `from` ends; -1 where that is not to be seen yet. */
function stringEnd(bytes: Uint8Array, from: number): number {
  for (let i = from + 1; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === BACKSLASH) i++;
    else if (byte === QUOTE) return i + 1;
  }
  return -1;
}

/** Where the value that begins at `from` ends; -1 where that is not to be seen yet. Of a value that is no JSON it is the end of something. */
function valueEnd(bytes: Uint8Array, from: number, last: boolean): number {
  const first = bytes[from];
  if (first === QUOTE) return stringEnd(bytes, from);
  let depth = 0;
  for (let i = from; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === QUOTE) {
      i = stringEnd(bytes, i) - 1;
      if (i < 0) return -1;
    } else if (byte === OPEN || byte === OPEN_LIST) depth++;
    else if (byte === CLOSE || byte === CLOSE_LIST) {
      if (depth === 0) return i;
      if (--depth === 0) return i + 1;
    } else if (depth === 0 && (byte === COMMA || isSpace(byte))) return i;
  }
  return last && depth === 0 ? bytes.length : -1;
}

const decoder = new TextDecoder();

const broken = (why: string): LedgerError => new LedgerError('pack-broken', `This file is not JSON: ${why}. Nothing was installed.`);

/** Takes the bytes of a pack's JSON text apart as they come: items of its lists as they stand there, its other fields as values. */
export class Splitter {
  private readonly fields = new Map<string, unknown>();
  private readonly seen = new Set<string>();
  private at: 'start' | 'object' | List | 'end' = 'start';
  /** What may come next where it is: after a beginning no comma, after something a comma or an end, after a comma no end. */
  private due: 'first' | 'comma' | 'next' = 'first';

  /** @returns the items that are whole in these bytes, and up to where they were `used`: the next come from there on */
  take(bytes: Uint8Array, last: boolean): Record<List, Uint8Array[]> & { used: number } {
    const found: Record<List, Uint8Array[]> = { entities: [], entries: [] };
    // A mark that some editors put before a text.
    let used = this.at === 'start' && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    for (;;) {
      while (isSpace(bytes[used])) used++;
      if (used >= bytes.length) break;
      const next = bytes[used] === COMMA ? this.comma(used) : this.step(bytes, used, last, found);
      if (next < 0) {
        if (last) throw broken('it ends in the middle');
        break;
      }
      used = next;
    }
    return { ...found, used };
  }

  /** The fields that are no lists of ours. @throws LedgerError where the text broke off, or has not both lists */
  done(): ReadonlyMap<string, unknown> {
    if (this.at !== 'end') throw broken('it ends in the middle');
    for (const list of ['entities', 'entries'])
      if (!this.seen.has(list)) throw new LedgerError('pack-broken', `This is not a pledge pack: it has no list of ${list}. Nothing was installed.`);
    return this.fields;
  }

  /** One field, item, or beginning or end of a list. Gives where to go on; -1 where it is not whole. */
  private step(bytes: Uint8Array, at: number, last: boolean, found: Record<List, Uint8Array[]>): number {
    const byte = bytes[at];
    if (this.at === 'start') {
      if (byte !== OPEN) throw broken('it does not begin as an object');
      this.at = 'object';
      return at + 1;
    }
    if (this.at === 'end') throw broken('something stands after its end');
    if (this.at === 'object') {
      if (byte !== CLOSE) return this.field(bytes, at, last);
      this.ended('end');
      return at + 1;
    }
    if (byte === CLOSE_LIST) {
      this.ended('object');
      return at + 1;
    }
    const end = valueEnd(bytes, at, last);
    if (end === at) throw broken('a list does not end as one');
    if (end > 0) {
      found[this.at].push(bytes.subarray(at, end));
      this.came();
    }
    return end;
  }

  private comma(at: number): number {
    if (this.at === 'start' || this.at === 'end' || this.due !== 'comma') throw broken('a comma has nothing before it');
    this.due = 'next';
    return at + 1;
  }

  /** A field or an item is whole. */
  private came(): void {
    if (this.due === 'comma') throw broken('a comma is missing');
    this.due = 'comma';
  }

  private ended(to: 'object' | 'end'): void {
    if (this.due === 'next') throw broken('a comma has nothing after it');
    this.at = to;
    this.due = 'comma';
  }

  private field(bytes: Uint8Array, at: number, last: boolean): number {
    if (bytes[at] !== QUOTE) throw broken('a field has no name');
    const named = stringEnd(bytes, at);
    if (named < 0) return -1;
    let from = named;
    while (isSpace(bytes[from])) from++;
    if (from >= bytes.length) return -1;
    if (bytes[from] !== COLON) throw broken('a field has no value');
    from++;
    while (isSpace(bytes[from])) from++;
    if (from >= bytes.length) return -1;
    const name = String(this.value(bytes, at, named));
    if (bytes[from] === OPEN_LIST && (name === 'entities' || name === 'entries')) {
      this.came();
      this.at = name;
      this.due = 'first';
      this.seen.add(name);
      return from + 1;
    }
    const end = valueEnd(bytes, from, last);
    if (end >= 0) {
      this.fields.set(name, this.value(bytes, from, end));
      this.came();
    }
    return end;
  }

  private value(bytes: Uint8Array, from: number, to: number): unknown {
    try {
      return JSON.parse(decoder.decode(bytes.subarray(from, to)));
    } catch (error) {
      throw broken(error instanceof Error ? error.message : String(error));
    }
  }
}

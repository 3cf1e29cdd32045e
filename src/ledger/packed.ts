import type { Entry } from '../model/entry.ts';

/** Entries as bytes, end to end: a row of bytes is read in a fraction of what its objects would take, and only what is wanted is made of it. */
export interface Packed {
  bytes: Uint8Array;
  /** Where each entry ends. */
  ends: Uint32Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function packed(entries: readonly Entry[]): Packed {
  const each = entries.map((entry) => encoder.encode(JSON.stringify(entry)));
  const ends = new Uint32Array(each.length);
  let end = 0;
  for (const [i, { length }] of each.entries()) {
    end += length;
    ends[i] = end;
  }
  const bytes = new Uint8Array(end);
  for (const [i, one] of each.entries()) bytes.set(one, (ends[i] as number) - one.length);
  return { bytes, ends };
}

/** The entry at a place of the row, as it was put in; undefined where the row is shorter. */
export function unpacked({ bytes, ends }: Packed, place: number): unknown {
  const end = ends[place];
  return end === undefined ? undefined : JSON.parse(decoder.decode(bytes.subarray(place === 0 ? 0 : ends[place - 1], end)));
}

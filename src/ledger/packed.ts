/** Entries as bytes, end to end: a row of bytes is read in a fraction of what its objects would take, and only what is wanted is made of it. */
export interface Packed {
  bytes: Uint8Array;
  /** Where each entry ends. */
  ends: Uint32Array;
}

const decoder = new TextDecoder();

/** @param texts of entries, in UTF-8 */
export function packed(texts: readonly Uint8Array[]): Packed {
  const ends = new Uint32Array(texts.length);
  let end = 0;
  for (let i = 0; i < texts.length; i++) {
    end += (texts[i] as Uint8Array).length;
    ends[i] = end;
  }
  const bytes = new Uint8Array(end);
  for (let i = 0; i < texts.length; i++) bytes.set(texts[i] as Uint8Array, i === 0 ? 0 : (ends[i - 1] as number));
  return { bytes, ends };
}

/** The text at a place of the row; undefined where the row is shorter. */
export const textAt = ({ bytes, ends }: Packed, place: number): Uint8Array | undefined =>
  place < ends.length ? bytes.subarray(place === 0 ? 0 : ends[place - 1], ends[place]) : undefined;

/** The entry at a place of the row, as it was put in; undefined where the row is shorter. */
export function unpacked(row: Packed, place: number): unknown {
  const text = textAt(row, place);
  return text && JSON.parse(decoder.decode(text));
}

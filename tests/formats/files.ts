import { FORMATS, type FormatName } from '../../src/formats/formats.ts';
import type { Item, Refusal } from '../../src/formats/item.ts';
import { itemsIn } from '../../src/formats/readFile.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import type { SavedEntry } from '../../src/model/saved.ts';

const NOW = '2025-01-01T00:00:00.000Z';

const ABOUT = { exportedAt: NOW, nameOf: (id: string) => (id === 'CN' ? 'China' : id) };

/** What the reader's file would hold. */
export function fileOf(format: FormatName, entries: readonly SavedEntry[], judgements: readonly Judgement[] = []): string {
  const writer = FORMATS[format].writer({ ...ABOUT, entries: entries.length });
  return [writer.head(), ...entries.map((e) => writer.entry(e)), ...judgements.map((j) => writer.judgement(j)), writer.tail()].join('');
}

/** In pieces of `size` bytes, as a file may come. */
async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** All that is taken from a file, and what is not. */
export async function taken(
  file: string | Uint8Array,
  size = 1 << 16,
): Promise<{ entries: SavedEntry[]; judgements: Judgement[]; refused: Refusal[]; lines: number[] }> {
  const items: Item[] = [];
  for await (const some of itemsIn(pieces(typeof file === 'string' ? new TextEncoder().encode(file) : file, size), NOW)) items.push(...some);
  return {
    entries: items.flatMap((item) => ('entry' in item ? [item.entry] : [])),
    judgements: items.flatMap((item) => ('judgement' in item ? [item.judgement] : [])),
    refused: items.flatMap((item) => ('refused' in item ? [item.refused] : [])),
    lines: items.flatMap((item) => ('line' in item ? [item.line] : [])),
  };
}

import { FORMATS, type FormatName, written } from '../../formats/formats.ts';
import { type Item, itemsIn, type Refusal } from '../../formats/readFile.ts';
import type { Counts, Importing, Ledger } from '../../ledger/ledger.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { SavedEntry } from '../../model/saved.ts';

/** Where a transfer stands, from 0 to 1, for as long as nobody stops it. */
export interface Watch {
  onProgress(share: number): void;
  signal: AbortSignal;
}

/** The reader's own as a file. What is written is handed to the browser batch by batch: it need not fit in memory at once. */
export async function exportAs(ledger: Ledger, format: FormatName, now: string, { onProgress, signal }: Watch): Promise<Blob> {
  const [total, judgements, entities] = await Promise.all([ledger.count(), ledger.judgements(), ledger.entities()]);
  const names = new Map<string, string>(entities.map(({ id, name }) => [id, name]));
  const about = { exportedAt: now, entries: total, nameOf: (id: string) => names.get(id) ?? id };
  const parts: Blob[] = [];
  for await (const { text, done } of written(format, about, { entries: ledger.batches(), judgements })) {
    signal.throwIfAborted();
    parts.push(new Blob([text]));
    onProgress(total === 0 ? 1 : done / total);
  }
  return new Blob(parts, { type: FORMATS[format].type });
}

/** What was read of a file, and what its taking did or would do. */
export interface Taken extends Counts {
  refused: { count: number; first: Refusal[] };
}

/** Refusals that are told one by one; the rest are counted. */
const TOLD = 200;

/** Entries that are taken at once: a batch is a transaction. */
const BATCH = 500;

/** A file as it was stored, or as it is. Ours are small when they are compressed. */
async function bytesOf(file: Blob): Promise<ReadableStream<Uint8Array>> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const stream = file.stream() as ReadableStream<Uint8Array>;
  return first === 0x1f && second === 0x8b
    ? stream.pipeThrough(new DecompressionStream('gzip') as unknown as TransformStream<Uint8Array, Uint8Array>)
    : stream;
}

async function* chunksOf(file: Blob, { onProgress, signal }: Watch): AsyncGenerator<Uint8Array> {
  const reader = (await bytesOf(file)).getReader();
  let read = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) return;
      read += value.length;
      // Of a compressed file we cannot know; it is far enough below the end to be seen to move.
      onProgress(read <= file.size ? read / file.size : 1 - file.size / (read + file.size));
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** All of the file in batches, each given to `take`. */
async function go(file: Blob, now: string, watch: Watch, take: (entries: SavedEntry[], judgements: Judgement[]) => Promise<Counts>): Promise<Taken> {
  const taken: Taken = { added: 0, merged: 0, same: 0, judgements: 0, refused: { count: 0, first: [] } };
  let [entries, judgements]: [SavedEntry[], Judgement[]] = [[], []];
  const flush = async (): Promise<void> => {
    if (entries.length + judgements.length === 0) return;
    const counts = await take(entries, judgements);
    for (const key of ['added', 'merged', 'same', 'judgements'] as const) taken[key] += counts[key];
    [entries, judgements] = [[], []];
  };
  const put = (item: Item): void => {
    if ('entry' in item) entries.push(item.entry);
    else if ('judgement' in item) judgements.push(item.judgement);
    else {
      taken.refused.count++;
      if (taken.refused.first.length < TOLD) taken.refused.first.push(item.refused);
    }
  };
  for await (const items of itemsIn(chunksOf(file, watch), now))
    for (const item of items) {
      put(item);
      if (entries.length + judgements.length >= BATCH) await flush();
    }
  await flush();
  return taken;
}

/**
 * What importing the file would do, without doing it. An id that comes twice in different batches counts twice: it is a rehearsal.
 * @throws FileFault where it cannot be read as a whole
 */
export const rehearseFile = (ledger: Ledger, file: Blob, now: string, watch: Watch): Promise<Taken> =>
  go(file, now, watch, (entries, judgements) => ledger.imports.rehearse(entries, judgements));

/** Takes the file in. Stopped or failed, it is as if it had never begun. Gives the import's id, by which it can be undone. */
export async function importFile(ledger: Ledger, file: Blob, name: string, now: string, watch: Watch): Promise<Taken & { id: string }> {
  const importing: Importing = await ledger.imports.begin(name, now);
  try {
    const taken = await go(file, now, watch, (entries, judgements) => importing.take(entries, judgements));
    await importing.finish();
    return { ...taken, id: importing.id };
  } catch (error) {
    await importing.undo();
    throw error;
  }
}

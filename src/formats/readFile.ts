import { ANNO } from './annotation.ts';
import { FileFault, type Item, type ItemReader, type Refusal } from './item.ts';
import { annotationReader } from './readAnnotation.ts';
import { csvReader } from './readCsv.ts';
import { linesReader, nativeReader } from './readNative.ts';
import { parsed } from './sound.ts';

export type { Item, Refusal };

/** How much of a file is looked at to tell what it is. */
const HEAD = 65_536;

/** By what is in it: names lie. */
function readerFor(head: string, now: string): ItemReader {
  const text = head.trimStart();
  if (text === '') throw new FileFault('This file is empty.');
  if (text.includes('\0')) throw new FileFault('This is no text file.');
  if (text[0] !== '{' && text[0] !== '[') return csvReader(now);
  const firstLine = parsed(text.slice(0, text.indexOf('\n') + 1) || ' ');
  const alone = 'value' in firstLine ? (firstLine.value as Record<string, unknown> | null) : null;
  if (alone && !Array.isArray(alone) && !('entries' in alone) && !('target' in alone) && !('items' in alone) && !('first' in alone))
    return linesReader();
  const isOurs = /^\{\s*"format"\s*:/.test(text) || (/"format"\s*:\s*"pledgemark-ledger/.test(text) && !text.includes(ANNO));
  return isOurs ? nativeReader() : annotationReader(now);
}

function* decoded(decoder: TextDecoder, bytes: Uint8Array | null): Generator<string> {
  try {
    const text = bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true });
    if (text !== '') yield text;
  } catch {
    throw new FileFault('This file is not in UTF-8. Save it as UTF-8 and try again.');
  }
}

/**
 * A file of ours, of W3C annotations or a table, read as it comes.
 * @param now for what does not say when it was saved; ISO 8601, UTC
 * @throws FileFault where it cannot be read as a whole
 */
export async function* itemsIn(chunks: AsyncIterable<Uint8Array>, now: string): AsyncGenerator<Item[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let head = '';
  let reader: ItemReader | null = null;
  const take = (text: string): Item[] => {
    if (reader) return reader.push(text);
    head += text;
    if (head.length < HEAD) return [];
    reader = readerFor(head, now);
    return reader.push(head);
  };
  for await (const bytes of chunks) for (const text of decoded(decoder, bytes)) yield take(text);
  for (const text of decoded(decoder, null)) yield take(text);
  if (!reader) {
    reader = readerFor(head, now);
    yield reader.push(head);
  }
  yield reader.end();
}

import { type Fetched, fetched, joined, type Patience } from './fetching.ts';
import { Refusal } from './refusal.ts';
import { unsqueezed } from './squeeze.ts';
import { piecesOf, type Store } from './store.ts';
import { sha256 } from './text.ts';

/** How much comes before it is put down: what a broken connection costs again at most. */
const PIECE = 256 * 1024;

interface Wanted {
  path: string;
  bytes: number;
  unpacked: number;
  sha256: string;
}

/** A strong ETag says that bytes fetched later are of the same file. Bytes that the host unpacked on the way have no place in it. */
const resumable = ({ headers }: Fetched): string | null => {
  const etag = headers.get('etag');
  return etag && !etag.startsWith('W/') && !headers.get('content-encoding') ? etag : null;
};

/** One file's bytes as they lie on the host. Goes on where it was broken off, where the host lets it; a part that no longer fits is fetched anew. */
async function bytesOf(store: Store, address: string, url: string, wanted: Wanted, patience?: Patience): Promise<Uint8Array> {
  const before = await store.getAll('pieces', piecesOf(wanted.sha256));
  const had = before.reduce((sum, row) => sum + row.bytes.length, 0);
  const etag = before[0]?.etag;
  const ranged: Record<string, string> = etag && had > 0 && had < wanted.bytes ? { range: `bytes=${had}-`, 'if-range': etag } : {};
  let kept = before.map((row) => row.bytes);
  let mark: string | null = null;
  let loose: Uint8Array[] = [];
  const put = async (): Promise<void> => {
    const bytes = joined(loose);
    loose = [];
    kept.push(bytes);
    if (mark) await store.put('pieces', { sha256: wanted.sha256, n: kept.length - 1, address, etag: mark, bytes });
  };
  let fresh: Promise<unknown> = Promise.resolve();
  try {
    await fetched(
      url,
      ranged,
      Math.max(wanted.bytes, wanted.unpacked),
      {
        onAnswer(answer) {
          mark = resumable(answer);
          if (answer.status === 206 && ranged.range && answer.headers.get('content-range')?.startsWith(`bytes ${had}-`)) return;
          kept = [];
          fresh = store.delete('pieces', piecesOf(wanted.sha256));
        },
        async onPiece(bytes) {
          await fresh;
          loose.push(bytes);
          if (loose.reduce((sum, { length }) => sum + length, 0) >= PIECE) await put();
        },
      },
      patience,
    );
  } catch (error) {
    // What came stays for the next time, unless the host says that it is not so.
    if (error instanceof Refusal && (error.code === 'unreachable' || error.code === 'too-slow') && loose.length > 0) await put();
    if (error instanceof Refusal && error.code === 'answered') await store.delete('pieces', piecesOf(wanted.sha256));
    throw error;
  }
  return joined([...kept, ...loose]);
}

/** A file's text, unpacked, as its hash says it is. @throws Refusal */
export async function downloaded(store: Store, address: string, wanted: Wanted, patience?: Patience): Promise<Uint8Array> {
  const url = new URL(wanted.path, address).href;
  const bytes = await bytesOf(store, address, url, wanted, patience);
  try {
    const text = await unsqueezed(bytes, wanted.unpacked, wanted.path);
    if ((await sha256(text)) !== wanted.sha256) throw new Refusal('tampered', `${wanted.path} is not what was signed: its SHA-256 is another.`);
    return text;
  } finally {
    // Whole or spoilt: either way there is nothing to go on from.
    await store.delete('pieces', piecesOf(wanted.sha256));
  }
}

import browser from 'webextension-polyfill';
import { noteKept } from '../bridge/keptMarker.ts';
import { readSettings } from '../bridge/settings.ts';
import { written } from '../formats/formats.ts';
import type { Ledger } from '../ledger/ledger.ts';

const DAY = 86_400_000;

/** All that is the reader's own, as compressed JSON Lines. */
async function packedCopy(of: Ledger, now: string): Promise<Uint8Array> {
  const source = { entries: of.batches(), judgements: await of.judgements() };
  const pieces = written('json-lines', { exportedAt: now, entries: await of.count(), nameOf: (id) => id }, source);
  const text = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(new TextEncoder().encode(value.text));
    },
  });
  return new Uint8Array(
    await new Response(text.pipeThrough(new CompressionStream('gzip') as unknown as TransformStream<Uint8Array, Uint8Array>)).arrayBuffer(),
  );
}

/** Chromium's worker makes no object URLs, and Firefox downloads no data URLs. */
function addressOf(bytes: Uint8Array): string {
  if (typeof URL.createObjectURL === 'function')
    return URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/gzip' }));
  let letters = '';
  for (let i = 0; i < bytes.length; i += 0x8000) letters += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return `data:application/gzip;base64,${btoa(letters)}`;
}

/** Seven files that take turns by the day of the week. Without the reader's permission, given in the settings, none. */
async function intoDownloads(bytes: Uint8Array, now: string): Promise<void> {
  const allowed = (await readSettings()).copies === 'downloads' && (await browser.permissions.contains({ permissions: ['downloads'] }));
  if (!allowed) return;
  const filename = `Pledgemark/pledgemark-copy-${new Date(now).getUTCDay()}.jsonl.gz`;
  await browser.downloads.download({ url: addressOf(bytes), filename, conflictAction: 'overwrite', saveAs: false });
}

let copying: Promise<void> = Promise.resolve();

async function copyAndNote(of: Ledger, now: string): Promise<void> {
  await noteKept(await of.identity(), await of.count());
  const [last] = await of.backups.list();
  if (last && Date.parse(now) - Date.parse(last.at) < DAY) return;
  const bytes = await packedCopy(of, now);
  await of.backups.keep({ at: now, entries: await of.count(), bytes });
  await intoDownloads(bytes, now);
}

/** After something was saved: notes that it is there and, once a day, puts a copy aside. One after the other. */
export function afterSaving(of: Ledger, now: string): Promise<void> {
  copying = copying.catch(() => {}).then(() => copyAndNote(of, now));
  return copying;
}

import * as v from 'valibot';
import browser from 'webextension-polyfill';

/**
 * What the ledger last held, noted outside its database: a browser that clears the one seldom clears the other, and then we can tell the reader.
 * `lost`: how many were gone with a database of before; 0 once the reader has been told.
 */
const Marker = v.object({ identity: v.number(), entries: v.number(), lost: v.number() });
type Marker = v.InferOutput<typeof Marker>;

const KEY = 'kept';

async function marker(): Promise<Marker | null> {
  const stored = v.safeParse(Marker, (await browser.storage.local.get(KEY))[KEY]);
  return stored.success ? stored.output : null;
}

/** What is known now of the database of this identity, and what was lost with one before it. */
export async function compareKept(identity: number, entries: number): Promise<Marker> {
  const before = await marker();
  const lost = before === null ? 0 : before.identity === identity ? before.lost : before.lost + before.entries;
  return { identity, entries, lost };
}

/** Notes what the ledger holds, and keeps in mind what is lost until the reader was told. */
export const noteKept = async (identity: number, entries: number): Promise<void> =>
  browser.storage.local.set({ [KEY]: await compareKept(identity, entries) });

/** The reader was told. */
export const forgetLost = (identity: number, entries: number): Promise<void> => browser.storage.local.set({ [KEY]: { identity, entries, lost: 0 } });

import type { Entry } from '../model/entry.ts';
import { hashOf } from '../model/hash.ts';
import type { Pack } from '../model/pack.ts';
import type { PackFile } from './packfile.ts';
import { entryAt, slicesOf } from './packs.ts';
import type { Transactions } from './transactions.ts';

/** How many records of each list are named; the others are counted. */
const NAMED = 50;

interface Listed {
  count: number;
  /** The first of them. `fields`: what is other, of a changed record. */
  first: { id: string; title: string; fields: string[] }[];
}

/** What installing a pack would change. */
export interface PackDifference {
  id: Pack['id'];
  title: string;
  version: string;
  licence: string;
  /** The version that is installed now; null where none is. */
  before: string | null;
  /** What the pack itself says has changed, version by version; empty where it says nothing. */
  changes: string[];
  added: Listed;
  changed: Listed;
  removed: Listed;
  same: number;
}

const fieldsThatDiffer = (a: Entry, b: Entry): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]));

/** Of all that an entry says, in whatever order its fields stand. */
const contentOf = (entry: Entry): number => Object.keys(entry).reduce((sum, field) => sum + hashOf(`${field}:${JSON.stringify(entry[field])}`), 0);

/**
 * Both are read slice by slice; in memory are two numbers a record, and the records that are named.
 * @param onProgress told how many records of both were read, of how many
 */
export async function differenceOf(
  { read }: Transactions,
  file: PackFile,
  onProgress: (done: number, total: number) => void,
  signal?: AbortSignal,
): Promise<PackDifference> {
  const { head, faults } = file;
  const before = await read((tx) => tx.objectStore('packs').get(head.id));
  const where = new Map<number, number>();
  const contents: number[] = [];
  let done = 0;
  const came = (records: number): void => {
    done += records;
    onProgress(done, file.total + (before?.entries ?? 0));
  };
  if (before)
    for await (const slice of slicesOf({ read }, before)) {
      for (const { entry } of slice) {
        where.set(hashOf(entry.id), contents.length);
        contents.push(contentOf(entry));
      }
      came(slice.length);
    }
  const oldAt = async (n: number): Promise<Entry | null> => (before ? read((tx) => entryAt(tx, before, n)) : null);

  const seen = new Set<number>();
  const added: Listed = { count: 0, first: [] };
  const changed: { entry: Entry; n: number }[] = [];
  let [same, changes] = [0, 0];
  for await (const slice of file.slices(signal)) {
    for (const { entry } of slice) {
      const id = hashOf(entry.id);
      if (seen.has(id)) faults.add(`record "${entry.id}" is there twice`);
      seen.add(id);
      const n = where.get(id);
      if (n === undefined) {
        added.count++;
        if (added.first.length < NAMED) added.first.push({ id: entry.id, title: entry.title, fields: [] });
      } else if (contents[n] === contentOf(entry)) same++;
      else {
        changes++;
        if (changed.length < NAMED) changed.push({ entry, n });
      }
    }
    came(slice.length);
  }
  faults.throwIfAny();
  const gone = [...where].filter(([id]) => !seen.has(id));
  const removed = await Promise.all(gone.slice(0, NAMED).map(([, n]) => oldAt(n)));
  const { id, title, version, licence } = head;
  return {
    id,
    title,
    version,
    licence,
    before: before?.version ?? null,
    changes: Array.isArray(head.changes) ? head.changes.filter((change) => typeof change === 'string') : [],
    added,
    changed: {
      count: changes,
      first: await Promise.all(
        changed.map(async ({ entry, n }) => {
          const old = await oldAt(n);
          return { id: entry.id, title: entry.title, fields: old ? fieldsThatDiffer(old, entry) : [] };
        }),
      ),
    },
    removed: { count: gone.length, first: removed.flatMap((entry) => (entry ? { id: entry.id, title: entry.title, fields: [] } : [])) },
    same,
  };
}

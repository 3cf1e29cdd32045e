import type { Entry } from '../model/entry.ts';
import type { Pack } from '../model/pack.ts';
import { readPackEntries } from './packs.ts';
import type { ReadTx } from './schema.ts';

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

export async function differenceOf(tx: ReadTx, pack: Pack): Promise<PackDifference> {
  const before = await tx.objectStore('packs').get(pack.id);
  const kept = new Map<string, Entry>(before ? (await readPackEntries(tx, before)).map((entry) => [entry.id, entry]) : []);
  const lists = { added: [] as Listed['first'], changed: [] as Listed['first'], removed: [] as Listed['first'] };
  const counts = { added: 0, changed: 0, removed: 0, same: 0 };
  const list = (kind: keyof typeof lists, { id, title }: Entry, fields: string[] = []): void => {
    counts[kind]++;
    if (lists[kind].length < NAMED) lists[kind].push({ id, title, fields });
  };
  for (const entry of pack.entries) {
    const old = kept.get(entry.id);
    kept.delete(entry.id);
    if (!old) list('added', entry);
    else {
      const fields = fieldsThatDiffer(old, entry);
      if (fields.length > 0) list('changed', entry, fields);
      else counts.same++;
    }
  }
  for (const entry of kept.values()) list('removed', entry);
  const said = Array.isArray(pack.changes) ? pack.changes.filter((change) => typeof change === 'string') : [];
  const listed = (kind: keyof typeof lists): Listed => ({ count: counts[kind], first: lists[kind] });
  const { id, title, version, licence } = pack;
  return {
    id,
    title,
    version,
    licence,
    before: before?.version ?? null,
    changes: said,
    added: listed('added'),
    changed: listed('changed'),
    removed: listed('removed'),
    same: counts.same,
  };
}

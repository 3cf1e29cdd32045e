import { useCallback, useState } from 'preact/hooks';
import { FORMATS, type FormatName, written } from '../../../formats/formats.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import type { EntryId } from '../../../model/entry.ts';
import type { SavedEntry } from '../../../model/saved.ts';
import { download } from '../download.ts';

const NONE: ReadonlySet<EntryId> = new Set();

/** The rows that the reader chose, and what can be done with the reader's own among them. */
export interface Choice {
  chosen: ReadonlySet<EntryId>;
  /** How many of them are the reader's own. */
  own: number;
  choose: (entries: readonly EntryId[], chosen: boolean) => void;
  none: () => void;
  tag: (tags: readonly string[]) => Promise<void>;
  save: (format: FormatName) => Promise<void>;
  remove: () => Promise<SavedEntry[]>;
}

const isOwnId = (id: EntryId): boolean => id.startsWith('saved-') || id.startsWith('own-');

async function* inOne(entries: SavedEntry[]): AsyncGenerator<SavedEntry[]> {
  yield entries;
}

export function useChosen(ledger: Ledger): Choice {
  const [chosen, setChosen] = useState(NONE);
  const ids = [...chosen].filter(isOwnId);
  const owned = async (): Promise<SavedEntry[]> => (await ledger.entriesById(ids)).filter((entry) => 'sightings' in entry) as SavedEntry[];
  const none = useCallback(() => setChosen(NONE), []);
  return {
    chosen,
    own: ids.length,
    none,
    choose: (entries, isChosen) =>
      setChosen((before) => {
        const after = new Set(before);
        for (const id of entries) {
          if (isChosen) after.add(id);
          else after.delete(id);
        }
        return after;
      }),
    async tag(tags) {
      for (const tag of tags) await ledger.tagAll(ids, tag);
    },
    async save(format) {
      const [entries, entities] = await Promise.all([owned(), ledger.entities()]);
      const names = new Map<string, string>(entities.map(({ id, name }) => [id, name]));
      const exportedAt = new Date().toISOString();
      const about = { exportedAt, entries: entries.length, nameOf: (id: string) => names.get(id) ?? id };
      const parts: string[] = [];
      for await (const { text } of written(format, about, { entries: inOne(entries), judgements: [] })) parts.push(text);
      const { ending, type } = FORMATS[format];
      download(`pledgemark-${exportedAt.slice(0, 10)}-${entries.length}.${ending}`, new Blob(parts, { type }));
    },
    async remove() {
      const gone = await ledger.removeAll(ids);
      none();
      return gone;
    },
  };
}

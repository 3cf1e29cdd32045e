import { useCallback, useState } from 'preact/hooks';
import { FORMATS, type FormatName, written } from '../../../formats/formats.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import type { EntryId } from '../../../model/entry.ts';
import type { SavedEntry } from '../../../model/saved.ts';
import { download } from '../download.ts';
import { isOwn } from '../inWords.ts';

const NONE: ReadonlyMap<EntryId, boolean> = new Map();

/** The rows that the reader chose, and what can be done with the reader's own among them. */
export interface Choice {
  /** Each with whether it is the reader's own: its name does not tell, for a file may bring any. */
  chosen: ReadonlyMap<EntryId, boolean>;
  /** How many of them are the reader's own. */
  own: number;
  choose: (rows: readonly { id: EntryId; own: boolean }[], chosen: boolean) => void;
  none: () => void;
  tag: (tags: readonly string[]) => Promise<void>;
  save: (format: FormatName) => Promise<void>;
  remove: () => Promise<SavedEntry[]>;
}

async function* inOne(entries: SavedEntry[]): AsyncGenerator<SavedEntry[]> {
  yield entries;
}

export function useChosen(ledger: Ledger): Choice {
  const [chosen, setChosen] = useState(NONE);
  const ids = [...chosen].flatMap(([id, own]) => (own ? [id] : []));
  const owned = async (): Promise<SavedEntry[]> => (await ledger.entriesById(ids)).filter(isOwn) as SavedEntry[];
  const none = useCallback(() => setChosen(NONE), []);
  return {
    chosen,
    own: ids.length,
    none,
    choose: (rows, isChosen) =>
      setChosen((before) => {
        const after = new Map(before);
        for (const { id, own } of rows) {
          if (isChosen) after.set(id, own);
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

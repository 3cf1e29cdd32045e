import { useEffect, useMemo, useState } from 'preact/hooks';
import { reader } from '../../../bridge/reader.ts';
import { words } from '../../../bridge/words.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import type { Entity } from '../../../model/entity.ts';
import type { Entry, EntryId } from '../../../model/entry.ts';
import type { SavedEntry } from '../../../model/saved.ts';
import { partyName } from '../../../ui/normal/parties.ts';
import { today } from '../days.ts';
import { isOwn } from '../inWords.ts';
import { LedgerTrouble } from '../LedgerTrouble.tsx';
import { listAddress } from '../route.ts';
import { useLedger } from '../useLedger.ts';
import { blankDraft, type Called, draftOf, type Fields } from './draft.ts';
import { EntryForm } from './EntryForm.tsx';
import { keepCorrection, keepNew, keepOwn } from './keep.ts';

interface WriteViewProps {
  ledger: Ledger;
  /** The entry to be changed; null: a new one. */
  entry: EntryId | null;
  onTitle: (title: string) => void;
}

function calledBy(entities: readonly Entity[]): Called {
  const names = Object.fromEntries(entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => partyName(id, names, reader.locale);
  const ids = new Map<string, string>();
  for (const { id, name, aliases } of entities)
    for (const one of [id, nameOf(id), name, ...aliases]) if (!ids.has(one.toLowerCase())) ids.set(one.toLowerCase(), id);
  return { nameOf, idOf: (name) => ids.get(name.toLowerCase()) ?? null };
}

/** An entry written by hand, one of the reader's own changed, or a correction laid over a pack's record. */
export function WriteView({ ledger, entry, onTitle }: WriteViewProps) {
  const loaded = useLedger(ledger, `write ${entry}`, async (l) => {
    const [known, entities] = await Promise.all([entry === null ? null : l.entry(entry), l.entities()]);
    const titles = known ? await l.entriesById(known.related.map(({ id }) => id)) : [];
    // What lies under a correction: what differs is told from the pack's own record.
    const record = entry === null || (known && isOwn(known)) ? null : await l.uncorrected(entry);
    return { known, record, entities, titles: new Map<string, string>(titles.map(({ id, title }) => [id, title])) };
  });
  const corrects = loaded.at === 'here' && loaded.value.record !== null;
  useEffect(() => {
    if (loaded.at === 'here') onTitle(words(entry === null ? 'write_new' : corrects ? 'write_correct' : 'write_change'));
  }, [loaded.at, corrects, entry, onTitle]);
  if (loaded.at === 'loading') return <p aria-busy="true" />;
  if (loaded.at === 'failed') return <LedgerTrouble problem={loaded.problem} />;
  const { known, record, entities, titles } = loaded.value;
  if (entry !== null && known === null) return <p class="empty">{words('ledger_unknown_entry', entry)}</p>;
  return <Writing key={entry} ledger={ledger} known={known} record={record} entities={entities} titles={titles} />;
}

interface WritingProps {
  ledger: Ledger;
  known: Entry | null;
  record: Entry | null;
  entities: readonly Entity[];
  titles: ReadonlyMap<string, string>;
}

function Writing({ ledger, known, record, entities, titles }: WritingProps) {
  const called = useMemo(() => calledBy(entities), [entities]);
  const [failed, setFailed] = useState<unknown>(null);
  const keep = async (written: Fields): Promise<void> => {
    const now = new Date().toISOString();
    try {
      const id =
        known === null
          ? await keepNew(ledger, written, now)
          : record
            ? await keepCorrection(ledger, record, written, now)
            : await keepOwn(ledger, known as SavedEntry, written);
      location.hash = listAddress({}, id);
    } catch (error) {
      setFailed(error);
    }
  };
  return (
    <>
      <p class="quiet">{words(record ? 'write_correct_says' : 'write_says')}</p>
      {failed === null ? null : <LedgerTrouble problem={failed} />}
      <EntryForm
        first={known ? draftOf(known, titles, called) : blankDraft(today())}
        called={called}
        names={entities.filter(({ type }) => type !== 'event' && type !== 'product' && type !== 'programme').map(({ id }) => called.nameOf(id))}
        cancel={known ? listAddress({}, known.id) : listAddress({})}
        onKeep={keep}
      />
    </>
  );
}

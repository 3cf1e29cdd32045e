import { counted } from '../../bridge/reader.ts';
import { words } from '../../bridge/words.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { EntryId } from '../../model/entry.ts';
import { LedgerTrouble } from './LedgerTrouble.tsx';
import { Thread } from './Thread.tsx';
import { useLedger } from './use.ts';

/** The history of the pledge that an entry belongs to. */
export function ThreadView({ ledger, entry }: { ledger: Ledger; entry: EntryId }) {
  const loaded = useLedger(ledger, entry, async (l) => {
    const [entries, entities] = await Promise.all([l.thread(entry), l.entities()]);
    return { entries, parties: Object.fromEntries(entities.map(({ id, name }) => [id, name])) };
  });
  if (loaded.at === 'loading') return <p aria-busy="true" />;
  if (loaded.at === 'failed') return <LedgerTrouble problem={loaded.problem} />;
  const { entries, parties } = loaded.value;
  if (entries.length === 0) return <p class="empty">{words('ledger_unknown_entry', entry)}</p>;
  return (
    <>
      <p class="quiet">{counted('ledger_thread_count', entries.length)}</p>
      <Thread entries={entries} asked={entry} parties={parties} />
    </>
  );
}

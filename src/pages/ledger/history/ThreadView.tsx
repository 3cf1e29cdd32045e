import { useEffect, useState } from 'preact/hooks';
import { counted, reader } from '../../../bridge/reader.ts';
import { words } from '../../../bridge/words.ts';
import { accountsOf } from '../../../engine/beside.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import type { Day } from '../../../model/day.ts';
import type { Entity } from '../../../model/entity.ts';
import type { Entry, EntryId } from '../../../model/entry.ts';
import { countriesFrom } from '../../../model/keys.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { accountView } from '../../../ui/cardView.ts';
import type { Parties } from '../../../ui/normal/parties.ts';
import { dayNumber, today } from '../days.ts';
import { aboutInWords } from '../inWords.ts';
import { LedgerTrouble } from '../LedgerTrouble.tsx';
import { listAddress } from '../route.ts';
import { useLedger } from '../useLedger.ts';
import { Amounts } from './Amounts.tsx';
import { DeliveryView } from './DeliveryView.tsx';
import { deliveryOf } from './delivery.ts';
import { StatusOn } from './StatusOn.tsx';
import { seriesOf } from './series.ts';
import { Thread } from './Thread.tsx';

interface ThreadViewProps {
  ledger: Ledger;
  entry: EntryId;
  on: Day | null;
  /** Told what the page is about, for its title. */
  onTitle: (title: string) => void;
}

/** The history of the pledge that an entry belongs to. */
export function ThreadView({ ledger, entry, on, onTitle }: ThreadViewProps) {
  const loaded = useLedger(ledger, entry, async (l) => {
    const [entries, entities] = await Promise.all([l.thread(entry), l.entities()]);
    return { entries, entities };
  });
  const title = loaded.at === 'here' ? (loaded.value.entries.find(({ id }) => id === entry)?.title ?? '') : '';
  useEffect(() => {
    if (title) onTitle(title);
  }, [title, onTitle]);
  if (loaded.at === 'loading') return <p aria-busy="true" />;
  if (loaded.at === 'failed') return <LedgerTrouble problem={loaded.problem} />;
  const { entries, entities } = loaded.value;
  const asked = entries.find(({ id }) => id === entry);
  if (!asked)
    return (
      <p class="empty">
        {words('ledger_unknown_entry', entry)} <a href={listAddress({})}>{words('list_all')}</a>
      </p>
    );
  return <Story asked={asked} entries={entries} entities={entities} on={on} />;
}

/** Of the same matter as the entry asked for, or tied to it directly: the rest of a thread lies around it. */
const isOfPledge = (entry: Entry, asked: Entry): boolean =>
  entry.id === asked.id ||
  entry.measure === asked.measure ||
  asked.related.some(({ id }) => id === entry.id) ||
  entry.related.some(({ id }) => id === asked.id);

function Story({ asked, entries, entities, on }: { asked: Entry; entries: readonly Entry[]; entities: readonly Entity[]; on: Day | null }) {
  const [around, setAround] = useState(false);
  const parties: Parties = Object.fromEntries(entities.map(({ id, name }) => [id, name]));
  const known = { entities: new Map(entities.map((entity) => [entity.id, entity])), countryOf: countriesFrom(entities) };
  const day = on ?? today();
  const own = entries.filter((entry) => isOfPledge(entry, asked));
  const shown = around ? entries : own;
  const delivery = deliveryOf(asked, entries, day);
  const viewsOf = (entry: Entry) =>
    accountsOf(entry, entries, known).flatMap((account) => {
      const told = entries.find(({ id }) => id === account.entry);
      return told ? [accountView(told, account.side, parties, reader)] : [];
    });
  return (
    <>
      <p class="quiet">{aboutInWords(asked, parties)}</p>
      <StatusOn entry={asked} on={day} />
      {delivery ? <DeliveryView delivery={delivery} name={`${asked.id}-delivered`} on={dayNumber(day)} /> : null}
      <Amounts series={seriesOf(own, asked)} asked={asked.id} name={asked.id} on={on ? dayNumber(on) : null} />
      <div class="row thread-head">
        <h2>{words('thread_story')}</h2>
        <Chip label={words('thread_own')} count={own.length} pressed={!around} onPress={() => setAround(false)} />
        {own.length < entries.length ? (
          <Chip label={words('thread_around')} count={entries.length} pressed={around} onPress={() => setAround(true)} />
        ) : null}
        <span class="quiet" role="status">
          {counted('ledger_thread_count', shown.length)}
        </span>
      </div>
      <Thread entries={shown} asked={asked.id} parties={parties} on={dayNumber(day)} accountsOf={viewsOf} />
    </>
  );
}

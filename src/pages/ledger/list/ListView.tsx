import { useEffect, useRef, useState } from 'preact/hooks';
import { counted } from '../../../bridge/reader.ts';
import { words } from '../../../bridge/words.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import type { EntryId } from '../../../model/entry.ts';
import type { SavedEntry } from '../../../model/saved.ts';
import { Trouble } from '../../../ui/Trouble.tsx';
import { isOwn } from '../inWords.ts';
import { LedgerTrouble } from '../LedgerTrouble.tsx';
import { listAddress } from '../route.ts';
import { useParties } from '../useLedger.ts';
import { replaceAddress } from '../useRoute.ts';
import { Begin } from './Begin.tsx';
import { Chosen } from './Chosen.tsx';
import { Details } from './Details.tsx';
import { Removed } from './Removed.tsx';
import { Rows } from './Rows.tsx';
import { SearchBar } from './SearchBar.tsx';
import type { Search } from './search.ts';
import { theSeek } from './seek.ts';
import { useChosen } from './useChosen.ts';
import { useFound } from './useFound.ts';
import { useShelfFocus } from './useShelfFocus.ts';

interface ListViewProps {
  ledger: Ledger;
  search: Search;
  at: EntryId | null;
  /** Told when the first rows stand, or none will. */
  onFirstRows: () => void;
}

/** Saved claims and the packs' records in one list, with the one that is open beside it. */
export function ListView({ ledger, search, at, onFirstRows }: ListViewProps) {
  const seek = theSeek();
  const parties = useParties(ledger);
  const found = useFound(seek, search);
  const coming = found.at === 'loading';
  useEffect(() => {
    if (!coming) onFirstRows();
  }, [coming, onFirstRows]);
  const choice = useChosen(ledger);
  const [removed, setRemoved] = useState<readonly SavedEntry[]>([]);
  const [failed, setFailed] = useState<unknown>(null);
  const shelf = useShelfFocus(at);

  const looked = JSON.stringify(search);
  const searched = useRef(looked);
  useEffect(() => {
    if (searched.current !== looked) choice.none();
    searched.current = looked;
  }, [looked, choice.none]);

  /** Whether it was done; where not, why is told until something else is. */
  const tried = (work: Promise<void>): Promise<boolean> =>
    work.then(
      () => {
        setFailed(null);
        return true;
      },
      (problem: unknown) => {
        setFailed(problem);
        return false;
      },
    );
  const turn = (next: Search): void => replaceAddress(listAddress(next, at));
  const remove = (entry: SavedEntry): void => {
    const gone = ledger.remove(entry.id).then((gone) => {
      setRemoved(gone ? [gone] : []);
      replaceAddress(listAddress(search));
    });
    void tried(gone);
  };
  const restore = async (): Promise<void> => {
    await ledger.restore(...removed);
    const [first] = removed;
    setRemoved([]);
    if (first) replaceAddress(listAddress(search, first.id));
  };
  const all = async (): Promise<void> => choice.choose(await seek.ids(search), true);
  return (
    <>
      <SearchBar search={search} seek={seek} parties={parties} onChange={turn} />
      {failed === null ? null : <LedgerTrouble problem={failed} />}
      <div class="found row">
        <p role="status">{found.at === 'here' ? counted('list_found', found.total) : ''}</p>
        {found.total > 0 ? <p class="quiet keys">{words('list_keys')}</p> : null}
      </div>
      <Removed removed={removed} onUndo={() => void tried(restore())} />
      {choice.chosen.size > 0 ? (
        <Chosen
          count={choice.chosen.size}
          own={choice.own}
          total={found.total}
          onAll={() => void tried(all())}
          onNone={choice.none}
          onTag={(tags) => tried(choice.tag(tags))}
          onExport={(format) => void tried(choice.save(format))}
          onRemove={() => void tried(choice.remove().then(setRemoved))}
        />
      ) : null}
      {found.at === 'failed' ? <Trouble says={words('ledger_failed')} detail={found.problem} /> : null}
      <div class={at ? 'shelf open' : 'shelf'} ref={shelf}>
        <div class="list" aria-busy={coming}>
          {coming ? <p class="coming">{words('list_coming')}</p> : null}
          {found.at === 'here' && found.total === 0 ? <Nothing search={search} of={found.of} /> : null}
          {found.at === 'here' ? (
            <Rows
              key={looked}
              found={found}
              search={search}
              at={at}
              parties={parties}
              chosen={choice.chosen}
              onChoose={(entry) => choice.choose([{ id: entry.id, own: isOwn(entry) }], !choice.chosen.has(entry.id))}
            />
          ) : null}
        </div>
        {at ? (
          <Details id={at} ledger={ledger} parties={parties} back={listAddress(search)} onRemove={remove} />
        ) : (
          // What may be chosen is counted once the first rows stand.
          !coming && <Begin seek={seek} parties={parties} />
        )}
      </div>
    </>
  );
}

/** Why the list is empty, and the way on. */
function Nothing({ search, of }: { search: Search; of: number }) {
  const ownOnly = search.among === 'own' && Object.keys(search).length === 1;
  if (ownOnly) return <p class="empty">{words('ledger_none')}</p>;
  if (of === 0) return <p class="empty">{words('list_no_ledger')}</p>;
  return (
    <p class="empty">
      {words('list_none')} <a href={listAddress({})}>{words('list_all')}</a>
    </p>
  );
}

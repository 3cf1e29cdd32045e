import { Fragment } from 'preact';
import { reader } from '../../../bridge/reader.ts';
import { words } from '../../../bridge/words.ts';
import type { Entry, EntryId } from '../../../model/entry.ts';
import { Accounts } from '../../../ui/Accounts.tsx';
import type { AccountView } from '../../../ui/cardView.ts';
import { dateInWords } from '../../../ui/normal/dates.ts';
import type { Parties } from '../../../ui/normal/parties.ts';
import { nameOf } from '../../../ui/reader.ts';
import { dayOf, firstDay } from '../days.ts';
import { EntryFigures } from '../EntryFigures.tsx';
import { aboutInWords, isOwn } from '../inWords.ts';
import { threadAddress } from '../route.ts';
import { Sources } from '../Sources.tsx';
import { type Row, relationsTo, timelineOf } from './timeline.ts';
import { turnOf } from './turn.ts';

interface ThreadProps {
  entries: readonly Entry[];
  /** The entry that was asked for, if one was. */
  asked: EntryId | null;
  parties: Parties;
  /** The day looked at: what is later stands below a line. */
  on: number;
  /** Both parties' words on what an entry tells of. */
  accountsOf: (entry: Entry) => AccountView[];
}

/** A pledge's history: what was promised, restated, changed and delivered, time reading downward. */
export function Thread({ entries, asked, parties, on, accountsOf }: ThreadProps) {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const shown = new Set(byId.keys());
  const rows = timelineOf(entries);
  const later = rows.findIndex((row) => firstDay(row.date) > on);
  return (
    <ol class="timeline">
      {rows.map((row, i) => {
        const isAsked = row.what === 'entry' && row.entry.id === asked;
        const isLater = later >= 0 && i >= later;
        return (
          <Fragment key={`${row.what} ${row.date} ${row.entry.id}`}>
            {i === later ? (
              <li class="as-of">
                <span>{words('thread_later', dateInWords(dayOf(on), reader.locale))}</span>
              </li>
            ) : null}
            <li
              class={`${row.what} ${formOf(row)}${isAsked ? ' asked' : ''}${isLater ? ' later' : ''}`}
              {...(isAsked ? { 'aria-current': 'true' as const } : {})}
            >
              <time dateTime={row.date}>{dateInWords(row.date, reader.locale)}</time>
              <span class="verb">{verbOf(row, shown)}</span>
              <div class="what">
                {row.what === 'entry' ? (
                  <Told entry={row.entry} isAsked={isAsked} byId={byId} parties={parties} accounts={accountsOf(row.entry)} />
                ) : (
                  <p>
                    {row.what === 'status' ? `${row.note} ` : null}
                    <a class="quiet" href={threadAddress(row.entry.id)}>
                      {row.entry.title}
                    </a>
                  </p>
                )}
              </div>
            </li>
          </Fragment>
        );
      })}
    </ol>
  );
}

interface ToldProps {
  entry: Entry;
  isAsked: boolean;
  byId: ReadonlyMap<EntryId, Entry>;
  parties: Parties;
  accounts: readonly AccountView[];
}

/** One record. The one asked for stands open; of the others a line or two, and the rest behind a toggle. */
function Told({ entry, isAsked, byId, parties, accounts }: ToldProps) {
  const own = isOwn(entry);
  const more = (
    <>
      <p class="quiet">{aboutInWords(entry, parties)}</p>
      {entry.summary ? <p>{entry.summary}</p> : null}
      {relationsTo(entry, new Set(byId.keys())).map(({ id, relation }) => (
        <p class="quiet" key={id}>
          {nameOf(reader, 'ledger_relation', relation)} <a href={threadAddress(id)}>{byId.get(id)?.title}</a>
        </p>
      ))}
      {entry.verified || own ? null : <p class="quiet">{words('record_unchecked')}</p>}
      <Sources sources={entry.sources} />
    </>
  );
  return (
    <>
      <h3>{isAsked ? entry.title : <a href={threadAddress(entry.id)}>{entry.title}</a>}</h3>
      {own ? <p class="own">{words('record_own')}</p> : null}
      <EntryFigures entry={entry} />
      {isAsked ? (
        more
      ) : (
        <details>
          <summary class="quiet">{words('ledger_more', publishersOf(entry))}</summary>
          {more}
        </details>
      )}
      <Accounts accounts={accounts} words={words} />
    </>
  );
}

/** The publishers of the sources, each once, the parties' own first. */
const publishersOf = (entry: Entry): string =>
  [...new Set([...entry.sources].sort((a, b) => Number(b.primary) - Number(a.primary)).map((source) => source.publisher))].join(', ');

const COUNTS: ReadonlySet<Entry['kind']> = new Set<Entry['kind']>(['statistic', 'assessment']);

/** The mark on the line of time: what was said is round, what was counted square, a deadline a rhomb. */
const formOf = (row: Row): string => (row.what === 'entry' ? (COUNTS.has(row.entry.kind) ? 'counts' : 'says') : '');

function verbOf(row: Row, shown: ReadonlySet<EntryId>): string {
  if (row.what === 'due') return words('ledger_due');
  if (row.what === 'status') return nameOf(reader, 'status', row.status);
  const turn = turnOf(row.entry, shown);
  return turn ? words(`thread_turn_${turn}`) : nameOf(reader, 'ledger_verb', row.entry.kind);
}

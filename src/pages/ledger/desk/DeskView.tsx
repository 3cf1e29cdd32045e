import { counted, reader } from '../../../bridge/reader.ts';
import { words } from '../../../bridge/words.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { type Day, isDay } from '../../../model/day.ts';
import { Button } from '../../../ui/Button.tsx';
import { dateInWords } from '../../../ui/normal/dates.ts';
import type { Parties } from '../../../ui/normal/parties.ts';
import { nameOf } from '../../../ui/reader.ts';
import { today } from '../days.ts';
import { download } from '../download.ts';
import { aboutInWords } from '../inWords.ts';
import { LedgerTrouble } from '../LedgerTrouble.tsx';
import { theSeek } from '../list/seek.ts';
import { deskAddress, threadAddress } from '../route.ts';
import { useLedger, useParties } from '../useLedger.ts';
import { replaceAddress } from '../useRoute.ts';
import { calendarOf } from './calendar.ts';
import { type Deadline, deadlinesOn, STANDINGS } from './deadlines.ts';

const relative = new Intl.RelativeTimeFormat(reader.locale, { numeric: 'auto' });

/** "in 12 days", "3 weeks ago": as near as somebody would say it. */
function leftInWords(left: number): string {
  const days = Math.abs(left);
  if (days < 45) return relative.format(left, 'day');
  return days < 700 ? relative.format(Math.round(left / 30.44), 'month') : relative.format(Math.round(left / 365.25), 'year');
}

/** What is due, what is overdue, and what was kept late, in part or in time. */
export function DeskView({ ledger, on }: { ledger: Ledger; on: Day | null }) {
  const seek = theSeek();
  const parties = useParties(ledger);
  const loaded = useLedger(ledger, 'deadlines', () => seek.deadlines());
  if (loaded.at === 'failed') return <LedgerTrouble problem={loaded.problem} />;
  const day = on ?? today();
  const deadlines = loaded.at === 'here' ? deadlinesOn(loaded.value, day) : [];
  const open = deadlines.filter(({ standing }) => standing === 'due' || standing === 'overdue');
  const save = (): void => {
    const text = calendarOf(open, new Date().toISOString(), ({ entry }) => words('desk_event', entry.title));
    download('pledgemark-deadlines.ics', new Blob([text], { type: 'text/calendar' }));
  };
  const choose = (value: string): void => {
    if (isDay(value) || value === '') replaceAddress(deskAddress(isDay(value) && value !== today() ? value : null));
  };
  return (
    <>
      <div class="row status-on">
        <label>
          <span class="quiet">{words('desk_on')}</span> <input type="date" value={day} onChange={(event) => choose(event.currentTarget.value)} />
        </label>
        {day === today() ? null : (
          <button type="button" class="plain" onClick={() => choose('')}>
            {words('thread_today')}
          </button>
        )}
        <Button class="end" rests={open.length === 0} onClick={save}>
          {words('desk_calendar')}
        </Button>
      </div>
      {loaded.at === 'loading' ? <p aria-busy="true">{words('list_coming')}</p> : null}
      {loaded.at === 'here' && deadlines.length === 0 ? <p class="empty">{words('desk_none')}</p> : null}
      {STANDINGS.map((standing) => {
        const these = deadlines.filter((deadline) => deadline.standing === standing);
        // What is over is looked for from its end.
        return these.length === 0 ? null : (
          <Group key={standing} standing={standing} deadlines={standing === 'due' ? these : these.toReversed()} parties={parties} />
        );
      })}
    </>
  );
}

function Group({ standing, deadlines, parties }: { standing: string; deadlines: readonly Deadline[]; parties: Parties }) {
  return (
    <section class="desk">
      <h2>
        {words(`desk_${standing}`)} <span class="quiet">{counted('list_found', deadlines.length)}</span>
      </h2>
      <ul>
        {deadlines.map(({ entry, left, status }) => (
          <li key={entry.id}>
            <time dateTime={entry.deadline ?? ''}>{dateInWords(entry.deadline ?? '', reader.locale)}</time>
            <span class="quiet">{leftInWords(left)}</span>
            <div>
              <a href={threadAddress(entry.id)}>{entry.title}</a>
              <p class="quiet">{[nameOf(reader, 'status', status), aboutInWords(entry, parties)].filter(Boolean).join(' · ')}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

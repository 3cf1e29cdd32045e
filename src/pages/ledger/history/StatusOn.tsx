import { reader } from '../../../bridge/reader.ts';
import { words } from '../../../bridge/words.ts';
import { type Day, isDay } from '../../../model/day.ts';
import type { Entry } from '../../../model/entry.ts';
import { statusOn } from '../../../model/standing.ts';
import { dateInWords } from '../../../ui/normal/dates.ts';
import { nameOf } from '../../../ui/reader.ts';
import { today } from '../days.ts';
import { threadAddress } from '../route.ts';
import { replaceAddress } from '../useRoute.ts';

/** How a pledge stood on a day that the reader chooses; the day is part of the address. */
export function StatusOn({ entry, on }: { entry: Entry; on: Day }) {
  const standing = statusOn(entry, on);
  const choose = (value: string): void => {
    if (isDay(value) || value === '') replaceAddress(threadAddress(entry.id, isDay(value) && value !== today() ? value : null));
  };
  return (
    <div class="row status-on">
      <label>
        <span class="quiet">{words('thread_on')}</span> <input type="date" value={on} onChange={(event) => choose(event.currentTarget.value)} />
      </label>
      <p role="status">
        {standing ? (
          <>
            <strong>{nameOf(reader, 'status', standing.status)}</strong>{' '}
            <span class="quiet">{[words('thread_since', dateInWords(standing.since, reader.locale)), standing.note].filter(Boolean).join(': ')}</span>
          </>
        ) : (
          words('thread_not_yet')
        )}
      </p>
      {on === today() ? null : (
        <button type="button" class="plain" onClick={() => choose('')}>
          {words('thread_today')}
        </button>
      )}
    </div>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { reader } from '../../bridge/reader.ts';
import { words } from '../../bridge/words.ts';

/** Bytes in megabytes or gigabytes, in the reader's digits: `4.2 MB`. */
function sizeInWords(bytes: number, locale: string): string {
  const [size, unit] = bytes < 1e9 ? [bytes / 1e6, 'megabyte'] : [bytes / 1e9, 'gigabyte'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(size);
}

/** Less than this is soon full: an import, or a new version of the records, needs about as much. */
const LITTLE = 200e6;

interface Room {
  used: number;
  of: number | null;
  persisted: boolean;
}

async function roomNow(): Promise<Room> {
  const [{ usage = 0, quota }, persisted] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]);
  return { used: usage, of: quota ?? null, persisted };
}

/** How much room the ledger takes and has, and whether the browser keeps it when the disk runs low. */
export function Storage() {
  const [room, setRoom] = useState<Room | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => void roomNow().then(setRoom), []);
  if (room === null) return null;
  const { used, of, persisted } = room;
  const ask = async (): Promise<void> => {
    setRefused(!(await navigator.storage.persist()));
    setRoom(await roomNow());
  };
  const size = (bytes: number): string => sizeInWords(bytes, reader.locale);
  return (
    <>
      <p>{of === null ? words('settings_storage', size(used)) : words('settings_storage_of', size(used), size(of))}</p>
      {of !== null && of - used < LITTLE ? (
        <p class="trouble" role="alert">
          {words('settings_storage_low')}
        </p>
      ) : null}
      <p>
        {words(persisted ? 'settings_persist_yes' : 'settings_persist_no')}{' '}
        {persisted ? null : (
          <button type="button" onClick={() => void ask()}>
            {words('settings_persist_ask')}
          </button>
        )}
      </p>
      <p role="status">{refused ? words('settings_persist_refused') : ''}</p>
    </>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { compareKept, forgetLost, noteKept } from '../../bridge/keptMarker.ts';
import { counted } from '../../bridge/reader.ts';
import { words } from '../../bridge/words.ts';
import type { Ledger } from '../../ledger/ledger.ts';

interface Told {
  lost: number;
  brokenOff: { id: string; name: string }[];
}

/** What happened to the ledger while the reader was away: that the browser cleared it, that an import was broken off. Never said twice. */
export function Notices({ ledger }: { ledger: Ledger }) {
  const [told, setTold] = useState<Told>({ lost: 0, brokenOff: [] });
  useEffect(() => {
    const look = async (): Promise<void> => {
      const [identity, entries, imports] = await Promise.all([ledger.identity(), ledger.count(), ledger.imports.list()]);
      const { lost } = await compareKept(identity, entries);
      await noteKept(identity, entries);
      setTold({ lost, brokenOff: imports.filter((row) => row.undone === 'broken-off').map(({ id, name }) => ({ id, name })) });
    };
    void look();
  }, [ledger]);

  const done = async (): Promise<void> => {
    await forgetLost(await ledger.identity(), await ledger.count());
    for (const { id } of told.brokenOff) await ledger.imports.forget(id);
    setTold({ lost: 0, brokenOff: [] });
  };
  if (told.lost === 0 && told.brokenOff.length === 0) return null;
  return (
    <aside class="notice" aria-label={words('notice')}>
      {told.lost > 0 ? (
        <p>
          {counted('notice_lost', told.lost)} <a href="#/files">{words('notice_to_files')}</a>
        </p>
      ) : null}
      {told.brokenOff.map(({ id, name }) => (
        <p key={id}>{words('notice_broken_off', name)}</p>
      ))}
      <button type="button" onClick={() => void done()}>
        {words('notice_understood')}
      </button>
    </aside>
  );
}

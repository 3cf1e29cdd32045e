import { useEffect, useState } from 'preact/hooks';
import { compareKept, forgetLost, noteKept } from '../../bridge/keptMarker.ts';
import { addressOf } from '../../bridge/ownPages.ts';
import { counted } from '../../bridge/reader.ts';
import { words } from '../../bridge/words.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { openSubscriptions, type Subscription, type Subscriptions } from '../../subscriptions/subscriptions.ts';

interface Told {
  lost: number;
  brokenOff: { id: string; name: string }[];
  packs: Subscription[];
  /** How many entries the team has in two versions. */
  contested: number;
}

const NOTHING: Told = { lost: 0, brokenOff: [], packs: [], contested: 0 };

/** The one question, or the one word, to the subscriptions. */
async function ofSubscriptions<T>(ledger: Ledger, work: (of: Subscriptions) => Promise<T>): Promise<T> {
  const subscriptions = await openSubscriptions({ inUse: (id) => ledger.hashesOf(id) });
  try {
    return await work(subscriptions);
  } finally {
    subscriptions.close();
  }
}

/** What happened to the ledger while the reader was away: that the browser cleared it, that an import was broken off, that a publisher's records have a new version. Never said twice, but for two versions of an entry: these wait for somebody to choose. */
export function Notices({ ledger }: { ledger: Ledger }) {
  const [told, setTold] = useState<Told>(NOTHING);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const [identity, imports] = await Promise.all([ledger.identity(), ledger.imports.list()]);
      const { lost } = await compareKept(identity, 0);
      // Where these cannot be looked at, all else is told.
      const packs = await ofSubscriptions(ledger, (of) => of.waiting()).catch(() => []);
      setTold({
        lost,
        contested: (await ledger.replica.counts()).contested,
        packs: packs.filter((one) => one.told !== one.sha256),
        brokenOff: imports.filter((row) => row.undone === 'broken-off').map(({ id, name }) => ({ id, name })),
      });
      // Last: while the database counts, all others wait.
      await noteKept(identity, await ledger.count());
    };
    void look();
  }, [ledger]);

  const done = async (): Promise<void> => {
    await forgetLost(await ledger.identity(), await ledger.count());
    for (const { id } of told.brokenOff) await ledger.imports.forget(id);
    await ofSubscriptions(ledger, (of) => of.told());
    setTold(NOTHING);
  };
  if (told.lost + told.brokenOff.length + told.packs.length + told.contested === 0) return null;
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
      {told.packs.map(({ address, title, version }) => (
        <p key={address}>
          {words('notice_pack', title, version)} <a href={addressOf('settings', '#subscriptions')}>{words('notice_to_pack')}</a>
        </p>
      ))}
      {told.contested > 0 ? (
        <p>
          {counted('notice_two', told.contested)} <a href={addressOf('settings', '#team')}>{words('notice_to_two')}</a>
        </p>
      ) : null}
      <button type="button" onClick={() => void done()}>
        {words('notice_understood')}
      </button>
    </aside>
  );
}

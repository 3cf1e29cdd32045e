import { counted } from '../../bridge/reader.ts';
import { words } from '../../bridge/words.ts';
import type { PackDifference } from '../../ledger/ledger.ts';
import { Question } from '../../ui/Question.tsx';
import { fieldInWords } from './fieldInWords.ts';

/** What installing a pack would change; the reader says whether it is. */
export function Difference({
  difference,
  hash,
  onLeave,
  onAccept,
}: {
  difference: PackDifference;
  hash: string;
  onLeave: () => void;
  onAccept: () => void;
}) {
  const { title, version, before, licence, changes, added, changed, removed, same } = difference;
  return (
    <Question
      asks={before === null ? words('settings_pack_new', title, version) : words('settings_pack_instead', title, version, before)}
      no={words('settings_pack_leave')}
      yes={words('settings_pack_accept')}
      onNo={onLeave}
      onYes={onAccept}
    >
      <p>
        {[
          counted('settings_pack_added', added.count),
          counted('settings_pack_changed', changed.count),
          counted('settings_pack_removed', removed.count),
          counted('settings_pack_same', same),
        ].join(' · ')}
      </p>
      <p class="quiet">{words('settings_pack_licence', licence)}</p>
      <p class="quiet hash">{words('settings_pack_hash', hash)}</p>
      {changes.length > 0 ? (
        <ul>
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      ) : null}
      {(
        [
          ['+', added],
          ['±', changed],
          ['−', removed],
        ] as const
      ).map(([sign, list]) => (
        <Named key={sign} sign={sign} list={list} />
      ))}
    </Question>
  );
}

function Named({ sign, list }: { sign: string; list: PackDifference['added'] }) {
  if (list.count === 0) return null;
  return (
    <ul class="quiet named">
      {list.first.map(({ id, title, fields }) => (
        <li key={id}>
          {sign} {title}
          {fields.length > 0 ? ` (${fields.map(fieldInWords).join(', ')})` : ''}
        </li>
      ))}
      {list.count > list.first.length ? <li>{counted('ledger_import_more', list.count - list.first.length)}</li> : null}
    </ul>
  );
}

import { useEffect, useId, useRef } from 'preact/hooks';
import { counted } from '../../bridge/reader.ts';
import { words } from '../../bridge/words.ts';
import type { PackDifference } from '../../ledger/ledger.ts';

/** What installing a pack would change; the reader says whether it is. The focus goes to it as it appears. */
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
  const title = useId();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), []);
  const { title: name, version, before, licence, changes, added, changed, removed, same } = difference;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question with two answers, not a set of fields.
    <div role="group" aria-labelledby={title} class="sure" tabIndex={-1} ref={question}>
      <p id={title}>{before === null ? words('settings_pack_new', name, version) : words('settings_pack_instead', name, version, before)}</p>
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
      <p class="row">
        <button type="button" onClick={onLeave}>
          {words('settings_pack_leave')}
        </button>
        <button type="button" onClick={onAccept}>
          {words('settings_pack_accept')}
        </button>
      </p>
    </div>
  );
}

function Named({ sign, list }: { sign: string; list: PackDifference['added'] }) {
  if (list.count === 0) return null;
  return (
    <ul class="quiet named">
      {list.first.map(({ id, title, fields }) => (
        <li key={id}>
          {sign} {title}
          {fields.length > 0 ? ` (${fields.join(', ')})` : ''}
        </li>
      ))}
      {list.count > list.first.length ? <li>{counted('ledger_import_more', list.count - list.first.length)}</li> : null}
    </ul>
  );
}

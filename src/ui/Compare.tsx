import { useEffect, useRef } from 'preact/hooks';
import type { FieldView } from './besideView.ts';
import type { Reader } from './reader.ts';

function Sign({ same, words }: { same: boolean | null; words: Reader['words'] }) {
  if (same === null) return null;
  return (
    <span class="sign">
      <span aria-hidden="true">{same ? '=' : '≠'}</span>
      <span class="unseen">{words(same ? 'beside_same' : 'beside_differs')}</span>
    </span>
  );
}

/** This claim beside the record, a line a field. What we reckoned is in italics, with its assumption below. */
export function Compare({ fields, label, id, words }: { fields: readonly FieldView[]; label: string; id: string; words: Reader['words'] }) {
  const table = useRef<HTMLTableElement>(null);
  // Opened at the card's lower edge it would be out of sight.
  useEffect(() => table.current?.scrollIntoView({ block: 'nearest' }), []);
  const cell = (said: string | null, derived: boolean) =>
    said === null ? <span class="unsaid">{words('beside_unsaid')}</span> : derived ? <i>{said}</i> : said;
  return (
    <table class="beside" ref={table} id={id} aria-label={label}>
      <thead>
        <tr>
          <td />
          <th scope="col">{words('beside_here')}</th>
          <th scope="col">{words('beside_record')}</th>
        </tr>
      </thead>
      {fields.map((row) => (
        <tbody key={row.field} class={row.same === false ? 'apart' : undefined}>
          <tr>
            <th scope="row">
              {row.label}
              {'\u00a0'}
              <Sign same={row.same} words={words} />
            </th>
            <td>{cell(row.claim, row.derived)}</td>
            <td>{cell(row.record, row.derived)}</td>
          </tr>
          {row.note ? (
            <tr class="note">
              <td colSpan={3}>{row.note}</td>
            </tr>
          ) : null}
        </tbody>
      ))}
    </table>
  );
}

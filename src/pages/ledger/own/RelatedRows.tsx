import { useEffect, useState } from 'preact/hooks';
import { reader } from '../../../bridge/reader.ts';
import { words } from '../../../bridge/words.ts';
import { type Entry, EntryRelation } from '../../../model/entry.ts';
import { dateInWords } from '../../../ui/normal/dates.ts';
import { nameOf } from '../../../ui/reader.ts';
import { Choose, Labelled } from '../list/Field.tsx';
import { theSeek } from '../list/seek.ts';
import type { Draft } from './draft.ts';

/** So many of what was found are offered. */
const OFFERED = 8;

/** The records that the entry speaks of: found by words, and how it stands to each. */
export function RelatedRows({ related, onChange }: { related: Draft['related']; onChange: (related: Draft['related']) => void }) {
  const seek = theSeek();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Entry[]>([]);
  useEffect(() => {
    if (text.trim() === '') {
      setFound([]);
      return;
    }
    let current = true;
    void seek.page({ text }, 0, OFFERED).then(
      ({ entries }) => current && setFound(entries),
      () => current && setFound([]),
    );
    return () => {
      current = false;
    };
  }, [seek, text]);
  const relations = EntryRelation.options.map((value) => ({ value, label: nameOf(reader, 'ledger_relation', value) }));
  return (
    <fieldset class="write-rows">
      <legend>{words('list_related')}</legend>
      {related.map(({ id, title, relation }) => (
        <div class="row related-row" key={id}>
          <Choose
            label={words('write_relation')}
            value={relation}
            options={relations}
            onChange={(value) => onChange(related.map((one) => (one.id === id ? { ...one, relation: value as EntryRelation } : one)))}
          />
          <span>{title}</span>
          <button
            type="button"
            class="plain"
            aria-label={words('write_take_out_name', title, '')}
            onClick={() => onChange(related.filter((one) => one.id !== id))}
          >
            {words('write_take_out')}
          </button>
        </div>
      ))}
      <Labelled label={words('write_find')}>
        <input type="search" value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </Labelled>
      <ul class="related" aria-live="polite">
        {found
          .filter(({ id }) => !related.some((one) => one.id === id))
          .map(({ id, title, date }) => (
            <li key={id}>
              <button type="button" class="plain" onClick={() => onChange([...related, { id, title, relation: 'follows' }])}>
                {title}
              </button>{' '}
              <span class="quiet">{dateInWords(date, reader.locale)}</span>
            </li>
          ))}
      </ul>
    </fieldset>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../../bridge/words.ts';
import { Chip } from '../../../ui/Chip.tsx';
import type { Parties } from '../../../ui/normal/parties.ts';
import { Filters } from './Filters.tsx';
import type { Search } from './search.ts';
import { partsInWords } from './searchInWords.ts';
import type { Seek } from './seek.ts';

/** How long the reader may pause between two letters before the search begins. */
const PAUSE = 150;

const AMONG = [
  ['all', undefined],
  ['own', 'own'],
  ['records', 'records'],
] as const;

interface SearchBarProps {
  search: Search;
  seek: Seek;
  parties: Parties;
  onChange: (search: Search) => void;
}

const without = (search: Search, field: keyof Search): Search => {
  const { [field]: _, ...others } = search;
  return others;
};

/** Words to look for, what to look among, and the fields; what is asked for stands below, each part to be let go. */
export function SearchBar({ search, seek, parties, onChange }: SearchBarProps) {
  const [typed, setTyped] = useState(search.text ?? '');
  const [open, setOpen] = useState(false);
  const waiting = useRef(0);
  // Whoever goes elsewhere before it began is not brought back.
  useEffect(() => () => clearTimeout(waiting.current), []);
  // Another address, another search: the field shows what is looked for, unless the reader is at it.
  useEffect(() => setTyped((now) => (now.trim() === (search.text ?? '') ? now : (search.text ?? ''))), [search.text]);
  // What is chosen while it waits counts too.
  const take = useRef((_: string): void => {});
  take.current = (text) => onChange(text === '' ? without(search, 'text') : { ...search, text });
  const type = (text: string): void => {
    setTyped(text);
    clearTimeout(waiting.current);
    waiting.current = window.setTimeout(() => take.current(text.trim()), PAUSE);
  };
  const parts = partsInWords(search, parties);
  return (
    <search class="search">
      <div class="row">
        <input
          type="search"
          aria-label={words('list_search')}
          placeholder={words('list_search_example')}
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <fieldset class="row among">
          <legend class="unseen">{words('list_among')}</legend>
          {AMONG.map(([name, among]) => (
            <Chip
              key={name}
              label={words(`list_among_${name}`)}
              pressed={search.among === among}
              onPress={() => onChange(among === undefined ? without(search, 'among') : { ...search, among })}
            />
          ))}
        </fieldset>
        <button type="button" class="more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words('list_fields')}
        </button>
      </div>
      {open ? <Filters search={search} seek={seek} onChange={onChange} /> : null}
      {parts.length > 0 ? (
        <ul class="row parts" aria-label={words('list_parts')}>
          {parts.map(({ field, says }) => (
            <li key={field}>
              <button type="button" class="chip part" aria-label={words('list_part_remove', says)} onClick={() => onChange(without(search, field))}>
                {says}
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
          <li>
            <button type="button" class="plain" onClick={() => onChange(search.text === undefined ? {} : { text: search.text })}>
              {words('list_parts_none')}
            </button>
          </li>
        </ul>
      ) : null}
    </search>
  );
}

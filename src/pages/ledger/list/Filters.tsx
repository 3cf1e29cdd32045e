import { useEffect, useState } from 'preact/hooks';
import { reader } from '../../../bridge/reader.ts';
import { words } from '../../../bridge/words.ts';
import { Kind, Measure } from '../../../model/claim.ts';
import { Status } from '../../../model/entry.ts';
import { partyName } from '../../../ui/normal/parties.ts';
import { nameOf } from '../../../ui/reader.ts';
import { unitInWords } from '../unitInWords.ts';
import { amountOf, typedOf } from './amount.ts';
import type { Choices } from './calls.ts';
import { Choose, Labelled, type Option } from './Field.tsx';
import type { Search } from './search.ts';
import type { Seek } from './seek.ts';

interface FiltersProps {
  search: Search;
  seek: Seek;
  onChange: (search: Search) => void;
}

/** So many of the most frequent are offered: a longer list is a search of its own. */
const OFFERED = 400;

const NONE: Choices = { who: [], whom: [], goods: [], outlet: [], tag: [], unit: [], topics: [] };

const named = (list: string, values: readonly string[]): Option[] =>
  values.map((value) => ({ value, label: nameOf(reader, list, value) })).sort((a, b) => a.label.localeCompare(b.label, reader.locale));

const offered = (choices: Choices['who'], labelOf: (choice: Choices['who'][number]) => string): Option[] =>
  choices
    .slice(0, OFFERED)
    .map((choice) => ({ value: choice.value, label: labelOf(choice) }))
    .sort((a, b) => a.label.localeCompare(b.label, reader.locale));

const partyLabel = ({ value, called }: Choices['who'][number]): string => partyName(value, { [value]: called }, reader.locale);

/** By what the list can be narrowed, field by field. */
export function Filters({ search, seek, onChange }: FiltersProps) {
  const [choices, setChoices] = useState<Choices>(NONE);
  useEffect(() => {
    const refresh = (): void => void seek.choices().then(setChoices, () => setChoices(NONE));
    refresh();
    return seek.onChange(refresh);
  }, [seek]);
  const set = (field: keyof Search, value: string | number | null): void => {
    const { [field]: _, ...others } = search;
    onChange((value === '' || value === null ? others : { ...others, [field]: value }) as Search);
  };
  const any = words('list_any');
  const choose = (field: keyof Search, options: Option[]) => (
    <Choose
      label={words(`list_field_${field}`)}
      value={search[field] as string | undefined}
      any={any}
      options={options}
      onChange={(value) => set(field, value)}
    />
  );
  const day = (field: 'from' | 'to') => (
    <Labelled label={words(`list_field_${field}`)}>
      <input type="date" value={search[field] ?? ''} onChange={(event) => set(field, event.currentTarget.value)} />
    </Labelled>
  );
  return (
    <div class="filters">
      {choose('who', offered(choices.who, partyLabel))}
      {choose('whom', offered(choices.whom, partyLabel))}
      {choose('measure', named('measure', Measure.options))}
      {choose(
        'goods',
        offered(choices.goods, ({ value }) => value),
      )}
      {choose('kind', named('kind', Kind.options))}
      {choose('status', named('status', Status.options))}
      {choose(
        'outlet',
        offered(choices.outlet, ({ value }) => value),
      )}
      {choices.tag.length > 0 || search.tag !== undefined
        ? choose(
            'tag',
            offered(choices.tag, ({ value }) => value),
          )
        : null}
      {day('from')}
      {day('to')}
      {choose(
        'unit',
        offered(choices.unit, ({ value }) => unitInWords(value)),
      )}
      <Sum field="least" value={search.least} onChange={(value) => set('least', value)} />
      <Sum field="most" value={search.most} onChange={(value) => set('most', value)} />
    </div>
  );
}

/** An amount as it is typed: "200 billion". What is no amount stays in the field and says so. */
function Sum({ field, value, onChange }: { field: 'least' | 'most'; value: number | undefined; onChange: (value: number | null) => void }) {
  const [wrong, setWrong] = useState(false);
  const take = (typed: string): void => {
    const amount = amountOf(typed);
    setWrong(typed.trim() !== '' && amount === null);
    if (typed.trim() === '' || amount !== null) onChange(amount);
  };
  return (
    <Labelled label={words(`list_field_${field}`)}>
      <input
        type="text"
        inputMode="text"
        placeholder={words('list_amount_example')}
        defaultValue={value === undefined ? '' : typedOf(value)}
        key={value}
        aria-invalid={wrong}
        onChange={(event) => take(event.currentTarget.value)}
      />
      {wrong ? (
        <span class="wrong" role="alert">
          {words('list_amount_wrong')}
        </span>
      ) : null}
    </Labelled>
  );
}

import { reader } from '../../../bridge/reader.ts';
import { words } from '../../../bridge/words.ts';
import { dateInWords } from '../../../ui/normal/dates.ts';
import { type Parties, partyName } from '../../../ui/normal/parties.ts';
import { nameOf } from '../../../ui/reader.ts';
import { unitInWords } from '../unitInWords.ts';
import type { Search } from './search.ts';

const number = new Intl.NumberFormat(reader.locale, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 });

function valueInWords(field: keyof Search, search: Search, parties: Parties): string {
  const value = search[field];
  if (typeof value === 'number') return number.format(value);
  if (value === undefined) return '';
  if (field === 'who' || field === 'whom') return partyName(value, parties, reader.locale);
  if (field === 'measure' || field === 'kind' || field === 'status') return nameOf(reader, field, value);
  if (field === 'from' || field === 'to') return dateInWords(value, reader.locale);
  return field === 'unit' ? unitInWords(value) : value;
}

/** What a search asks for beside its words, part by part: "Measure: purchases". */
export function partsInWords(search: Search, parties: Parties): { field: keyof Search; says: string }[] {
  const fields = Object.keys(search) as (keyof Search)[];
  return fields
    .filter((field) => field !== 'text' && field !== 'among')
    .map((field) => ({ field, says: words('list_part', words(`list_field_${field}`), valueInWords(field, search, parties)) }));
}

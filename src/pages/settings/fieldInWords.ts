import * as v from 'valibot';
import { reader } from '../../bridge/reader.ts';
import { words } from '../../bridge/words.ts';
import { EntryFigure } from '../../model/entry.ts';
import { Rating } from '../../model/saved.ts';
import { amountInWords } from '../../ui/normal/amount.ts';
import { dateInWords } from '../../ui/normal/dates.ts';
import { type Parties, partyName } from '../../ui/normal/parties.ts';
import { nameOf } from '../../ui/reader.ts';

/** What the forms and lists call the fields that a reader can change. */
const CALLED: Readonly<Record<string, string>> = {
  title: 'write_title',
  summary: 'write_summary',
  date: 'write_date',
  deadline: 'write_deadline',
  actor: 'write_who',
  counterparty: 'write_whom',
  goods: 'write_goods',
  figures: 'write_figures',
  kind: 'list_field_kind',
  measure: 'list_field_measure',
  status: 'list_field_status',
  statusHistory: 'list_became',
  note: 'ledger_note',
  tags: 'list_tags',
  rating: 'ledger_rating_words',
  sources: 'list_sources',
  related: 'list_related',
};

export const fieldInWords = (field: string): string => (Object.hasOwn(CALLED, field) ? words(CALLED[field] ?? '') : field);

const Amounts = v.pipe(v.array(EntryFigure), v.minLength(1));
const Dated = v.object({ date: v.string() });
const Judged = v.object({ verdict: v.picklist(['right', 'not-the-same']) });

/** As the ledger shows them: the amount as records are written, in English, and what it is of. */
const amount = (figure: EntryFigure): string => `${amountInWords(figure, reader, 'en')} (${figure.role})`;

/** A value of a field; as it is kept where there are no words for it. */
export function valueInWords(field: string, value: unknown, parties: Parties): string {
  const name = (id: string): string => partyName(id, parties, reader.locale);
  if (value === undefined || value === null || value === '') return words('settings_team_empty');
  if (typeof value === 'string') return field === 'kind' || field === 'measure' || field === 'status' ? nameOf(reader, field, value) : value;
  if (v.is(v.array(v.string()), value))
    return (field === 'actor' || field === 'counterparty' ? value.map(name) : value).join(', ') || words('settings_team_empty');
  if (v.is(Amounts, value)) return value.map(amount).join('; ');
  if (v.is(Rating, value)) return [value.words, value.value, value.by].filter(Boolean).join(' · ');
  if (v.is(Dated, value)) return dateInWords(value.date, reader.locale);
  if (v.is(Judged, value)) return words(value.verdict === 'right' ? 'ledger_right_is' : 'ledger_not_same_as');
  return JSON.stringify(value);
}

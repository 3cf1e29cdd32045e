import type { Field, Stated, Term } from '../model/beside.ts';
import type { EntryId } from '../model/entry.ts';
import type { Reading } from '../model/reading.ts';
import { inOneBreath } from '../wording/teller.ts';
import { amountInWords, numbersIn, perInWords } from './normal/amount.ts';
import { dateInWords, endInWords, spanInWords, yearsInWords } from './normal/dates.ts';
import { partyName } from './normal/parties.ts';
import { tellerOf } from './normal/teller.ts';
import { nameOf, type Reader } from './reader.ts';

/** A line of the difference card in words. */
export interface FieldView {
  field: Field['field'];
  label: string;
  /** Null where that side does not state it. */
  claim: string | null;
  record: string | null;
  same: boolean | null;
  /** Reckoned by us, with the assumption in the note. */
  derived: boolean;
  note: string | null;
}

type Days = Extract<Stated, { as: 'days' }>;

/** "6 years"; "2 years, 2020–2021"; a day alone. */
function daysInWords({ from, to, years }: Days, locale: string): string {
  const wholeYears = from && to && /^\d{4}(?:-01-01)?$/.test(from) && /^\d{4}(?:-12-31)?$/.test(to) && from !== to;
  const [first, last] = [from?.slice(0, 4), to?.slice(0, 4)];
  const whole = first === last ? first : `${first}–${last}`;
  const short = (day: string) => dateInWords(day, locale);
  const span = wholeYears ? whole : from && to ? (from === to ? short(from) : `${short(from)} – ${short(to)}`) : spanInWords({ from, to }, locale);
  return [years === null || years === 1 ? null : yearsInWords(years, locale), span].filter(Boolean).join(', ');
}

const termInWords = (term: Term, reader: Reader): string => nameOf(reader, 'term', term);

function inWords(stated: Stated | null, { field }: Field, reading: Reading, reader: Reader): string | null {
  if (stated === null) return null;
  const { words, locale } = reader;
  switch (stated.as) {
    case 'amount':
      return amountInWords(stated, reader, numbersIn(reading.article, reader));
    case 'days':
      return field === 'deadline' && stated.to ? endInWords(stated.to, locale) : daysInWords(stated, locale);
    case 'names': {
      const called = stated.names.map((name) => partyName(name, reading.parties, locale));
      return field === 'speaker' ? called.reduceRight((through, said) => words('claim_through', said, through)) : called.join(', ');
    }
    case 'words':
      if (field === 'rate') return words('beside_a', perInWords(stated.words, words));
      return field === 'unit' ? words(`unit_${stated.words.replaceAll('-', '_')}_other`) || stated.words : stated.words;
    case 'term':
      return termInWords(stated.term, reader);
  }
}

/** "$1 trillion over 6 years is about $167 billion a year": how a total came to what it is a year; null for a rate that the side itself states. */
function reckoning(side: 'claim' | 'record', fields: readonly Field[], yearly: Field, reading: Reading, reader: Reader): string | null {
  const of = (name: Field['field']): Stated | null => fields.find((f) => f.field === name)?.[side] ?? null;
  const [rate, period, baseline, sum] = [of('rate'), of('period'), of('baseline'), of('amount')];
  const each = inWords(yearly[side], yearly, reading, reader);
  if (rate?.as !== 'term' || period?.as !== 'days' || sum === null || each === null) return null;
  const years = period.years ?? Number(period.to?.slice(0, 4)) - Number(period.from?.slice(0, 4)) + 1;
  const total = inWords(sum, yearly, reading, reader) ?? '';
  const over = yearsInWords(years, reader.locale);
  // "$151.2 billion in 2017": the sentence names the year, the line of its own the level.
  const level = baseline?.as === 'words' ? (/\b(?:19|20)\d\d\b/.exec(baseline.words)?.[0] ?? baseline.words) : null;
  return level !== null ? reader.words('beside_yearly_above', total, level, over, each) : reader.words('beside_yearly', total, over, each);
}

function noteOf(field: Field, fields: readonly Field[], reading: Reading, reader: Reader): string | null {
  const { note } = field;
  if (note === null) return null;
  if (note.says === 'bushel') return reader.words('note_bushel', tellerOf(reader, reading).number(note.kilos), reader.words(`crop_${note.crop}`));
  if (note.says !== 'evenly') return reader.words(`note_${note.says}`);
  const said = (['claim', 'record'] as const).flatMap((side) => reckoning(side, fields, field, reading, reader) ?? []);
  return reader.words('note_evenly', inOneBreath(said, reader));
}

/** A claim beside one of its records, field by field; empty where the reading brings none. */
export function fieldsBeside(reading: Reading, claim: number, entry: EntryId, reader: Reader): FieldView[] {
  const fields = reading.beside?.find((b) => b.claim === claim && b.entry === entry)?.fields ?? [];
  return fields.map((field) => ({
    field: field.field,
    label: nameOf(reader, 'field', field.field),
    claim: inWords(field.claim, field, reading, reader),
    record: inWords(field.record, field, reading, reader),
    same: field.same,
    derived: field.field === 'yearly' || field.field === 'converted',
    note: noteOf(field, fields, reading, reader),
  }));
}

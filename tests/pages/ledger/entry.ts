import * as v from 'valibot';
import { Entry } from '../../../src/model/entry.ts';
import { SavedEntry } from '../../../src/model/saved.ts';
import { entry as sample } from '../../ledger/samples.ts';

type More = Partial<Record<keyof Entry, unknown>>;

const plain = (id: string, date: string, more: More): Record<string, unknown> => ({
  ...sample(id),
  date,
  datePrecision: ['year', 'month', 'day'][date.split('-').length - 1],
  title: id,
  summary: '',
  ...more,
});

/** An entry of a pack, sound, with what a case is about. */
export const entry = (id: string, date: string, more: More = {}): Entry => v.parse(Entry, plain(id, date, more));

/** An entry that the reader saved. */
export const saved = (id: string, date: string, more: More = {}): SavedEntry =>
  v.parse(SavedEntry, {
    ...plain(id, date, more),
    sightings: more.sightings ?? [
      {
        page: { url: 'https://news.example/a', title: 'A', outlet: 'Example', author: null, published: date },
        quote: { exact: 'China will buy soybeans', prefix: '', suffix: '', start: 0, end: 23 },
        at: '2026-11-01T12:00:00.000Z',
      },
    ],
    note: more.note ?? '',
    tags: more.tags ?? [],
    savedAt: '2026-11-01T12:00:00.000Z',
  });

/** A figure of an entry. */
export const figure = (value: number | [number, number], unit: string, more: Record<string, unknown> = {}): unknown => ({
  value,
  unit,
  qualifier: '=',
  role: 'purchases',
  per: null,
  period: null,
  baseline: null,
  ...more,
});

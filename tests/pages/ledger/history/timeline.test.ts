import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/model/entry.ts';
import { relationsTo, timelineOf } from '../../../../src/pages/ledger/history/timeline.ts';
import { entry } from '../entry.ts';

const shown = (entries: Entry[]): string[] => timelineOf(entries).map((row) => `${row.date} ${row.what} ${row.entry.id}`);

describe('time reads downward', () => {
  test('entries of different precision stand where their first day is', () =>
    expect(shown([entry('c', '2019-05-10'), entry('a', '2019'), entry('b', '2019-05')])).toEqual([
      '2019 entry a',
      '2019-05 entry b',
      '2019-05-10 entry c',
    ]));

  test('what became of an entry and its deadline have rows of their own', () =>
    expect(
      shown([
        entry('a', '2020-01-15', {
          deadline: '2021',
          statusHistory: [{ date: '2021-06-01', status: 'partly-fulfilled', note: 'Half was bought' }],
        }),
        entry('b', '2021-06-01'),
      ]),
    ).toEqual(['2020-01-15 entry a', '2021-06-01 entry b', '2021-06-01 status a', '2021 due a']));

  test('a status of the entry’s own day, or without a word, adds nothing', () =>
    expect(
      shown([
        entry('a', '2020-01-15', {
          statusHistory: [
            { date: '2020-01-15', status: 'agreed', note: 'Signed' },
            { date: '2020-02-14', status: 'in-force', note: '' },
          ],
        }),
      ]),
    ).toEqual(['2020-01-15 entry a']));

  test('nothing gives nothing', () => expect(shown([])).toEqual([]));

  test('a deadline without a day falls due at its end, not its beginning', () =>
    expect(shown([entry('a', '2020-01-15', { deadline: '2020' }), entry('b', '2020-11-01')])).toEqual([
      '2020-01-15 entry a',
      '2020-11-01 entry b',
      '2020 due a',
    ]));
});

describe('relations to what is shown', () => {
  const a = entry('a', '2020-01-15', {
    related: [
      { id: 'b', relation: 'raises' },
      { id: 'elsewhere', relation: 'follows' },
    ],
  });
  test('only those are named', () => expect(relationsTo(a, new Set([a.id, entry('b', '2019').id]))).toEqual([{ id: 'b', relation: 'raises' }]));
  test('alone it has none', () => expect(relationsTo(a, new Set([a.id]))).toEqual([]));
});

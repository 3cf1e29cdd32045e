import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/model/day.ts';
import { statusOn } from '../../src/model/standing.ts';
import { entry } from '../pages/ledger/entry.ts';

const pledge = entry('a', '2020-01-15', {
  kind: 'agreement',
  status: 'partly-fulfilled',
  statusHistory: [
    { date: '2022-02', status: 'partly-fulfilled', note: 'Half came' },
    { date: '2020-02-14', status: 'in-force', note: '' },
  ],
});

describe('how an entry stood on a day', () => {
  test.each([
    ['2020-01-14', null],
    ['2020-01-15', 'agreed'],
    ['2020-02-13', 'agreed'],
    ['2020-02-14', 'in-force'],
    ['2022-01-31', 'in-force'],
    ['2022-02-01', 'partly-fulfilled'],
    ['2026-11-26', 'partly-fulfilled'],
  ])('%s: %s', (day, status) => expect(statusOn(pledge, day as Day)?.status ?? null).toBe(status));

  test('without a history it stands as the record says, from its own day on', () => {
    expect(statusOn(entry('b', '2019-05', { status: 'withdrawn' }), '2019-05-01' as Day)).toEqual({
      status: 'withdrawn',
      since: '2019-05',
      note: '',
    });
    expect(statusOn(entry('b', '2019-05', { status: 'withdrawn' }), '2019-04-30' as Day)).toBeNull();
  });
  test('what a later day brought is not known before it', () =>
    expect(
      statusOn(entry('c', '2019', { kind: 'report', statusHistory: [{ date: '2020', status: 'broken', note: '' }] }), '2019-12-31' as Day),
    ).toEqual({
      status: 'reported',
      since: '2019',
      note: '',
    }));
});

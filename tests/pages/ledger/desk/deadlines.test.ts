import { describe, expect, test } from 'vitest';
import type { Day } from '../../../../src/model/day.ts';
import type { Status } from '../../../../src/model/entry.ts';
import { deadlinesOn } from '../../../../src/pages/ledger/desk/deadlines.ts';
import { entry } from '../entry.ts';

const became = (date: string, status: Status) => ({ statusHistory: [{ date, status, note: '' }], status });

const on = (day: string, deadline: string | null, more: object = {}, said = '2020-01-15'): string => {
  const [first] = deadlinesOn([entry('a', said, { deadline, ...more })], day as Day);
  return first ? `${first.standing} ${first.left}` : 'none';
};

describe('how a deadline stands', () => {
  test.each([
    ['2020-02-28', '2020-02', {}, 'due 1'],
    ['2020-02-29', '2020-02', {}, 'due 0'],
    ['2020-03-01', '2020-02', {}, 'overdue -1'],
    ['2021-02-28', '2021-02', {}, 'due 0'],
    ['2021-12-31', '2021', {}, 'due 0'],
    ['2022-01-01', '2021', {}, 'overdue -1'],
    ['2024-02-29', '2024-03-01', {}, 'due 1'],
    ['2023-02-28', '2023-03-01', {}, 'due 1'],
    ['2021-06-01', '2020-12-31', became('2020-12-31', 'fulfilled'), 'kept -152'],
    ['2021-06-01', '2020-12-31', became('2021-01-01', 'fulfilled'), 'late -152'],
    ['2020-12-31', '2020-12-31', became('2021-01-01', 'fulfilled'), 'due 0'],
    ['2021-01-01', '2020-12-31', became('2021-02-01', 'fulfilled'), 'overdue -1'],
    ['2020-06-01', '2020-12-31', became('2020-05-01', 'fulfilled'), 'kept 213'],
    ['2021-06-01', '2020-12-31', became('2021-02-01', 'partly-fulfilled'), 'part -152'],
    ['2020-06-01', '2020-12-31', became('2020-05-01', 'partly-fulfilled'), 'due 213'],
    ['2020-06-01', '2020-12-31', became('2020-05-01', 'withdrawn'), 'ended 213'],
    ['2021-06-01', '2020-12-31', became('2020-05-01', 'superseded'), 'ended -152'],
    ['2021-06-01', '2020-12-31', became('2021-05-01', 'broken'), 'overdue -152'],
    ['2021-06-01', '2020-12-31', became('2020-05-01', 'agreed'), 'overdue -152'],
    ['2021-06-01', '2020-12-31', became('2020-05-01', 'in-force'), 'passed -152'],
    ['2021-06-01', '2020-12-31', became('2020-05-01', 'reported'), 'passed -152'],
  ])('on %s, by %s, %j: %s', (day, deadline, more, standing) => expect(on(day, deadline, more)).toBe(standing));

  test.each<[string, string | null, string]>([
    ['2021-06-01', null, '2020-01-15'],
    ['2019-06-01', '2020-12-31', '2020-01-15'],
  ])('on %s, by %s, said on %s: there is none', (day, deadline, said) => expect(on(day, deadline, {}, said)).toBe('none'));

  test('in order of their days', () =>
    expect(
      deadlinesOn([entry('a', '2020', { deadline: '2021' }), entry('b', '2020', { deadline: '2021-06' })], '2021-01-01' as Day).map(
        (d) => d.entry.id,
      ),
    ).toEqual(['b', 'a']));
});

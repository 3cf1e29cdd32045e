import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/model/entry.ts';
import { dayOf } from '../../../../src/pages/ledger/days.ts';
import { ratesOf } from '../../../../src/pages/ledger/topic/rates.ts';
import { entry, figure } from '../entry.ts';

const rate = (value: number, role = 'tariff rate', from?: number): unknown =>
  figure(value, 'percent', { role, ...(from === undefined ? {} : { from }) });

const act = (id: string, date: string, figures: unknown[], more: Partial<Record<keyof Entry, unknown>> = {}): Entry =>
  entry(id, date, { kind: 'action', measure: 'tariff', actor: ['US'], counterparty: ['CN'], goods: ['all goods'], figures, ...more });

const related = (id: string, relation: string) => ({ related: [{ id, relation }] });

const drawn = (entries: Entry[], left: RegExp | null = null): string[] =>
  ratesOf(entries, left).map(
    ({ of, before, steps }) =>
      `${of}: ${before ?? ''}→${steps.map((s) => `${s.rate} ${dayOf(s.from)}..${s.to === null ? '' : dayOf(s.to)}`).join('→')}`,
  );

describe('rates as steps', () => {
  test('each holds until the next; the rate before the first is kept', () =>
    expect(
      drawn([
        act('b', '2025-04-08', [rate(84, 'tariff rate', 34)], related('a', 'raises')),
        act('a', '2025-04-02', [rate(34, 'tariff rate', 0)]),
        act('c', '2025-04-09', [rate(125, 'tariff rate', 84)], related('b', 'raises')),
      ]),
    ).toEqual(['all goods: 0→34 2025-04-02..2025-04-08→84 2025-04-08..2025-04-09→125 2025-04-09..']));
  test('from the day it is in force, until it ended', () =>
    expect(
      drawn([
        act('a', '2025-04-02', [rate(10)], {
          statusHistory: [
            { date: '2025-04-05', status: 'in-force', note: '' },
            { date: '2026-02-24', status: 'expired', note: '' },
          ],
        }),
      ]),
    ).toEqual(['all goods: →10 2025-04-05..2026-02-24']));
  test('on what: as the record says, else its goods; an average is no rate of a good', () =>
    expect(
      drawn([act('a', '2025', [rate(15, 'tariff rate on List 4A'), rate(19, 'average US tariff on Chinese goods')], { goods: ['phones', 'toys'] })]),
    ).toEqual(['List 4A: →15 2025-01-01..', 'average: Chinese goods: →19 2025-01-01..']));
  test('of two rates of one act neither carries on the other', () => expect(drawn([act('a', '2025-01-01', [rate(10), rate(20)])])).toHaveLength(2));
  test('a rise from a rate that nobody had is a line of its own', () =>
    expect(drawn([act('a', '2025-01-01', [rate(10)]), act('b', '2025-02-01', [rate(50, 'tariff rate', 25)], related('a', 'raises'))])).toHaveLength(
      2,
    ));
  test('what only carries out a list of many does not carry on another good’s rate', () =>
    expect(
      drawn([
        act('a', '2024-05-14', [rate(25, 'tariff rate on cranes', 0)]),
        act('b', '2024-05-14', [rate(50, 'tariff rate', 25)], { goods: ['semiconductors'], ...related('a', 'implements') }),
      ]),
    ).toHaveLength(2));

  test.each<[string, Entry]>([
    ['a threat', act('a', '2025', [rate(100)], { kind: 'threat' })],
    ['a proposed rate', act('a', '2025', [rate(100, 'proposed tariff rate')])],
    ['a claimed rate', act('a', '2025', [rate(55, 'US tariff rate claimed')])],
    ['a share', act('a', '2025', [rate(40, 'share of imports under the tariff')])],
    ['percentage points', act('a', '2025', [figure(24, 'percentage-point', { role: 'tariff suspended' })])],
    ['a range', act('a', '2025', [figure([10, 20], 'percent', { role: 'tariff rate' })])],
    ['an amount', act('a', '2025', [figure(1e9, 'USD', { role: 'tariff revenue' })])],
  ])('%s is no rate in force', (_, of) => expect(drawn([of])).toEqual([]));
  test('nor is what is left out', () => expect(drawn([act('a', '2025', [rate(10, 'Chinese tariff rate kept')])], /\bchinese\b/i)).toEqual([]));
});

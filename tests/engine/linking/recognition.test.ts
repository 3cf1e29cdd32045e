import { describe, expect, test } from 'vitest';
import { link } from '../../../src/engine/link.ts';
import type { LinkInput } from '../../../src/engine/linking/held.ts';
import { daysOf } from '../../../src/model/day.ts';
import type { Entry } from '../../../src/model/entry.ts';
import { type Ask, inputOf, lexicon, pack } from './asking.ts';

// Every record of the pack told again as a claim, with less and less of it: it must be met, and with the record taken away nothing else may
// pass for it. The bounds are what was measured, a little loosened; they may only be tightened.

type Telling = (entry: Entry) => Pick<Ask, 'published' | 'spokenOf' | 'figures'>;

const later = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

function figuresOf(entry: Entry): string[] {
  return entry.figures.slice(0, 2).flatMap((f) => {
    if (typeof f.value !== 'number' || f.value < 0 || (f.from ?? 0) < 0 || !/^[A-Za-z-]+$/.test(f.unit) || f.per?.includes('-')) return [];
    return `${f.qualifier} ${f.value}${f.from == null ? '' : `<${f.from}`} ${f.unit}${f.per ? `/${f.per}` : ''}`;
  });
}

const dated: Telling = (e) => ({ published: later(e.date, 40), spokenOf: e.date, figures: figuresOf(e) });
const bare: Telling = (e) => ({ published: later(e.date, 40), spokenOf: e.date });
const undated: Telling = (e) => ({ published: later(e.date, 40), figures: figuresOf(e) });
const today: Telling = (e) => ({ published: e.date });
const month: Telling = (e) => {
  const { from, to } = daysOf(e.date.slice(0, 7));
  return { published: later(e.date, 40), spokenOf: `${from}..${to}` };
};

const places = (ids: Entry['actor']): string => [...new Set(ids.map((id) => lexicon.countryOf(id) ?? id))].join(',');

function told(entry: Entry, telling: Telling): LinkInput {
  const asked = telling(entry);
  return inputOf({
    ...asked,
    asOf: asked.published ?? '',
    words: entry.title.split(' ').slice(0, 7).join(' '),
    kind: entry.kind,
    parties: `${places(entry.actor)} > ${places(entry.counterparty)}`,
    measure: entry.measure,
    goods: entry.goods.slice(0, 1),
  });
}

const ofADay = pack.entries.filter((e) => e.datePrecision === 'day');
const withSums = ofADay.filter((e) => e.figures.some((f) => /^(?:[A-Z]{3}|tonne|aircraft)$/.test(f.unit)));

function measure(entries: readonly Entry[], telling: Telling, gone: boolean): { met: number; strangers: number } {
  let met = 0;
  let strangers = 0;
  for (const entry of entries) {
    const input = told(entry, telling);
    const near = (c: Entry): boolean => c.id === entry.id || c.related.some((r) => r.id === entry.id) || entry.related.some((r) => r.id === c.id);
    const [first] = link(gone ? { ...input, candidates: input.candidates.filter((c) => !near(c)) } : input);
    if (first?.entry === entry.id) met++;
    else if (first?.relation === 'same') strangers++;
  }
  return { met: met / entries.length, strangers: strangers / entries.length };
}

// Thousands of claims: seconds on a slow machine.
describe('a record told again', { timeout: 60_000 }, () => {
  test.each([
    ['with day and figures', ofADay, dated, 0.98, 0.005],
    ['with its day', ofADay, bare, 0.98, 0.01],
    ['with its figures', withSums, undated, 0.94, 0.025],
    ['on its own day', ofADay, today, 0.95, 0.005],
    ['by its month', ofADay, month, 0.94, 0.01],
  ])('%s is met', (_, entries, telling, met, strangers) => {
    const found = measure(entries, telling, false);
    expect(found.met).toBeGreaterThanOrEqual(met);
    expect(found.strangers).toBeLessThanOrEqual(strangers);
  });

  // What is left are twins: two officials on one day about one thing, or the same sum renewed.
  test.each([
    ['with day and figures', ofADay, dated, 0.06],
    ['with its figures', withSums, undated, 0.12],
    ['on its own day', ofADay, today, 0.04],
    ['by its month', ofADay, month, 0.06],
  ])('%s, once it is gone, seldom passes for another', (_, entries, telling, strangers) => {
    expect(measure(entries, telling, true).strangers).toBeLessThanOrEqual(strangers);
  });
});

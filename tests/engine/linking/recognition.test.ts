import { describe, expect, test } from 'vitest';
import { link } from '../../../src/engine/link.ts';
import type { Entry } from '../../../src/model/entry.ts';
import { pack } from './asking.ts';
import { areNear, bare, dated, month, type Retelling, today, told, undated } from './retelling.ts';

// Every record of the pack told again as a claim, with less and less of it: it must be met, and with the record taken away nothing else may
// pass for it. The bounds are what was measured when the weights came to be estimated, a little loosened; they may only be tightened.

const ofADay = pack.entries.filter((e) => e.datePrecision === 'day');
const withSums = ofADay.filter((e) => e.figures.some((f) => /^(?:[A-Z]{3}|tonne|aircraft)$/.test(f.unit)));

function measure(entries: readonly Entry[], telling: Retelling, gone: boolean): { met: number; strangers: number } {
  let met = 0;
  let strangers = 0;
  for (const entry of entries) {
    const input = told(entry, telling);
    const [first] = link(gone ? { ...input, candidates: input.candidates.filter((c) => !areNear(c, entry)) } : input);
    if (first?.entry === entry.id) met++;
    else if (first?.relation === 'same') strangers++;
  }
  return { met: met / entries.length, strangers: strangers / entries.length };
}

// Thousands of claims: seconds on a slow machine.
describe('a record told again', { timeout: 60_000 }, () => {
  test.each([
    ['with day and figures', ofADay, dated, 0.98, 0.005],
    ['with its day', ofADay, bare, 0.96, 0.01],
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
    ['on its own day', ofADay, today, 0.07],
    ['by its month', ofADay, month, 0.1],
  ])('%s, once it is gone, seldom passes for another', (_, entries, telling, strangers) => {
    expect(measure(entries, telling, true).strangers).toBeLessThanOrEqual(strangers);
  });
});

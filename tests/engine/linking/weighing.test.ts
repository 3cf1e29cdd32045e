import { describe, expect, test } from 'vitest';
import { loadRecords } from '../../../src/cli/records.ts';
import { agreesByChance } from '../../../src/engine/linking/chance.ts';
import { hold } from '../../../src/engine/linking/held.ts';
import { evidenceOf, isOfOthers } from '../../../src/engine/linking/weights.ts';
import { bare, dated, month, today, told, undated } from './retelling.ts';

const { entries } = loadRecords(null);
const RETELLINGS = { dated, bare, undated, today, month };

/** How far behind the best, or behind none, a record must be to be left out unweighed. */
const FAR = 8;
const LEAST = -4;

// What is looked up for many at once, and what is left out early, must not differ from what comparing field by field tells.
describe.each(Object.entries(RETELLINGS))('records told again, %s', (_, telling) => {
  const held = entries.filter((entry, i) => entry.datePrecision === 'day' && i % 12 === 0).flatMap((entry) => hold(told(entry, telling)).claims);

  test('what may be meant has the odds of all its fields', () => {
    const possible = held.flatMap(({ candidates }) => candidates.possible);
    expect(possible.length).toBeGreaterThan(held.length);
    for (const { odds, features } of possible) expect(Math.log(odds)).toBeCloseTo(evidenceOf(features), 9);
  });

  test('what is left out is of other parties, far behind, or like the claim by chance', () => {
    let leftOut = 0;
    for (const { asked, candidates } of held) {
      const best = Math.max(...candidates.possible.map(({ odds }) => Math.log(odds)));
      for (const { entry, odds, features } of candidates.all()) {
        if (odds > 0 || isOfOthers(features) || agreesByChance(asked, features)) continue;
        leftOut++;
        expect(evidenceOf(features), entry.id).toBeLessThan(Math.max(LEAST, best - FAR) + 1e-9);
      }
    }
    expect(leftOut).toBeGreaterThan(100);
  });
});

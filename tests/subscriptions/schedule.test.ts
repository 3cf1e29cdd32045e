import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, nextCheck } from '../../src/subscriptions/schedule.ts';

const HOUR = DAY / 24;
const chance = fc.double({ min: 0, max: 1, noNaN: true });

test('a day later, six hours sooner or later by chance', () => {
  expect([0, 0.5, 1].map((by) => nextCheck(0, 0, by) / HOUR)).toEqual([18, 24, 30]);
});

test('after failures twice as late each time, and never later than a day and a half', () => {
  expect([1, 2, 3, 4, 7, 8, 50].map((failures) => nextCheck(0, failures, 0.5) / HOUR)).toEqual([0.25, 0.5, 1, 2, 16, 24, 24]);
  fc.assert(
    fc.property(fc.nat(), chance, (failures, by) => {
      expect(nextCheck(0, failures + 1, by)).toBeLessThanOrEqual(1.5 * DAY);
    }),
  );
});

test('what the server asks for is waited for, a week at most, and not all of them come back at once', () => {
  expect(nextCheck(0, 1, 0, 2 * HOUR)).toBe(2 * HOUR);
  expect(nextCheck(0, 1, 1, 2 * HOUR)).toBe(2.5 * HOUR);
  expect(nextCheck(0, 1, 0, 1000 * DAY)).toBe(7 * DAY);
});

test('never at once: the shortest wait is some minutes', () => {
  fc.assert(
    fc.property(fc.nat(), chance, (failures, by) => {
      expect(nextCheck(0, failures, by)).toBeGreaterThanOrEqual(HOUR / 8);
    }),
  );
});

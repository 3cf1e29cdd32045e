import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { retryAfter } from '../../src/reach/retryAfter.ts';

describe('when a server wants to be asked again', () => {
  beforeAll(() => void vi.useFakeTimers({ now: Date.parse('2026-11-27T12:00:00Z') }));
  afterAll(() => void vi.useRealTimers());

  test.each<[said: string | null, ms: number]>([
    ['120', 120_000],
    ['0', 0],
    ['Fri, 27 Nov 2026 13:00:00 GMT', 3_600_000],
    // Nothing, what is no time, and what is over.
    [null, 0],
    ['soon', 0],
    ['-5', 0],
    ['Fri, 27 Nov 2026 11:00:00 GMT', 0],
  ])('%s is %i ms', (said, ms) => expect(retryAfter(new Headers(said === null ? {} : { 'retry-after': said }))).toBe(ms));
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cutOff, type Stand, stand, WORKS } from './faults/stand.ts';
import { family } from './stage.ts';

// Forty of each: npm run soak -- faults

describe(`what the reader saved outlives all faults in ${family}`, () => {
  let at: Stand;
  beforeAll(async () => {
    at = await stand(family);
  });
  afterAll(() => at?.stop());

  const wrongIn = (cuts: Awaited<ReturnType<typeof cutOff>>): string[] =>
    cuts.flatMap((cut) => cut.wrong.map((what) => `${cut.work} after ${cut.after} ms: ${what}`));

  test('the browser is killed while saving, importing, changing packs, stopping that and migrating: old or new, and nothing lost', async () => {
    const cuts = await cutOff(at, 'kill', WORKS.length, 3);
    expect(wrongIn(cuts)).toEqual([]);
    expect(cuts).toHaveLength(WORKS.length);
  }, 180_000);

  test('the tab is closed in the middle of it', async () => {
    expect(wrongIn(await cutOff(at, 'close', WORKS.length, 5))).toEqual([]);
  }, 120_000);

  test('the worker that does it is stopped, and its window stays', async () => {
    expect(wrongIn(await cutOff(at, 'stop', WORKS.length, 9))).toEqual([]);
  }, 120_000);

  test('two tabs save at the same time', async () => {
    const [a, b] = [await at.page(), await at.page()];
    await Promise.all([at.call(a, 'saveBeside', 'two', 0, 1), at.call(b, 'saveBeside', 'two', 100, 2)]);
    expect(await at.call(a, 'beside', 'two')).toEqual({ entries: 21, sightings: 20, found: 21 });
  });
});

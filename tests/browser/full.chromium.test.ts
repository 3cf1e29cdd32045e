import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Stand, stand } from './faults/stand.ts';

// Only Chromium lets a program say how much room there is.

// A profile for each: Chromium keeps for half a minute how much room it found, and what was deleted takes its room a while longer.
let at: Stand;
beforeEach(async () => {
  at = await stand('chromium');
});
afterEach(() => at?.stop());

test('a pack for which there is no room is not installed, the one of before is whole, and nothing is left over', async () => {
  const page = await at.page();
  const session = await page.createCDPSession();
  const origin = new URL(page.url()).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 20_000_000 });
  await at.call(page, 'packBefore', 'full-pack');
  const { said, wrong } = await at.call<{ said: string; wrong: string[] }>(page, 'packTooLarge', 'full-pack');
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  expect(said).toMatch(/No room is left on the disk/);
  expect(wrong).toEqual([]);
});

test('a full disk is told of in words, what was saved is there, and room made is used', async () => {
  const page = await at.page();
  const session = await page.createCDPSession();
  const origin = new URL(page.url()).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 4_000_000 });
  const { said, kept, there } = await at.call<{ said: string; kept: number; there: number }>(page, 'fill', 'full');
  expect(said).toMatch(/No room is left on the disk/);
  expect(there).toBe(kept);
  expect(kept).toBeGreaterThan(0);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await at.call(page, 'saveBeside', 'full', 900, 1);
  expect(await at.call(page, 'beside', 'full')).toMatchObject({ entries: kept + 11, found: kept + 11 });
});

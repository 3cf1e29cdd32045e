import { expect, test } from 'vitest';
import { bySeed } from './team/seed.ts';

// One short history for every run; `npm run soak -- team` has the long ones. In the run of Chromium's tests alone, for it starts a Firefox of its own.
test('two Chromiums and a Firefox come to one ledger: offline, killed, answered late, half and with errors', { timeout: 180_000 }, async () => {
  const { wrong, log, kills, entries } = await bySeed(27, 14);
  expect(wrong, log.join('\n')).toEqual([]);
  expect(kills).toBeGreaterThan(0);
  expect(entries).toBeGreaterThan(0);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Schedule } from './schedule.ts';

beforeEach(() => void vi.stubGlobal('fetch', undefined));
afterEach(() => void vi.unstubAllGlobals());

// Others: SEEDS=1000 FROM=5001
const [SEEDS, FROM] = [Number(process.env.SEEDS ?? 200), Number(process.env.FROM ?? 1)];

test(`${SEEDS} random histories of three members come to one ledger, nothing lost and nothing come back`, { timeout: 300_000 }, async () => {
  let contested = 0;
  let chosen = 0;
  for (let seed = FROM; seed < FROM + SEEDS; seed++) {
    const schedule = new Schedule(seed);
    vi.stubGlobal('fetch', schedule.fetch);
    await schedule.run(24);
    expect(await schedule.wrongs(), `seed ${seed}`).toEqual([]);
    contested += schedule.contested;
    chosen += schedule.history.chosen;
    schedule.close();
  }
  // Members who never disagree, or never choose, would prove nothing.
  expect(contested).toBeGreaterThan(SEEDS / 6);
  expect(chosen).toBeGreaterThan(SEEDS / 6);
});

const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/**
 * When to ask again (ms since 1970). A day later, up to a quarter sooner or later, so that those who subscribed on one morning do not ask on one morning
 * for ever; after a failure sooner, twice as late with every further one.
 * @param chance from 0 to 1
 * @param retryAfter what the server asked for, in ms; believed for a week at most
 */
export function nextCheck(now: number, failures: number, chance: number, retryAfter = 0): number {
  if (failures === 0) return now + DAY * (0.75 + chance / 2);
  const wait = Math.min(DAY, 15 * MINUTE * 2 ** Math.min(failures - 1, 10)) * (0.5 + chance);
  return now + Math.max(wait, Math.min(retryAfter, 7 * DAY) * (1 + chance / 4));
}

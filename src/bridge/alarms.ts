import browser from 'webextension-polyfill';

export const CHECK_PACKS = 'check-packs';

/** An hour after it, once more, until it is set anew: the worker may have been stopped in the middle. */
const AGAIN_MINUTES = 60;

/** Wakes the background for the next check (ms since 1970); null: never. */
export async function wakeForPacks(at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(CHECK_PACKS);
  else browser.alarms.create(CHECK_PACKS, { when: at, periodInMinutes: AGAIN_MINUTES });
}

export const COMPARE_TEAM = 'compare-team';

/** Wakes the background for the next comparison with the team's ledger (ms since 1970), and every five minutes from then on; null: never. */
export async function wakeForTeam(at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(COMPARE_TEAM);
  else browser.alarms.create(COMPARE_TEAM, { when: at, periodInMinutes: 5 });
}

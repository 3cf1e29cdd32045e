import { BrowserMember, extensionWithDesk } from './browsers.ts';
import { openDatabase } from './database.ts';
import { type Outcome, randomHistory } from './random.ts';

/** Two Chromiums and a Firefox that are given new profiles and a new database, through one random history. */
export async function bySeed(seed: number, steps: number): Promise<Outcome> {
  const [chromium, firefox] = [await extensionWithDesk('chromium'), await extensionWithDesk('firefox')];
  const members = [
    new BrowserMember('ana', 'chromium', chromium),
    new BrowserMember('ben', 'chromium', chromium),
    new BrowserMember('cho', 'firefox', firefox),
  ];
  const database = await openDatabase();
  try {
    return await randomHistory(members, database, seed, steps);
  } finally {
    for (const who of members) await who.end();
    await database.end();
  }
}

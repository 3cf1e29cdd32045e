import { cutOff, stand, WAYS } from '../tests/browser/faults/stand.ts';
import { bySeed } from '../tests/browser/team/seed.ts';
import { anchoringTable } from '../tests/engine/anchoring/tally.ts';
import { build } from './build.ts';

// What takes too long for every test run: npm run soak [anchoring|faults|team [SEEDS [FROM]]]

const [part] = process.argv.slice(2);
const asked = (name: string): boolean => part === undefined || part === name;
let wrong = 0;

if (asked('anchoring')) {
  const { text, ours } = anchoringTable(10_000, 7);
  console.log(`\nSaved quotations on 10,000 edited articles\n\n${text}`);
  wrong += ours.wrong.length + ours.hidden.length;
}
if (asked('faults') || asked('team')) build(['chrome', 'firefox']);
if (asked('faults'))
  for (const family of ['chromium', 'firefox'] as const) {
    const at = await stand(family);
    for (const how of WAYS) {
      const cuts = await cutOff(at, how, 40, 7);
      const bad = cuts.filter((cut) => cut.wrong.length > 0);
      const acks = cuts.reduce((sum, cut) => sum + cut.acks, 0);
      console.log(`\n${family}, ${how} at 40 moments: ${bad.length} left half or lost; ${acks} works told as done before`);
      for (const { work, after, wrong: what } of bad) console.log(`  ${work} after ${after} ms: ${what.join('; ')}`);
      wrong += bad.length;
    }
    await at.stop();
  }
if (asked('team')) {
  // On the server that COUCHDB_URL names, or else on one in this process.
  const [seeds, from] = [Number(process.argv[3] ?? 10), Number(process.argv[4] ?? 1)];
  console.log(`\nTwo Chromiums and a Firefox on one ledger, ${seeds} random histories, after quiet\n`);
  for (let seed = from; seed < from + seeds; seed++) {
    const { wrong: what, log, entries, contested, kills } = await bySeed(seed, 40);
    console.log(`seed ${seed}: ${what.length} wrong; ${entries} documents, ${contested} with two versions; ${kills} browsers killed`);
    if (what.length > 0) console.log(`${log.join('\n')}\n${what.join('\n')}`);
    wrong += what.length;
  }
}
process.exit(wrong === 0 ? 0 : 1);

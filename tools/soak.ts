import { cutOff, stand, WAYS } from '../tests/browser/faults/stand.ts';
import { anchoringTable } from '../tests/engine/anchoring/tally.ts';

// What takes too long for every test run: npm run soak [anchoring|faults]

const [part] = process.argv.slice(2);
const asked = (name: string): boolean => part === undefined || part === name;
let wrong = 0;

if (asked('anchoring')) {
  const { text, ours } = anchoringTable(10_000, 7);
  console.log(`\nSaved quotations on 10,000 edited articles\n\n${text}`);
  wrong += ours.wrong.length + ours.hidden.length;
}
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
process.exit(wrong === 0 ? 0 : 1);

import { anchoringTable } from '../tests/engine/anchoring/tally.ts';

// What takes too long for every test run: npm run soak [anchoring]

const [part] = process.argv.slice(2);
const asked = (name: string): boolean => part === undefined || part === name;
let wrong = 0;

if (asked('anchoring')) {
  const { text, ours } = anchoringTable(10_000, 7);
  console.log(`\nSaved quotations on 10,000 edited articles\n\n${text}`);
  wrong += ours.wrong.length + ours.hidden.length;
}
process.exit(wrong === 0 ? 0 : 1);

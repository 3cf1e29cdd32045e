import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadRecords } from '../src/cli/records.ts';
import { letterOf } from '../src/engine/claims/traits.ts';
import { Kind } from '../src/model/claim.ts';
import { articles, sentences } from '../tests/gold/gold.ts';
import { type Lessons, lessonsOf, lessonsOfExamples, lessonsOfRecords, NAMES, readText, worthOf } from './teach/claims.ts';
import { type Case, estimated } from './teach/logistic.ts';

// Teaches where a sentence is cut, which clauses claim something and of what kind: npm run teach-claims
// Estimates the weights from the labelled texts of the gold that may be mended by and the pack's records.

const CONTEXT = '\n\nTrade talks and tariffs were in the news again.';
const UNRELATED = /^(?:other|unrelated)-/;
const LEAST = 2;

const records = loadRecords(null);
const lessons: Lessons[] = [
  ...sentences.filter((s) => s.half === 'tuning').map((s) => lessonsOf(s, readText(s, UNRELATED.test(s.id) ? '' : CONTEXT, records), true, records)),
  ...articles
    .filter((a) => a.part !== 'fresh')
    .map((a) => lessonsOf(a, readText(a, '', records), a.part === 'whole' || UNRELATED.test(a.id), records)),
];

const examples = lessonsOfExamples(records, CONTEXT);

/**
 * One weight where there are two answers: how much more it speaks for the second.
 * @param faint a trait that weighs less than this for every answer is left out
 */
function write(table: string, constant: string, cases: readonly Case[], answers: number, ridge: number, faint: number): void {
  const lines = [...estimated(cases, answers, ridge, LEAST)]
    .map(([key, row]) => {
      const name = NAMES.get(key) ?? '';
      const all = answers === 2 ? [(row[1] ?? 0) - (row[0] ?? 0)] : [...row];
      return { name, weights: all.map((w) => w * worthOf(name)) };
    })
    .filter(({ weights }) => weights.some((w) => Math.abs(w) >= faint))
    .map(({ name, weights }) => `${name} ${weights.map(letterOf).join('')}`)
    .sort();
  writeFileSync(
    fileURLToPath(new URL(`../src/engine/claims/${table}-weights-table.ts`, import.meta.url)),
    `/** Written by \`npm run teach-claims\`, never by hand: each trait and its weight, a letter for each answer. */\nexport const ${constant} = \`\n${lines.join('\n')}\n\`;\n`,
  );
  console.log(`${table}: ${cases.length} cases, ${lines.length} traits.`);
}

write(
  'joint',
  'JOINT_WEIGHTS',
  lessons.flatMap((l) => l.joints),
  2,
  16,
  0.04,
);
write(
  'claim',
  'CLAIM_WEIGHTS',
  [...lessons, ...examples].flatMap((l) => l.claims).filter((c) => c.weight > 0),
  2,
  16,
  0.04,
);
write(
  'kind',
  'KIND_WEIGHTS',
  [...[...lessons, ...examples].flatMap((l) => l.kinds), ...lessonsOfRecords(records, CONTEXT)],
  Kind.options.length,
  4,
  0.1,
);

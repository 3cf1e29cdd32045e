import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadRecords } from '../src/cli/records.ts';
import { nameOf } from '../src/engine/claims/measure-features.ts';
import { letterOf } from '../src/engine/claims/weighed-measure.ts';
import { Measure } from '../src/model/claim.ts';
import { articles, sentences } from '../tests/gold/gold.ts';
import { answerOf, estimated, type Weights } from './teach/logistic.ts';
import { EXAMPLES } from './teach/measure-examples.ts';
import { type Lesson, lessonOf, lessonsOf } from './teach/measures.ts';

// Teaches what a claim is about: npm run teach
// Estimates the weights of measures from the labelled claims of the gold that may be mended by, the pack's records and written examples, prints how
// right they are on texts that they were not estimated from, and writes src/engine/claims/measure-weights-table.ts.

/** A record is told in a headline's words, an example without a text around it: a claim of an article teaches more. */
const OF_RECORD = 0.3;
const OF_EXAMPLE = 1;
const RIDGE = 1;
const LEAST = 3;
const FOLDS = 5;
const CONTEXT = '\n\nTrade talks and tariffs were in the news again.';

const TABLE = fileURLToPath(new URL('../src/engine/claims/measure-weights-table.ts', import.meta.url));
const measures = Measure.options;
const records = loadRecords(null);

const ofSentences = (half: string): Lesson[] => sentences.filter((s) => s.half === half).flatMap((s) => lessonsOf(s, CONTEXT, records));
const ofArticles = (...parts: string[]): Lesson[] => articles.filter((a) => parts.includes(a.part)).flatMap((a) => lessonsOf(a, '', records));

const claims = [...ofSentences('tuning'), ...ofArticles('some', 'whole')];
const others = [
  ...records.entries.flatMap(({ title, summary, measure }) =>
    measure === null ? [] : [title, summary.split(/(?<=[.;]) /)[0] ?? ''].filter(Boolean).map((text) => lessonOf(text, measure, OF_RECORD, records)),
  ),
  ...measures.flatMap((measure) =>
    EXAMPLES[measure]
      .split('\n')
      .filter(Boolean)
      .map((text) => lessonOf(text, measure, OF_EXAMPLE, records)),
  ),
];
const taught = (by: readonly Lesson[]): Weights => estimated([...by, ...others], measures.length, RIDGE, LEAST);
const isRight = ({ features, right }: Lesson, weights: Weights): boolean => right.has(answerOf(features, weights, measures.length));
const share = (of: readonly Lesson[], is: (lesson: Lesson) => boolean): string => `${((100 * of.filter(is).length) / of.length).toFixed(1)} %`;
const bySigns = ({ read, right }: Lesson): boolean => read !== null && right.has(measures.indexOf(read));

const texts = [...new Set(claims.map((c) => c.text))];
const foldOf = (lesson: Lesson): number => texts.indexOf(lesson.text) % FOLDS;
const inTurn = Array.from({ length: FOLDS }, (_, fold) => taught(claims.filter((c) => foldOf(c) !== fold)));
const weights = taught(claims);

console.log(`${claims.length} claims of ${texts.length} texts, ${others.length} clauses of records and examples; ${weights.size} features.`);
const none = taught([]);
console.log(
  `Of those claims the measure is right: by their signs ${share(claims, bySigns)}, each text taught by the others ${share(claims, (c) => isRight(c, inTurn[foldOf(c)] ?? none))}.`,
);
for (const [title, of] of [
  ['held out', ofSentences('held-out')],
  ['fresh sentences', ofSentences('fresh')],
  ['fresh articles', ofArticles('fresh')],
] as const)
  console.log(`Of ${of.length} ${title}: by their signs ${share(of, bySigns)}, taught ${share(of, (c) => isRight(c, weights))}.`);

const lines = [...weights]
  .map(([key, row]) => `${nameOf(key)} ${[...row].map(letterOf).join('')}`)
  .filter((line) => !/ a+$/.test(line))
  .sort();
writeFileSync(
  TABLE,
  `/** Written by \`npm run teach\`, never by hand: each feature and its weight for each measure, a letter each. */\nexport const WEIGHTS = \`\n${lines.join('\n')}\n\`;\n`,
);

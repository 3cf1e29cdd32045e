import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadRecords } from '../src/cli/records.ts';
import { letterOf } from '../src/engine/claims/traits.ts';
import { lowerOf } from '../src/engine/text/lower.ts';
import { Kind, Measure } from '../src/model/claim.ts';
import { articles, sentences } from '../tests/gold/gold.ts';
import { textsIn } from '../tests/gold/texts.ts';
import { areRightAgain, type FirstLook, GROWTH, lessonsAgain } from './teach/again.ts';
import { grown } from './teach/boost.ts';
import { castEstimated, isCastRight } from './teach/casting.ts';
import { otherLessons } from './teach/examples.ts';
import { forestBy, writeForest } from './teach/forest.ts';
import { type Lessons, lessonsOf, type MeasureBy, pageLesson } from './teach/lessons.ts';
import { answerOf, chancesOf, estimated, type Weights } from './teach/logistic.ts';
import { leastOf, weighedApart } from './teach/notes.ts';
import { readText } from './teach/read.ts';

// Teaches which page is about trade policy, where a sentence is cut, which clauses claim something, of what kind, about what, and who acts on whom: npm run teach
// Estimates the weights from the labelled texts of the gold that may be mended by, the pack's records and written examples, prints how right they are
// on texts that they were not estimated from, and writes src/engine/claims/*-weights-table.ts.

const CONTEXT = '\n\nTrade talks and tariffs were in the news again.';
const UNRELATED = /^(?:other|unrelated)-/;
const FOLDS = 5;

/** What is judged: among how many answers, how strongly weights are drawn to nothing, in how many cases a trait must occur, below which weight for every answer it is left out, and which groups of traits are words. */
const JUDGED = {
  page: { answers: 2, ridge: 1, least: 2, faint: 0.02, worded: [] },
  joint: { answers: 2, ridge: 16, least: 2, faint: 0.04, worded: ['l', 'r'] },
  claim: { answers: 2, ridge: 16, least: 2, faint: 0.04, worded: ['w'] },
  kind: { answers: Kind.options.length, ridge: 4, least: 2, faint: 0.1, worded: ['w'] },
  measure: { answers: Measure.options.length, ridge: 1, least: 3, faint: 0.1, worded: ['word'] },
} as const;
type Judged = keyof typeof JUDGED;

/** Sentences are few beside the articles, and alone show what is claimed, and by whom, where no text around them tells. */
const ALONE = 20;
const alone = (lessons: Lessons): Lessons => ({
  ...lessons,
  claim: lessons.claim.map((one) => ({ ...one, weight: ALONE * one.weight })),
  party: lessons.party.map((one) => ({ ...one, weight: ALONE * one.weight })),
});

const records = loadRecords(null);
/** Each labelled text, to be read as `lessonsOf` says. */
const readings: ((measureBy?: MeasureBy) => Lessons)[] = [
  ...sentences
    .filter((s) => s.half === 'tuning')
    .map((s) => (by?: MeasureBy) => alone(lessonsOf(s, readText(s, UNRELATED.test(s.id) ? '' : CONTEXT, records), true, records, by))),
  ...articles
    .filter((a) => a.part !== 'fresh')
    .map((a) => (by?: MeasureBy) => lessonsOf(a, readText(a, '', records), a.part === 'whole' || UNRELATED.test(a.id), records, by)),
];
const texts: Lessons[] = [
  ...readings.map((read) => read()),
  ...textsIn('otherwise')
    .flat()
    .map(({ text }): Lessons => ({ page: [pageLesson(lowerOf(text), false)], joint: [], claim: [], kind: [], measure: [], party: [] })),
];
const others = otherLessons(records, CONTEXT);

const taught = (judged: Judged, by: readonly Lessons[]): Weights => {
  const { answers, ridge, least } = JUDGED[judged];
  return estimated([...by.flatMap((text) => text[judged]), ...others[judged]], answers, ridge, (key) => leastOf(key, least));
};

/** By fold, the weights that the texts of the others taught. */
const taughtInTurn = (judged: Judged): Weights[] =>
  Array.from({ length: FOLDS }, (_, fold) =>
    taught(
      judged,
      texts.filter((_, i) => i % FOLDS !== fold),
    ),
  );

/** The share of cases that are judged rightly, each text by weights that the others taught. */
function shareRight(judged: Judged, inTurn: readonly Weights[]): number {
  const right = texts.flatMap((text, i) => {
    const weights = inTurn[i % FOLDS];
    return weights ? text[judged].map(({ features, right }) => right.has(answerOf(features, weights, JUDGED[judged].answers))) : [];
  });
  return right.filter(Boolean).length / right.length;
}

/** By text, its claims as weights that the others taught read their measures. */
const firstLooks = (inTurn: readonly Weights[]): FirstLook[][] =>
  readings.map((read, i) => {
    const weights = inTurn[i % FOLDS] ?? new Map();
    const { answers } = JUDGED.measure;
    const { measure } = read((features) => answerOf(features, weights, answers));
    return measure.map(({ features, right, weight }) => ({ chances: chancesOf(features, weights, answers), right, weight }));
  });

/** One weight where there are two answers: how much more it speaks for the second. */
function write(judged: Judged | 'party', weights: Weights, faint: number, cases: number, share: number): void {
  const lines = weighedApart(weights, judged === 'party' ? [] : JUDGED[judged].worded)
    .map(({ name, weights }) => ({ name, weights: weights.length === 2 ? [(weights[1] ?? 0) - (weights[0] ?? 0)] : weights }))
    .filter(({ weights }) => weights.some((w) => Math.abs(w) >= faint))
    .map(({ name, weights }) => `${name} ${weights.map(letterOf).join('')}`)
    .sort();
  writeFileSync(
    fileURLToPath(new URL(`../src/engine/claims/${judged}-weights-table.ts`, import.meta.url)),
    `/** Written by \`npm run teach\`, never by hand: each trait and its weight, a letter for each answer. */\nexport const ${judged.toUpperCase()}_WEIGHTS = \`\n${lines.join('\n')}\n\`;\n`,
  );
  console.log(`${judged}: ${cases} cases, ${lines.length} traits; ${(100 * share).toFixed(1)} % right where the text did not teach.`);
}

const PARTY = { ridge: 8, least: 3, faint: 0.04 };

const castTaught = (by: readonly Lessons[]): Weights =>
  castEstimated(
    by.flatMap(({ party }) => party),
    PARTY.ridge,
    () => PARTY.least,
  );

/** Grows the trees of the second look at measures. */
function lookAgain(looks: readonly (readonly FirstLook[])[]): void {
  const grownBy = (of: readonly (readonly FirstLook[])[]) => grown(of.flatMap(lessonsAgain), GROWTH);
  const right = Array.from({ length: FOLDS }, (_, fold) => {
    const forest = forestBy(grownBy(looks.filter((_, i) => i % FOLDS !== fold)));
    return looks.filter((_, i) => i % FOLDS === fold).flatMap((own) => areRightAgain(own, forest));
  }).flat();
  writeForest(new URL('../src/engine/claims/measure-forest-table.ts', import.meta.url), 'MEASURE_FOREST', 'npm run teach', grownBy(looks));
  console.log(`measure, looked at twice: ${((100 * right.filter(Boolean).length) / right.length).toFixed(1)} % right where the text did not teach.`);
}

/** The share of claims whose parties are cast as the label says, each text by weights that the others taught. */
function shareCast(): number {
  const right: boolean[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = castTaught(texts.filter((_, i) => i % FOLDS !== fold));
    const of = texts.filter((_, i) => i % FOLDS === fold).flatMap(({ party }) => party);
    right.push(...of.map((one) => isCastRight(one, weights, records.lexicon)));
  }
  return right.filter(Boolean).length / right.length;
}

for (const judged of Object.keys(JUDGED) as Judged[]) {
  const inTurn = taughtInTurn(judged);
  write(judged, taught(judged, texts), JUDGED[judged].faint, texts.flatMap((text) => text[judged]).length, shareRight(judged, inTurn));
  if (judged === 'measure') lookAgain(firstLooks(inTurn));
}
write('party', castTaught(texts), PARTY.faint, texts.flatMap(({ party }) => party).length, shareCast());

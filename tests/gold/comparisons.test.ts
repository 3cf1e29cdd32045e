import { appendFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleOfText } from '../../src/cli/article.ts';
import { loadRecords } from '../../src/cli/records.ts';
import { analyse } from '../../src/engine/analyse.ts';
import { link } from '../../src/engine/link.ts';
import { compare } from '../../src/engine/linking/comparison.ts';
import { hold } from '../../src/engine/linking/held.ts';
import { matterOf } from '../../src/engine/linking/matter.ts';
import type { Day } from '../../src/model/day.ts';
import { queryOf } from '../../src/model/query.ts';
import { inEnglish } from '../english.ts';
import { type Labelled, labelledComparisons } from './comparison.ts';
import { saidBy, wrongIn } from './said.ts';

const records = loadRecords(null);
const byId = new Map(records.entries.map((entry) => [entry.id, entry]));

// A sentence of trade news stands in an article on trade; this paragraph says no more than that.
const CONTEXT = '\n\nTrade talks and tariffs were in the news again.';

/** Later than any record: a claim is also held against what came of it. */
const ALWAYS = '9999-12-31' as Day;

/** The sentence under a record that an editor set beside the claim; undefined where the claim is not read. */
function sentenceFor({ id, text, words, published, record }: Labelled): string | null | undefined {
  const article = articleOfText(text + CONTEXT, { url: null, title: id, published });
  const analysis = analyse(article, records.lexicon);
  const start = text.indexOf(words);
  const entry = byId.get(record);
  if (!entry) throw new Error(`${id}: no record ${record}`);
  const found = records.find(queryOf(analysis, published, records.lexicon.countryOf));
  const candidates = found.includes(entry) ? found : [...found, entry];
  const input = { article, analysis, candidates, judgements: [], asOf: ALWAYS, lexicon: records.lexicon };
  const links = link(input);
  const sharing = (c: { start: number; end: number }): number => Math.min(c.end, start + words.length) - Math.max(c.start, start);
  const [at] = [...analysis.claims.keys()].sort((a, b) => sharing(analysis.claims[b] ?? NONE) - sharing(analysis.claims[a] ?? NONE));
  const claim = analysis.claims[at ?? -1];
  if (at === undefined || !claim || sharing(claim) <= 0) return undefined;
  const shown = links.find((l) => l.claim === at && l.entry === record);
  if (shown) return inEnglish(shown.comparison);
  const held = hold(input).claims[at];
  const features = held?.candidates.of(record)?.features;
  return held && features ? inEnglish(compare(held.asked, entry, matterOf(claim, features, entry, 'restates', records.lexicon))) : undefined;
}

const NONE = { start: 0, end: 0 };

interface Scored {
  readonly label: Labelled;
  readonly sentence: string | null | undefined;
  readonly wrong: string | null;
}

const scored = labelledComparisons.map((label): Scored => {
  const sentence = sentenceFor(label);
  return { label, sentence, wrong: wrongIn(label, saidBy(sentence ?? null), sentence ?? null) };
});

/** Of what is said, how much is right; of what was to be said, how much is said and right. */
function shares(of: readonly Scored[]): { said: number; right: number; precision: number; asked: number; recall: number } {
  const said = of.filter((s) => typeof s.sentence === 'string');
  const right = said.filter((s) => s.wrong === null).length;
  const asked = of.filter(({ label }) => label.says !== 'nothing');
  const met = asked.filter((s) => typeof s.sentence === 'string' && s.wrong === null).length;
  return { said: said.length, right, precision: right / Math.max(1, said.length), asked: asked.length, recall: met / Math.max(1, asked.length) };
}

const partOf = (part: Labelled['part']): Scored[] => scored.filter(({ label }) => label.part === part);
const rows = [
  ['tuning', partOf('tuning')],
  ['fresh', partOf('fresh')],
  ['more, less, same', scored.filter(({ label }) => ['more', 'less', 'same'].includes(label.says))],
  ['not comparable', scored.filter(({ label }) => label.says === 'not-comparable')],
  ['all', scored],
] as const;

console.log(
  [
    `${'comparisons'.padEnd(20)}   said  right  share   asked   met`,
    ...rows.map(([title, of]) => {
      const { said, right, precision, asked, recall } = shares(of);
      return `${title.padEnd(20)}${[said, right].map((n) => String(n).padStart(7)).join('')}${precision.toFixed(3).padStart(7)}${String(asked).padStart(8)}${recall.toFixed(3).padStart(7)}`;
    }),
  ].join('\n'),
);

const { GOLD_ERRORS } = process.env;
if (GOLD_ERRORS) {
  const told = partOf('tuning').filter((s) => s.wrong !== null || s.sentence === undefined);
  appendFileSync(
    GOLD_ERRORS,
    `\n## comparisons\n\n${told.map(({ label, sentence, wrong }) => `- ${label.id} (${label.record}): ${wrong ?? ''}\n  > ${label.text}\n  ${sentence === undefined ? 'no claim is read' : (sentence ?? 'nothing is said')}`).join('\n')}\n`,
  );
}

describe('of what the card says', () => {
  test.each([
    ['tuning', 0.98, 0.57],
    ['fresh', 0.92, 0.6],
  ] as const)('%s: at least %d is right, and of what is to be said %d is', (part, precision, recall) => {
    const found = shares(partOf(part));
    expect(found.precision).toBeGreaterThanOrEqual(precision);
    expect(found.recall).toBeGreaterThanOrEqual(recall);
  });
});

describe('the labels', () => {
  test('are enough, a third of them not comparable, a sixth only scored', () => {
    expect(labelledComparisons.length).toBeGreaterThanOrEqual(200);
    expect(
      labelledComparisons.filter(({ says }) => says === 'not-comparable' || says === 'nothing').length / labelledComparisons.length,
    ).toBeGreaterThan(0.33);
    expect(partOf('fresh').length / labelledComparisons.length).toBeGreaterThan(0.16);
    expect(new Set(labelledComparisons.map(({ id }) => id)).size).toBe(labelledComparisons.length);
  });

  test.each(labelledComparisons.map((label) => [label.id, label] as const))('%s names what exists', (_, { text, words, record, says, by, why }) => {
    expect(text).toContain(words);
    expect(byId.has(record)).toBe(true);
    expect(by === null).toBe(says === 'not-comparable' || says === 'nothing');
    expect(why.length > 0).toBe(says === 'not-comparable');
  });
});

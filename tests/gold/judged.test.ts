import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { articleOfText } from '../../src/cli/article.ts';
import { type Read, readArticle } from '../../src/cli/read.ts';
import { loadRecords } from '../../src/cli/records.ts';
import { EntryId } from '../../src/model/entry.ts';
import { type Link, Relation } from '../../src/model/link.ts';
import { overlaps } from '../../src/model/span.ts';
import { inEnglish } from '../english.ts';
import { articles } from './gold.ts';

/** A record under a clause of an article, as it was shown to editors. */
const Shown = { text: v.string(), words: v.string(), record: EntryId };
/** How the record that was shown first stands to the clause, in the words that an editor could defend, the best first. */
const Named = v.strictObject({ ...Shown, relations: v.array(Relation) });
/** Whether the sentence that compared their amounts was fit to print. */
const Compared = v.strictObject({ ...Shown, sentence: v.string(), right: v.boolean() });

const file = (name: string): unknown => JSON.parse(readFileSync(new URL(`judged/${name}.json`, import.meta.url), 'utf8'));
const named = v.parse(v.array(Named), file('relations'));
const compared = v.parse(v.array(Compared), file('sentences'));

const records = loadRecords(null);
const textOf = new Map(articles.map((article) => [article.id, article]));
const reads = new Map<string, Read>();

function readOf(id: string): Read {
  const known = reads.get(id);
  if (known) return known;
  const article = textOf.get(id);
  if (!article) throw new Error(`no article ${id}`);
  const read = readArticle(articleOfText(article.text, { url: null, title: id, published: article.published }), records, null);
  reads.set(id, read);
  return read;
}

/** What is shown under the claim that the words are of, best first. */
function shownUnder({ text, words }: { text: string; words: string }): Link[] {
  const start = (textOf.get(text)?.text ?? '').indexOf(words);
  if (start < 0) throw new Error(`not in ${text}: ${words}`);
  const { analysis, links } = readOf(text);
  const claim = analysis.claims.findIndex((c) => overlaps(c, { start, end: start + words.length }));
  return links.filter((link) => link.claim === claim);
}

const relations = named.flatMap((one) => {
  const [first] = shownUnder(one);
  return first?.entry === one.record ? [one.relations.includes(first.relation)] : [];
});

const sentences = compared.map((one) => {
  const link = shownUnder(one).find(({ entry }) => entry === one.record);
  const said = link ? inEnglish(link.comparison) : null;
  return { right: one.right, is: said === null ? 'silent' : said === one.sentence ? 'said' : 'changed' };
});
const said = sentences.filter(({ is }) => is === 'said');
const share = (of: readonly boolean[]): number => of.filter(Boolean).length / Math.max(1, of.length);
const silencedOf = (right: boolean): number => share(sentences.flatMap((s) => (s.right === right ? [s.is === 'silent'] : [])));

console.log(
  `as editors name it: ${relations.length} relations of first records, ${share(relations).toFixed(3)} right\n` +
    `as editors read them: ${said.length} comparisons still said, ${share(said.map(({ right }) => right)).toFixed(3)} right; ` +
    `of the right ones ${silencedOf(true).toFixed(3)} are no longer said, of the wrong ones ${silencedOf(false).toFixed(3)}`,
);

describe('what editors made of what is shown', () => {
  test('a first record is named as they name it', () => {
    expect(relations.length).toBeGreaterThanOrEqual(0.9 * named.length);
    expect(share(relations)).toBeGreaterThanOrEqual(0.85);
  });

  test('a comparison is one that they would print', () => {
    expect(said.length).toBeGreaterThanOrEqual(0.7 * compared.length);
    expect(share(said.map(({ right }) => right))).toBeGreaterThanOrEqual(0.85);
    expect(silencedOf(true)).toBeLessThan(silencedOf(false));
  });

  test('is enough to mean something', () => {
    expect(named.length).toBeGreaterThanOrEqual(1000);
    expect(compared.length).toBeGreaterThanOrEqual(400);
    expect(compared.filter(({ right }) => !right).length).toBeGreaterThanOrEqual(60);
  });
});

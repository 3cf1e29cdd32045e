import { expect, test } from 'vitest';
import { articleOfText } from '../../src/cli/article.ts';
import { loadRecords } from '../../src/cli/records.ts';
import { analyse } from '../../src/engine/analyse.ts';
import { postingsOf } from '../../src/model/indexing.ts';
import { keysOfEntry } from '../../src/model/keys.ts';
import { inOrder, nearestIn } from '../../src/model/postings.ts';
import { type Query, queryOf } from '../../src/model/query.ts';
import { syntheticEntries } from '../bench/synthetic.ts';
import { articles } from './gold.ts';

const { lexicon, entries: shipped } = loadRecords(null);

const asked = articles.flatMap(({ id, text, published, claims }) => {
  const article = articleOfText(text, { url: null, title: id, published });
  const query = queryOf(analyse(article, lexicon), published, lexicon.countryOf);
  // Where nothing is read nothing is asked for: that is told by gold.test.ts.
  return query.claims.length === 0 ? [] : { id, query, wanted: claims.flatMap(({ first }) => (first === null || first.length === 0 ? [] : [first])) };
});

/** Claims whose record is not among the candidates, and the longest answer, with so many invented entries beside the shipped ones. */
function found(invented: number): { lost: string[]; most: number } {
  const entries = [...shipped, ...syntheticEntries(shipped, invented, 3)].sort(inOrder);
  const postings = postingsOf(entries, (entry) => keysOfEntry(entry, lexicon.countryOf));
  const answerTo = (query: Query): Set<string> => new Set(nearestIn(postings, query).map((i) => entries[i]?.id ?? ''));
  const answers = asked.map(({ id, query, wanted }) => ({ id, wanted, answer: answerTo(query) }));
  const lost = answers.flatMap(({ id, wanted, answer }) =>
    wanted.filter((first) => !first.some((one) => answer.has(one))).map((first) => `${id}: ${first}`),
  );
  return { lost, most: Math.max(...answers.map(({ answer }) => answer.size)) };
}

const claims = asked.reduce((n, { wanted }) => n + wanted.length, 0);

// One in a hundred at most: of a claim that is not read nothing is asked.
test('the record that may stand first is among the candidates of its article', () => {
  expect(claims).toBeGreaterThan(250);
  expect(found(0).lost.length / claims).toBeLessThan(0.01);
});

// Among twenty times as many that are made after them, some are nearer in everything that a key knows.
test('and nearly always among ten thousand more of its kind, in an answer as short', () => {
  const { lost, most } = found(10_000);
  expect(lost.length / claims).toBeLessThan(0.08);
  expect(most).toBeLessThanOrEqual(400);
});

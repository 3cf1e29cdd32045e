/** What a forest learns from: the signs of one candidate, whether it is right, and how much that counts. */
export interface Lesson {
  readonly signs: ArrayLike<number>;
  readonly right: boolean;
  readonly weight: number;
}

export interface Growth {
  readonly trees: number;
  /** The most leaves of a tree. */
  readonly leaves: number;
  /** How much of a step each tree goes. */
  readonly rate: number;
  /** The fewest lessons in a leaf. */
  readonly least: number;
  /** How strongly what a leaf adds is pulled to nothing. */
  readonly ridge: number;
}

/** A tree's node as `forestOf` of the engine reads it, in preorder. */
type Tree = string[];

/** Bounds that may be asked of each sign. */
const BINS = 64;

/** As many bounds as there are values, or at equal shares of the lessons; with three digits, as they are written. */
function boundsOf(lessons: readonly Lesson[], sign: number): number[] {
  const values = Float64Array.from(lessons, ({ signs }) => signs[sign] ?? 0).sort();
  const different = [...new Set(values)];
  const between = different.length <= BINS ? different : Array.from({ length: BINS }, (_, i) => values[Math.floor((i * values.length) / BINS)] ?? 0);
  return [...new Set(between.map((value) => Math.round(value * 1000) / 1000))].sort((a, b) => a - b).slice(1);
}

/** How many bounds a value has reached. */
function binOf(bounds: readonly number[], value: number): number {
  let [low, high] = [0, bounds.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((bounds[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lessons of one node, with the sums of their slopes and bends by sign and bin. */
interface Node {
  readonly members: Uint32Array;
  readonly slope: number;
  readonly bend: number;
  split: { sign: number; bin: number; gain: number } | null;
  below: Node | null;
  above: Node | null;
}

/**
 * Boosted trees for the logistic loss (Friedman 2001), each grown where it gains most, over binned signs as in LightGBM (Ke and others 2017). The same
 * lessons always give the same trees.
 */
export function grown(lessons: readonly Lesson[], { trees, leaves, rate, least, ridge }: Growth): { prior: number; trees: string[] } {
  const width = lessons[0]?.signs.length ?? 0;
  const bounds = Array.from({ length: width }, (_, sign) => boundsOf(lessons, sign));
  const bins = bounds.map((of, sign) => Uint8Array.from(lessons, ({ signs }) => binOf(of, signs[sign] ?? 0)));
  const weights = Float64Array.from(lessons, ({ weight }) => weight);
  const total = weights.reduce((sum, w) => sum + w, 0);
  const rights = lessons.reduce((sum, { right, weight }) => sum + (right ? weight : 0), 0);
  const prior = Math.round(Math.log(rights / (total - rights)) * 1000) / 1000;
  const odds = new Float64Array(lessons.length).fill(prior);
  const slopes = new Float64Array(lessons.length);
  const bends = new Float64Array(lessons.length);

  const worth = (slope: number, bend: number): number => (slope * slope) / (bend + ridge);

  function nodeOf(members: Uint32Array): Node {
    let [slope, bend] = [0, 0];
    for (const i of members) {
      slope += slopes[i] as number;
      bend += bends[i] as number;
    }
    const node: Node = { members, slope, bend, split: null, below: null, above: null };
    if (members.length < 2 * least) return node;
    const here = worth(slope, bend);
    for (let sign = 0; sign < width; sign++) {
      const size = (bounds[sign]?.length ?? 0) + 1;
      if (size < 2) continue;
      const of = bins[sign] as Uint8Array;
      const [n, s, b] = [new Uint32Array(size), new Float64Array(size), new Float64Array(size)];
      for (const i of members) {
        const bin = of[i] as number;
        n[bin] = (n[bin] as number) + 1;
        s[bin] = (s[bin] as number) + (slopes[i] as number);
        b[bin] = (b[bin] as number) + (bends[i] as number);
      }
      let [count, left, bent] = [0, 0, 0];
      for (let bin = 0; bin < size - 1; bin++) {
        count += n[bin] as number;
        left += s[bin] as number;
        bent += b[bin] as number;
        if (count < least) continue;
        if (members.length - count < least) break;
        const gain = worth(left, bent) + worth(slope - left, bend - bent) - here;
        if (gain > (node.split?.gain ?? 1e-6)) node.split = { sign, bin, gain };
      }
    }
    return node;
  }

  function grow(): Tree {
    const root = nodeOf(Uint32Array.from(lessons.keys()));
    const open = [root];
    for (let count = 1; count < leaves; count++) {
      const best = open.reduce<Node | null>((b, node) => ((node.split?.gain ?? 0) > (b?.split?.gain ?? 0) ? node : b), null);
      if (!best?.split) break;
      const { sign, bin } = best.split;
      const of = bins[sign] as Uint8Array;
      best.below = nodeOf(best.members.filter((i) => (of[i] as number) <= bin));
      best.above = nodeOf(best.members.filter((i) => (of[i] as number) > bin));
      open.splice(open.indexOf(best), 1, best.below, best.above);
    }
    return written(root);
  }

  /** The node with all below it; what its leaves add is added to their members. */
  function written({ members, slope, bend, split, below, above }: Node): Tree {
    if (split && below && above) return [`${split.sign}<${bounds[split.sign]?.[split.bin]}`, ...written(below), ...written(above)];
    const value = Math.round(((rate * slope) / (bend + ridge)) * 1000) / 1000;
    for (const i of members) odds[i] = (odds[i] as number) + value;
    return [`=${value}`];
  }

  const all: string[] = [];
  for (let tree = 0; tree < trees; tree++) {
    for (const [i, lesson] of lessons.entries()) {
      const chance = 1 / (1 + Math.exp(-(odds[i] as number)));
      slopes[i] = (weights[i] as number) * ((lesson.right ? 1 : 0) - chance);
      bends[i] = (weights[i] as number) * chance * (1 - chance);
    }
    all.push(grow().join(' '));
  }
  return { prior, trees: all };
}

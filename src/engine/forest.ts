/**
 * Boosted trees (Friedman 2001): each asks of a candidate's signs, one by one, whether they are below a bound, and adds what its leaf holds to the log-odds.
 * All trees lie in one another's wake, node by node in preorder: a leaf has no sign.
 */
export interface Forest {
  /** Log-odds before any tree. */
  readonly prior: number;
  /** Where each tree begins. */
  readonly roots: Int32Array;
  /** By node: the number of the sign that is asked for; −1 in a leaf. */
  readonly signs: Int8Array;
  /** By node: the bound, or what a leaf adds. */
  readonly values: Float64Array;
  /** By node: where it goes on from the bound upwards; below it, with the next node. */
  readonly above: Int32Array;
}

/**
 * Reads what `npm run weigh` writes: a tree a line, nodes in preorder; `7<1.5` asks whether sign 7 is below 1.5, `=-0.2` is a leaf.
 * @throws SyntaxError where a line is no tree
 */
export function forestOf(prior: number, lines: string): Forest {
  const trees = lines.trim().split('\n');
  const nodes = trees.map((tree) => tree.split(' '));
  const size = nodes.reduce((sum, tree) => sum + tree.length, 0);
  const forest = {
    prior,
    roots: new Int32Array(trees.length),
    signs: new Int8Array(size),
    values: new Float64Array(size),
    above: new Int32Array(size),
  };
  let at = 0;
  for (const [i, tree] of nodes.entries()) {
    forest.roots[i] = at;
    /** Takes one node with all below it from the tree's words. */
    const take = (word: number): number => {
      const node = tree[word];
      const here = at++;
      const [sign = '', value = ''] = node?.split(/[<=]/) ?? [];
      if (!node || value === '') throw new SyntaxError(`Tree ${i + 1} has no node ${word + 1}.`);
      forest.signs[here] = sign === '' ? -1 : Number(sign);
      forest.values[here] = Number(value);
      if (sign === '') return word + 1;
      const next = take(word + 1);
      forest.above[here] = at;
      return take(next);
    };
    if (take(0) !== tree.length) throw new SyntaxError(`Tree ${i + 1} goes on behind its last leaf.`);
  }
  return forest;
}

/** @returns 0 to 1 */
export function chanceBy({ prior, roots, signs, values, above }: Forest, of: ArrayLike<number>): number {
  let sum = prior;
  for (const root of roots) {
    let at = root;
    let sign = signs[at] as number;
    while (sign >= 0) {
      at = (of[sign] as number) < (values[at] as number) ? at + 1 : (above[at] as number);
      sign = signs[at] as number;
    }
    sum += values[at] as number;
  }
  return 1 / (1 + Math.exp(-sum));
}

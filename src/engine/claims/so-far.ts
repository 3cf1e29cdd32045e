import type { Claim, Measure } from '../../model/claim.ts';

/** What the claims of an article have been about so far: news stays on its matter. */
export class SoFar {
  readonly #counts = new Map<Measure, number>();
  /** Claims that were counted. */
  #read = 0;
  #mostCount = 0;
  first: Measure | null = null;
  /** The earliest of those that most claims are about. */
  most: Measure | null = null;

  /** Counts the claims that came since. @param claims all of the article so far, each time those of before and what was added */
  reads(claims: readonly Pick<Claim, 'measure'>[]): this {
    for (; this.#read < claims.length; this.#read++) {
      const measure = claims[this.#read]?.measure;
      if (!measure) continue;
      const count = (this.#counts.get(measure) ?? 0) + 1;
      this.#counts.set(measure, count);
      this.first ??= measure;
      if (count > this.#mostCount) [this.most, this.#mostCount] = [measure, count];
    }
    return this;
  }

  /** Whether more than half of all claims are about that one. */
  get isMain(): boolean {
    return this.#mostCount * 2 > this.#read;
  }

  /** Each once, in the order in which they came up. */
  all(): Iterable<Measure> {
    return this.#counts.keys();
  }
}

import type { Entry, EntryId } from '../../model/entry.ts';
import type { Features } from './features.ts';

/** An entry held against a claim. */
export class Candidate {
  readonly #features: () => Features;

  /** @param odds how much likelier it is the claim's record than that the claim has none */
  constructor(
    readonly entry: Entry,
    readonly odds: number,
    features: () => Features,
  ) {
    this.#features = features;
  }

  /** How they compare, field by field; each worked out when it is asked for. */
  get features(): Features {
    return this.#features();
  }
}

/** The entries held against one claim: hundreds, most of them so unlike that nobody asks for more than their odds. */
export class Candidates {
  readonly #entries: readonly Entry[];
  readonly #places: ReadonlyMap<EntryId, number>;
  readonly #isOut: (at: number) => boolean;
  readonly #featuresOf: (at: number) => Features;
  readonly #features: Features[] = [];
  readonly #made: Candidate[] = [];
  readonly #odds: Float64Array;
  /** Those that may be the claim's record. */
  readonly possible: readonly Candidate[];

  /** @param isOut what the reader ruled out */
  constructor(
    entries: readonly Entry[],
    places: ReadonlyMap<EntryId, number>,
    isOut: (at: number) => boolean,
    featuresOf: (at: number) => Features,
    weigh: (featuresAt: (at: number) => Features) => Float64Array,
  ) {
    this.#entries = entries;
    this.#places = places;
    this.#isOut = isOut;
    this.#featuresOf = featuresOf;
    this.#odds = weigh((at) => this.#featuresAt(at));
    const possible: Candidate[] = [];
    for (let at = 0; at < entries.length; at++) if ((this.#odds[at] as number) > 0) possible.push(this.#at(at));
    this.possible = possible;
  }

  #featuresAt(at: number): Features {
    this.#features[at] ??= this.#featuresOf(at);
    return this.#features[at];
  }

  #at(at: number): Candidate {
    this.#made[at] ??= new Candidate(this.#entries[at] as Entry, this.#odds[at] as number, () => this.#featuresAt(at));
    return this.#made[at];
  }

  /** The entry of this id, if it is among them. */
  of(id: EntryId): Candidate | null {
    const at = this.#places.get(id);
    return at === undefined || this.#isOut(at) ? null : this.#at(at);
  }

  all(): Candidate[] {
    return [...this.#entries.keys()].flatMap((at) => (this.#isOut(at) ? [] : this.#at(at)));
  }
}

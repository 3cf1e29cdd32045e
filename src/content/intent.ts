export interface Intent<Spot> {
  /** The pointer has rested long enough that a card may be wanted: time for what is slow. The same `spot` is shown if it rests on. */
  near(spot: Spot): void;
  show(spot: Spot): void;
  hide(): void;
}

const NEAR_MS = 150;
const SHOW_MS = 500;
/** Long enough to travel from the words into the card. */
const LEAVE_MS = 300;

/** Tells resting on words from passing over them, and travelling into the card from leaving. Spots are told apart by `same`. */
export class Hover<Spot> {
  readonly #intent: Intent<Spot>;
  readonly #same: (a: Spot, b: Spot) => boolean;
  #pending: Spot | null = null;
  #shown: Spot | null = null;
  #coming: ReturnType<typeof setTimeout>[] = [];
  #leaving: ReturnType<typeof setTimeout> | undefined;

  constructor(intent: Intent<Spot>, same: (a: Spot, b: Spot) => boolean) {
    this.#intent = intent;
    this.#same = same;
  }

  /** What the pointer is over: a spot of the page, the card, or nothing of ours; `ago`: for how long already (ms), when it came before we could look. */
  over(what: Spot | 'card' | null, ago = 0): void {
    if (what === 'card' || (what !== null && this.#shown !== null && this.#same(what, this.#shown))) {
      this.#stay();
      this.#forget();
      return;
    }
    if (this.#shown !== null) this.#leaving ??= setTimeout(() => this.#leave(), LEAVE_MS);
    if (what !== null && this.#pending !== null && this.#same(what, this.#pending)) return;
    this.#forget();
    if (what === null) return;
    this.#pending = what;
    this.#coming = [setTimeout(() => this.#intent.near(what), NEAR_MS - ago), setTimeout(() => this.#show(what), SHOW_MS - ago)];
  }

  /** Forgets everything: the card was closed or pinned, or the page changed. */
  reset(): void {
    this.#stay();
    this.#forget();
    this.#shown = null;
  }

  #show(spot: Spot): void {
    this.#stay();
    this.#forget();
    this.#shown = spot;
    this.#intent.show(spot);
  }

  #leave(): void {
    this.#leaving = undefined;
    this.#shown = null;
    this.#intent.hide();
  }

  #stay(): void {
    clearTimeout(this.#leaving);
    this.#leaving = undefined;
  }

  #forget(): void {
    for (const timer of this.#coming) clearTimeout(timer);
    this.#coming = [];
    this.#pending = null;
  }
}

import type { Cards } from './cards.ts';
import type { Visited } from './hands.ts';
import type { Spots } from './paint/spots.ts';

/** How often at most the page is asked what is in sight while it scrolls (ms). */
const LOOK_MS = 200;

/** Where in a window a reader's eye is, from its top. */
const EYE = 1 / 3;

/** Which claim the reader is at: the open card's, the one under the pointer, or the one in sight. Looked for only while an open panel wants to know. */
export class Near {
  readonly #visit: Visited;
  readonly #cards: Cards;
  readonly #spots: Spots;
  /** Under the pointer since the page last scrolled. */
  #pointed: number | null = null;
  #stop: AbortController | null = null;

  constructor(visit: Visited, spots: Spots, cards: Cards, signal: AbortSignal) {
    this.#visit = visit;
    this.#spots = spots;
    this.#cards = cards;
    signal.addEventListener('abort', () => this.#stop?.abort());
  }

  /** The claim as soon as it is another than `from`. Only one can wait: who waited before is told what they know. */
  next(from: number | null): Promise<number | null> {
    this.#stop?.abort();
    const stop = new AbortController();
    this.#stop = stop;
    const { signal } = stop;
    return new Promise((resolve) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const look = (): void => {
        timer = undefined;
        const now = this.#now();
        if (now === null || now === from) return;
        resolve(now);
        stop.abort();
      };
      const later = (): void => {
        timer ??= setTimeout(look, LOOK_MS);
      };
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve(from);
      });
      const options = { capture: true, passive: true, signal };
      const scrolled = (): void => {
        this.#pointed = null;
        later();
      };
      window.addEventListener('scroll', scrolled, options);
      window.addEventListener('resize', scrolled, options);
      const pointed = (event: PointerEvent): void => {
        const target = event.composedPath()[0] ?? null;
        const claim = this.#spots.at(event.clientX, event.clientY, target)?.claims[0];
        if (claim === undefined) return;
        this.#pointed = claim;
        later();
      };
      window.addEventListener('pointermove', pointed, options);
      look();
    });
  }

  #now(): number | null {
    return this.#cards.spot?.claims[0] ?? this.#pointed ?? this.#inSight();
  }

  #inSight(): number | null {
    const eye = innerHeight * EYE;
    let best: number | null = null;
    let away = Number.POSITIVE_INFINITY;
    for (const [claim, clause] of this.#visit.page.reading?.analysis.claims.entries() ?? []) {
      const box = this.#spots.of(claim, clause)?.words.getBoundingClientRect();
      if (!box || box.bottom <= 0 || box.top >= innerHeight || Math.abs(box.top - eye) >= away) continue;
      away = Math.abs(box.top - eye);
      best = claim;
    }
    return best;
  }
}

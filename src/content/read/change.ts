/** Changes come in bursts: wait for this much quiet (ms) … */
const QUIET_MS = 500;
/** … but not longer than this, on a page that never rests. */
const LONGEST_MS = 3000;
/** Reading again and finding the same text makes the next wait longer, up to this: an advertisement that churns costs nothing. */
const PATIENCE_MS = 30_000;

const hasWords = (node: Node): boolean => node.nodeType === 3 || node.nodeType === 1;

/**
 * Calls `changed` once after a burst of changes in the page's tree. Nothing is worked out inside the observer.
 * `isOurs` tells the card's element, which is no change of the page's.
 */
export class Changes {
  #wait = QUIET_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  readonly #changed: () => void;

  constructor(changed: () => void, isOurs: (node: Node) => boolean, signal: AbortSignal) {
    this.#changed = changed;
    const observer = new MutationObserver((records) => {
      if (records.some((r) => r.type === 'characterData' || [...r.addedNodes, ...r.removedNodes].some((n) => hasWords(n) && !isOurs(n))))
        this.#later();
    });
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(this.#timer);
    });
  }

  /** What the last change came to: the article's text, or only its surroundings. */
  was(real: boolean): void {
    this.#wait = real ? QUIET_MS : Math.min(this.#wait * 2, PATIENCE_MS);
  }

  #later(): void {
    const now = performance.now();
    if (this.#timer === undefined) this.#since = now;
    else if (now - this.#since > Math.max(LONGEST_MS, this.#wait)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#changed();
    }, this.#wait);
  }
}

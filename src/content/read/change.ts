/** Changes come in bursts: wait for this much quiet (ms) … */
const QUIET_MS = 500;
/** … but not longer than this, on a page that never rests. */
const LONGEST_MS = 3000;
/** Reading again and finding the same text makes the next wait longer, up to this: an advertisement that churns costs nothing. */
const PATIENCE_MS = 30_000;

/** Only `head` and `body` are the page's under the root; what else comes and goes there is a card, ours or another extension's. */
const ofThePage = (node: Node, around: Node): boolean => around !== document.documentElement || node.nodeName === 'BODY' || node.nodeName === 'HEAD';

const isReal = (record: MutationRecord): boolean =>
  record.type === 'characterData' || [...record.addedNodes, ...record.removedNodes].some((node) => ofThePage(node, record.target));

/** Calls `changed` once after a burst of changes in the page's tree. Nothing is worked out inside the observer. */
export class Changes {
  #wait = QUIET_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  readonly #changed: () => void;

  constructor(changed: () => void, signal: AbortSignal) {
    this.#changed = changed;
    const observer = new MutationObserver((records) => {
      if (records.some(isReal)) this.#later();
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

/** Changes come in bursts: wait for this much quiet (ms) … */
const QUIET_MS = 500;
/** … but not longer than this, on a page that never rests. */
const LONGEST_MS = 3000;
/** Reading again and finding the same text makes the next wait longer, up to this: an advertisement that churns costs nothing. */
const PATIENCE_MS = 30_000;
/** A page whose article itself never rests is held up for no more than this part of its time. */
const SHARE = 1 / 400;

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
  readonly #observer: MutationObserver;

  constructor(changed: () => void, signal: AbortSignal) {
    this.#changed = changed;
    this.#observer = new MutationObserver((records) => {
      if (records.some(isReal)) this.#later();
    });
    this.watch([document]);
    // Nobody looks at a hidden page: what changed there is read when somebody does.
    document.addEventListener('visibilitychange', () => !document.hidden && this.#since > 0 && this.#later(), { signal });
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      clearTimeout(this.#timer);
    });
  }

  /** Shadow trees are trees of their own to an observer; one that is watched already is not watched twice. */
  watch(roots: readonly Node[]): void {
    for (const root of roots) this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  /** What the last change came to (the article's text, or only its surroundings), and how long the page was held up to find out. */
  was(real: boolean, spent: number): void {
    this.#wait = Math.min(Math.max(real ? QUIET_MS : this.#wait * 2, spent / SHARE), PATIENCE_MS);
  }

  #later(): void {
    const now = performance.now();
    if (this.#timer === undefined) this.#since ||= now;
    else if (now - this.#since > Math.max(LONGEST_MS, this.#wait)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (document.hidden) return;
      this.#since = 0;
      this.#changed();
    }, this.#wait);
  }
}

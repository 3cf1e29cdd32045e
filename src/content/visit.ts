import type { toPage } from '../bridge/calls.ts';
import { LINKED_COUNT, linkedIn } from '../bridge/linkedCount.ts';
import type { Handlers } from '../bridge/serve.ts';
import { ENDED, orphaned } from './copy.ts';
import { type Hands, type Met, theAttend } from './hands.ts';
import { Painter } from './paint/painter.ts';
import { Changes } from './read/change.ts';
import { PageReader } from './read/pageReader.ts';
import { ask, servePage } from './wire.ts';

const WAIT_FOR_RECORDS_MS = 3000;

/** How often to look whether the extension is still there and the marks still stand: no event tells. After such a rest each look takes a fifth of a millisecond. */
const BEAT_MS = 2000;

const RESIZED_MS = 300;

const address = (): string => document.URL.replace(/#.*/, '');

/** One stay of the script in a page: read and paint until the copy is told to stop. What answers the reader comes later, by `hands`. Everything hangs on its signal. */
export class Visit {
  readonly #copy: AbortController;
  readonly #page = new PageReader();
  readonly #painter = new Painter();
  readonly #changes: Changes;
  #address = address();
  #turn: AbortController | null = null;
  #attending: Promise<Hands> | null = null;
  /** What the pointer did last over marked words before there were hands to see it: a click counts for more than a move. */
  #met: Met | null = null;
  #attended = false;
  #beats: ReturnType<typeof setInterval> | undefined;

  constructor(copy: AbortController) {
    this.#copy = copy;
    const { signal } = copy;
    this.#changes = new Changes(() => this.#changed(), signal);
    // Every change of a page's address is told here, where the browser has it; elsewhere those by its own history.
    const { navigation } = globalThis as { navigation?: EventTarget };
    (navigation ?? globalThis).addEventListener(navigation ? 'currententrychange' : 'popstate', () => this.#moved(), { signal });
    // Out of the back-forward cache the highlights may be gone and the ledger may know more.
    addEventListener('pageshow', (event) => event.persisted && this.read(false), { signal });
    const stop = this.#serve();
    signal.addEventListener('abort', () => {
      this.#turn?.abort(ENDED);
      clearInterval(this.#beats);
      stop();
      this.#painter.clear();
    });
  }

  /** What only a page with something to mark has to bear. */
  #wake(): void {
    if (this.#beats) return;
    const { signal } = this.#copy;
    for (const type of ['pointermove', 'click']) addEventListener(type, (event) => this.#nears(event), { capture: true, passive: true, signal });
    let resized: ReturnType<typeof setTimeout>;
    addEventListener(
      'resize',
      () => {
        clearTimeout(resized);
        resized = setTimeout(() => !signal.aborted && this.#paint(), RESIZED_MS);
      },
      { signal },
    );
    this.#beats = setInterval(() => this.#beat(), BEAT_MS);
  }

  /** Reads (again) and paints; `asked` where the reader wants it said when there is nothing to show. */
  async read(asked: boolean): Promise<void> {
    if (this.#copy.signal.aborted) return;
    this.#turn?.abort(ENDED);
    const turn = new AbortController();
    this.#turn = turn;
    const { signal } = turn;
    try {
      const outcome = await this.#page.read(asked, signal);
      if (signal.aborted) return;
      this.#changes.was(outcome === 'new' || outcome === 'moved', this.#page.spent);
      this.#changes.watch(this.#page.shadows);
      if (outcome !== 'same') this.#paint();
      // The records are still being installed: the reader should not have to load the page again.
      if (this.#page.quiet === 'no-pack') setTimeout(() => signal.aborted || this.read(false), WAIT_FOR_RECORDS_MS);
      if (asked && this.#painter.marks.length === 0) await (await this.#hands()).say();
    } catch (error) {
      // A newer reading took over, or the visit is at its end.
      if (!signal.aborted) throw error;
    }
  }

  #paint(): void {
    const { marks, places, settings } = this.#page;
    if (places && settings) this.#painter.paint(marks, places, settings.marks);
    else this.#painter.clear();
    Reflect.set(globalThis, Symbol.for(LINKED_COUNT), linkedIn(marks));
    if (marks.length > 0) this.#wake();
  }

  #changed(): void {
    if (this.#orphaned()) return;
    this.#moved();
    this.read(false);
  }

  /** Another address is another page, whether or not the document is the same. */
  #moved(): void {
    if (address() === this.#address) return;
    this.#address = address();
    this.#close();
    this.#page.forget();
    this.#paint();
    this.read(false);
  }

  #beat(): void {
    if (document.hidden || this.#orphaned()) return;
    if (!this.#painter.stands) this.#paint();
  }

  /** The pointer is over marked words, or a click was on them: time for what answers. Its own listeners take over. */
  #nears(event: Event): void {
    if (this.#attended || !event.isTrusted) return;
    const target = event.composedPath()[0] ?? null;
    // Once it was there, where it went since counts as well.
    if (!this.#met && this.#painter.marksAround(target).length === 0) return;
    if (this.#met?.event.type !== 'click') this.#met = { event, target };
    this.#hands().catch(() => this.#orphaned());
  }

  #hands(): Promise<Hands> {
    this.#attending ??= this.#attend().catch((error) => {
      // A failed try is not the last one.
      this.#attending = null;
      throw error;
    });
    return this.#attending;
  }

  async #attend(): Promise<Hands> {
    if (!theAttend()) await ask('card/load', {});
    const attend = theAttend();
    if (!attend) throw new Error('no card');
    const visited = {
      page: this.#page,
      painter: this.#painter,
      opensOnHover: () => this.#page.settings?.openOn !== 'click',
      paint: () => this.#paint(),
      read: (asked: boolean) => this.read(asked),
      orphaned: () => this.#orphaned(),
    };
    this.#attended = true;
    return attend(visited, this.#met, this.#copy.signal);
  }

  #close(): void {
    this.#attending?.then((hands) => hands.close()).catch(() => {});
  }

  /** Answers calls until what it gives is called. */
  #serve(): () => void {
    // What every page that is read must answer; all else is about cards.
    const own: Omit<Handlers<typeof toPage>, keyof Hands['answers']> = {
      'reading/current': () => ({ reading: this.#page.reading, problem: this.#page.problem }),
      'page/read': async () => {
        await this.read(true);
        return {};
      },
      'settings/changed': (settings) => {
        this.#page.settings = settings;
        this.#paint();
        return {};
      },
      'page/stop': () => {
        // After the answer is out: stopping also takes the listener away.
        setTimeout(() => this.#copy.abort(ENDED));
        return {};
      },
    };
    return servePage(async (name, request) => {
      const answers: object = Object.hasOwn(own, name) ? own : (await this.#hands()).answers;
      return (answers as Record<string, (request: never) => unknown>)[name]?.(request);
    });
  }

  /** After an update of the extension this copy has nobody to speak to: it takes its marks away. */
  #orphaned(): boolean {
    const alone = orphaned();
    if (alone) this.#copy.abort(ENDED);
    return alone;
  }
}

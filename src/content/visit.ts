import { onSettings, readSettings, type Settings } from '../bridge/settings.ts';
import { words } from '../bridge/words.ts';
import type { EntryId } from '../model/entry.ts';
import type { Reading } from '../model/reading.ts';
import { judgeLink, saveClaim } from './actions.ts';
import { type By, Cards } from './cards.ts';
import { orphaned } from './copy.ts';
import { watchGestures } from './gestures.ts';
import { step } from './paint/marks.ts';
import { Painter, type Spot } from './paint/painter.ts';
import { Changes } from './read/change.ts';
import { PageReader } from './read/pageReader.ts';
import { ask, servePage } from './wire.ts';
import { quietInWords } from './words.ts';

const WAIT_FOR_RECORDS_MS = 3000;

const address = (): string => location.href.split('#')[0] ?? '';

/** One stay of the script in a page: read, paint, show, until the copy is told to stop. Everything hangs on its signal. */
export class Visit {
  readonly #copy: AbortController;
  readonly #page = new PageReader();
  readonly #painter = new Painter();
  readonly #cards: Cards;
  readonly #changes: Changes;
  #address = address();
  #turn = new AbortController();
  #steppedTo: number | null = null;
  #opensOnHover = true;
  /** The ways to put links back that the reader has just judged. */
  readonly #taken = new Map<string, () => void>();

  constructor(copy: AbortController) {
    this.#copy = copy;
    const { signal } = copy;
    this.#cards = new Cards(() => hover.reset(), signal);
    const hover = watchGestures(
      this.#painter,
      this.#cards,
      () => this.#opensOnHover,
      (spot, by) => this.#open(spot, by),
      signal,
    );
    this.#heed(signal);
    this.#changes = new Changes(() => this.#changed(), signal);
    window.addEventListener('popstate', () => this.#changed(), { signal });
    window.addEventListener('pagehide', () => this.#cards.close(), { signal });
    // Out of the back-forward cache the highlights may be gone and the ledger may know more.
    window.addEventListener('pageshow', (event) => event.persisted && this.read(false), { signal });
    signal.addEventListener('abort', () => {
      this.#turn.abort();
      this.#painter.clear();
    });
    this.#serve(signal);
  }

  #heed(signal: AbortSignal): void {
    const take = ({ openOn }: Settings) => {
      this.#opensOnHover = openOn === 'hover';
    };
    readSettings().then(take, () => this.#orphaned());
    signal.addEventListener('abort', onSettings(take));
  }

  /** Reads (again) and paints; `asked` where the reader wants it said when there is nothing to show. */
  async read(asked: boolean): Promise<void> {
    this.#turn.abort();
    this.#turn = new AbortController();
    const { signal } = this.#turn;
    try {
      const outcome = await this.#page.read(asked, signal);
      if (signal.aborted || this.#copy.signal.aborted) return;
      this.#changes.was(outcome === 'new' || outcome === 'moved');
      if (outcome !== 'same') this.#paint();
      if (this.#page.reading?.quiet === 'no-pack') this.#later(signal);
      if (asked) await this.#say();
    } catch (error) {
      // A newer reading took over, or the visit is at its end.
      if (!signal.aborted && !this.#copy.signal.aborted) throw error;
    }
  }

  /** The records are still being installed: the reader should not have to load the page again. */
  #later(signal: AbortSignal): void {
    const timer = setTimeout(() => this.read(false), WAIT_FOR_RECORDS_MS);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  #paint(): void {
    const { reading, places } = this.#page;
    if (reading && places) this.#painter.paint(reading, places);
    else this.#painter.clear();
  }

  async #say(): Promise<void> {
    const { reading, problem } = this.#page;
    const says = problem ?? (reading?.quiet ? quietInWords(reading.quiet) : reading?.links.length === 0 ? words('notice_no_record') : null);
    if (says) await this.#cards.notice(says);
  }

  #changed(): void {
    if (this.#orphaned()) return;
    if (address() !== this.#address) {
      this.#address = address();
      this.#cards.close();
      this.#page.forget();
      this.#paint();
    }
    this.read(false);
  }

  #open(spot: Spot, by: By): void {
    const { reading } = this.#page;
    if (this.#orphaned() || !reading) return;
    this.#cards
      .open(reading, spot, by, {
        onSave: (claim) => saveClaim(this.#asJudged(reading), claim),
        onJudge: (claim, entry, apart) => this.#judge(claim, entry, apart),
        onHistory: (entry) => void ask('history/open', { entry }),
      })
      .catch(() => this.#orphaned());
  }

  /** The reading of an open card without the links that the reader has sent away since. */
  #asJudged(reading: Reading): Reading {
    const now = this.#page.reading;
    return now?.article === reading.article ? now : reading;
  }

  /** The mark goes with its last link at once, and comes back where the word could not be kept or was taken back. */
  async #judge(claim: number, entry: EntryId, apart: boolean): Promise<void> {
    const { reading } = this.#page;
    if (!reading) return;
    const key = `${claim} ${entry}`;
    const putBack = () => {
      this.#taken.get(key)?.();
      this.#taken.delete(key);
      this.#paint();
    };
    if (apart) {
      this.#taken.set(key, this.#page.without(claim, entry));
      this.#paint();
    } else putBack();
    try {
      await judgeLink(reading, claim, entry, apart);
    } catch (error) {
      if (apart) putBack();
      throw error;
    }
  }

  #show(claim: number, by: By): void {
    const clause = this.#page.reading?.analysis.claims[claim];
    const spot = clause && this.#painter.of(claim, clause);
    if (!spot) return;
    const { top, bottom } = spot.words.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) spot.words.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    this.#open(spot, by);
  }

  /** From the open card, or the one stepped to last while it is still in sight; else the first one that the reader sees. */
  #next(by: 1 | -1): number | null {
    const last = this.#cards.spot?.claims[0] ?? (this.#painter.isInSight(this.#steppedTo) ? this.#steppedTo : null);
    this.#steppedTo = (last === null ? this.#painter.inSight(by) : null) ?? step(this.#painter.marks, last, by);
    return this.#steppedTo;
  }

  #serve(signal: AbortSignal): void {
    const stop = servePage({
      'reading/current': () => ({ reading: this.#page.reading, problem: this.#page.problem }),
      'page/read': async () => {
        await this.read(true);
        return {};
      },
      'page/as-of': async ({ asOf }) => {
        this.#page.asOf = asOf;
        await this.read(false);
        return {};
      },
      'page/stop': () => {
        // After the answer is out: stopping also takes the listener away.
        setTimeout(() => this.#copy.abort());
        return {};
      },
      'claim/show': ({ claim }) => {
        this.#show(claim, 'click');
        return {};
      },
      'claim/step': async ({ by }) => {
        const next = this.#next(by);
        if (next === null) await this.#cards.notice(words('notice_no_more'));
        else this.#show(next, 'key');
        return {};
      },
    });
    signal.addEventListener('abort', stop);
  }

  /** After an update of the extension this copy has nobody to speak to: it takes its marks away. */
  #orphaned(): boolean {
    const alone = orphaned();
    if (alone) this.#copy.abort();
    return alone;
  }
}

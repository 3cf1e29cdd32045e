import type { Problem } from '../../bridge/problem.ts';
import type { Settings } from '../../bridge/settings.ts';
import type { Day } from '../../model/day.ts';
import type { Mark } from '../../model/mark.ts';
import type { Quiet, Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { look, pageTextOf } from '../../reader/look.ts';
import type { Places } from '../../reader/places.ts';
import { ask, problemOf } from '../wire.ts';
import { Answer } from './answer.ts';
import { idle, inSlices } from './slices.ts';

/** What a reading came to: new claims, the same words in new nodes, nothing new, or no reading (`problem` says why). */
export type Outcome = 'new' | 'moved' | 'same' | 'none';

/** The page as read so far. The text is read here; all thought on it happens in the background. */
export class PageReader {
  #reading: Reading | null = null;
  /** The reading as the background told it, taken apart when somebody wants it: a page that only marks does not. */
  #told = '';
  /** Why there is little to a reading. */
  quiet: Quiet | null = null;
  /** Where the reading is to be marked. */
  marks: readonly Mark[] = [];
  places: Places | null = null;
  /** Why there is no reading. Who wants to say it has the words for it. */
  problem: Problem | null = null;
  /** How the reader wants it, as told with the reading. */
  settings: Pick<Settings, 'openOn' | 'marks'> | null = null;
  /** The roots of open shadow trees that were read. */
  shadows: readonly ShadowRoot[] = [];
  /** How long the page was held up by the last look at it (ms). */
  spent = 0;
  /** The reader said "read this page": then it counts as an article, whatever it looks like. */
  #asked = false;
  /** The day that the reader wants it read as of; null: today. */
  asOf: Day | null = null;
  /** Words that the reader selected: they count as a claim as long as the article stays as it is. */
  #selected: Span | null = null;
  /** The look of the marks is in the page. */
  #styled = false;
  /** What was answered, and to which wish: the same article as of the same day need not be asked about again. */
  #answer: Answer | null = null;
  #wished = '';

  forget(): void {
    this.asOf = this.#selected = null;
    this.#nothing(null);
    this.#asked = false;
  }

  get reading(): Reading | null {
    if (this.#told) this.reading = JSON.parse(this.#told);
    return this.#reading;
  }

  set reading(reading: Reading | null) {
    this.#reading = reading;
    this.#told = '';
  }

  /** Has the next reading take these words for a claim. */
  select(span: Span): void {
    this.#selected = span;
  }

  /** Reads the page as it stands. Rejects only when the signal says stop. */
  async read(asked: boolean, signal: AbortSignal): Promise<Outcome> {
    this.#asked ||= asked;
    await idle();
    const { result: seen, spent } = await inSlices(look(document, document.URL), signal);
    this.spent = spent;
    this.shadows = seen.shadows;
    const same = this.#answer?.placesIn(seen);
    if (!same) this.#selected = null;
    const wish = { asked: this.#asked, asOf: this.asOf, selected: this.#selected };
    const wished = JSON.stringify(wish);
    // While the records are being installed the same article may be answered differently a moment later.
    if (same && !asked && wished === this.#wished && this.quiet !== 'no-pack') {
      if (this.problem) return 'none';
      const stood = this.places?.stand();
      this.places = same;
      return stood ? 'same' : 'moved';
    }
    try {
      const { reading, quiet, kept, marks, settings } = await ask('article/read', {
        page: pageTextOf(seen),
        ...wish,
        framed: window.length > 0,
        styled: this.#styled,
      });
      signal.throwIfAborted();
      this.#told = reading;
      this.quiet = quiet;
      this.marks = marks;
      this.#styled ||= marks.length > 0;
      this.settings = settings;
      this.problem = null;
      this.#answer = new Answer(seen, kept);
      this.places = this.#answer.places;
      this.#wished = wished;
      return 'new';
    } catch (error) {
      signal.throwIfAborted();
      const problem = problemOf(error);
      this.#nothing(problem);
      // Then none of the page's blocks is.
      if (problem.code === 'no-article') this.#answer = new Answer(seen, []);
      this.#wished = wished;
      return 'none';
    }
  }

  #nothing(why: Problem | null): void {
    this.reading = this.places = this.#answer = this.quiet = null;
    this.marks = [];
    this.problem = why;
  }
}

import { words } from '../../bridge/words.ts';
import type { Article } from '../../model/article.ts';
import type { Day } from '../../model/day.ts';
import type { EntryId } from '../../model/entry.ts';
import type { Link } from '../../model/link.ts';
import type { Reading } from '../../model/reading.ts';
import type { Places } from '../../reader/places.ts';
import { readInSteps } from '../../reader/read.ts';
import { ask } from '../wire.ts';
import { troubleInWords } from '../words.ts';
import { idle, inSlices } from './slices.ts';

/** What a reading came to: new claims, the same words in new nodes, nothing new, or no reading (`problem` says why). */
export type Outcome = 'new' | 'moved' | 'same' | 'none';

const sameArticle = (a: Article, b: Article): boolean => a.text === b.text && a.url === b.url && a.title === b.title && a.published === b.published;

/** The page as read so far. The text is read here; all thought on it happens in the background. */
export class PageReader {
  reading: Reading | null = null;
  places: Places | null = null;
  problem: string | null = null;
  /** The reader said "read this page": then it counts as an article, whatever it looks like. */
  #asked = false;
  /** The day that the reader wants it read as of; null: today. */
  asOf: Day | null = null;

  forget(): void {
    this.asOf = null;
    this.reading = this.places = this.problem = null;
    this.#asked = false;
  }

  /** Reads the page as it stands. Rejects only when the signal says stop. */
  async read(asked: boolean, signal: AbortSignal): Promise<Outcome> {
    this.#asked ||= asked;
    await idle(signal);
    const { article, ...rest } = await inSlices(readInSteps(document, location.href, this.#asked), signal);
    if (!article || !('places' in rest)) {
      this.reading = this.places = null;
      this.problem = words('notice_no_article');
      return 'none';
    }
    const moved = !this.places?.stand();
    this.places = rest.places;
    // While the records are being installed the same article may be answered differently a moment later.
    const known = asked || this.reading?.quiet === 'no-pack' ? null : this.reading;
    if (known && sameArticle(known.article, article) && (known.asOf ?? null) === this.asOf) return moved ? 'moved' : 'same';
    try {
      const reading = await ask('article/read', { article, ...(this.asOf && { asOf: this.asOf }) });
      signal.throwIfAborted();
      this.reading = reading;
      this.problem = null;
      return 'new';
    } catch (error) {
      signal.throwIfAborted();
      this.reading = this.places = null;
      this.problem = words('notice_failed', troubleInWords(error));
      return 'none';
    }
  }

  /** Takes a link out of the reading; returns the way to put it back. */
  without(claim: number, entry: EntryId): () => void {
    const before = this.reading;
    if (!before) return () => {};
    const isIt = (link: Link) => link.claim === claim && link.entry === entry;
    const at = before.links.findIndex(isIt);
    const link = before.links[at];
    this.reading = { ...before, links: before.links.filter((l) => !isIt(l)) };
    return () => {
      if (this.reading?.article === before.article && link) this.reading = { ...this.reading, links: this.reading.links.toSpliced(at, 0, link) };
    };
  }
}

import { notReadInWords } from '../bridge/trouble.ts';
import { words } from '../bridge/words.ts';
import type { EntryId } from '../model/entry.ts';
import type { Verdict } from '../model/judgement.ts';
import { savedIdOf } from '../model/keys.ts';
import type { Reading } from '../model/reading.ts';
import type { Saved } from '../ui/SaveButton.tsx';
import { copyClaim, judgeLink, saveClaim } from './actions.ts';
import { type Actions, type By, Cards } from './cards.ts';
import { watchGestures } from './gestures.ts';
import type { Hands, Met, Visited } from './hands.ts';
import { Near } from './near.ts';
import { type Spot, Spots } from './paint/spots.ts';
import { claimsOn, selectedSpan } from './selection.ts';
import { makeSure, takeOut } from './takeOut.ts';
import { ask } from './wire.ts';
import { quietInWords } from './words.ts';

function savedId({ analysis, article }: Reading, index: number): EntryId | null {
  const claim = analysis.claims[index];
  return claim ? savedIdOf(claim, article.text) : null;
}

/** Opens cards over the marks of a visit, at the pointer's or the keyboard's word, and does what the reader asks in them. */
export class Attending implements Hands {
  readonly #visit: Visited;
  readonly #cards: Cards;
  readonly #spots: Spots;
  readonly #near: Near;
  /** The ways to put links back that the reader has just judged. */
  readonly #taken = new Map<string, () => void>();
  /** The claims saved since the page was read. */
  readonly #saved = new Set<EntryId>();

  constructor(visit: Visited, first: Met | null, signal: AbortSignal) {
    this.#visit = visit;
    this.#spots = new Spots(visit.painter);
    this.#cards = new Cards(() => hover.reset(), signal);
    this.#near = new Near(visit, this.#spots, this.#cards, signal);
    const hover = watchGestures(
      this.#spots,
      this.#cards,
      visit.opensOnHover,
      (spot) => void this.#nears(spot),
      (spot, by) => void this.#open(spot, by),
      signal,
      first,
    );
  }

  readonly answers: Hands['answers'] = {
    'page/as-of': async ({ asOf }) => {
      this.#visit.page.asOf = asOf;
      await this.#visit.read(false);
      return {};
    },
    'claim/show': async ({ claim }) => {
      await this.#show(claim, 'click');
      return {};
    },
    'claim/near': async ({ from }) => ({ claim: await this.#near.next(from) }),
    'claim/step': async ({ by }) => {
      await this.#step(by);
      return {};
    },
    'selection/take': async ({ save }) => {
      await this.#take(save);
      return {};
    },
    'card/act': async ({ act }) => {
      if (!this.#cards.spot) await this.#step(1);
      this.#cards.act(act);
      return {};
    },
  };

  async say(): Promise<void> {
    const { reading, problem } = this.#visit.page;
    const says = problem
      ? notReadInWords(problem)
      : reading?.quiet
        ? quietInWords(reading.quiet)
        : reading?.links.length === 0
          ? words('notice_no_record')
          : null;
    if (says) await this.#cards.notice(says);
  }

  close(): void {
    this.#cards.close();
  }

  async #show(claim: number, by: By): Promise<void> {
    const clause = this.#visit.page.reading?.analysis.claims[claim];
    const spot = clause && this.#spots.of(claim, clause);
    if (!spot) return;
    const { top, bottom } = spot.words.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) spot.words.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    await this.#open(spot, by);
  }

  async #step(by: 1 | -1): Promise<void> {
    const next = this.#spots.next(this.#cards.spot?.claims[0] ?? null, by);
    if (next === null) await this.#cards.notice(words('notice_no_more'));
    else await this.#show(next, 'key');
  }

  async #take(save: boolean): Promise<void> {
    const { page } = this.#visit;
    if (!page.reading) await this.#visit.read(true);
    if (!page.reading) return;
    const span = page.places && selectedSpan(page.places, page.reading.article.text);
    if (!span) return this.#cards.notice(words('notice_not_selected'));
    if (claimsOn(page.reading, span).length === 0) {
      page.select(span);
      await this.#visit.read(false);
    }
    const [claim] = claimsOn(page.reading, span);
    if (claim === undefined) return;
    await this.#show(claim, 'key');
    if (save) this.#cards.act('save');
  }

  async #open(spot: Spot, by: By): Promise<void> {
    const { reading } = this.#visit.page;
    if (this.#visit.orphaned() || !reading) return;
    await this.#cards.open(reading, spot, by, this.#actions(reading)).catch(() => this.#visit.orphaned());
  }

  async #nears(spot: Spot): Promise<void> {
    const { reading } = this.#visit.page;
    // Where it fails, opening the card tries again.
    if (reading) await this.#cards.near(reading, spot, this.#actions(reading)).catch(() => {});
  }

  #actions(reading: Reading): Actions {
    return {
      isSaved: (claim) => this.#isSaved(reading, claim),
      onSave: (claim) => this.#save(this.#asJudged(reading), claim),
      onJudge: (claim, entry, verdict) => this.#judge(claim, entry, verdict),
      onCopy: (claim, as) => copyClaim(this.#asJudged(reading), claim, as),
      onHistory: (entry) => void ask('history/open', { entry }),
    };
  }

  async #save(reading: Reading, claim: number): Promise<Saved> {
    const { created, undo } = await saveClaim(reading, claim);
    const id = savedId(reading, claim);
    if (id) this.#saved.add(id);
    return {
      created,
      undo: async () => {
        await undo();
        if (id) this.#saved.delete(id);
      },
    };
  }

  #isSaved(reading: Reading, claim: number): boolean {
    const id = savedId(reading, claim);
    return id !== null && (this.#saved.has(id) || reading.kept?.some((kept) => kept.entry === id) === true);
  }

  /** The reading of an open card without the links that the reader has sent away since. */
  #asJudged(reading: Reading): Reading {
    const now = this.#visit.page.reading;
    return now?.article === reading.article ? now : reading;
  }

  /** The mark goes with its last link at once, and comes back where the word could not be kept or was taken back. */
  async #judge(claim: number, entry: EntryId, verdict: Verdict | null): Promise<void> {
    const { reading } = this.#visit.page;
    if (!reading) return;
    const key = `${claim} ${entry}`;
    const putBack = () => {
      // What was called right on an earlier visit is only no longer sure.
      (this.#taken.get(key) ?? makeSure(this.#visit.page, claim, entry))();
      this.#taken.delete(key);
      this.#visit.paint();
    };
    if (verdict === null || this.#taken.has(key)) putBack();
    if (verdict !== null) {
      this.#taken.set(key, verdict === 'right' ? makeSure(this.#visit.page, claim, entry) : takeOut(this.#visit.page, claim, entry));
      this.#visit.paint();
    }
    try {
      await judgeLink(reading, claim, entry, verdict);
    } catch (error) {
      if (verdict !== null) putBack();
      throw error;
    }
  }
}

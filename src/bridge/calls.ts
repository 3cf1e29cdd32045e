import * as v from 'valibot';
import { Claim } from '../model/claim.ts';
import { Day } from '../model/day.ts';
import { EntryId } from '../model/entry.ts';
import { Figure } from '../model/figure.ts';
import { ClaimKey, Judgement } from '../model/judgement.ts';
import { Link } from '../model/link.ts';
import { Mark } from '../model/mark.ts';
import { PageText } from '../model/pageText.ts';
import { Quiet, Reading } from '../model/reading.ts';
import { Page, Quote } from '../model/saved.ts';
import { Span } from '../model/span.ts';
import { CODES } from './problem.ts';
import { CHOICES } from './settings.ts';

/**
 * THE contract between contexts, by direction. A call is `{ to, name, request }`; the answer `{ ok: reply }` or `{ problem }`.
 * Request and reply are checked on arrival; strangers are ignored. Only JSON crosses: Chromium serialises messages so.
 */

const nothing = v.object({});

/** Why a page was not read. */
const WhyNot = v.object({ code: v.picklist(CODES), detail: v.string() });

const Chosen = v.object({ openOn: v.picklist(CHOICES.openOn), marks: v.picklist(CHOICES.marks) });

/** What a content script may ask of the background: reading and the reader's two words on it. No export, no delete. */
export const toBackgroundFromPage = {
  /**
   * The reading, which blocks of the page it is of and where each starts in its text, where it is to be marked, and how the reader wants it. The
   * reading is JSON in a string: a page that only marks need not take it apart. `asked`: the reader says that it is an article; words that the reader
   * `selected` count as a claim. `framed`: there are frames in it; `styled`: it has the look of the marks already.
   */
  'article/read': {
    request: v.object({
      page: PageText,
      asked: v.exactOptional(v.boolean()),
      asOf: v.exactOptional(v.nullable(Day)),
      selected: v.exactOptional(v.nullable(Span)),
      framed: v.exactOptional(v.boolean()),
      styled: v.exactOptional(v.boolean()),
    }),
    reply: v.object({
      reading: v.string(),
      quiet: v.nullable(Quiet),
      kept: v.array(v.tuple([v.number(), v.number()])),
      marks: v.array(Mark),
      settings: Chosen,
    }),
  },
  /** Saves a claim of the page as an entry, related to the records that it was linked to. The same claim again adds a sighting. */
  'claim/save': {
    request: v.object({ page: Page, quote: Quote, claim: Claim, figures: v.array(Figure), links: v.array(v.pick(Link, ['entry', 'relation'])) }),
    reply: v.object({ entry: EntryId, sightings: v.number(), created: v.boolean(), at: v.pipe(v.string(), v.isoTimestamp()) }),
  },
  /** Takes back what was saved at that time: the sighting, and the entry where it was the only one. */
  'claim/unsave': { request: v.object({ entry: EntryId, at: v.pipe(v.string(), v.isoTimestamp()) }), reply: nothing },
  'link/judge': { request: v.omit(Judgement, ['at']), reply: nothing },
  /** Takes the reader's word on a link back. */
  'link/unjudge': { request: v.object({ claim: ClaimKey, entry: EntryId }), reply: nothing },
  /** Opens the ledger page on the thread of an entry. */
  'history/open': { request: v.object({ entry: EntryId }), reply: nothing },
  /** Puts what reads a page into the asking frame: there are signs of an article. */
  'script/load': { request: nothing, reply: nothing },
  /** Puts the card's script into the asking frame: it is not loaded before a card is wanted. */
  'card/load': { request: nothing, reply: nothing },
} as const;

/** What our own pages (panel, welcome, settings) may ask besides. */
const toBackgroundFromOwn = {
  /** Reads the page of a tab that we have access to now. */
  'tab/read': { request: v.object({ tab: v.number() }), reply: nothing },
  'pack/status': {
    request: nothing,
    reply: v.variant('state', [
      v.object({ state: v.literal('installing'), done: v.number(), total: v.number() }),
      v.object({ state: v.literal('ready'), title: v.string(), version: v.string(), entries: v.number() }),
      v.object({ state: v.literal('failed'), detail: v.string() }),
    ]),
  },
  /** Lays the ledger and the team's together now. `looksAgain`: at what was not taken too. */
  'team/compare': { request: v.object({ looksAgain: v.exactOptional(v.boolean()) }), reply: nothing },
  /** Somebody looks: stays in step with the team. Tells whether anything is shared. */
  'team/attend': { request: nothing, reply: v.object({ isShared: v.boolean() }) },
  /** Tries a failed pack installation again. */
  'pack/retry': { request: nothing, reply: nothing },
} as const;

/** What the background and the panel may ask of the script in a page (main frame). */
export const toPage = {
  'reading/current': { request: nothing, reply: v.object({ reading: v.nullable(Reading), problem: v.nullable(WhyNot) }) },
  /** Reads again, as after the reader's click: says so in the page when there is nothing to read. */
  'page/read': { request: nothing, reply: nothing },
  /** Reads again as of a day; null: as of today. */
  'page/as-of': { request: v.object({ asOf: v.nullable(Day) }), reply: nothing },
  /** Removes every mark and stops: access was withdrawn. */
  'page/stop': { request: nothing, reply: nothing },
  /** The reader wants it otherwise. */
  'settings/changed': { request: Chosen, reply: nothing },
  /** Scrolls to a claim and opens its card. */
  'claim/show': { request: v.object({ claim: v.number() }), reply: nothing },
  /** The claim that the reader is at (under the pointer, in sight), as soon as it is another than `from`. */
  'claim/near': { request: v.object({ from: v.nullable(v.number()) }), reply: v.object({ claim: v.nullable(v.number()) }) },
  /** Next or previous claim with a record, from the keyboard. */
  'claim/step': { request: v.object({ by: v.picklist([1, -1]) }), reply: nothing },
  /** Opens the card of the claim on the words that the reader selected, and saves it where they want it so. */
  'selection/take': { request: v.object({ save: v.boolean() }), reply: nothing },
  /** Presses a button of the open card, or of the next claim's. */
  'card/act': { request: v.object({ act: v.picklist(['save', 'copy', 'keep']) }), reply: nothing },
} as const;

/** Told to all our own contexts; nobody answers. */
export const news = {
  'reading/changed': v.object({ tab: v.number() }),
  'pack/progress': v.object({ done: v.number(), total: v.number() }),
} as const;

export const toBackground = { ...toBackgroundFromPage, ...toBackgroundFromOwn } as const;

export type Calls = Record<string, { request: v.GenericSchema; reply: v.GenericSchema }>;
export type Request<C extends Calls, N extends keyof C> = v.InferInput<C[N]['request']>;
export type Reply<C extends Calls, N extends keyof C> = v.InferOutput<C[N]['reply']>;

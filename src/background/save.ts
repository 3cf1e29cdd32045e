import type * as v from 'valibot';
import type { toBackground } from '../bridge/calls.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import type { Claim } from '../model/claim.ts';
import type { EntityId } from '../model/entity.ts';
import type { Entry, EntryFigure, EntryRelation, Status } from '../model/entry.ts';
import type { Figure } from '../model/figure.ts';
import { savedIdOf } from '../model/keys.ts';
import type { Relation } from '../model/link.ts';
import type { SavedEntry } from '../model/saved.ts';
import type { Span } from '../model/span.ts';
import { tellingFigures } from '../model/telling.ts';

type Request = v.InferOutput<(typeof toBackground)['claim/save']['request']>;

/** What an article's word makes of a claim: never more than that it was said. */
const STATUS: Partial<Record<Claim['kind'], Status>> = {
  pledge: 'pledged',
  agreement: 'agreed',
  offer: 'proposed',
  demand: 'proposed',
  threat: 'proposed',
};

/** How a saved claim stands to a record that it was linked to, in the ledger's words. */
const RELATED: Record<Relation, EntryRelation> = {
  same: 'reports-on',
  related: 'follows',
  restates: 'restates',
  raises: 'raises',
  lowers: 'lowers',
  contradicts: 'contradicts',
  implements: 'implements',
  follows: 'follows',
  assesses: 'assesses',
};

const LONGEST_TITLE = 160;

const shortened = (words: string): string => (words.length <= LONGEST_TITLE ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST_TITLE))} …`);

const hostOf = (url: string | null): string | null => (url ? new URL(url).hostname.replace(/^www\./, '') : null);

/** The day, month or year that the claim speaks of; else the day it was published; else the day it was saved. */
function dateOf({ claim, page }: Request, now: string): Pick<Entry, 'date' | 'datePrecision'> {
  const { from, to } = claim.spokenOf ?? { from: null, to: null };
  if (!from || !to || from.slice(0, 4) !== to.slice(0, 4)) return { date: page.published ?? now.slice(0, 10), datePrecision: 'day' };
  if (from === to) return { date: from, datePrecision: 'day' };
  return from.slice(0, 7) === to.slice(0, 7) ? { date: from.slice(0, 7), datePrecision: 'month' } : { date: from.slice(0, 4), datePrecision: 'year' };
}

const entryFigure = (figure: Figure, claim: Claim): EntryFigure => ({
  value: figure.value,
  unit: figure.unit ?? 'count',
  qualifier: figure.qualifier,
  role: claim.measure ?? claim.kind,
  per: figure.per,
  period: claim.period,
  baseline: null,
  from: figure.change && 'from' in figure.change ? figure.change.from : null,
});

const wordsOf = ({ start, end }: Span, claim: Span, { exact }: Request['quote']): string => exact.slice(start - claim.start, end - claim.start);

/** "China → United States: offer, purchases, more than $1 trillion"; a claim without parties and figures is called by its own words. */
function titleOf({ claim, quote }: Request, figures: readonly Figure[], lexicon: Lexicon): string {
  const called = (ids: readonly EntityId[]) => ids.map((id) => lexicon.entities.get(id)?.name ?? id).join(', ');
  const sides = [called(claim.actors), called(claim.counterparties)].filter((side) => side !== '').join(' → ');
  const amounts = figures.filter((f) => f.start >= claim.start && f.end <= claim.end).map((f) => wordsOf(f, claim, quote));
  if (sides === '' && amounts.length === 0) return shortened(quote.exact);
  const about = [claim.kind, claim.measure?.replaceAll('-', ' ') ?? '', ...amounts].filter((part) => part !== '').join(', ');
  return shortened(sides === '' ? about : `${sides}: ${about}`);
}

/**
 * The entry that the reader's Save makes of a claim. The same claim, on whatever page, is the same entry.
 * @param now ISO 8601, UTC
 */
export function savedEntry(request: Request, lexicon: Lexicon, now: string): SavedEntry {
  const { page, quote, claim, figures, links } = request;
  const telling = tellingFigures(claim, figures, (figure) => wordsOf(figure, claim, quote));
  const id = savedIdOf({ ...claim, start: 0, end: quote.exact.length }, quote.exact);
  return {
    id,
    ...dateOf(request, now),
    kind: claim.kind,
    title: titleOf(request, telling, lexicon),
    summary: quote.exact,
    actor: claim.actors,
    counterparty: claim.counterparties,
    attribution: claim.attribution.toReversed(),
    measure: claim.measure,
    goods: claim.goods,
    event: claim.event === null ? null : (lexicon.entities.get(claim.event)?.name ?? null),
    figures: telling.map((figure) => entryFigure(figure, claim)),
    deadline: claim.deadline,
    status: STATUS[claim.kind] ?? 'reported',
    statusHistory: [],
    // Met again, the claim is linked to itself as well.
    related: links.filter(({ entry }) => entry !== id).map(({ entry, relation }) => ({ id: entry, relation: RELATED[relation] })),
    sources: [{ publisher: page.outlet ?? hostOf(page.url) ?? 'unknown', title: page.title, date: page.published, url: page.url, primary: false }],
    verified: false,
    sightings: [{ page, quote, at: now }],
    note: '',
    tags: [],
    savedAt: now,
  };
}

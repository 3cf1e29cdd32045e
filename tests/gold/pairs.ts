import { articleOfText } from '../../src/cli/article.ts';
import type { Records } from '../../src/cli/records.ts';
import { analyse } from '../../src/engine/analyse.ts';
import { levelsOf } from '../../src/engine/linking/features.ts';
import { hold } from '../../src/engine/linking/held.ts';
import type { Held } from '../../src/engine/linking/rank.ts';
import type { Tellings } from '../../src/engine/linking/tellings.ts';
import { isOfOthers } from '../../src/engine/linking/weights.ts';
import type { Day } from '../../src/model/day.ts';
import type { Entry, EntryId } from '../../src/model/entry.ts';
import { queryOf } from '../../src/model/query.ts';
import type { Span } from '../../src/model/span.ts';
import { inputOf } from '../engine/linking/asking.ts';
import type { Case } from '../engine/linking/cases.ts';
import { appointing, bare, dated, dueOf, month, today, told, undated } from '../engine/linking/retelling.ts';
import { scoreClaims } from './claims.ts';
import type { GoldArticle, GoldClaim } from './gold.ts';
import type { PairClaim } from './pair.ts';
import { keptAt } from './proposed.ts';
import { Score } from './tally.ts';

/** A claim held against its candidates, and which of them is the record it tells of: one, or any of several, or none. */
export interface LabelledClaim {
  readonly text: string;
  readonly candidates: readonly {
    readonly levels: Readonly<Record<string, string>>;
    readonly right: boolean;
    /** What a second look goes by; null where the fields leave no need for one. */
    readonly signs: Float64Array | null;
  }[];
}

// A sentence of trade news stands in an article on trade; this paragraph says no more than that.
const CONTEXT = '\n\nTrade talks and tariffs were in the news again.';

interface Labels {
  readonly id: string;
  readonly text: string;
  readonly published: Day;
  readonly claims: readonly GoldClaim[];
}

/** What the label names and what editors kept; where all claims of an article are named, whatever else is read has no record. Null: nobody said. */
function rightIn(gold: GoldArticle, label: GoldClaim | null, span: Span): readonly EntryId[] | null {
  const named = label ? label.first : gold.part === 'some' ? null : [];
  const kept = keptAt(gold, span);
  return named || kept ? [...(named ?? []), ...(kept ?? [])] : null;
}

/**
 * Every claim of an article of which it is known what may stand first.
 * @param by which words tell of records; without: what all labelled texts taught, this one too
 */
export const claimsOfArticle = (gold: GoldArticle, records: Records, by?: Tellings): LabelledClaim[] =>
  claimsOf(gold, records, by, (label, span) => rightIn(gold, label, span));

/** The claims of an article of which nobody said what may stand first: where a record told of one, it would mostly have been named. */
export const unaskedOfArticle = (gold: GoldArticle, records: Records, by?: Tellings): LabelledClaim[] =>
  claimsOf(gold, records, by, (label, span) => (label && rightIn(gold, label, span) === null ? [] : null));

/** The same of a claim labelled by itself. */
export function claimsOfPair({ id, text, published, words, right }: PairClaim, records: Records, by?: Tellings): LabelledClaim[] {
  const open = { actors: null, counterparties: null, measures: null, attributions: null };
  const claim: GoldClaim = { ...open, words, kinds: [], eitherActor: false, counterpartiesOptional: false, first: right, optional: false };
  return claimsOf({ id, text: text + CONTEXT, published, claims: [claim] }, records, by, (one) => one?.first ?? null);
}

/** @param rightOf the records that may stand first under what a label names, or under what none does; null: not wanted */
function claimsOf(
  gold: Labels,
  records: Records,
  by: Tellings | undefined,
  rightOf: (label: GoldClaim | null, span: Span) => readonly EntryId[] | null,
): LabelledClaim[] {
  const article = articleOfText(gold.text, { url: null, title: gold.id, published: gold.published });
  const analysis = analyse(article, records.lexicon);
  const answers = scoreClaims(gold, analysis, records.lexicon.countryOf, false, new Score());
  const found = records.find(queryOf(analysis, article.published, records.lexicon.countryOf));
  const asOf = records.newest ?? ('9999-12-31' as Day);
  const { claims } = hold({ article, analysis, candidates: found, judgements: [], asOf, lexicon: records.lexicon }, by);
  return claims.flatMap((held, i) => {
    const right = rightOf(gold.claims[answers.indexOf(i)] ?? null, held.asked.claim);
    return right === null ? [] : labelled(gold.id, held, right);
  });
}

/** The same of the cases of the linking tests, whose claims are given as read. */
export const claimsOfCases = (cases: Readonly<Record<string, Case>>, by?: Tellings): LabelledClaim[] =>
  Object.entries(cases).flatMap(([name, { ask, first }]) =>
    hold(inputOf(ask), by).claims.map((held) => labelled(name, held, first === null ? [] : [first as EntryId])),
  );

const RETELLINGS = [dated, bare, undated, today, month];

/** Every record told again as a claim, each in one of several ways, and once more by the day that it appoints. */
export const claimsOfRecords = (entries: readonly Entry[], by?: Tellings): LabelledClaim[] =>
  entries
    .filter((entry) => entry.datePrecision === 'day')
    .flatMap((entry, i) => {
      const inputs = [told(entry, RETELLINGS[i % RETELLINGS.length] ?? dated), ...(dueOf(entry) === null ? [] : [told(entry, appointing)])];
      return inputs.flatMap((input) => hold(input, by).claims.map((held) => labelled(entry.id, held, [entry.id])));
    });

/** Deeds have a direction: who buys of whom, who lays a duty on whose goods. */
const DEEDS: ReadonlySet<Entry['kind']> = new Set<Entry['kind']>(['pledge', 'offer', 'demand', 'threat', 'action']);

/** Every deed of one party towards another as if it were the other's: that is not of its record. What the other says of it is. Each is held against that record alone. */
export const claimsOfOtherSide = (entries: readonly Entry[], by?: Tellings): LabelledClaim[] =>
  entries
    .filter(
      ({ kind, datePrecision, actor, counterparty }) => DEEDS.has(kind) && datePrecision === 'day' && actor.length > 0 && counterparty.length > 0,
    )
    .flatMap((entry) => {
      const deed: Entry = { ...entry, actor: entry.counterparty, counterparty: entry.actor };
      const held = (mirrored: Entry, right: readonly EntryId[]): LabelledClaim[] =>
        RETELLINGS.flatMap((retelling) => hold({ ...told(mirrored, retelling), candidates: [entry] }, by).claims).map((one) =>
          labelled(entry.id, one, right),
        );
      return [...held(deed, []), ...held({ ...deed, kind: 'statement' }, [entry.id])];
    })
    .filter(({ candidates }) => candidates.some(({ levels }) => levels.direction === 'reversed'));

/** What is of other parties is no candidate. */
const labelled = (text: string, { candidates, likely }: Held, right: readonly EntryId[]): LabelledClaim => ({
  text,
  candidates: candidates.all().flatMap((candidate) => {
    if (isOfOthers(candidate.features)) return [];
    const signs = likely.find((one) => one.candidate === candidate)?.signs ?? null;
    return { levels: { ...levelsOf(candidate.features) }, right: right.includes(candidate.entry.id), signs };
  }),
});

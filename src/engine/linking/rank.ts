import type { Claim, Kind } from '../../model/claim.ts';
import type { Entry, EntryId } from '../../model/entry.ts';
import type { Link, Relation } from '../../model/link.ts';
import { compare } from './comparison.ts';
import type { Asked, Setting } from './context.ts';
import { compareDates, dayNamed, spokenOf } from './dates.ts';
import { mainDifference } from './difference.ts';
import { Features } from './features.ts';
import { canBeSame, distinguishes, loose, saysAgain, standsAlone } from './identity.ts';
import { isOwn } from './own.ts';
import { reasonsFor, type Tie } from './reasons.ts';
import { inferRelation, relationOf } from './relation.ts';
import { roleOfMention } from './roles.ts';
import { inheritedBy } from './story.ts';
import { outcomes, precedents, type Tied, tiesOf } from './threads.ts';
import { evidenceOf, SHOWN_FROM, scoreOf } from './weights.ts';
import { whenOf } from './when.ts';
import { wordsOf } from './words.ts';

/** Candidates prepared once for all claims of an article. */
export interface Field {
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<EntryId, Entry>;
  readonly ties: ReturnType<typeof tiesOf>;
}

export const fieldOf = (entries: readonly Entry[]): Field => ({ entries, byId: new Map(entries.map((e) => [e.id, e])), ties: tiesOf(entries) });

/** The reader's word on one claim's links. */
export interface Word {
  readonly right: ReadonlySet<EntryId>;
  readonly wrong: ReadonlySet<EntryId>;
}

/** An entry held against a claim. What it comes to is worked out when it is asked for. */
export class Candidate {
  readonly entry: Entry;
  readonly features: Features;
  #score: number | null = null;
  #isMatch: boolean | null = null;

  constructor(entry: Entry, features: Features) {
    this.entry = entry;
    this.features = features;
  }

  /** The chance, 0 to 1, that it belongs under the claim. */
  get score(): number {
    this.#score ??= scoreOf(this.features);
    return this.#score;
  }

  /** Whether it can be shown by what it has in common with the claim alone. */
  get isMatch(): boolean {
    this.#isMatch ??= distinguishes(this.features) && this.score >= SHOWN_FROM;
    return this.#isMatch;
  }
}

const EARLIER = 4;
const LATER = 3;

const byScore = (a: Candidate, b: Candidate): number =>
  b.score - a.score || (a.entry.date < b.entry.date ? -1 : a.entry.date > b.entry.date ? 1 : a.entry.id < b.entry.id ? -1 : 1);

export function askedOf(claim: Claim, { analysis, article, lexicon, today }: Pick<Setting, 'analysis' | 'article' | 'lexicon' | 'today'>): Asked {
  const figures = claim.figures.flatMap((i) => analysis.figures[i] ?? []);
  const moments = claim.dates.flatMap((i) => analysis.moments[i] ?? []);
  return {
    claim,
    figures,
    roles: new Map(figures.map((figure) => [figure, roleOfMention(article.text, figure, claim)])),
    moments,
    spoken: spokenOf(claim, moments, today),
    dayNamed: dayNamed(moments, today),
    words: wordsOf(article.text.slice(claim.start, claim.end)),
    inherited: inheritedBy(claim, analysis, lexicon),
  };
}

/** Holds a claim against every entry of the field but those the reader ruled out. */
export const candidatesOf = (asked: Asked, field: Field, { wrong }: Word, setting: Setting): Candidate[] =>
  field.entries.filter((entry) => !wrong.has(entry.id)).map((entry) => new Candidate(entry, new Features({ asked, entry }, setting)));

/** The same once it is known which days the article tells of: only a claim that names none can gain by it. */
export const retold = (asked: Asked, candidates: readonly Candidate[], setting: Setting): Candidate[] =>
  asked.spoken !== null || setting.told.size === 0
    ? [...candidates]
    : candidates.map((c): Candidate => {
        const date = compareDates(asked, c.entry, setting);
        return date === c.features.date ? c : new Candidate(c.entry, new Features({ asked, entry: c.entry }, setting, date));
      });

const matchedOf = (candidates: readonly Candidate[]): Candidate[] => candidates.filter((c) => c.isMatch).sort(byScore);

const SURE = 0.9;

/** The record that a claim meets beyond doubt, by its own day or sum; null for none. What the article is about may be learnt from it. */
export function sureRecord(candidates: readonly Candidate[]): Entry | null {
  const record = recordAmong(matchedOf(candidates));
  return record !== null && record.score >= SURE && !loose(record.features) ? record.entry : null;
}

// Words of one day: said again on another day, they are another statement.
const SAID: ReadonlySet<Kind> = new Set<Kind>(['statement', 'denial', 'report', 'demand', 'assessment']);

/** Whether nothing but its sum leads to an old statement: the sum was somebody's pledge before, and is in many mouths since. */
const saidElsewhen = ({ entry, features: levels }: Candidate): boolean =>
  SAID.has(entry.kind) &&
  (levels.date === 'open' || levels.date === 'lately') &&
  levels.speaker !== 'same' &&
  levels.words !== 'many' &&
  levels.event !== 'same' &&
  levels.terms === 'open';

const MARGIN = 0.4;
// Of two records that fit alike, the one whose words are clearly nearer.
const NEARER = 0.12;

/** The record of the very event: the best that can be it, unless only loose signs speak for it and another has as many. */
function recordAmong(matched: readonly Candidate[]): Candidate | null {
  const fitting = matched.filter((c) => canBeSame(c.features) && !saidElsewhen(c));
  const kept = fitting.filter((c) => !isOwn(c.entry));
  const all = kept.length > 0 ? kept : fitting;
  const [best] = all;
  if (!best) return null;
  const close = all.filter((c) => evidenceOf(best.features) - evidenceOf(c.features) < MARGIN);
  if (close.length === 1 || !loose(best.features)) return best;
  const [nearest = best, second = best] = [...close].sort((a, b) => b.features.overlap - a.features.overlap || byScore(a, b));
  return nearest.features.overlap - second.features.overlap >= NEARER ? nearest : null;
}

/** The links of one claim: the record of the very event, then what came before it, then what came of it; best first in each. */
export function linksOf(index: number, asked: Asked, candidates: readonly Candidate[], field: Field, word: Word, setting: Setting): Link[] {
  const byId = new Map(candidates.map((c) => [c.entry.id, c]));
  const matched = matchedOf(candidates);
  const judged = candidates.filter((c) => word.right.has(c.entry.id)).sort(byScore);
  const record = judged[0] ?? recordAmong(matched);
  const anchor =
    record ?? matched.find((c) => saysAgain(c.features) && !SAID.has(c.entry.kind) && whenOf(c.entry, setting.today) !== 'later') ?? null;

  const make = (c: Candidate, relation: Relation, score: number, tie: Tie | null): Link => ({
    claim: index,
    entry: c.entry.id,
    relation,
    when: whenOf(c.entry, setting.today),
    score: Math.round((word.right.has(c.entry.id) ? 1 : Math.min(score, 0.99)) * 1000) / 1000,
    because: reasonsFor(c.features, c.entry, setting.lexicon, tie),
    comparison: compare(asked, c.entry),
  });
  const others = anchor === null ? direct(matched, asked, make, setting) : around(anchor, matched, byId, field, asked, make, setting);
  const best = (when: (l: Link) => boolean, n: number): Link[] =>
    others
      .filter((l) => when(l) && l.score >= SHOWN_FROM)
      .sort((a, b) => b.score - a.score || (a.entry < b.entry ? -1 : 1))
      .slice(0, n);
  const own = anchor === null ? [] : [make(anchor, record === null ? 'restates' : 'same', anchor.score, null)];
  const alsoRight = judged.slice(1).map((c) => make(c, 'related', 1, null));
  const listed = new Set([...own, ...alsoRight].map((l) => l.entry));
  const rest = [...best((l) => l.when !== 'later', EARLIER), ...best((l) => l.when === 'later', LATER)].filter((l) => !listed.has(l.entry));
  return [...own, ...alsoRight, ...rest];
}

type Make = (c: Candidate, relation: Relation, score: number, tie: Tie | null) => Link;

/** Without the record itself: what matches on its own, and is no younger than the article. */
function direct(matched: readonly Candidate[], asked: Asked, make: Make, setting: Setting): Link[] {
  return matched
    .filter((c) => whenOf(c.entry, setting.today) !== 'later' && standsAlone(c.features))
    .map((c) => make(c, inferRelation(asked.claim.kind, c.features, c.entry, mainDifference(asked, c.entry), null), c.score, null));
}

/** Around the record: what the pack ties to it, and what states the same amount on its own. */
function around(
  record: Candidate,
  matched: readonly Candidate[],
  byId: ReadonlyMap<EntryId, Candidate>,
  field: Field,
  asked: Asked,
  make: Make,
  setting: Setting,
): Link[] {
  const links = new Map<EntryId, Link>();
  const put = (link: Link): void => {
    const before = links.get(link.entry);
    if (!before || before.score < link.score) links.set(link.entry, link);
  };
  const tie = ({ entry, tie, strength }: Tied): void => {
    const c = byId.get(entry.id);
    if (!c || c.entry.id === record.entry.id) return;
    // Among neighbours, those that also agree with the claim's own words, and whose amounts can be held against its own, come first.
    const difference = mainDifference(asked, entry);
    const lift = (c.score + (difference?.comparable ? 1 : 0)) * (1 - strength) * 0.4;
    const younger = tie.forward || whenOf(entry, setting.today) === 'later';
    const relation =
      younger && tie.relation !== 'reports-on'
        ? relationOf(tie.relation)
        : inferRelation(asked.claim.kind, c.features, entry, difference, tie.relation);
    put(make(c, relation, record.score * (strength + lift), tie));
  };
  precedents(record.entry, field.byId).forEach(tie);
  outcomes(record.entry, field.ties).forEach(tie);
  for (const c of matched) {
    const levels = c.features;
    if (c === record || levels.amount !== 'telling' || links.has(c.entry.id) || whenOf(c.entry, setting.today) === 'later') continue;
    put(make(c, inferRelation(asked.claim.kind, levels, c.entry, mainDifference(asked, c.entry), null), c.score * 0.95, null));
  }
  return [...links.values()];
}

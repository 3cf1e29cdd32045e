import type { Claim } from '../../model/claim.ts';
import { type Day, daysOf } from '../../model/day.ts';
import { isComparable } from '../../model/differs.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Entry, EntryId, EntryRelation } from '../../model/entry.ts';
import { countriesOf, isCountry } from '../../model/keys.ts';
import type { Link, Relation } from '../../model/link.ts';
import { baselineOfClaim } from './baseline.ts';
import { daysBetween, lengthOf } from './calendar.ts';
import { type Candidate, Candidates } from './candidates.ts';
import { byOdds, chancesOf } from './chances.ts';
import { rolesOf } from './claim-roles.ts';
import { comparedOf } from './compared.ts';
import { compare } from './comparison.ts';
import type { Asked, Setting } from './context.ts';
import { dayNamed, spokenOf } from './dates.ts';
import { mainDifference } from './difference.ts';
import { Features } from './features.ts';
import { saysAgain, tellsItWhole, tellsOf } from './identity.ts';
import type { Likely } from './likely.ts';
import { comesOnTop, isPlainDollar } from './manner.ts';
import { matterOf } from './matter.ts';
import { compareMeasures } from './measures.ts';
import { later } from './once.ts';
import { isOwn } from './own.ts';
import { compareCounters } from './parties.ts';
import { ofOthers } from './places.ts';
import { reasonsFor, type Tie } from './reasons.ts';
import { inferRelation, relationOf } from './relation.ts';
import { namesNobody, sidesBeside } from './sides.ts';
import { inheritedBy } from './story.ts';
import { outcomes, precedents, type Tied, tiesOf } from './threads.ts';
import { toldOf } from './told.ts';
import { withToldRate } from './told-rate.ts';
import type { Weigher } from './weighing.ts';
import { isOfOthers, SHOWN_FROM } from './weights.ts';
import { whenOf } from './when.ts';
import { wordsOf } from './words.ts';

/** Candidates prepared once for all claims of an article. */
export interface Field {
  readonly entries: readonly Entry[];
  readonly places: ReadonlyMap<EntryId, number>;
  readonly ties: ReturnType<typeof tiesOf>;
}

export const fieldOf = (entries: readonly Entry[]): Field => ({
  entries,
  places: new Map(entries.map((e, at) => [e.id, at])),
  ties: tiesOf(entries),
});

/** The reader's word on one claim's links. */
export interface Word {
  readonly right: ReadonlySet<EntryId>;
  readonly wrong: ReadonlySet<EntryId>;
}

/** A claim with the records that it was held against. */
export interface Held {
  readonly asked: Asked;
  readonly word: Word;
  readonly candidates: Candidates;
  /** Those that may well be its record, likeliest first. */
  readonly likely: readonly Likely[];
}

const EARLIER = 3;
const LATER = 3;
/** What of its own speaks for a neighbour: about as much as how the pack ties it. */
const LIFT = 0.05;

export function askedOf(claim: Claim, { analysis, article, lexicon, today }: Pick<Setting, 'analysis' | 'article' | 'lexicon' | 'today'>): Asked {
  const figures = claim.figures.flatMap((i) => {
    const figure = analysis.figures[i];
    return figure ? withToldRate(figure, article.text, claim) : [];
  });
  const compared = comparedOf(figures, article.text, claim);
  const moments = claim.dates.flatMap((i) => analysis.moments[i] ?? []);
  const spoken = spokenOf(claim, moments, today);
  const roles = rolesOf(article.text, [...figures, ...compared], claim);
  const sidesWith = sidesBeside(claim, lexicon);
  const words = later(() => wordsOf(article.text.slice(claim.start, claim.end)));
  const told = later(() => toldOf(article.text, claim, { compared, moments, roles }, lexicon));
  return {
    claim,
    figures,
    compared,
    roles,
    onTop: new Set(compared.filter((figure) => comesOnTop(article.text, figure, claim))),
    sidesWith,
    isWorlds: (entry) => namesNobody(sidesWith(entry).record),
    isAdded: (figure) => baselineOfClaim(article.text.slice(claim.start, claim.end), figure.start - claim.start) !== null,
    plainDollars: new Set(compared.filter((figure) => isPlainDollar(article.text, figure))),
    countedBy: (entry) => compareCounters(sidesWith(entry)),
    ofOthers: ofOthers(claim, lexicon),
    moments,
    spoken,
    isDated: spoken !== null && lengthOf(spoken) <= 31 && moments.some((m) => m.from === spoken.from && m.to === spoken.to),
    dayNamed: dayNamed(moments, today),
    told,
    words,
    inherited: inheritedBy(claim, analysis, lexicon),
  };
}

/** Holds a claim against every entry of the field but those the reader ruled out. */
export function candidatesOf(asked: Asked, { entries, places }: Field, { wrong }: Word, setting: Setting, weigher: Weigher): Candidates {
  const shares = setting.wording.sharesOf(asked.claim);
  const isOut = (at: number): boolean => wrong.size > 0 && wrong.has((entries[at] as Entry).id);
  return new Candidates(
    entries,
    places,
    isOut,
    (at) => new Features({ asked, entry: entries[at] as Entry, at }, shares, setting),
    (featuresAt) => weigher(asked, shares, isOut, featuresAt),
  );
}

/** The claim's record, if it is likely enough: a pack's before the reader's own. */
function recordAmong(likely: readonly Likely[]): Likely | null {
  const sure = likely.filter(({ chance }) => chance >= SHOWN_FROM);
  return sure.find(({ candidate }) => !isOwn(candidate.entry)) ?? sure[0] ?? null;
}

/** The links of one claim: its record, then what came before it, then what came of it; best first in each. */
export function linksOf(index: number, { asked, candidates, likely, word }: Held, field: Field, setting: Setting): Link[] {
  const judged = [...word.right].flatMap((id) => candidates.of(id) ?? []).sort(byOdds);
  const found = recordAmong(likely);
  const record = judged[0] ?? found?.candidate;
  if (!record) return [];
  const chance = judged.length > 0 ? 1 : (found?.chance ?? 0);
  const make = (c: Candidate, relation: Relation, score: number, tie: Tie | null): Link => ({
    claim: index,
    entry: c.entry.id,
    relation,
    when: whenOf(c.entry, setting.today),
    score: Math.round((word.right.has(c.entry.id) ? 1 : Math.min(score, 0.99)) * 1000) / 1000,
    because: reasonsFor(c.features, c.entry, tie, likely.find((one) => one.candidate === c) ?? null),
    comparison: compare(asked, c.entry, matterOf(asked.claim, c.features, c.entry, relation, setting.lexicon, tie?.relation === 'supersedes')),
  });
  const relation = relationTo(record, asked, judged.includes(record), setting);
  const others = relation === 'same' || relation === 'restates' ? around(record, candidates, chance, field, asked, make, setting) : [];
  const liftOf = ({ entry, comparison }: Link): number => {
    const own = candidates.of(entry)?.odds ?? 0;
    return LIFT * (own / (1 + own) + (isComparable(comparison) ? 1 : 0));
  };
  const best = (when: (l: Link) => boolean, n: number): Link[] =>
    others
      .filter((l) => when(l) && l.score >= SHOWN_FROM)
      // Those that agree with the claim's own words, and whose amounts can be held against its own, come first.
      .sort((a, b) => b.score + liftOf(b) - a.score - liftOf(a) || (a.entry < b.entry ? -1 : 1))
      .slice(0, n);
  const own = asItsOwn(make(record, relation, chance, null), asked, record);
  const alsoRight = judged.slice(1).map((c) => make(c, 'related', 1, null));
  const listed = new Set([own, ...alsoRight].map((l) => l.entry));
  const rest = [...best((l) => l.when !== 'later', EARLIER), ...best((l) => l.when === 'later', LATER)].filter((l) => !listed.has(l.entry));
  return [own, ...alsoRight, ...rest];
}

/**
 * The record as the claim's own: editors call nine in ten of those the same. Of its amounts only those that agree are told: others are of a detail, or the
 * claim leaves out what the record says ("a quota of 13,000 tonnes", a year).
 */
function asItsOwn(link: Link, { claim }: Asked, { entry, features }: Candidate): Link {
  if (!tellsOf(features, claim.kind, entry.kind)) return link;
  return { ...link, relation: 'same', comparison: link.comparison?.says === 'same' ? link.comparison : null };
}

/** Whether the record is the very event, an old pledge said again, or what else it is to the claim. */
function relationTo({ entry, features }: Candidate, asked: Asked, isJudged: boolean, { today }: Setting): Relation {
  if (isJudged || tellsItWhole(features, asked.claim.kind, entry.kind)) return 'same';
  if (saysAgain(features, entry.kind) && whenOf(entry, today) !== 'later') return 'restates';
  return inferRelation(asked.claim.kind, features, entry, mainDifference(asked, entry), null);
}

type Make = (c: Candidate, relation: Relation, score: number, tie: Tie | null) => Link;

/** Between whom a record is: the firms that a country's duty falls on do not make their homes a party to it. */
function countriesIn({ actor, counterparty }: Entry, { countryOf, entities }: Setting['lexicon']): string[] {
  const isPlace = (id: EntityId): boolean => isCountry(id) || entities.get(id)?.type === 'place';
  const named = (side: readonly EntityId[]): readonly EntityId[] => (side.some(isPlace) ? side.filter(isPlace) : side);
  return countriesOf([...named(actor), ...named(counterparty)], countryOf);
}

/** What merely came next, or answered: it is of the same matter only if it is of a like measure. Months later it is no longer, nor is what came of what came. */
const LOOSE: ReadonlySet<EntryRelation> = new Set(['follows', 'retaliates', 'reports-on']);

function isOfOneStory({ entry, tie }: Tied, record: Entry, { today }: Setting): boolean {
  if (!LOOSE.has(tie.relation)) return tie.other === record || !isLongAfter(entry, today);
  const likeness = compareMeasures(entry.measure, record.measure);
  return (likeness === 'equal' || likeness === 'near') && !(tie.forward && isLongAfter(entry, today));
}

const LONG_AFTER = 62;
const isLongAfter = ({ date }: Entry, today: Day): boolean => daysBetween(today, daysOf(date).from) > LONG_AFTER;

/** Whether one of two records names no country that the other lacks: another pair's duty or pledge is another matter, whatever the pack calls it. */
function areOfSameLands(a: Entry, b: Entry, known: Setting['lexicon']): boolean {
  const [fewer = [], more = []] = [countriesIn(a, known), countriesIn(b, known)].sort((x, y) => x.length - y.length);
  return fewer.every((country) => more.includes(country));
}

const PROMISES: ReadonlySet<Entry['kind']> = new Set<Entry['kind']>(['pledge', 'offer', 'agreement', 'action']);

/** Whether each is another's own promise: Apple's $600 billion and Saudi Arabia's have only the sum in common. */
function promiseApart(a: Entry, b: Entry, { countryOf }: Setting['lexicon']): boolean {
  if (!PROMISES.has(a.kind) || !PROMISES.has(b.kind)) return false;
  const others = countriesOf(b.actor, countryOf);
  return others.length > 0 && a.actor.length > 0 && !countriesOf(a.actor, countryOf).some((country) => others.includes(country));
}

/** Around the record: what the pack ties to it, and what would be the record by the same sum were this one not there. */
function around(record: Candidate, candidates: Candidates, score: number, field: Field, asked: Asked, make: Make, setting: Setting): Link[] {
  const links = new Map<EntryId, Link>();
  const chance = chancesOf(candidates.possible.filter((c) => c !== record));
  const put = (link: Link): void => {
    const before = links.get(link.entry);
    if (!before || before.score < link.score) links.set(link.entry, link);
  };
  const tie = (tied: Tied): void => {
    const { entry, tie, strength } = tied;
    const c = candidates.of(entry.id);
    if (!c || c === record || isOfOthers(c.features) || c.features.parties === 'aside' || !areOfSameLands(entry, record.entry, setting.lexicon))
      return;
    if (!isOfOneStory(tied, record.entry, setting)) return;
    const difference = mainDifference(asked, entry);
    const younger = tie.forward || whenOf(entry, setting.today) === 'later';
    const relation =
      younger && tie.relation !== 'reports-on'
        ? relationOf(tie.relation)
        : inferRelation(asked.claim.kind, c.features, entry, difference, tie.relation);
    put(make(c, relation, score * strength, tie));
  };
  precedents(record.entry, (id) => field.entries[field.places.get(id) ?? -1]).forEach(tie);
  outcomes(record.entry, field.ties).forEach(tie);
  for (const c of candidates.possible) {
    if (c === record || c.odds < 1 || links.has(c.entry.id) || whenOf(c.entry, setting.today) === 'later') continue;
    if (
      !isOwn(c.entry) &&
      (c.features.amount !== 'telling' || c.features.measure !== 'equal' || !areOfSameLands(c.entry, record.entry, setting.lexicon))
    )
      continue;
    if (promiseApart(c.entry, record.entry, setting.lexicon)) continue;
    put(make(c, inferRelation(asked.claim.kind, c.features, c.entry, mainDifference(asked, c.entry), null), chance(c), null));
  }
  return [...links.values()];
}

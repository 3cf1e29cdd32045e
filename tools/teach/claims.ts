import { articleOfText } from '../../src/cli/article.ts';
import type { Records } from '../../src/cli/records.ts';
import { findAttributions } from '../../src/engine/attribution/find.ts';
import { type ClaimClues, tellClaim, tellKind } from '../../src/engine/claims/claim-traits.ts';
import type { Mentions } from '../../src/engine/claims/clause.ts';
import { composeClaims } from '../../src/engine/claims/compose.ts';
import { type JointClues, tellJoint } from '../../src/engine/claims/joint-traits.ts';
import type { Judges } from '../../src/engine/claims/judges.ts';
import { type Group, keyOf, keyOfBoth, type Listener } from '../../src/engine/claims/traits.ts';
import { findFigures } from '../../src/engine/figures/find.ts';
import { findMoments } from '../../src/engine/moments/find.ts';
import { findNames } from '../../src/engine/names/find.ts';
import { withHeads } from '../../src/engine/tables/figures.ts';
import { type Prose, toProse } from '../../src/engine/text/prose.ts';
import type { Article } from '../../src/model/article.ts';
import { type Claim, Kind } from '../../src/model/claim.ts';
import type { Day } from '../../src/model/day.ts';
import type { Span } from '../../src/model/span.ts';
import type { GoldClaim } from '../../tests/gold/gold.ts';
import { EXAMPLES } from './kind-examples.ts';
import type { Case } from './logistic.ts';

export interface Labelled {
  id: string;
  text: string;
  published: Day;
  claims: readonly GoldClaim[];
}

/** What a labelled text teaches. */
export interface Lessons {
  claims: Case[];
  kinds: Case[];
  joints: Case[];
  read: Claim[];
}

/** Of the words of a clause there are many: each teaches less than what is read out of it. */
const WORTH: Record<string, number> = { w: 0.7, l: 0.7, r: 0.7, kind: 3, 'kind-rule': 3 };

/** The value of a trait while it is learnt. */
export const worthOf = (name: string): number => WORTH[name.slice(0, name.indexOf(':'))] ?? 1;

/** The names of the traits that were met, by their numbers. */
export const NAMES = new Map<number, string>();

/** Keeps what it is told. */
class Notes implements Listener {
  readonly features = new Map<number, number>();

  #note(of: Group, key: number, value: string): void {
    this.features.set(key, WORTH[of.name] ?? 1);
    NAMES.set(key, `${of.name}:${value}`);
  }

  tell(of: Group, text: string, from = 0, to = text.length): void {
    this.#note(of, keyOf(of, text, from, to), text.slice(from, to));
  }

  both(of: Group, one: string, other: string): void {
    this.#note(of, keyOfBoth(of, one, other), `${one}-${other}`);
  }
}

function traitsOf(tellAll: (to: Listener) => void): Map<number, number> {
  const notes = new Notes();
  tellAll(notes);
  return notes.features;
}

export interface Read {
  article: Article;
  prose: Prose;
  mentions: Mentions;
}

export function readText({ id, text, published }: Labelled, after: string, { lexicon }: Records): Read {
  const article = articleOfText(text + after, { url: null, title: id, published });
  const prose = toProse(article);
  const moments = findMoments(prose, lexicon);
  const figures = withHeads(prose, findFigures(prose, moments));
  const names = findNames(prose, lexicon, moments);
  const attributions = findAttributions(prose, { figures, moments, names }, lexicon).filter(({ rule }) => rule !== 'stance');
  return { article, prose, mentions: { moments, figures, names, attributions } };
}

interface Place extends Span {
  gold: GoldClaim;
}

const placesOf = ({ text, claims }: Labelled): Place[] =>
  claims.map((gold) => {
    const start = gold.words === null ? 0 : text.indexOf(gold.words);
    return { start, end: start + (gold.words ?? text).length, gold };
  });

/** Labels of which most stands in the span. */
const inside = (places: readonly Place[], span: Span): Place[] =>
  places.filter((p) => Math.min(p.end, span.end) - Math.max(p.start, span.start) > (p.end - p.start) / 2);

const OPTIONAL = 0.5;

/** What the labels say at every clause of a text: the text is read as if all that comes before had been read rightly. */
export function lessonsOf(gold: Labelled, read: Read, exhaustive: boolean, records: Records): Lessons {
  const places = placesOf(gold);
  const lessons: Omit<Lessons, 'read'> = { claims: [], kinds: [], joints: [] };
  /** Null where the labels do not tell. */
  const cutAt = ({ sentence, joint, left, right }: JointClues): { cut: boolean; weight: number } | null => {
    if (sentence.start >= gold.text.length) return null;
    const here = places.filter((p) => p.start >= sentence.start - 2 && p.start < sentence.end).sort((a, b) => a.start - b.start);
    const middle = (p: Place): number => (p.start + p.end) / 2;
    const before = here.filter((p) => middle(p) < joint.start && p.start >= (left[0]?.start ?? 0) - 2);
    const after = here.filter((p) => middle(p) >= joint.end);
    const next = after[0];
    if (!next || before.length === 0) return { cut: false, weight: here.length === 0 ? 0.3 : 1 };
    // Inside of one: cut only where the other begins here.
    const nearest = [{ end: joint.end }, ...right.slice(1).map((p) => ({ end: p.start }))].filter((j) => j.end <= next.start + 6).at(-1);
    if (nearest && nearest.end !== joint.end) return null;
    if (joint.end > next.start + 6) return null;
    return { cut: true, weight: next.gold.optional || before.every((p) => p.gold.optional) ? OPTIONAL : 1 };
  };
  const at = (clues: ClaimClues): Place | undefined => {
    const here = inside(places, clues.clause);
    return here.find((p) => !p.gold.optional && clues.read && p.gold.kinds.includes(clues.read)) ?? here.find((p) => !p.gold.optional) ?? here[0];
  };
  const teacher: Judges = {
    splits: (clues) => {
      const found = cutAt(clues);
      if (exhaustive && found !== null)
        lessons.joints.push({ features: traitsOf((to) => tellJoint(clues, to)), right: new Set([found.cut ? 1 : 0]), weight: found.weight });
      return found?.cut ?? false;
    },
    isClaim: (clues, verb) => {
      if (clues.clause.start >= gold.text.length) return false;
      const place = at(clues);
      if (exhaustive && !place?.gold.optional)
        lessons.claims.push({ features: traitsOf((to) => tellClaim(clues, verb, to)), right: new Set([place ? 1 : 0]), weight: 1 });
      return place !== undefined;
    },
    kind: (clues, verb) => {
      const place = at(clues);
      if (!place) return clues.read ?? 'statement';
      const right = new Set(place.gold.kinds.map((k) => Kind.options.indexOf(k)));
      const features = traitsOf((to) => tellKind(clues, verb, to));
      const weight = place.gold.optional ? OPTIONAL : 1;
      const [main] = right;
      lessons.kinds.push({ features, right, weight: weight / 2 });
      // The label names first what most readers would say.
      if (main !== undefined) lessons.kinds.push({ features, right: new Set([main]), weight: weight / 2 });
      return clues.read && place.gold.kinds.includes(clues.read) ? clues.read : (place.gold.kinds[0] ?? 'statement');
    },
  };
  const claims = composeClaims(read.article, read.prose, read.mentions, records.lexicon, undefined, teacher);
  return { ...lessons, read: claims };
}

/** An example stands in a text on trade that has claimed something before. */
const LEADS = [
  'Washington raised its tariffs on Chinese goods on Monday.',
  'Beijing and Washington resumed their trade talks this week.',
  'The tariffs on cars and steel have been in force since the spring.',
];

/** What the written examples teach. */
export const lessonsOfExamples = (records: Records, after: string): Pick<Lessons, 'claims' | 'kinds'>[] =>
  Object.entries(EXAMPLES).flatMap(([kind, lines]) =>
    lines
      .split('\n')
      .filter(Boolean)
      .map((line, i) => {
        const lead = LEADS[i % LEADS.length] ?? '';
        const label = (words: string, kinds: Kind[]): GoldClaim => ({
          words,
          kinds,
          actors: null,
          eitherActor: false,
          counterparties: null,
          counterpartiesOptional: false,
          measures: null,
          attributions: null,
          first: null,
          optional: false,
        });
        const gold: Labelled = {
          id: line,
          text: `${lead}\n\n${line}`,
          published: '2025-08-20' as Day,
          claims: [label(lead, ['action']), ...(kind === 'none' ? [] : [label(line, [kind as Kind])])],
        };
        const all = lessonsOf(gold, readText(gold, after, records), true, records);
        // The first of each is the lead's.
        return {
          claims: all.claims.slice(1).map((c) => ({ ...c, weight: kind === 'none' ? OF_EXAMPLE : 0 })),
          kinds: all.kinds.slice(2).map((c) => ({ ...c, weight: c.weight * OF_EXAMPLE })),
        };
      }),
  );

/** A written example teaches as much as a claim of an article, a record's title less. */
const OF_EXAMPLE = 1;

/** What the records of the pack teach: the title of each is a headline that claims what the record says. */
export const lessonsOfRecords = (records: Records, after: string): Case[] =>
  records.entries.flatMap(({ id, title, kind, date }) => {
    const gold: Labelled = {
      id,
      text: title,
      published: `${date}-01-01`.slice(0, 10) as Day,
      claims: [
        {
          words: null,
          kinds: [kind],
          actors: null,
          eitherActor: false,
          counterparties: null,
          counterpartiesOptional: false,
          measures: null,
          attributions: null,
          first: null,
          optional: false,
        },
      ],
    };
    return lessonsOf(gold, readText(gold, after, records), true, records).kinds.map((c) => ({ ...c, weight: c.weight * OF_RECORD }));
  });

const OF_RECORD = 0.3;

import type { Records } from '../../src/cli/records.ts';
import { type ClaimClues, tellClaim, tellKind } from '../../src/engine/claims/claim-traits.ts';
import { composeClaims } from '../../src/engine/claims/compose.ts';
import { type JointClues, tellJoint } from '../../src/engine/claims/joint-traits.ts';
import { type Judges, STUB } from '../../src/engine/claims/judges.ts';
import { tellMeasure } from '../../src/engine/claims/measure-traits.ts';
import { tellPage } from '../../src/engine/claims/page-traits.ts';
import { CERTAIN, Kind, Measure } from '../../src/model/claim.ts';
import type { Span } from '../../src/model/span.ts';
import type { GoldClaim } from '../../tests/gold/gold.ts';
import { type CastCase, castCase } from './casting.ts';
import type { Case } from './logistic.ts';
import { traitsOf } from './notes.ts';
import type { Labelled, Read } from './read.ts';

/** What a labelled text teaches, by what is judged. */
export type Lessons = Readonly<Record<'page' | 'joint' | 'claim' | 'kind' | 'measure', Case[]> & { party: CastCase[] }>;

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

/** A page has many words, and each teaches the less. */
const OF_PAGE = 4;

/** What the words of a page teach of whether it is about trade policy. */
export function pageLesson(lower: string, isAbout: boolean): Case {
  let words = 0;
  const told = traitsOf((to) => {
    words = tellPage(lower, to);
  });
  const features = new Map([...told].map(([key, value]) => [key, (OF_PAGE * value) / Math.sqrt(words)]));
  return { features, right: new Set([isAbout ? 1 : 0]), weight: 1 };
}

const OPTIONAL = 0.5;

/** The measure that weights read out of traits, by its number. */
export type MeasureBy = (features: ReadonlyMap<number, number>) => number;

/**
 * What the labels say at every clause of a text: the text is read as if all that comes before had been read rightly.
 * @param measureBy where measures are read by these weights instead: a second look must learn from first looks that can be wrong, for a right one
 * would tell the next claim what the label says
 */
export function lessonsOf(gold: Labelled, read: Read, exhaustive: boolean, records: Records, measureBy: MeasureBy | null = null): Lessons {
  const places = placesOf(gold);
  const lessons: Lessons = { page: [], joint: [], claim: [], kind: [], measure: [], party: [] };
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
    isAbout: ({ lower, sentences, read }) => {
      if (sentences <= STUB) return read;
      lessons.page.push(pageLesson(lower, places.length > 0));
      return read || places.length > 0;
    },
    splits: (clues) => {
      const found = cutAt(clues);
      if (exhaustive && found !== null)
        lessons.joint.push({ features: traitsOf((to) => tellJoint(clues, to)), right: new Set([found.cut ? 1 : 0]), weight: found.weight });
      return found?.cut ?? false;
    },
    claims: (clues) => {
      if (clues.clause.start >= gold.text.length) return -1;
      const place = at(clues);
      if (exhaustive && !place?.gold.optional)
        lessons.claim.push({ features: traitsOf((to) => tellClaim(clues, to)), right: new Set([place ? 1 : 0]), weight: 1 });
      return place ? 1 : -1;
    },
    kind: (clues) => {
      const place = at(clues);
      if (!place) return { kind: clues.read ?? 'statement', chance: CERTAIN.kind };
      const right = new Set(place.gold.kinds.map((k) => Kind.options.indexOf(k)));
      const features = traitsOf((to) => tellKind(clues, to));
      const weight = place.gold.optional ? OPTIONAL : 1;
      const [main] = right;
      lessons.kind.push({ features, right, weight: weight / 2 });
      // The label names first what most readers would say.
      if (main !== undefined) lessons.kind.push({ features, right: new Set([main]), weight: weight / 2 });
      const kind = clues.read && place.gold.kinds.includes(clues.read) ? clues.read : (place.gold.kinds[0] ?? 'statement');
      return { kind, chance: CERTAIN.kind };
    },
    parties: (clues) => {
      const here = inside(places, clues.clause);
      const label = here.find((p) => !p.gold.optional)?.gold ?? here[0]?.gold;
      const lesson = label ? castCase(clues, label, label.optional ? OPTIONAL : 1) : null;
      if (lesson) lessons.party.push(lesson);
      return { ...clues.ruled, sure: CERTAIN.parties };
    },
    measure: (clues) => {
      const here = inside(places, clues.clause);
      const { gold: label = null } = here.find((p) => !p.gold.optional) ?? here[0] ?? {};
      const features = traitsOf((to) => tellMeasure(clues, to));
      const read = measureBy ? (Measure.options[measureBy(features)] ?? clues.read) : clues.read;
      if (!label?.measures) return { measure: read, chances: null };
      const right = new Set(label.measures.map((m) => Measure.options.indexOf(m)));
      lessons.measure.push({ features, right, weight: label.optional ? OPTIONAL : 1 });
      return { measure: measureBy || label.measures.includes(read) ? read : (label.measures[0] ?? read), chances: null };
    },
  };
  composeClaims(read.article, read.prose, read.mentions, records.lexicon, teacher);
  return lessons;
}

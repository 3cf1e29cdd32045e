import { type Draft, type Refiner, type Scene, spoken, tidy } from './draft.ts';
import { changesValue } from './motion.ts';
import { type Word, wordBefore } from './words.ts';

/** How far apart the two ends of a change may stand. */
const WIDEST = 64;

/** What grows or falls more than this in one phrase is two things: "$1.05 a share, from $900 million". From or to zero is no ratio. */
const MOST_TIMES = 1000;

/**
 * Two amounts of one unit in one phrase, from the earlier to the later, are one figure: the later.
 * "from 10% to 25%", "to 25 percent on March 2 from 10 percent", "$57 billion, up from $50 billion"
 */
export const change: Refiner = (scene, drafts) => {
  if (drafts.length < 2) return drafts;
  const out: Draft[] = [];
  for (const next of drafts) {
    const last = out.at(-1);
    const joined = last && join(scene, last, next);
    if (joined) out[out.length - 1] = joined;
    else out.push(next);
  }
  return out;
};

function join(scene: Scene, a: Draft, b: Draft): Draft | null {
  if (a.change || b.change || typeof a.value !== 'number' || typeof b.value !== 'number' || b.start - a.end > WIDEST) return null;
  if (a.kind === 'duration' || b.kind === 'duration') return null;
  const between = scene.text.slice(a.end, b.start);
  if (!between.includes('from ') && !between.includes('to ')) return null;
  if (/[;:?!()—]/.test(between) || /\b(?:and|but|while|after|compared|versus)\b/.test(between)) return null;
  // "37 of 60 seats, up from 32": not the whole has changed.
  if (/\d (?:out )?of (?:the |its )?$/.test(scene.text.slice(Math.max(scene.start, a.start - 14), a.start))) return null;
  if (toFrom(scene, a, between)) {
    const from = same(b, a) ? b.value : borrowed(b, a);
    if (from !== null) return merged(a, b, from, a.value, a);
    // "To 10 from 20 percent"
    const to = b.kind === 'percent' && wordBefore(scene.text, a.start, scene.start)?.lower === 'to' ? borrowed(a, b) : null;
    return to === null ? null : merged(a, b, b.value, to, { ...b, qualifier: a.qualifier, numeral: a.numeral });
  }
  if (!isChange(scene, a, b)) return null;
  const from = same(a, b) ? a.value : borrowed(a, b);
  if (from !== null) return merged(a, b, from, b.value, b);
  // "From 20 percent to 15": the later one says no more than its number.
  const to = a.kind === 'percent' || a.kind === 'quantity' ? borrowed(b, a) : null;
  return to === null ? null : merged(a, b, a.value, to, { ...a, qualifier: b.qualifier, numeral: b.numeral });
}

const same = (a: Draft, b: Draft): boolean => a.unit === b.unit && a.kind === b.kind;

/** A bare number takes unit and magnitude of the other end: "from 10 to 25 percent", "to 25 percent from 10". */
function borrowed(bare: Draft, full: Draft): number | null {
  if (bare.kind === 'money' && full.kind === 'count' && full.unit === null) return null;
  if (
    bare.unit !== null ||
    bare.kind !== 'count' ||
    bare.rule !== 'count' ||
    typeof bare.value !== 'number' ||
    typeof full.value !== 'number' ||
    full.numeral.value === 0
  )
    return null;
  const worth = full.value / full.numeral.value;
  const lent = bare.numeral.scale === 1 && full.numeral.scale > 1 && bare.value < 1000 ? full.numeral.scale : 1;
  return tidy(bare.value * worth * lent);
}

function merged(a: Draft, b: Draft, from: number, to: number, later: Draft): Draft | null {
  if (from !== 0 && to !== 0 && (Math.abs(from) > MOST_TIMES * Math.abs(to) || Math.abs(to) > MOST_TIMES * Math.abs(from))) return null;
  return {
    ...later,
    start: a.start,
    end: b.end,
    value: to,
    change: { from, to },
    ...spoken(later, 'change'),
    core: { start: a.core.start, end: b.core.end },
  };
}

/** "to X … from Y", "X, up from Y": the later amount stands first. */
function toFrom({ text, start }: Scene, a: Draft, between: string): boolean {
  if (
    /^(?: (?:on|in) [A-Z][a-z]{2,8}\.?(?: \d\d?)?| (?:last|this) (?:week|month|quarter|year))?,? (?:up|down|compared with|risen|raised|reduced|cut|lowered|increased|revised)(?: sharply| slightly)? from(?: (?:about|around|nearly|just|roughly))? $/.test(
      between,
    )
  )
    return true;
  if (
    !/(?:^|[ ,])from(?: (?:the|a|an|its|about|around|current|previous|present|earlier|existing|original|initial|roughly|just|an estimated|only|as low as))* $/.test(
      between,
    )
  )
    return false;
  if (/^,? from $/.test(between)) return true;
  const before = wordBefore(text, a.start, start);
  return before !== null && /^(?:to|at|of|reach|reached|hit|hitting|reaching)$/.test(before.lower);
}

/** May stand between "from" and the earlier amount. */
const THROUGH = new Set([
  'the',
  'a',
  'an',
  'its',
  'their',
  'current',
  'previous',
  'present',
  'existing',
  'original',
  'average',
  'about',
  'around',
  'nearly',
  'roughly',
  'just',
  'over',
  'under',
  'some',
  'almost',
  'only',
  'as',
  'low',
  'high',
  'little',
  'much',
  'more',
  'less',
  'than',
]);

function fromBefore(text: string, at: number, floor: number): Word | null {
  let word = wordBefore(text, at, floor);
  for (let hops = 0; word && hops < 4 && THROUGH.has(word.lower); hops++) word = wordBefore(text, word.start, floor);
  return word?.lower === 'from' ? word : null;
}

export const UP_TO = /^ (?:up|right up|all the way|upwards) to $/;

/** "from X to Y" that tells a motion, not the ends of a range. */
export function isChange(scene: Scene, a: Draft, b: Draft): boolean {
  const { text, start } = scene;
  const between = text.slice(a.end, b.start);
  if (between.length > WIDEST || !/(?:^| )to(?: (?:about|around|nearly|as much as|more than|a|an|the|roughly|almost|just|over))* $/.test(between))
    return false;
  const from = fromBefore(text, a.start, start);
  if (!from) return false;
  const before = wordBefore(text, from.start, start);
  if (before && /^(?:ranging|ranged|ranges|range|varying|vary|anywhere|everything)$/.test(before.lower)) return false;
  if (typeof a.value === 'number' && typeof b.value === 'number' && a.value > b.value && a.kind !== 'duration') return true;
  // "From 450 up to 900" may be the ends of a range.
  if (between.length > 5 && !UP_TO.test(between)) return true;
  return changesValue(text, from.start, start, b.end, scene.end);
}

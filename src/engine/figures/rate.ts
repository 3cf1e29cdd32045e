import { type Draft, type Refiner, type Scene, spoken } from './draft.ts';
import { DURATIONS } from './durations.ts';
import { MEASURES } from './measures.ts';
import { isHyphen, joinedWordAfter, type Word, wordAfter, wordBefore } from './words.ts';

const ADVERBS: ReadonlyMap<string, string> = new Map(
  Object.entries({ annually: 'year', yearly: 'year', monthly: 'month', weekly: 'week', daily: 'day', hourly: 'hour', quarterly: 'quarter' }),
);
const ADJECTIVES: ReadonlyMap<string, string> = new Map(
  Object.entries({ annual: 'year', yearly: 'year', monthly: 'month', daily: 'day', weekly: 'week' }),
);
const PER_THINGS = new Set([
  'share',
  'plane',
  'bottle',
  'person',
  'head',
  'capita',
  'unit',
  'vehicle',
  'car',
  'household',
  'worker',
  'student',
  'employee',
  'container',
  'ship',
  'aircraft',
  'passenger',
  'ticket',
  'vessel',
  'voyage',
  'shipment',
  'item',
  'package',
  'dollar',
  'euro',
  'family',
  'family',
  'resident',
  'customer',
  'user',
  'country',
  'company',
  'chip',
  'million',
  'night',
  'shift',
  'game',
  'episode',
  'kilowatt-hour',
]);
/** Those that need no "per": "$9 million a plane". */
const PER_PIECE = new Set(
  'share ticket vehicle plane head household passenger container bottle trip ride seat dose child pupil student patient customer worker employee box carton crate case pack packet bag sack unit piece item pair copy visit call game episode meal night shift kilowatt-hour room slice pint cup can plate tree animal cow bird carat chip car truck ship crossing session lesson word vote lap point performance treatment course'.split(
    ' ',
  ),
);
/** "a year earlier" says when, not how often. */
const WHEN = /^(?:ago|earlier|before|later|after|prior|from|since|previously|old|on|following|into|and)$/;

/**
 * What an amount is counted by goes into `per` and the span.
 * "$30 billion annually", "$70 a barrel", "$15-an-hour"
 */
export const rate: Refiner = (scene, drafts) => drafts.map((d, i) => (d.per === null ? rated(scene, d, drafts[i + 1]?.start ?? scene.end) : d));

function rated(scene: Scene, made: Draft, ceiling: number): Draft {
  const direct = rateAt(scene, behindHedge(scene.text, made.end), ceiling, made);
  if (direct) return { ...made, end: direct.end, per: direct.per, ...spoken(made, 'rate') };
  if (made.kind === 'duration' || made.kind === 'percentage-point') return made;
  const annual = wordBefore(scene.text, made.start, scene.start);
  const adverb = annual && made.kind === 'money' ? ADJECTIVES.get(annual.lower) : undefined;
  if (adverb && annual && isArticle(scene, annual)) return { ...made, per: adverb, ...spoken(made, 'rate') };
  const later = made.kind === 'money' || made.kind === 'quantity' || made.kind === 'count' ? distant(scene, made, ceiling) : null;
  return later ? { ...made, per: later, ...spoken(made, 'rate') } : made;
}

/** "$40 million-plus a week", "$5 or so a head": the hedge is read later. */
const HEDGED = /(?:-plus|\+| or (?:so|more|less))(?= )/y;

function behindHedge(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== 43 && code !== 45 && (code !== 32 || text.charCodeAt(at + 1) !== 111)) return at;
  HEDGED.lastIndex = at;
  return HEDGED.test(text) ? HEDGED.lastIndex : at;
}

/** "an annual $30 billion": the adjective must open the phrase, or it belongs to a noun before. */
function isArticle({ text, start }: Scene, adjective: Word): boolean {
  const article = wordBefore(text, adjective.start, start);
  return article?.lower === 'an' || article?.lower === 'a';
}

/** "a year", "per tonne", "/tonne", "each month", "annually" right at `at`. */
function rateAt({ text, end }: Scene, at: number, ceiling: number, made: Draft): { end: number; per: string } | null {
  if (text.charAt(at) === '/') {
    const unit =
      /^\/(tonne|ton|mt|t|bbl|barrel|bushel|bu|year|yr|day|d|month|mo|mth|kg|lb|mwh|kwh|mmbtu|mcf|oz|ounce|share|litre|l|gallon|gal|hour|hr|h|week|wk|night|person|head|acre|ha|teu|feu)\b/i.exec(
        text.slice(at, at + 10),
      );
    return unit ? { end: at + unit[0].length, per: SLASHED.get((unit[1] ?? '').toLowerCase()) ?? (unit[1] ?? '').toLowerCase() } : null;
  }
  if (isHyphen(text.charCodeAt(at)) && !/^.(?:an?|per)-/.test(text.slice(at, at + 5))) return null;
  const first = joinedWordAfter(text, at, end);
  if (!first) return null;
  const adverb = ADVERBS.get(first.lower);
  if (adverb) return first.end <= ceiling && !describesNext(text, first, end) ? { end: first.end, per: adverb } : null;
  const spoken = first.lower === 'per' || first.lower === 'a' || first.lower === 'an' || first.lower === 'each' || first.lower === 'every';
  if (!spoken) return null;
  const unit = joinedWordAfter(text, first.end, end);
  if (!unit || unit.end > ceiling) return null;
  if (first.lower === 'per' && unit.lower === 'annum') return { end: unit.end, per: 'year' };
  const second = joinedWordAfter(text, unit.end, end);
  const two = second ? MEASURES.get(`${unit.lower} ${second.lower}`) : undefined;
  if (second && two && second.end <= ceiling) return { end: second.end, per: two.unit };
  const per = perOf(unit, first.lower === 'per');
  if (!per) return null;
  const next = wordAfter(text, unit.end, end);
  if (
    next &&
    first.lower !== 'per' &&
    WHEN.test(next.lower) &&
    next.lower !== 'on' &&
    next.lower !== 'and' &&
    next.lower !== 'into' &&
    next.lower !== 'from' &&
    next.lower !== 'since' &&
    next.lower !== 'following' &&
    next.lower !== 'after'
  )
    return null;
  // "For $20 a customer can stay": the piece begins a clause.
  if (next && first.lower !== 'per' && PER_PIECE.has(unit.lower) && /^(?:can|could|may|might|will|would|gets?|has|is|was)$/.test(next.lower))
    return null;
  if (made.kind === 'percent' && (next?.lower === 'from' || next?.lower === 'old')) return null;
  if (made.kind === 'duration' && first.lower !== 'per' && !DURATIONS.has(unit.lower)) return null;
  return { end: unit.end, per };
}

const SLASHED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ton: 'tonne',
    mt: 'tonne',
    t: 'tonne',
    mo: 'month',
    mth: 'month',
    wk: 'week',
    bu: 'bushel',
    gal: 'gallon',
    l: 'litre',
    ha: 'hectare',
    head: 'person',
    teu: 'TEU',
    feu: 'FEU',
    bbl: 'barrel',
    yr: 'year',
    d: 'day',
    kg: 'kilogram',
    lb: 'pound',
    mwh: 'megawatt-hour',
    kwh: 'kilowatt-hour',
    oz: 'ounce',
    hr: 'hour',
    h: 'hour',
  }),
);

function perOf(unit: Word, strict: boolean): string | null {
  const time = DURATIONS.get(unit.lower);
  if (time && !unit.lower.endsWith('s') && time.unit === unit.lower) return unit.lower;
  const measured = MEASURES.get(unit.lower);
  if (measured && !unit.lower.endsWith('s') && unit.lower !== 'foot') return measured.unit;
  if (unit.lower === 'foot') return 'foot';
  if (unit.lower === 'capita' || unit.lower === 'head') return 'person';
  if (PER_PIECE.has(unit.lower) || (strict && PER_THINGS.has(unit.lower))) return unit.lower;
  return strict && unit.lower.length > 3 && !unit.lower.endsWith('s') && unit.lower !== 'cent' ? unit.lower : null;
}

/** "$5 billion annual deficit" is no rate adverb; "daily losses" describes. Adverbs in -ly before a noun do too ("monthly payments"). */
function describesNext(text: string, adverb: Word, end: number): boolean {
  if (adverb.lower === 'annually') return false;
  const next = wordAfter(text, adverb.end, end);
  return (
    next !== null &&
    next.lower.length > 3 &&
    !/^(?:from|over|until|through|with|into|since|after|before|under|during|when|while|which|that|between)$/.test(next.lower)
  );
}

const TIMED = /year|month|week|day|annually|each of/;
const LEADS = new Set(['in', 'of', 'each', 'worth']);

/** "$40 billion of farm goods a year", "$20 billion in each of the next three years": a short phrase of the same clause may part the rate from its amount. */
function distant({ text, end }: Scene, made: Draft, ceiling: number): string | null {
  const lead = wordAfter(text, made.end, end);
  if (!lead || !LEADS.has(lead.lower)) return null;
  const window = text.slice(made.end, Math.min(end, ceiling, made.end + 70));
  const each =
    /^(?: in)? each of the (?:next|past|last|following|coming|first) |^ in each (?:of|year)\b/.exec(window) ??
    /^ (?:in )?each year\b/.exec(text.slice(made.end, Math.min(end, made.end + 14)));
  if (each) return 'year';
  if (!TIMED.test(window)) return null;
  const match =
    /^ (?:worth )?(?:of|in) (?:[A-Za-z.-]+ ){1,6}?(?:(?:a|per|each|every) (year|month|week|day)|(annually|in each of the (?:next|past|last|following|coming|first)))\b(?! (?:ago|earlier|before|later|prior|after|since|from))/.exec(
      window,
    );
  // "of sales in a year" says how long it took, not how often.
  if (!match || /\b(?:in|within|for|over|by|once|is|was|than|from|about|half|quite|such|as) (?:a|each|every) \w+$/.test(match[0])) return null;
  return match[1] ?? 'year';
}

import { type Draft, type Refiner, type Scene, spoken } from './draft.ts';
import { directionOf } from './motion.ts';
import { stopsNounPhrase } from './nouns.ts';
import { wordAfter, wordBefore } from './words.ts';

/**
 * An amount by which something rose or fell says so in `change`.
 * "fell 4.4 percent", "cut its tariff by 115 points", "a 5 percent increase"
 */
export const direction: Refiner = (scene, drafts) => {
  const out: Draft[] = [];
  for (const made of drafts) out.push(apposed(scene, out.at(-1), directed(scene, made)));
  return out;
};

/** "up $2.31, or 1.5 percent": the second says the same step again. */
function apposed({ text }: Scene, last: Draft | undefined, made: Draft): Draft {
  if (!last?.change || !('by' in last.change) || made.change || typeof made.value !== 'number' || last.unit === made.unit) return made;
  if (!/^(?:,? or | \()(?:about |nearly |almost |roughly )?$/.test(text.slice(last.end, made.start))) return made;
  if (made.kind === 'duration' || (text.charAt(last.end + 1) === '(' && made.kind !== 'percent')) return made;
  return { ...made, change: { by: made.value, direction: last.change.direction }, ...spoken(made, 'direction') };
}

function directed({ text, start, end }: Scene, made: Draft): Draft {
  if (made.change || typeof made.value !== 'number' || made.value < 0 || made.kind === 'duration' || (made.per !== null && made.kind === 'money'))
    return made;
  // "fell below 90 percent" gives the level reached, "fell more than 90 percent" the step.
  if (
    made.start < made.core.start &&
    /^(?:well |just |far |slightly |to )?(?:below|above|under|beyond|near|close)\b/i.test(text.slice(made.start, made.end))
  )
    return made;
  const relative = made.kind === 'percent' || made.kind === 'percentage-point' || made.unit === 'point';
  if (made.kind === 'count' && made.rule === 'ratio') return made;
  const way = directionOf(
    text,
    made.start,
    made.end,
    start,
    end,
    relative,
    (made.kind === 'count' && made.unit !== 'point') || made.kind === 'quantity',
  );
  return way && !(relative && isAdded(text, made, start, end))
    ? { ...made, change: { by: made.value, direction: way }, ...spoken(made, 'direction') }
    : made;
}

/** Verbs that do so to things: "adds a 5% surcharge", whose article is that of the thing. */
const ADDS = /^(?:add(?:s|ed|ing)?|gain(?:s|ed|ing)?|los(?:es?|t|ing)|shed(?:s|ding)?)$/;

function isAdded(text: string, made: Draft, start: number, end: number): boolean {
  const article = wordBefore(text, made.start, start);
  if (article?.lower !== 'a' && article?.lower !== 'an') return false;
  const verb = wordBefore(text, article.start, start);
  const next = wordAfter(text, made.end, end);
  return verb !== null && ADDS.test(verb.lower) && next !== null && !stopsNounPhrase(next.lower);
}

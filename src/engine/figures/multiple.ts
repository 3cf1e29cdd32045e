import { type Draft, draft, type Finder, type Scene } from './draft.ts';
import { stopsNounPhrase } from './nouns.ts';
import type { Numeral } from './numeral.ts';
import { isCapitalised, isHyphen, joinedWordAfter, wordAfter, wordAt, wordBefore } from './words.ts';

const COMPARED = new Set([
  'as',
  'more',
  'the',
  'its',
  'their',
  'larger',
  'higher',
  'bigger',
  'greater',
  'that',
  'what',
  'those',
  'faster',
  'smaller',
  'cheaper',
  'earnings',
  'sales',
]);

/**
 * How many times as much, in the unit "multiple".
 * "three times the value", "imports doubled", "2.5x"
 */
export const multiple: Finder = (scene, numeral) => {
  const { text, end } = scene;
  if (numeral.form === 'multiple') return inOneWord(scene, numeral);
  if (numeral.form === 'fraction' || numeral.letter) return null;
  if (numeral.form === 'digits' && /^[x×](?![A-Za-z0-9])/.test(text.slice(numeral.end, numeral.end + 2)))
    return draft(numeral, 'count', 'multiple', 'multiple', numeral.start, numeral.end + 1);
  const fold = isHyphen(text.charCodeAt(numeral.end)) ? wordAt(text, numeral.end + 1, end) : null;
  if (fold?.lower === 'fold') return draft(numeral, 'count', 'multiple', 'multiple', numeral.start, fold.end);
  const times = wordAfter(text, numeral.end, end);
  if (times?.lower !== 'times') return null;
  const next = wordAfter(text, times.end, end);
  const compared = next !== null && (COMPARED.has(next.lower) || isCapitalised(text, next));
  return compared || (numeral.form === 'digits' && text.slice(numeral.start, numeral.end).includes('.'))
    ? draft(numeral, 'count', 'multiple', 'multiple', numeral.start, times.end)
    : null;
};

/** Before these verbs' plain form: "to quadruple its orders". Without one of them it is an adjective: "a double standard". */
const MODALS = new Set(['to', 'will', 'would', 'could', 'may', 'might', 'should', 'must', 'can', 'shall', 'not', 'nearly', 'almost']);

/** "doubled", "to quadruple", "tenfold", "twice as many". The verbs tell of a change from one. */
function inOneWord({ text, start, end }: Scene, numeral: Numeral): Draft | null {
  const whole = draft(numeral, 'count', 'multiple', 'multiple', numeral.start, numeral.end);
  const word = text.slice(numeral.start, numeral.end).toLowerCase();
  if (word.endsWith('fold')) return whole;
  if (word === 'twice') {
    const next = wordAfter(text, numeral.end, end);
    // "Scored twice as the hosts won" tells when, not how much.
    const much = next?.lower === 'as' ? wordAfter(text, next.end, end) : null;
    if (next?.lower === 'as' && (!much || isCapitalised(text, much) || stopsNounPhrase(much.lower))) return null;
    return next && COMPARED.has(next.lower) ? whole : null;
  }
  // "Doubled down on it" is stubborn, not twice as much.
  if (joinedWordAfter(text, numeral.end, end)?.lower === 'down') return null;
  const before = wordBefore(text, numeral.start, start);
  // "Should quickly quadruple": one adverb may stand between.
  const modal = before?.lower.endsWith('ly') && !MODALS.has(before.lower) ? wordBefore(text, before.start, start) : before;
  if (word.endsWith('e') && !(modal && MODALS.has(modal.lower))) return null;
  return { ...whole, change: { from: 1, to: numeral.value } };
}

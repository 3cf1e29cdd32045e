import type { Attribution } from '../../model/attribution.ts';
import type { Name } from '../../model/name.ts';
import type { Span } from '../../model/span.ts';
import type { Prose } from '../text/prose.ts';
import type { Seen } from '../text/sought.ts';
import { isIn } from '../text/sought.ts';
import { compileWordIndex } from '../text/word-index.ts';
import type { Joint, JointClues, Part } from './joint-traits.ts';
import { strongest } from './measure.ts';
import { attributionsNear, within } from './near.ts';
import { runsIn } from './runs.ts';
import { STANCE } from './stance.ts';

/** Two verbs of one subject. */
export const ELIDED =
  /^(?:invest|buy|purchase|spend|impose|raise|cut|lower|lift|suspend|drop|remove|halve|scrap|restrict|curb|ban|bar|resume|open|limit)\s/;

/** A clause that begins with its verb: its subject stands in the clause before. */
export const NO_SUBJECT =
  /^(?:(?:also|then|later|instead|has|had|have|is|was|would|will|could|did|does|do)\s+(?:not\s+|also\s+|never\s+)?)?(?:(?:urg|call|ask|den[iy]|reject|dismiss|accus|warn|demand|vow|promis|pledg|threaten|insist|welcom|refus|rul|brought|fil|sued|retaliat|offer|agreed|announc|impos|rais|lift|suspend|cut|scrapp|bann|barr|order|launch|open|appeal|commit|press|propos|sign|describ|condemn|prais|defend|remov|add|took|put|sent|told|said|say|not|claim|argu|grant|leav|increas|lower|doubl|extend|delay|resum|buy|bought|invest|spend|impose|raise|halve|drop|restrict|curb|limit)\w*|respond|hit|take)\s/;

/** A subject with its verb, within a few words. */
const SUBJECT =
  /^(?:the\s+|its\s+|his\s+|their\s+)?(?:[A-Z][\w.’'&-]*|it|he|she|they|we|i|you|this|two sides|both|plan|offer|deal|proposal|move)(?:\s+[\w.’'&-]+){0,4}?\s+(?:has|have|had|will|would|is|was|were|are|could|may|also|\w+ed|\w+s|cut|put|met|set|hit)\b/;

/** A subject of common nouns, where only an auxiliary or a plain past tells the verb: kept for clauses that are sure by themselves. */
const COMMON_SUBJECT =
  /^(?:the|its|his|her|their|our|an?|this|that|these|those|most|some|all|any|no|each|both|several|many|two|three|nearly|almost|about|[a-z]+s)\s+(?:[\w’'%$.-]+\s+){0,5}?(?:has|have|had|will|would|is|was|were|are|could|may|might|must|should|cannot|did|does|do|says?|said|fell|rose|hit|remains?|[a-z]{3,}ed)\b/;

const opensClause = (text: string, at: number, end: number): boolean => SUBJECT.test(text.slice(at, Math.min(at + 120, end)));

/** A clause is not made of a handful of letters. */
const SHORTEST = 12;

/** Words and marks at which a new clause may begin: after them, or with them. */
const WORDS = [
  'and',
  'but',
  'or',
  'nor',
  'while',
  'whereas',
  'although',
  'though',
  'yet',
  'so',
  'because',
  'since',
  'when',
  'as',
  'after',
  'before',
  'until',
];
const STAY = ['which', 'who', 'whose', 'where', 'that', 'whom'];
const MARKS = [',', ';', ':', '(', ')'];
const AFTER_IT = 0;
const WITH_IT = 1;
const MARK = 2;
const DASH = 3;
const OPENERS = compileWordIndex([
  ...WORDS.map((w) => [w, AFTER_IT] as const),
  ...STAY.map((w) => [w, WITH_IT] as const),
  ...MARKS.map((w) => [w, MARK] as const),
  ['-', DASH],
]);

const SPACE = 32;

/** The places of a sentence at which a new clause may begin, in order. */
function jointsOf({ text, tokens }: Prose, index: number, sentence: Span, names: readonly Name[]): Joint[] {
  const joints: Joint[] = [];
  const { starts, ends, hashes, firsts } = tokens;
  const last = firsts[index + 1] ?? 0;
  let next = 0;
  for (let t = firsts[index] ?? 0; t < last; t++) {
    const opens = OPENERS.of(hashes[t] ?? 0);
    if (opens < 0) continue;
    const at = starts[t] ?? 0;
    if (at - sentence.start < SHORTEST || sentence.end - at < SHORTEST) continue;
    if (opens === DASH && !(text.charCodeAt(at - 1) <= SPACE && text.charCodeAt(at + 1) <= SPACE)) continue;
    while ((names[next]?.end ?? sentence.end) <= at) next++;
    if ((names[next]?.start ?? sentence.end) <= at) continue;
    const after = starts[t + 1] ?? sentence.end;
    const before = joints.at(-1);
    // ", and", ", which": one joint.
    if (before && before.end >= at && opens !== MARK && opens !== DASH) {
      before.end = opens === WITH_IT ? at : after;
      before.word += ` ${text.slice(at, ends[t]).toLowerCase()}`;
      continue;
    }
    if (before && after - before.end < SHORTEST && text[at] === ',') continue;
    joints.push({ start: ends[t - 1] ?? at, end: opens === WITH_IT ? at : after, word: text.slice(at, ends[t]).toLowerCase() });
  }
  return joints;
}

/** A verb in its finite form, as far as letters tell. */
const FINITE =
  /\b(?:has|have|had|is|are|was|were|will|would|may|might|must|can|cannot|could|should|do|does|did|cut|cuts|put|puts|set|sets|hit|took|takes|gave|gives|won|lost|went|goes|keeps|kept|holds|held|bought|buys|wants|seeks|sought|said|says|[a-z]{3,}ed)\b/;

/**
 * Cuts a sentence into clauses that can each make a claim: "China suspended …, while the United States cut …".
 * @param index the sentence's place among the sentences of the text
 * @param sentence the same without its dateline
 */
export function clausesOf(
  prose: Prose,
  lower: string,
  index: number,
  sentence: Span,
  mentions: { names: readonly Name[]; attributions: readonly Attribution[] },
  seen: Seen,
  splits: (clues: JointClues) => boolean,
): Span[] {
  const { text } = prose;
  const names = within(mentions.names, sentence);
  const joints = jointsOf(prose, index, sentence, names);
  if (joints.length === 0) return [sentence];
  const words = lower.slice(sentence.start, sentence.end);
  const parts = [...joints, { start: sentence.end }].map(({ start: end }, i): Part => {
    const start = joints[i - 1]?.end ?? sentence.start;
    const part = lower.slice(start, end);
    const sign = strongest(part, seen);
    return {
      start,
      end,
      weight: sign?.weight ?? 0,
      measure: sign?.measure ?? null,
      isFinite: FINITE.test(part),
      isStance: isIn(part, STANCE, seen),
      hasParty: names.some((n) => n.start >= start && n.end <= end && n.entity !== null && n.type !== 'event'),
    };
  });
  const attributions = attributionsNear(mentions.attributions, sentence);
  const { start: begin, end: stop } = prose.sentences[index] ?? sentence;
  const runs = runsIn(lower, begin, stop);
  const clauses: Span[] = [];
  let start = sentence.start;
  let first = 0;
  const main = mainStart(text, sentence);
  for (const [i, joint] of joints.entries()) {
    if (joint.start - start < SHORTEST || sentence.end - joint.end < SHORTEST) continue;
    const rest = text.slice(joint.end, Math.min(joint.end + 120, sentence.end));
    const clues: JointClues = {
      words,
      runs,
      sentence,
      joint,
      left: parts.slice(first, i + 1),
      right: parts.slice(i + 1),
      opens: SUBJECT.test(rest) ? 'subject' : COMMON_SUBJECT.test(rest) ? 'common' : NO_SUBJECT.test(rest) ? 'verb' : 'other',
      attributions,
      isLead: joint.end === main,
      cut: clauses.length,
    };
    if (!standsAlone(clues) && !splits(clues)) continue;
    clauses.push({ start: clauses.length === 0 && clues.isLead ? afterLead(text, start, joint.start) : start, end: joint.start });
    start = joint.end;
    first = i + 1;
  }
  clauses.push({ start, end: sentence.end });
  return clauses;
}

const BEYOND_DOUBT = 5;

/** Whether each side does something that leaves no doubt what it is about: "After China raised its tariff, Washington imposed a duty". */
function standsAlone({ left, right: [next] }: JointClues): boolean {
  const acts = (part: Part): boolean => part.weight >= BEYOND_DOUBT && part.isFinite && part.hasParty;
  return next !== undefined && acts(next) && left.some(acts);
}

/** A lead with a subject and a verb of its own: "After the court struck down his tariffs, Trump signed …". */
const LEAD_CLAUSE = /^\W*(?:[a-z]+\s+){0,3}?(?:after|while|although|though|as)\s+/i;

/** Where a lead begins past its "after" or "while". */
function afterLead(text: string, start: number, end: number): number {
  const opening = LEAD_CLAUSE.exec(text.slice(start, Math.min(start + 60, end)));
  return opening && opensClause(text, start + opening[0].length, end) ? start + opening[0].length : start;
}

/** "By raising imports …,", "When Trump met Xi …,", "In return for soybeans …,": what only leads up to the main clause. */
const LEAD =
  /^\W*(?:(?:[a-z]+\s+)?(?:hours?|days?|weeks?|months?)\s+)?(?:according|by|in|after|before|when|while|with|under|as|since|at|on|during|despite|following|if|although|though|for|to|until|unless|because)\b/i;

/** How far a lead may reach. */
const REACH = 250;

/** Where the main clause begins: after the lead, where there is one. */
export function mainStart(text: string, clause: Span): number {
  if (!LEAD.test(text.slice(clause.start, clause.start + 24))) return clause.start;
  const until = Math.min(clause.end, clause.start + REACH);
  for (let at = text.indexOf(', ', clause.start); at >= 0 && at < until; at = text.indexOf(', ', at + 2))
    if (opensClause(text, at + 2, clause.end)) return at + 2;
  return clause.start;
}

import type { Name } from '../../model/name.ts';
import type { Span } from '../../model/span.ts';
import type { Prose } from '../text/prose.ts';
import type { Seen } from '../text/sought.ts';
import { isIn } from '../text/sought.ts';
import { compileWordIndex } from '../text/word-index.ts';
import { measureOf } from './measure.ts';
import { within } from './near.ts';
import { STANCE } from './stance.ts';

/** What may open a new clause at a word: after a comma, or at a conjunction that a new subject follows. */
const CONJUNCTION =
  /,\s+(?:and|but|while|whereas|although|though|yet|when|because|since|so)\s+(?:that\s+)?|\s+(?:while|whereas|when|because|since|but)\s+|\s+and\s+(?=(?:the|its|his|their|both|it|he|she|they)\s)|\s+and\s+that\s+|,\s+adding\s+(?:that\s+)?|\s+and\s+(?:said|added|told\s+\S+)\s+(?:that\s+)?|(?<!\b(?:such|well|much|many|soon|far|known|regarded|same)),?\s+as\s+/y;

/** "…, three days after …": from where the time begins. */
const AFTER = /,?\s+(?:(?:[a-z]+\s+){0,2}(?:days?|weeks?|months?|hours?|years?)\s+)?after\s+/y;
/** The words before "after" that its time may have. */
const TIME_WORDS = 3;

const MARK = /[;:]\s+|\s[–—]\s/y;

/** "…, insisting that it was a matter of security": what the same subject says besides. */
const SAYING =
  /(?:,|\s+while)\s+(?=(?:saying|noting|insisting|warning|arguing|claiming|accusing|complaining|concluding|declaring|stressing|predicting|estimating|contending|asserting|alleging|announcing|opening|cutting|calling|urging|denying|promising|pledging|vowing|threatening|demanding|citing|blaming|describing|granting|leaving|scrapping|ending|raising|lifting|imposing|suspending|agreeing|rejecting|dismissing|welcoming)\s)/y;

/** A second verb of the same subject: "would buy energy and invest $600 billion". */
const SECOND =
  /,?\s+and\s+(?:(?:will|would|to)\s+)?(?:also\s+|then\s+)?(?=(?:invest|buy|purchase|spend|impose|raise|cut|lower|lift|suspend|drop|remove|halve|scrap|restrict|curb|ban|bar|resume|open|limit)(?:s|ed|d)?\s)/y;

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

/** What one does besides, with the same subject: "welcomed the pact and urged …", "is tired of waiting and would hit back". */
const DOES_TOO =
  /,?\s+(?:and|but)\s+(?=(?:also\s+|then\s+|has\s+|had\s+|have\s+|is\s+|was\s+|later\s+|instead\s+)?(?:urg|call|ask|den|reject|dismiss|accus|warn|demand|vow|promis|pledg|threaten|insist|welcom|refus|rul|brought|fil|sued|retaliat|offer|agreed|announc|impos|rais|lift|suspend|cut|scrapp|bann|barr|order|launch|open|appeal|commit|press|propos|sign|describ|condemn|prais|defend|remov|add|took|put|sent|told|said|increas|lower|doubl|extend|delay|grant|resum|buy|bought|invest)(?:\w*)\s|(?:would|will|could|did|does|do|has|had)\s+(?:not\s+|also\s+|never\s+)?(?!be\b|been\b|have\b)[a-z]+\s|[a-z]{3,}ed\s(?!by\b))/y;

/** Two clauses are not made of a handful of letters. */
const SHORTEST = 25;

/** "rejected the label and said it had never …": one claim, unless what comes first makes one by itself. */
const SAYS_TOO = /\band\s+(?:said|added|told)\b/;
const isSure = (words: string, seen: Seen): boolean => (measureOf(words.toLowerCase(), seen)?.weight ?? 0) >= 4;

/** What is about something by itself, or takes a stand on it. */
const claims = (words: string, seen: Seen): boolean => isIn(words, STANCE, seen) || (measureOf(words.toLowerCase(), seen)?.weight ?? 0) >= 2;

/** Two verbs of one subject make two claims only where they are about different measures. */
function areTwoMatters(first: string, second: string, seen: Seen): boolean {
  const [a, b] = [measureOf(first.toLowerCase(), seen), measureOf(second.toLowerCase(), seen)];
  return a !== null && b !== null && a.measure !== b.measure && Math.min(a.weight, b.weight) >= 4;
}

/** Of one subject, and each a claim by itself: "welcomed the deal and urged China to buy". */
function areTwoDeeds(first: string, second: string, seen: Seen): boolean {
  return claims(first, seen) && claims(second, seen);
}

/** Joints whose clause only says when or why, unless it is a claim by itself. */
const WEAK = /\b(?:when|because|since|so)\b|:|^\s+but\b|^\s+and\s+$/;

const opensClause = (text: string, at: number, end: number): boolean => SUBJECT.test(text.slice(at, Math.min(at + 120, end)));

interface Joint extends Span {
  /** How what follows hangs on: a clause with its own subject, a second verb, a second deed of the same subject. */
  second: 'clause' | 'verb' | 'deed';
}

const SAYINGS =
  'saying noting insisting complaining concluding declaring stressing predicting estimating contending asserting alleging announcing opening cutting warning arguing claiming accusing calling urging denying promising pledging vowing threatening demanding citing blaming describing granting leaving scrapping ending raising lifting imposing suspending agreeing rejecting dismissing welcoming'.split(
    ' ',
  );

/** What a word or mark may be the joint of. */
const OPENS = { conjunction: 0, after: 1, mark: 2, both: 3, saying: 4 } as const;
const OPENERS = compileWordIndex([
  ...['while', 'whereas', 'although', 'though', 'yet', 'adding', 'as', 'when', 'because', 'since', 'so'].map(
    (word) => [word, OPENS.conjunction] as const,
  ),
  ['and', OPENS.both],
  ['but', OPENS.both],
  ...SAYINGS.map((word) => [word, OPENS.saying] as const),
  [':', OPENS.mark],
  ['after', OPENS.after],
  [';', OPENS.mark],
  ['–', OPENS.mark],
  ['—', OPENS.mark],
]);

/** Where the spaces before an offset begin, and the comma before them. */
function backOver(text: string, at: number, floor: number, comma: boolean): number {
  let start = at;
  while (start > floor && text.charCodeAt(start - 1) <= SPACE) start--;
  return comma && start > floor && text[start - 1] === ',' ? start - 1 : start;
}

const SPACE = 32;

const endAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

/** The places of a sentence at which a new clause may begin, in order and apart: looked for only at the few words and marks that can. */
function jointsOf({ text, tokens }: Prose, index: number, sentence: Span): Joint[] {
  const joints: Joint[] = [];
  const add = (start: number, end: number, second: Joint['second']): void => {
    if (end > start && end <= sentence.end && start >= sentence.start) joints.push({ start, end, second });
  };
  let past = sentence.start;
  let pastSecond = sentence.start;
  const { starts, hashes, firsts } = tokens;
  for (let t = firsts[index] ?? 0; t < (firsts[index + 1] ?? 0); t++) {
    const opens = OPENERS.of(hashes[t] ?? 0);
    if (opens < 0) continue;
    const at = starts[t] ?? 0;
    if (at <= sentence.start) continue;
    if (opens === OPENS.mark) {
      const start = text[at] === ';' || text[at] === ':' ? at : at - 1;
      const end = endAt(MARK, text, start);
      if (start >= past && end > 0) {
        add(start, end, 'clause');
        past = end;
      }
      continue;
    }
    if (opens === OPENS.saying) {
      const from = backOver(text, at, sentence.start, true);
      const end = endAt(SAYING, text, from);
      if (end > 0 && from >= pastSecond) {
        add(from, end, 'deed');
        pastSecond = end;
      }
      continue;
    }
    const space = backOver(text, at, sentence.start, false);
    const comma = backOver(text, at, sentence.start, true);
    if (opens === OPENS.after) {
      for (let back = Math.max(firsts[index] ?? 0, t - TIME_WORDS - 1); back <= t; back++) {
        const from = backOver(text, starts[back] ?? at, sentence.start, true);
        const end = endAt(AFTER, text, from);
        if (from < past || end < at) continue;
        add(from, end, 'clause');
        past = end;
        break;
      }
      continue;
    }
    for (const from of comma < space ? [comma, space] : [space]) {
      const end = from >= past ? endAt(CONJUNCTION, text, from) : -1;
      if (end < 0) continue;
      add(from, end, 'clause');
      past = end;
      break;
    }
    if (opens !== OPENS.both || comma < pastSecond) continue;
    for (const [pattern, how] of [
      [SECOND, 'verb'],
      [DOES_TOO, 'deed'],
    ] as const) {
      const end = endAt(pattern, text, comma);
      if (end < 0) continue;
      add(comma, end, how);
      pastSecond = end;
      break;
    }
  }
  return joints;
}

/**
 * Cuts a sentence into clauses that can each make a claim: "China suspended …, while the United States cut …".
 * A joint counts only where a subject with a verb follows, and never inside a name.
 * @param index the sentence's place among the sentences of the text
 * @param sentence the same without its dateline
 */
export function clausesOf(prose: Prose, index: number, sentence: Span, names: readonly Name[], seen: Seen): Span[] {
  const { text } = prose;
  const clauses: Span[] = [];
  let start = sentence.start;
  const here = within(names, sentence);
  const led = leadOf(text, sentence, seen);
  if (led) {
    clauses.push(led);
    start = mainStart(text, sentence);
  }
  for (const { start: at, end: next, second } of jointsOf(prose, index, sentence)) {
    if (at - start < SHORTEST / 2 || sentence.end - next < SHORTEST) continue;
    const joint = text.slice(at, next);
    if (SAYS_TOO.test(joint) && !claims(text.slice(start, at), seen)) continue;
    const [one, two] = [text.slice(start, at), text.slice(next, sentence.end)];
    if (second === 'verb' && !areTwoMatters(one, two, seen)) continue;
    if (second === 'deed' && !areTwoDeeds(one, two, seen)) continue;
    if (
      second === 'clause' &&
      joint[0] !== ';' &&
      !opensClause(text, next, sentence.end) &&
      !(COMMON_SUBJECT.test(two) && claims(one, seen) && claims(two, seen))
    )
      continue;
    if (second === 'clause' && WEAK.test(joint) && !(claims(one, seen) && isSure(two, seen))) continue;
    if (here.some((n) => n.start < next && at < n.end)) continue;
    clauses.push({ start, end: at });
    start = next;
  }
  clauses.push({ start, end: sentence.end });
  return clauses;
}

/** "By raising imports …,", "When Trump met Xi …,", "In return for soybeans …,": what only leads up to the main clause. */
const LEAD =
  /^\W*(?:(?:[a-z]+\s+)?(?:hours?|days?|weeks?|months?)\s+)?(?:according|by|in|after|before|when|while|with|under|as|since|at|on|during|despite|following|if|although|though|for|to|until|unless|because)\b/i;

/** A lead with a subject and a verb of its own: "After the court struck down his tariffs, Trump signed …". */
const LEAD_CLAUSE = /^\W*(?:[a-z]+\s+){0,3}?(?:after|while|although|though|as)\s+/i;

/** The lead of a sentence where it makes a claim by itself; null where it only leads. */
function leadOf(text: string, sentence: Span, seen: Seen): Span | null {
  const main = mainStart(text, sentence);
  if (main === sentence.start) return null;
  const opening = LEAD_CLAUSE.exec(text.slice(sentence.start, Math.min(sentence.start + 60, main)));
  if (!opening) return null;
  const start = sentence.start + opening[0].length;
  const words = text.slice(start, main);
  return words.length >= SHORTEST && opensClause(text, start, main) && isSure(words, seen) && isSure(text.slice(main, sentence.end), seen)
    ? { start, end: main }
    : null;
}

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

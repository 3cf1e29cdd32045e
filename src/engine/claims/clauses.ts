import type { Name } from '../../model/name.ts';
import type { Span } from '../../model/span.ts';
import type { Prose } from '../text/prose.ts';
import { measureOf } from './measure.ts';
import { begunIn } from './near.ts';

/** Where a new clause may begin: after a semicolon or dash, or at a conjunction that a new subject follows. */
const JOINT =
  /;\s+|\s[–—]\s|,\s+(?:and|but|while|whereas|although|though|yet)\s+(?:that\s+)?|\s+(?:while|whereas)\s+|\s+and\s+that\s+|,\s+adding\s+(?:that\s+)?|\s+and\s+(?:said|added|told\s+\S+)\s+(?:that\s+)?|,?\s+(?:(?:[a-z]+\s+){0,2}(?:days?|weeks?|months?|hours?|years?)\s+)?after\s+|(?<!\b(?:such|well|much|many|soon|far|known|regarded|same)),?\s+as\s+/g;

/** A second verb of the same subject: "would buy energy and invest $600 billion". */
const SECOND =
  /,?\s+and\s+(?:(?:will|would|to)\s+)?(?:also\s+|then\s+)?(?=(?:invest|buy|purchase|spend|impose|raise|cut|lower|lift|suspend|drop|remove|halve|scrap|restrict|curb|ban|bar|resume|open|limit)(?:s|ed|d)?\s)/g;

export const ELIDED =
  /^(?:invest|buy|purchase|spend|impose|raise|cut|lower|lift|suspend|drop|remove|halve|scrap|restrict|curb|ban|bar|resume|open|limit)\s/;

/** A subject with its verb, within a few words. */
const SUBJECT =
  /^(?:the\s+|its\s+|his\s+|their\s+)?(?:[A-Z][\w.’'&-]*|it|he|she|they|two sides|both|plan|offer|deal|proposal|move)(?:\s+[\w.’'&-]+){0,4}?\s+(?:has|have|had|will|would|is|was|were|are|could|may|also|\w+ed|\w+s|cut|put|met|set|hit)\b/;

/** Two clauses are not made of a handful of letters. */
const SHORTEST = 25;

/** "rejected the label and said it had never …": one claim, unless what comes first makes one by itself. */
const SAYS_TOO = /\band\s+(?:said|added|told)\b/;
const isSure = (words: string): boolean => (measureOf(words.toLowerCase())?.weight ?? 0) >= 4;

/** Two verbs of one subject make two claims only where they are about different measures. */
function areTwoMatters(first: string, second: string): boolean {
  const [a, b] = [measureOf(first.toLowerCase()), measureOf(second.toLowerCase())];
  return a !== null && b !== null && a.measure !== b.measure && Math.min(a.weight, b.weight) >= 4;
}

const opensClause = (text: string, at: number, end: number): boolean => SUBJECT.test(text.slice(at, Math.min(at + 120, end)));

/**
 * Cuts a sentence into clauses that can each make a claim: "China suspended …, while the United States cut …".
 * A joint counts only where a subject with a verb follows, and never inside a name.
 */
export function clausesOf(prose: Prose, sentence: Span, names: readonly Name[]): Span[] {
  const clauses: Span[] = [];
  let start = sentence.start;
  const words = prose.text.slice(sentence.start, sentence.end);
  const joints = [...[...words.matchAll(JOINT)].map((j) => ({ j, second: false })), ...[...words.matchAll(SECOND)].map((j) => ({ j, second: true }))];
  const here = begunIn(names, sentence).flatMap((i) => names[i] ?? []);
  const led = leadOf(prose.text, sentence);
  if (led) {
    clauses.push(led);
    start = mainStart(prose.text, sentence);
  }
  for (const { j, second } of joints.sort((a, b) => a.j.index - b.j.index)) {
    const at = sentence.start + j.index;
    const next = at + j[0].length;
    if (at - start < SHORTEST / 2 || sentence.end - next < SHORTEST) continue;
    if (SAYS_TOO.test(j[0]) && !isSure(prose.text.slice(start, at))) continue;
    if (second ? !areTwoMatters(prose.text.slice(start, at), prose.text.slice(next, sentence.end)) : !opensClause(prose.text, next, sentence.end))
      continue;
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
function leadOf(text: string, sentence: Span): Span | null {
  const main = mainStart(text, sentence);
  const opening = LEAD_CLAUSE.exec(text.slice(sentence.start, Math.min(sentence.start + 60, main)));
  if (!opening) return null;
  const start = sentence.start + opening[0].length;
  const words = text.slice(start, main);
  return words.length >= SHORTEST && opensClause(text, start, main) && isSure(words) && isSure(text.slice(main, sentence.end))
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

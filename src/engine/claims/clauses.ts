import type { Name } from '../../model/name.ts';
import type { Span } from '../../model/span.ts';
import type { Prose } from '../text/prose.ts';

/** Where a new clause may begin: after a semicolon or dash, or at a conjunction that a new subject follows. */
const JOINT = /;\s+|\s[–—]\s|,\s+(?:and|but|while|whereas|although|though|yet)\s+(?:that\s+)?|\s+(?:while|whereas)\s+|\s+and\s+that\s+/g;

const SUBJECT =
  /^(?:the\s+|its\s+|his\s+|their\s+)?(?:[A-Z][\w.’'&-]*|it|he|she|they|two sides|both)(?:\s+[\w.’'&-]+){0,4}?\s+(?:has|have|had|will|would|is|was|were|are|could|may|also|\w+ed|\w+s)\b/;

/**
 * Cuts a sentence into clauses that can each make a claim: "China suspended …, while the United States cut …".
 * A joint counts only where a subject with a verb follows, and never inside a name.
 */
export function clausesOf(prose: Prose, sentence: Span, names: readonly Name[]): Span[] {
  const words = prose.text.slice(sentence.start, sentence.end);
  const clauses: Span[] = [];
  let start = sentence.start;
  for (const joint of words.matchAll(JOINT)) {
    const at = sentence.start + joint.index;
    const next = at + joint[0].length;
    if (names.some((n) => n.start < next && at < n.end)) continue;
    if (!SUBJECT.test(prose.text.slice(next, Math.min(next + 120, sentence.end)))) continue;
    if (at - start < 25 || sentence.end - next < 25) continue;
    clauses.push({ start, end: at });
    start = next;
  }
  clauses.push({ start, end: sentence.end });
  return clauses;
}

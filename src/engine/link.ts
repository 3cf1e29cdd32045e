import type { Link } from '../model/link.ts';
import { levelsOf } from './linking/features.ts';
import { hold, type LinkInput } from './linking/held.ts';
import { linksOf } from './linking/rank.ts';

/**
 * Claims and candidate entries in, links out; sorted by claim, then the record of the event itself, what came before, what came of it.
 * The same input gives the same links, whatever the order of candidates. A reader's judgement overrules: "not the same" removes a link for
 * good, "right" makes it the first.
 */
export function link(input: LinkInput): Link[] {
  const { claims, field, setting } = hold(input);
  return claims.flatMap((claim, index) => {
    return linksOf(index, claim, field, setting).map((l): Link => {
      const held = claim.candidates.of(l.entry);
      return held ? { ...l, levels: { ...levelsOf(held.features) } } : l;
    });
  });
}

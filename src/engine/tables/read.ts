import type { Block } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { contains, type Span } from '../../model/span.ts';
import { claimUnderHeads, type Sheet } from './claims.ts';
import { goesOn, isNamed, type Led, ledBy } from './items.ts';

/** Longer is a sentence. */
const SHORT = 60;

/**
 * Reads a cell or an item with what stands over it and adds its claim to those so far; false for a sentence that says by itself what it claims.
 * `compose` reads a lead-in and an item as one clause.
 */
export function readUnderHeads(block: Block, sentence: Span, sheet: Sheet, claims: Claim[], compose: (led: Led) => Claim | null): boolean {
  const { text, blocks } = sheet;
  const lead = blocks[block.heads?.over ?? -1];
  // A description is of its term.
  const isOfTerm = block.role === 'list-item' && (block.heads?.row.length ?? 0) > 0 && block.end - block.start <= SHORT;
  if (block.role === 'cell' || isOfTerm || isNamed(text, block, lead)) {
    const claim = claimUnderHeads(block, sheet, claims);
    if (claim) add(claims, claim, lead);
    if (claim !== null || block.role === 'cell') return true;
  }
  if (block.role !== 'list-item' || sentence.start !== block.start || !goesOn(text, sentence)) return false;
  const led = ledBy(block, sentence, sheet);
  const claim = led && compose(led);
  if (!claim) return false;
  add(claims, led.back(claim), lead);
  return true;
}

/** What a lead-in claims without a figure is what its items claim. */
function add(claims: Claim[], claim: Claim, lead: Block | undefined): void {
  const last = claims.at(-1);
  if (last && lead && contains(lead, last) && last.figures.length === 0) claims.pop();
  claims.push(claim);
}

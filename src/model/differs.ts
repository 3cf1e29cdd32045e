import type { Comparison } from './comparison.ts';
import type { Link } from './link.ts';

const BY_FIGURES = new Set<Link['relation']>(['raises', 'lowers']);

/** Whether a comparison sets the two amounts against each other; else it says why it cannot, or there is none. */
export const isComparable = (comparison: Comparison | null): boolean => comparison !== null && comparison.says !== 'not-comparable';

/**
 * Whether the relation can be said: "raises" and "lowers" only beside the figures that show it. Of a later record it says how that one stands
 * to the page, while the figures are told from the page's side: together they would mislead.
 */
export const isExplained = (link: Link): boolean => !BY_FIGURES.has(link.relation) || (link.when !== 'later' && isComparable(link.comparison));

/** Whether a link says that the page differs from what was pledged before: the amber of a mark, a card's line, a row of the panel. */
export const differsFromEarlier = (link: Link): boolean =>
  link.when !== 'later' && (link.relation === 'contradicts' || BY_FIGURES.has(link.relation)) && isExplained(link);

/** Whether the reader's own word stands behind a link: what is worked out is never certain. */
export const isSure = ({ score }: Pick<Link, 'score'>): boolean => score === 1;

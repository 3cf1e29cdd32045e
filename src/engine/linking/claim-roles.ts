import type { Claim } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import { endsOf } from './amounts.ts';
import { type Role, roleOfMention } from './roles.ts';

/** What each figure of a claim is of. What stands beside a part of an investment and is no larger is another part: $200 billion in cash, and $150 billion for ships. */
export function rolesOf(text: string, figures: readonly Figure[], claim: Pick<Claim, 'start' | 'measure'>): ReadonlyMap<Figure, Role | null> {
  const roles = new Map(figures.map((figure) => [figure, roleOfMention(text, figure, claim)]));
  const size = ({ value }: Figure): number => Math.max(...endsOf(value));
  const largest = Math.max(0, ...figures.filter((figure) => roles.get(figure) === 'part').map(size));
  for (const figure of figures)
    if (roles.get(figure) === 'invested' && figure.kind === 'money' && figure.per === null && size(figure) <= largest) roles.set(figure, 'part');
  return roles;
}

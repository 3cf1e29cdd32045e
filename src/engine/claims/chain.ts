import type { Source } from '../../model/claim.ts';
import type { Clause } from './clause.ts';

/** Who said it, from the outlet that carries it to the last source it rests on. The clause's attributions come outermost first. */
export function chainOf(clause: Clause, text: string): Source[] {
  const chain: Source[] = [];
  const add = (source: Source): void => {
    if (!chain.some((s) => s.source === source.source)) chain.push(source);
  };
  const outlets = clause.attributions.filter((a) => a.type === 'outlet');
  for (const a of [...outlets, ...clause.attributions.filter((a) => a.type !== 'outlet')]) {
    const words = a.entity ?? (a.source ? text.slice(a.source.start, a.source.end) : null);
    if (words !== null) add({ source: words, type: a.type });
  }
  return chain;
}

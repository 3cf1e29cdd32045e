import type { Source } from '../../model/claim.ts';
import type { Clause } from './clause.ts';

const DATA = /\b(?:data|figures|statistics|numbers)$/i;

/** Who said it, from the outlet that carries it to the last source it rests on. The clause's attributions come outermost first. */
export function chainOf(clause: Clause, text: string): Source[] {
  const spoken = clause.attributions.flatMap((a): Source[] => {
    const source = a.entity ?? (a.source && text.slice(a.source.start, a.source.end));
    // "trade data showed": nobody's word.
    if (a.entity === null && source && DATA.test(source)) return [];
    return source ? [{ source, type: a.type }] : [];
  });
  const all = [...spoken.filter((s) => s.type === 'outlet'), ...spoken.filter((s) => s.type !== 'outlet')];
  return all.filter((s, i) => all.findIndex((other) => other.source === s.source) === i);
}

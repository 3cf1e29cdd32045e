import type { Analysis } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Entry } from '../../model/entry.ts';
import type { Lexicon } from '../lexicon.ts';
import { onceFor } from './once.ts';
import { blockAt } from './words.ts';

/** Whether a person or body of the record is named in the claim's paragraph, elsewhere in the article, or not at all; open: nobody is named. */
export type Named = 'open' | 'beside' | 'elsewhere' | 'nowhere';

type Known = Pick<Lexicon, 'entities'>;

/** Where an article names whom. */
export interface Naming {
  readonly named: (claim: Claim, entry: Entry) => Named;
  /** Those of the record that the claim's paragraph names. */
  readonly beside: (claim: Claim, entry: Entry) => EntityId[];
}

/** The persons and bodies of a record: a country is in every other record, and a paper in every other article. */
const particularOf = onceFor((known: Known) =>
  onceFor(({ actor, counterparty, attribution }: Entry): readonly EntityId[] => {
    const ids = new Set([...actor, ...counterparty, ...attribution.flatMap((a) => (a.type === 'outlet' ? [] : (a.source as EntityId)))]);
    return [...ids].filter((id) => /^(?:person|organisation)$/.test(known.entities.get(id)?.type ?? ''));
  }),
);

export function namingOf({ blocks }: Article, { names }: Analysis, known: Known): Naming {
  const where = new Map<EntityId, Set<number>>();
  for (const { entity, start } of names) {
    if (!entity) continue;
    const at = where.get(entity) ?? new Set();
    at.add(blockAt(blocks, start));
    where.set(entity, at);
  }
  const blockOf = onceFor((claim: Claim): { readonly at: number } => ({ at: blockAt(blocks, claim.start) }));
  const of = particularOf(known);
  const beside = (claim: Claim, entry: Entry): EntityId[] => {
    const { at } = blockOf(claim);
    return of(entry).filter((id) => where.get(id)?.has(at));
  };
  return {
    beside,
    named: (claim, entry) => {
      if (where.size === 0) return 'open';
      const ids = of(entry);
      if (ids.length === 0) return 'open';
      if (!ids.some((id) => where.has(id))) return 'nowhere';
      return beside(claim, entry).length > 0 ? 'beside' : 'elsewhere';
    },
  };
}

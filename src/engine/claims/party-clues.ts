import type { Kind, Measure } from '../../model/claim.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Name } from '../../model/name.ts';
import type { Sides } from './sides.ts';
import type { Spoken } from './topic.ts';

export interface Parties {
  actors: EntityId[];
  counterparties: EntityId[];
}

export interface PartyClues {
  kind: Kind;
  measure: Measure;
  /** Where in the clause's words the verb stands. */
  at: number;
  /** The states that the article is about. */
  sides: Sides;
  /** The officer named last: whom "he" means where the claim before has none. */
  officer: EntityId | null;
  /** Of the claim before: whom "it" and "the plan" mean. */
  before: (Parties & { kind: Kind; measure: Measure | null }) | null;
  /** Of the last claim about a duty: whose one means that is spoken of without a name. */
  duty: Parties | null;
  /** The last claims, the nearest last. */
  past: readonly (Parties & { measure: Measure | null })[];
  /** Whom the text before speaks of: whom "it" and "he" mean where no claim tells. */
  topic: (spoken: Spoken) => readonly Name[];
}

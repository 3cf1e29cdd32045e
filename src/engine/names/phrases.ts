import type { Entity } from '../../model/entity.ts';

export interface Phrases {
  readonly size: number;
}

export function compilePhrases(entities: readonly Entity[]): Phrases {
  return { size: entities.length };
}

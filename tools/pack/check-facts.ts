import * as v from 'valibot';
import { Entity } from '../../src/model/entity.ts';
import { Entry } from '../../src/model/entry.ts';
import { wrongAt } from '../../src/model/wrongAt.ts';
import type { Fact, Facts } from './read-facts.ts';

interface Checked<T> {
  readonly where: string;
  readonly fact: T;
}

/** Checks each fact against its schema; what fits goes on to the cross checks, what does not becomes an error naming record and field. */
function fitting<T>(facts: readonly Fact[], schema: v.GenericSchema<unknown, T>, errors: string[]): Checked<T>[] {
  return facts.flatMap(({ where, fact }) => {
    const result = v.safeParse(schema, fact);
    if (result.success) return [{ where, fact: result.output }];
    for (const issue of result.issues) errors.push(`${where}, ${wrongAt([issue])}`);
    return [];
  });
}

function checkUnique(facts: readonly Checked<{ id: string }>[], errors: string[]): void {
  const first = new Map<string, string>();
  for (const { where, fact } of facts) {
    const other = first.get(fact.id);
    if (other) errors.push(`${where}, id: already used by ${other}`);
    else first.set(fact.id, where);
  }
}

const folded = (name: string): string => name.normalize('NFC').toLowerCase();

/**
 * Everything that is wrong with a folder of facts, one line each, naming file, record and field. Empty: a pack can be made of it.
 * References are checked over the whole folder, for a pack must stand on its own.
 */
export function checkFacts(facts: Facts): string[] {
  const errors: string[] = [];
  const entities = fitting(facts.entities, Entity, errors);
  const records = fitting(facts.records, Entry, errors);
  checkUnique(entities, errors);
  checkUnique(records, errors);
  const entityIds = new Set<unknown>(facts.entities.map(({ fact }) => (fact as { id?: unknown } | null)?.id));
  // A record that is itself broken still counts as there: one error, not one more for everything that points to it.
  const recordIds = new Set<unknown>(facts.records.map(({ fact }) => (fact as { id?: unknown } | null)?.id));
  const names = new Set(entities.flatMap(({ fact }) => [fact.name, ...fact.aliases]).map(folded));
  for (const { where, fact } of records) {
    const must = (field: string, value: string, known: boolean, what: string) => {
      if (!known) errors.push(`${where}, ${field}: ${value} is ${what}`);
    };
    for (const [i, id] of fact.actor.entries()) must(`actor.${i}`, id, entityIds.has(id), 'not among the entities');
    for (const [i, id] of fact.counterparty.entries()) must(`counterparty.${i}`, id, entityIds.has(id), 'not among the entities');
    for (const [i, a] of fact.attribution.entries())
      if (a.type !== 'anonymous') must(`attribution.${i}.source`, a.source, entityIds.has(a.source), 'not among the entities');
    if (fact.event !== null) must('event', fact.event, names.has(folded(fact.event)), 'not the name or an alias of an entity');
    for (const [i, r] of fact.related.entries()) {
      must(`related.${i}.id`, r.id, recordIds.has(r.id), 'not among the records');
      must(`related.${i}.id`, r.id, r.id !== fact.id, 'the record itself');
    }
    if (fact.sources.length === 0) errors.push(`${where}, sources: a record needs at least one source`);
  }
  return errors;
}

import type { Entity } from '../../src/model/entity.ts';
import type { Entry } from '../../src/model/entry.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Fact, Facts } from './read-facts.ts';

export type PackHead = Omit<Pack, 'entities' | 'entries'>;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

// The fact as it was read, not as the schema returns it: defaults filled in would be noise in the file, and nothing may be dropped.
const raw = <T>({ fact }: Fact): T => fact as T;

/**
 * A pack as it lies in this repository: the same facts give the same bytes. Entities by id, entries by date then id, one a line, so that a change of one record is
 * one line of a git diff. The facts must have passed `checkFacts`.
 */
export function packInLines(head: PackHead, facts: Facts): string {
  const entities = facts.entities.map((f) => raw<Entity>(f)).sort((a, b) => byText(a.id, b.id));
  const entries = facts.records.map((f) => raw<Entry>(f)).sort((a, b) => byText(a.date, b.date) || byText(a.id, b.id));
  const lines = (list: readonly unknown[]): string => (list.length > 0 ? `[\n${list.map((x) => JSON.stringify(x)).join(',\n')}\n]` : '[]');
  const fields = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{\n${[...fields, `"entities": ${lines(entities)}`, `"entries": ${lines(entries)}`].join(',\n')}\n}\n`;
}

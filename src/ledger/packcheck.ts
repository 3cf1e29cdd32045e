import * as v from 'valibot';
import { Entity } from '../model/entity.ts';
import { Entry } from '../model/entry.ts';
import { Pack } from '../model/pack.ts';
import { nameOf, wrongAt } from './check.ts';
import { LedgerError } from './problem.ts';

/** How many faults a message lists before it only counts. */
const LISTED = 5;

const Shell = v.looseObject({ ...Pack.entries, entities: v.array(v.unknown()), entries: v.array(v.unknown()) });

function checkAll<const S extends v.GenericSchema<unknown, { id: string }>>(
  schema: S,
  values: readonly unknown[],
  noun: string,
  faults: string[],
): v.InferOutput<S>[] {
  const seen = new Set<string>();
  const good: v.InferOutput<S>[] = [];
  for (const [i, value] of values.entries()) {
    const result = v.safeParse(schema, value);
    if (!result.success) faults.push(`${noun} ${nameOf(value, i)}, ${wrongAt(result.issues)}`);
    else if (seen.has(result.output.id)) faults.push(`${noun} "${result.output.id}" is there twice`);
    else {
      seen.add(result.output.id);
      good.push(result.output);
    }
  }
  return good;
}

/** The whole pack by its schema, or a LedgerError that names every broken record and field. */
export function checkPack(pack: unknown): Pack {
  const shell = v.safeParse(Shell, pack);
  if (!shell.success) throw new LedgerError('pack-broken', `This is not a pledge pack, at ${wrongAt(shell.issues)}. Nothing was installed.`);
  const faults: string[] = [];
  const entities = checkAll(Entity, shell.output.entities, 'entity', faults);
  const entries = checkAll(Entry, shell.output.entries, 'record', faults);
  if (faults.length > 0) {
    const more = faults.length > LISTED ? `; and ${faults.length - LISTED} more` : '';
    throw new LedgerError(
      'pack-broken',
      `The pack "${shell.output.id}" ${shell.output.version} is broken: ${faults.slice(0, LISTED).join('; ')}${more}. Nothing was installed; what was there before stays.`,
    );
  }
  return { ...shell.output, entities, entries };
}

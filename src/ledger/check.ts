import * as v from 'valibot';
import { wrongAt } from '../model/wrongAt.ts';
import { LedgerError } from './problem.ts';

/**
 * What the schema makes of the value, or a LedgerError that says where it is wrong.
 * @param what names the record in the message
 */
export function checked<const S extends v.GenericSchema>(schema: S, value: unknown, what: string): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw new LedgerError('ledger-failed', `${what} is not as it should be, at ${wrongAt(result.issues)}`);
}

/** The id of something that may not even be an object, for a message. */
export function nameOf(value: unknown, position: number): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' && id !== '' ? `"${id}"` : `number ${position + 1}`;
}

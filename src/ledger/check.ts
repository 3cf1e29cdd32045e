import * as v from 'valibot';
import { LedgerError } from './problem.ts';

/** The first thing wrong, by its path: `figures.0.value: Expected …`. */
export function wrongAt(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  const [first] = issues;
  const path = v.getDotPath(first);
  return path ? `${path}: ${first.message}` : first.message;
}

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

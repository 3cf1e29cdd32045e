import * as v from 'valibot';
import { wrongAt } from '../model/wrongAt.ts';
import { nameOf } from './check.ts';
import { LedgerError } from './problem.ts';
import { quick } from './quick.ts';

/** How many faults a message lists before it only counts. */
const LISTED = 5;

/** What is wrong with a pack's records, however many: the first are named. */
export class Faults {
  private readonly first: string[] = [];
  private count = 0;
  constructor(private readonly pack: string) {}

  add(fault: string): void {
    this.count++;
    if (this.first.length < LISTED) this.first.push(fault);
  }

  throwIfAny(): void {
    if (this.count === 0) return;
    const more = this.count > LISTED ? `; and ${this.count - LISTED} more` : '';
    throw new LedgerError(
      'pack-broken',
      `${this.pack} is broken: ${this.first.join('; ')}${more}. Nothing was installed; what was there before stays.`,
    );
  }
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();
const NEWLINE = 10;

/** What does not parse is not JSON: a text of its own, so that the schema says what it should have been. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** All in one go where they are sound: they stand side by side, and one long text is parsed in two thirds of the time that many short ones take. */
function valuesOf(items: readonly Uint8Array[]): unknown[] {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return [];
  if (first.buffer !== last.buffer) return items.map(parsed);
  try {
    const all = new Uint8Array(first.buffer, first.byteOffset, last.byteOffset + last.length - first.byteOffset);
    const values = JSON.parse(`[${decoder.decode(all)}]`) as unknown[];
    if (values.length === items.length) return values;
  } catch {
    // One by one it shows which.
  }
  return items.map(parsed);
}

/**
 * Those of the items that the schema accepts, each with its text on one line. What is wrong with the others is added to the faults.
 * @param from how many came before
 */
export function fitting<const S extends v.GenericSchema>(
  schema: S,
  items: readonly Uint8Array[],
  noun: string,
  from: number,
  faults: Faults,
): { value: v.InferOutput<S>; bytes: Uint8Array }[] {
  const good: { value: v.InferOutput<S>; bytes: Uint8Array }[] = [];
  const fits = quick(schema);
  for (const [i, value] of valuesOf(items).entries()) {
    const result = fits(value) ? { success: true as const, output: value } : v.safeParse(schema, value);
    if (!result.success) {
      faults.add(`${noun} ${nameOf(value, from + i)}, ${wrongAt(result.issues)}`);
      continue;
    }
    const bytes = items[i] as Uint8Array;
    good.push({ value: result.output, bytes: bytes.includes(NEWLINE) ? encoder.encode(JSON.stringify(result.output)) : bytes });
  }
  return good;
}

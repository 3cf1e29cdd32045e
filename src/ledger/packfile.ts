import * as v from 'valibot';
import { Entity } from '../model/entity.ts';
import { Entry } from '../model/entry.ts';
import { Pack } from '../model/pack.ts';
import { wrongAt } from '../model/wrongAt.ts';
import { Faults, fitting } from './packcheck.ts';
import { type List, Splitter } from './packsplit.ts';
import { LedgerError } from './problem.ts';

/** How much of a file is looked at in one go. No record is longer. */
const SLICE = 1 << 22;

const { entities: _, entries: __, ...rest } = Pack.entries;
const Head = v.looseObject(rest);

/** All of a pack but its records. */
export type Head = v.InferOutput<typeof Head>;

/** A record that its schema accepts, and its text. */
export interface Item {
  entry: Entry;
  bytes: Uint8Array;
}

/** A pack's file, of which never more than a slice is in memory. */
export interface PackFile {
  head: Head;
  entities: Entity[];
  /** How many records it has, sound or not. */
  total: number;
  /** What is wrong with it, as far as it was read. */
  faults: Faults;
  /** The records, a slice at a time; those that are broken are left out and among the faults. */
  slices(signal?: AbortSignal): AsyncGenerator<Item[]>;
}

const notAPack = (why: string): LedgerError => new LedgerError('pack-broken', `This is not a pledge pack${why}. Nothing was installed.`);

/** The items of its lists, slice by slice, and how far it has come. Gives the outermost object's other fields. */
async function* split(file: Blob, signal?: AbortSignal): AsyncGenerator<Record<List, Uint8Array[]> & { at: number }, ReadonlyMap<string, unknown>> {
  const splitter = new Splitter();
  const read = (at: number): Promise<ArrayBuffer> => file.slice(at, at + SLICE).arrayBuffer();
  let coming = read(0);
  for (let at = 0; at < file.size; ) {
    signal?.throwIfAborted();
    const slice = new Uint8Array(await coming);
    const { used, ...found } = splitter.take(slice, at + slice.length >= file.size);
    if (used === 0) throw notAPack(`: something in it is longer than ${SLICE} bytes`);
    at += used;
    // The next slice is read while what this one holds is worked on; whoever waits for it hears of a failure.
    coming = read(at);
    coming.catch(() => {});
    yield { ...found, at };
  }
  return splitter.done();
}

/**
 * @param given a pack as a file, or as what was read of one
 * @param onLook told how much of it was looked at, up to 1
 */
export async function openPackFile(given: unknown, onLook: (share: number) => void, signal?: AbortSignal): Promise<PackFile> {
  const file = given instanceof Blob ? given : new Blob([JSON.stringify(given) ?? '']);
  const entities: Uint8Array[] = [];
  let total = 0;
  const looking = split(file, signal);
  let step = await looking.next();
  for (; !step.done; step = await looking.next()) {
    entities.push(...step.value.entities);
    total += step.value.entries.length;
    onLook(step.value.at / file.size);
  }
  const head = v.safeParse(Head, Object.fromEntries(step.value));
  if (!head.success) throw notAPack(`, at ${wrongAt(head.issues)}`);
  const faults = new Faults(`The pack "${head.output.id}" ${head.output.version}`);
  const good = fitting(Entity, entities, 'entity', 0, faults);
  const seen = new Set<string>();
  for (const { value } of good) {
    if (seen.has(value.id)) faults.add(`entity "${value.id}" is there twice`);
    seen.add(value.id);
  }
  return {
    head: head.output,
    entities: good.map(({ value }) => value),
    total,
    faults,
    async *slices(signal) {
      let from = 0;
      for await (const { entries } of split(file, signal)) {
        yield fitting(Entry, entries, 'record', from, faults).map(({ value, bytes }) => ({ entry: value, bytes }));
        from += entries.length;
      }
    },
  };
}

import * as v from 'valibot';
import { PackId } from '../model/pack.ts';
import { wrongAt } from '../model/wrongAt.ts';
import { Refusal } from './refusal.ts';
import { canonical, parsed } from './text.ts';

const Part = v.looseObject({ id: v.string() });
const Record = v.looseObject({ id: v.string(), date: v.string() });

/** As much of a pack as laying one version over another needs. The ledger checks the rest before it takes it. */
const Whole = v.looseObject({
  format: v.literal('pledgemark-pack/1'),
  id: PackId,
  version: v.string(),
  entities: v.array(Part),
  entries: v.array(Record),
});

const Changed = <const S extends v.GenericSchema>(part: S) => v.object({ put: v.array(part), take: v.array(v.string()) });

const Delta = v.object({
  format: v.literal('pledgemark-delta/1'),
  /** All of the new version's fields but its records. */
  head: v.looseObject({}),
  entities: Changed(Part),
  entries: Changed(Record),
});

type Whole = v.InferOutput<typeof Whole>;
type Delta = v.InferOutput<typeof Delta>;
interface Item {
  id: string;
  date?: unknown;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const inOrder = (a: Item, b: Item): number => byText(String(a.date ?? ''), String(b.date ?? '')) || byText(a.id, b.id);

/** What was read, and not what the schema makes of it: nothing may be dropped, or the hash is another. */
function held<T>(schema: v.GenericSchema<unknown, T>, value: unknown, what: string): T {
  const result = v.safeParse(schema, value);
  if (result.success) return value as T;
  throw new Refusal('not-a-pack', `${what}: ${wrongAt(result.issues)}`);
}

/** The pack in a text, as it was announced. @throws Refusal where it is another's or another version */
export function packIn(text: Uint8Array, announced: { id: string; version: string }): unknown {
  const pack = held(Whole, parsed(text, 'The pack'), 'This is no pack');
  if (pack.id !== announced.id || pack.version !== announced.version)
    throw new Refusal('not-a-pack', `The file holds "${pack.id}" ${pack.version}, and not "${announced.id}" ${announced.version} as its index says.`);
  return pack;
}

/** The one text of a pack: entities by id, entries by date and id. */
export function packText(pack: unknown): string {
  const whole = held(Whole, pack, 'This is no pack');
  return canonical({ ...whole, entities: whole.entities.toSorted(inOrder), entries: whole.entries.toSorted(inOrder) });
}

function changedFrom(before: readonly Item[], now: readonly Item[]): { put: Item[]; take: string[] } {
  const old = new Map(before.map((item) => [item.id, canonical(item)]));
  const put = now.filter((item) => old.get(item.id) !== canonical(item));
  for (const { id } of now) old.delete(id);
  return { put, take: [...old.keys()].sort() };
}

/** What is to be laid over one version to make the next. */
export function deltaText(before: unknown, now: unknown): string {
  const [a, b] = [held(Whole, before, 'This is no pack'), held(Whole, now, 'This is no pack')];
  const { entities, entries, ...head } = b;
  return canonical({ format: 'pledgemark-delta/1', head, entities: changedFrom(a.entities, entities), entries: changedFrom(a.entries, entries) });
}

function laidOver(items: readonly Item[], { put, take }: { put: readonly Item[]; take: readonly string[] }): Item[] {
  const all = new Map(items.map((item) => [item.id, item]));
  for (const id of take) all.delete(id);
  for (const item of put) all.set(item.id, item);
  return [...all.values()].sort(inOrder);
}

/** The text of the version that the delta makes of the one before. */
export function laid(before: Uint8Array, delta: Uint8Array): string {
  const old: Whole = held(Whole, parsed(before, 'The version before'), 'The version before is no pack');
  const change: Delta = held(Delta, parsed(delta, 'The difference'), 'This is no difference of packs');
  return canonical({ ...change.head, entities: laidOver(old.entities, change.entities), entries: laidOver(old.entries, change.entries) });
}

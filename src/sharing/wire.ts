import * as v from 'valibot';
import { type Misfit, type SharedDocument, Stamp, Via } from '../model/replica.ts';
import { understood } from './document.ts';
import type { Server } from './server.ts';
import { SharingTrouble, TooMuch } from './trouble.ts';

/** What a server that speaks CouchDB's protocol answers, as far as it matters here. */

const Rev = v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}-[0-9a-z]{1,64}$/i));
const Seq = v.union([v.pipe(v.string(), v.maxLength(100_000)), v.number()]);

const Changes = v.object({
  results: v.array(v.object({ id: v.string(), changes: v.pipe(v.array(v.object({ rev: Rev })), v.minLength(1)) })),
  last_seq: Seq,
  pending: v.exactOptional(v.number()),
});
export type Changes = v.InferOutput<typeof Changes>;

/** As it came: valibot would pass over a field "__proto__", which is to be refused. */
const Raw = v.custom<Record<string, unknown>>((raw) => typeof raw === 'object' && raw !== null && '_id' in raw && '_rev' in raw);

const Got = v.object({ results: v.array(v.object({ docs: v.array(v.object({ ok: v.exactOptional(Raw) })) })) });

const Written = v.array(
  v.object({ id: v.string(), rev: v.exactOptional(Rev), error: v.exactOptional(v.string()), reason: v.exactOptional(v.unknown()) }),
);
export type Written = v.InferOutput<typeof Written>;

const Noted = v.object({ _rev: v.string(), since: v.nullable(Seq) });

function expected<S extends v.GenericSchema>(schema: S, answer: unknown, what: string): v.InferOutput<S> {
  const parsed = v.safeParse(schema, answer);
  if (!parsed.success) throw new SharingTrouble('not-couch', `the answer to ${what} is not what CouchDB answers`);
  return parsed.output;
}

export type Since = string | number | null;

/** A revision as it was fetched: `doc` null where it is a removal. */
export interface Revision {
  rev: string;
  doc: SharedDocument | null | Misfit;
  removed: Stamp | null;
  via: readonly string[];
}

/** Names of documents that are ours; whatever else lies in the database is left alone. */
export const isOurs = (id: string): boolean => /^(?:entry|judgement):/.test(id) && id.length <= 1000;

export const generation = (rev: string): number => Number.parseInt(rev, 10);

const query = (since: Since, limit: number): string => `/_changes?style=all_docs&limit=${limit}&since=${encodeURIComponent(String(since ?? 0))}`;

export const changesSince = async (server: Server, since: Since, limit: number): Promise<Changes> =>
  expected(Changes, await server.ask(query(since, limit)), '_changes');

/** Of these documents alone, whenever they changed. */
export const changesOf = async (server: Server, ids: readonly string[]): Promise<Changes> =>
  expected(Changes, await server.ask('/_changes?style=all_docs&filter=_doc_ids&since=0', { method: 'POST', body: { doc_ids: ids } }), '_changes');

/** How long a question for what is new may stay open, in ms. */
const OPEN = 25_000;

/** Waits until something is new, or for a while. */
export async function somethingNew(server: Server, since: Since, signal: AbortSignal): Promise<boolean> {
  const path = `${query(since, 1)}&feed=longpoll&timeout=${OPEN}`;
  return expected(Changes, await server.ask(path, { signal, patience: OPEN + 15_000 }), '_changes').results.length > 0;
}

function revisionOf(id: string, rev: string, raw: Record<string, unknown>): Revision {
  // Object.fromEntries defines a field "__proto__" as any other: it is there to be refused.
  const body = Object.fromEntries(Object.entries(raw).filter(([name]) => !name.startsWith('_') || name === '__proto__'));
  const via = v.is(Via, body.via) ? body.via : [];
  // What hangs on a document would be gone with the next writing.
  if (raw._deleted !== true) return { rev, doc: raw._attachments === undefined ? understood(id, body) : 'schema', removed: null, via };
  const stamp = v.safeParse(Stamp, body);
  return { rev, doc: null, removed: stamp.success ? stamp.output : null, via };
}

export interface Wanted {
  id: string;
  rev: string;
}

/** The revisions, in order. What is too large comes by itself, or not at all; one that the server named and does not give is a misfit. */
export async function revisions(server: Server, wanted: readonly Wanted[]): Promise<Revision[]> {
  if (wanted.length === 0) return [];
  try {
    const docs = wanted.map(({ id, rev }) => ({ id, rev }));
    const { results } = expected(Got, await server.ask('/_bulk_get', { method: 'POST', body: { docs } }), '_bulk_get');
    const got = new Map(results.flatMap((one) => one.docs.flatMap(({ ok }) => (ok ? [[`${ok._id} ${ok._rev}`, ok] as const] : []))));
    return wanted.map(({ id, rev }) => {
      const raw = got.get(`${id} ${rev}`);
      return raw ? revisionOf(id, rev, raw) : { rev, doc: 'revision', removed: null, via: [] };
    });
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    const [only, ...more] = wanted;
    if (only && more.length === 0 && !error.isAnswer) throw new SharingTrouble('busy', error.message);
    if (only && more.length === 0) return [{ rev: only.rev, doc: 'too-large', removed: null, via: [] }];
    const half = Math.ceil(wanted.length / 2);
    return [...(await revisions(server, wanted.slice(0, half))), ...(await revisions(server, wanted.slice(half)))];
  }
}

/** Writes each document where the server has the revision that it names, and none of the others. */
export const written = async (server: Server, docs: readonly object[]): Promise<Written> =>
  expected(Written, await server.ask('/_bulk_docs', { method: 'POST', body: { docs } }), '_bulk_docs');

/** What was noted on the server under a name, which no other reader sees in their changes. */
export async function noted(server: Server, name: string): Promise<{ rev: string; since: Since } | null> {
  const answer = await server.ask(`/_local/${name}`, { fine: [404] });
  if (answer === null) return null;
  const { _rev: rev, since } = expected(Noted, answer, '_local');
  return { rev, since };
}

/** Where the server lets this reader note nothing, it is done without. */
export async function note(server: Server, name: string, rev: string | null, since: Since): Promise<string | null> {
  const body = { since, ...(rev !== null && { _rev: rev }) };
  const answer = await server.ask(`/_local/${name}`, { method: 'PUT', body, fine: [403, 404, 409] });
  return answer === null ? null : expected(v.object({ rev: v.string() }), answer, '_local').rev;
}

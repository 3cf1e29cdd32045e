import * as v from 'valibot';
import { type Misfit, SharedDocument, type SharedRow, type Stamp, type Version } from '../model/replica.ts';
import { same } from './canonical.ts';
import { fieldsOf, kindOf, type Own, ownOf } from './values.ts';

/** All versions of a field, the one that is shown first. */
export function versionsOf(doc: SharedDocument, field: string): Version[] {
  const { by, at } = (Object.hasOwn(doc.wrote, field) ? doc.wrote[field] : undefined) ?? doc;
  const is = Object.hasOwn(doc.value, field) ? doc.value[field] : undefined;
  const first: Version = is === undefined ? { by, at } : { by, at, is };
  return [first, ...(Object.hasOwn(doc.others, field) ? (doc.others[field] ?? []) : [])];
}

export const isContested = (doc: SharedDocument | null): boolean => doc !== null && (doc.gone !== null || Object.keys(doc.others).length > 0);

/** A document of these fields, each with its versions. Who made it stands once; a field's own stamp is kept where it is another. */
export function documentOf(
  kind: SharedDocument['kind'],
  made: Stamp,
  fields: ReadonlyMap<string, readonly Version[]>,
  { gone, via }: Pick<SharedDocument, 'gone' | 'via'>,
): SharedDocument {
  const named = [...fields].map(([name, [first, ...others]]) => ({ name, first, others })).filter(({ first }) => first !== undefined);
  return {
    format: 'pledgemark-shared/1',
    kind,
    by: made.by,
    at: made.at,
    value: Object.fromEntries(named.flatMap(({ name, first }) => (first?.is === undefined ? [] : [[name, first.is]]))),
    wrote: Object.fromEntries(
      named.flatMap(({ name, first }) => (first && (first.by !== made.by || first.at !== made.at) ? [[name, { by: first.by, at: first.at }]] : [])),
    ),
    others: Object.fromEntries(named.flatMap(({ name, others }) => (others.length > 0 ? [[name, others]] : []))),
    gone: gone && { by: gone.by, at: gone.at },
    via,
  };
}

/** What the ledger here says of a document: what was agreed, with what its reader changed since. Null where it is removed or was never here. */
export function localDocument(id: string, own: Own | null, row: SharedRow | null, me: Stamp): SharedDocument | null {
  if (own === null) return null;
  const now = fieldsOf(own);
  const known = row?.ours ?? row?.base ?? null;
  if (known === null)
    return documentOf(kindOf(id), me, new Map(Object.entries(now).map(([name, is]) => [name, [{ ...me, is }]])), { gone: null, via: [] });
  const fields = new Map<string, Version[]>();
  for (const name of new Set([...Object.keys(known.value), ...Object.keys(now), ...Object.keys(known.others), ...Object.keys(known.wrote)])) {
    const [shown, ...others] = versionsOf(known, name);
    const is = Object.hasOwn(now, name) ? now[name] : undefined;
    // A word of the reader's on a field with two versions takes the place of the one they saw; the other stays to be chosen from.
    if (shown && same(shown.is, is)) fields.set(name, [shown, ...others]);
    else fields.set(name, [is === undefined ? { ...me } : { ...me, is }, ...others.filter((other) => !same(other.is, is))]);
  }
  return documentOf(known.kind, known, fields, known);
}

/** Anything but data in a document: an object's prototype as a field, deeper than any entry is, or half a surrogate pair, which servers refuse. */
function isPoison(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value);
  if (typeof value !== 'object' || value === null) return false;
  if (depth > 24) return true;
  return Object.entries(value).some(([name, field]) => name === '__proto__' || isPoison(field, depth + 1));
}

/** The longest a document may be, in letters: an entry has some thousands. */
const LONGEST = 500_000;

/** Whether all of its versions make an entry or judgement of this name, so that none can do harm once it is chosen. */
function isSound(id: string, doc: SharedDocument): boolean {
  if (doc.kind !== kindOf(id) || ownOf(id, doc.value, null) === null) return false;
  return Object.entries(doc.others).every(([field, versions]) => versions.every(({ is }) => ownOf(id, { ...doc.value, [field]: is }, null) !== null));
}

/** The document, or why it is not taken: from the server, or to be sent there. */
export function understood(id: string, raw: unknown): SharedDocument | Misfit {
  if (isPoison(raw)) return 'poison';
  if (JSON.stringify(raw).length > LONGEST) return 'too-large';
  const doc = v.safeParse(SharedDocument, raw);
  return doc.success && isSound(id, doc.output) ? doc.output : 'schema';
}

import type { SharedDocument, Stamp, Version } from '../model/replica.ts';
import { canonical, same } from './canonical.ts';
import { documentOf, versionsOf } from './document.ts';

/** How two sides of a field become one. Every other field: each side's version is kept. */
const RULES: Record<string, 'set' | 'earliest' | 'latest'> = {
  tags: 'set',
  sightings: 'set',
  related: 'set',
  sources: 'set',
  statusHistory: 'set',
  changed: 'set',
  savedAt: 'earliest',
  // Of a judgement: when, where two said the same.
  at: 'latest',
};

const isEmpty = ({ is }: Version): boolean => is === undefined || is === null || is === '' || (Array.isArray(is) && is.length === 0);

const keyed = (versions: readonly Version[]): Map<string, Version> => new Map(versions.map((version) => [canonical(version.is), version]));

/** What was added on either side, without what was taken away on either. */
function mergedSet(base: unknown, ours: unknown, theirs: unknown): unknown[] {
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  const [was, mine, there] = [base, ours, theirs].map((value) => new Set(list(value).map(canonical)));
  const kept = list(theirs).filter((one) => mine?.has(canonical(one)) || !was?.has(canonical(one)));
  return [...kept, ...list(ours).filter((one) => !there?.has(canonical(one)) && !was?.has(canonical(one)))];
}

/** Versions that one side left alone and the other took away go; all that is new stays. Two that chose differently have not chosen. */
function mergedVersions(base: readonly Version[], ours: readonly Version[], theirs: readonly Version[]): Version[] {
  const [was, mine, there] = [keyed(base), keyed(ours), keyed(theirs)];
  const both = new Map([...mine, ...there]);
  let kept = [...both].filter(([key]) => (mine.has(key) && there.has(key)) || !was.has(key)).map(([, version]) => version);
  if (kept.length === 0) kept = [...both.values()];
  // Nobody's word is set against a field that was merely left empty, where nothing was agreed before.
  if (base.length === 0 && kept.some((version) => !isEmpty(version))) kept = kept.filter((version) => !isEmpty(version));
  const [shown] = theirs;
  // What the server shows stays in front, so that the field does not change under everybody's eyes.
  return kept.sort((a, b) => Number(same(b.is, shown?.is)) - Number(same(a.is, shown?.is)) || (a.at < b.at ? 1 : -1));
}

function mergedField(name: string, base: readonly Version[], ours: readonly Version[], theirs: readonly Version[]): Version[] {
  const [mine, there] = [ours[0], theirs[0]];
  if (!mine || !there) return [...(mine ? ours : theirs)];
  const rule = RULES[name];
  if (rule === undefined || ours.length > 1 || theirs.length > 1) return mergedVersions(base, ours, theirs);
  if (same(mine.is, there.is)) return [there];
  if (rule === 'set') {
    const is = mergedSet(base[0]?.is, mine.is, there.is);
    // An entry is nothing without a place where it was seen.
    if (name === 'sightings' && is.length === 0) return [there];
    return [{ ...(same(is, there.is) ? there : mine), is }];
  }
  const mineFirst = String(mine.is) < String(there.is);
  return [mineFirst === (rule === 'earliest') ? mine : there];
}

/** Nothing, where the field was not yet there. */
const agreedOn = (base: SharedDocument | null, name: string): Version[] =>
  base && (Object.hasOwn(base.value, name) || Object.hasOwn(base.others, name)) ? versionsOf(base, name) : [];

/** Nothing of it changed since, but that a third removed it too. */
const isLeftAlone = (base: SharedDocument, now: SharedDocument): boolean =>
  same(base, now) || (now.gone !== null && same({ ...base, gone: now.gone, via: now.via }, now));

/** Whose removal is still to be judged: each is a word of its own, and who let one entry stay did not speak of another's removal. */
function mergedGone(base: Stamp | null, ours: Stamp | null, theirs: Stamp | null): Stamp | null {
  if (same(base, ours)) return theirs;
  return same(base, theirs) ? ours : (theirs ?? ours);
}

/**
 * Two sides of a document, by what they last agreed on. Null: it is not there, or was removed.
 * @param removed who removed it, of each side, where it is null there
 */
export function merged(
  base: SharedDocument | null,
  ours: SharedDocument | null,
  theirs: SharedDocument | null,
  removed: { ours: Stamp; theirs: Stamp },
): SharedDocument | null {
  if (same(ours, theirs)) return theirs;
  if (ours === null) {
    // Never here, or removed here and left alone there.
    if (base === null) return theirs;
    return theirs === null || isLeftAlone(base, theirs) ? null : { ...theirs, gone: removed.ours };
  }
  if (theirs === null) return base !== null && isLeftAlone(base, ours) ? null : { ...ours, gone: removed.theirs };
  const fields = new Map<string, Version[]>();
  const names = [base, ours, theirs].flatMap((doc) =>
    doc ? [...Object.keys(doc.value), ...Object.keys(doc.others), ...Object.keys(doc.wrote)] : [],
  );
  for (const name of new Set(names)) fields.set(name, mergedField(name, agreedOn(base, name), versionsOf(ours, name), versionsOf(theirs, name)));
  const made = base ?? (ours.at < theirs.at ? ours : theirs);
  const gone = mergedGone(base?.gone ?? null, ours.gone, theirs.gone);
  return documentOf(theirs.kind, made, fields, { gone, via: theirs.via });
}

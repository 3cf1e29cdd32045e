import type { Analysis } from './analysis.ts';
import type { Claim } from './claim.ts';
import type { Entity, EntityId } from './entity.ts';
import type { Entry } from './entry.ts';
import type { Amount } from './figure.ts';
import type { ClaimKey } from './judgement.ts';

/** The country that a party belongs to: `steven-mnuchin` → `US`; null for one without. */
export type CountryOf = (id: EntityId) => string | null;

/** By the ledger's entities; a bare country code stands for itself. */
export function countriesFrom(entities: Iterable<Pick<Entity, 'id' | 'country'>>): CountryOf {
  const known = new Map<string, string | null>();
  for (const { id, country } of entities) if (!known.has(id)) known.set(id, country);
  return (id) => known.get(id) ?? (/^[A-Z]{2}$/.test(id) ? id : null);
}

/** A lookup key: what an entry is kept under and a claim is found by. `CN+US:purchases`, `CN+US@2019-01`, `USD:1.2e+12`. */
export type Key = string;

const countries = (ids: readonly EntityId[], countryOf: CountryOf): string[] => [...new Set(ids.map(countryOf).filter((c) => c !== null))].sort();

/** Every party alone and every pair, so that a claim that names one side still meets the entry that names both. */
function partyKeys(parties: readonly string[]): string[] {
  const keys = [...parties];
  for (const [i, a] of parties.entries()) for (const b of parties.slice(i + 1)) keys.push(`${a}+${b}`);
  return keys;
}

const ends = (value: Amount): number[] => (Array.isArray(value) ? value : [value]);

const rounded = (unit: string, value: number): Key => `${unit}:${value.toPrecision(2)}`;

// Newspapers round: an amount is the same within 1.1 percent. The steps are finer than two digits can be apart, so no key between is passed over.
const NEARBY = [0.989, 0.9945, 1, 1.0055, 1.011];

/** A claim also asks for the amounts just beside its own, so that $323 billion meets $323.3 billion and $1 trillion $995 billion. */
const neighbours = (unit: string, value: number): Key[] => (value === 0 ? [] : NEARBY.map((factor) => rounded(unit, value * factor)));

const month = (date: string): string => date.slice(0, 7);

export function keysOfEntry(entry: Entry, countryOf: CountryOf): Key[] {
  const keys = new Set<Key>();
  for (const party of partyKeys(countries([...entry.actor, ...entry.counterparty], countryOf))) {
    if (entry.measure) keys.add(`${party}:${entry.measure}`);
    keys.add(`${party}@${month(entry.date)}`);
  }
  for (const f of entry.figures) for (const value of ends(f.value)) if (value !== 0) keys.add(rounded(f.unit, Math.abs(value)));
  return [...keys].sort();
}

/** A claim that names no day of its own is looked for on those that the article's other claims name. */
export function keysOfClaim(claim: Claim, analysis: Analysis, countryOf: CountryOf): Key[] {
  const keys = new Set<Key>();
  const own = countries([...claim.actors, ...claim.counterparties], countryOf);
  const inherited = countries(
    analysis.names.flatMap((n) => (n.type === 'place' && n.entity ? [n.entity] : [])),
    countryOf,
  );
  const spoken = claim.spokenOf ? [claim.spokenOf] : analysis.claims.flatMap((c) => c.spokenOf ?? []);
  const months = new Set(spoken.flatMap(({ from, to }) => [from, to].flatMap((d) => (d ? month(d) : []))));
  const parties = partyKeys(own.length > 0 ? own : inherited);
  for (const party of parties) {
    if (claim.measure) keys.add(`${party}:${claim.measure}`);
    for (const m of months) keys.add(`${party}@${m}`);
  }
  for (const i of claim.figures) {
    const figure = analysis.figures[i];
    if (figure?.unit) for (const value of ends(figure.value)) for (const key of neighbours(figure.unit, Math.abs(value))) keys.add(key);
  }
  return [...keys].sort();
}

/** 53 bits of hash (cyrb53, public domain) in hex: enough for one reader's judgements. */
function hash(words: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < words.length; i++) {
    const c = words.charCodeAt(i);
    a = Math.imul(a ^ c, 2654435761);
    b = Math.imul(b ^ c, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0');
}

/** The same words with the same reading are the same claim, on whatever page they stand. */
export function claimKey(claim: Claim, text: string): ClaimKey {
  const words = text.slice(claim.start, claim.end).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  return hash([claim.kind, claim.measure ?? '', claim.actors.join(), claim.counterparties.join(), words].join('\n')) as ClaimKey;
}

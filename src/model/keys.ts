import type { Claim } from './claim.ts';
import type { Entity, EntityId } from './entity.ts';
import type { Entry, EntryId } from './entry.ts';
import type { Amount, Figure } from './figure.ts';
import { hashOf } from './hash.ts';
import type { ClaimKey } from './judgement.ts';

/** The country that a party belongs to: `steven-mnuchin` → `US`; null for one without. */
export type CountryOf = (id: EntityId) => string | null;

/** Whether an id is a country's or a bloc's: its code. */
export const isCountry = (id: string): boolean => /^[A-Z]{2}$/.test(id);

/** By the ledger's entities; a bare country code stands for itself. */
export function countriesFrom(entities: Iterable<Pick<Entity, 'id' | 'country'>>): CountryOf {
  const known = new Map<string, string | null>();
  for (const { id, country } of entities) if (!known.has(id)) known.set(id, country);
  return (id) => known.get(id) ?? (isCountry(id) ? id : null);
}

/**
 * A lookup key: what an entry is kept under and a claim is found by. `CN+US`, `CN+US:purchases`, `USD:1.2e+12`, `CN+US:USD:1.2e+12`,
 * `CN:soybeans`, `CN:purchases:soybeans`, `boeing`, `donald-trump:tariff`, `CN:due-2024-12-31`.
 */
export type Key = string;

export const countriesOf = (ids: readonly EntityId[], countryOf: CountryOf): string[] =>
  [...new Set(ids.map(countryOf))].filter((c) => c !== null).sort();

/** Every party alone and every pair, so that a claim that names one side still meets the entry that names both. */
export function partyKeys(parties: readonly string[]): Key[] {
  const keys = [...parties];
  for (const [i, a] of parties.entries()) for (const b of parties.slice(i + 1)) keys.push(`${a}+${b}`);
  return keys;
}

/** Persons, firms and bodies: few records are of one, and most of a country. */
export const isParticular = (id: string): boolean => !isCountry(id);

/** What appoints a day, of whose. */
export const dueOn = (day: string): Key => `due-${day}`;

/** Who, and what of theirs. */
export const under = (who: string, what: string): Key => `${who}:${what}`;

const ends = (value: Amount): number[] => (Array.isArray(value) ? value : [value]);

const rounded = (unit: string, value: number): Key => `${unit}:${value.toPrecision(2)}`;

// Newspapers round: an amount is the same within 1.1 percent. The steps are finer than two digits can be apart, so no key between is passed over.
const NEARBY = [0.989, 0.9945, 1, 1.0055, 1.011];

/** A claim also asks for the amounts just beside its own, so that $323 billion meets $323.3 billion and $1 trillion $995 billion. */
export function amountKeysNear(figure: Figure | undefined): Key[] {
  const { unit = null, value = 0 } = figure ?? {};
  if (unit === null) return [];
  const sums = ends(value).filter((sum) => sum !== 0);
  return [...new Set(sums.flatMap((sum) => NEARBY.map((factor) => rounded(unit, Math.abs(sum) * factor))))];
}

/** Some are there twice: whoever keeps them keeps each once. Written with loops: of a pack of a million records it makes thirty million keys. */
export function keysOfEntry(entry: Entry, countryOf: CountryOf): Key[] {
  const { actor, counterparty, attribution, figures, goods, measure, deadline } = entry;
  const sides = countriesOf([...actor, ...counterparty], countryOf);
  const parties = partyKeys(sides);
  const particular: string[] = [];
  for (const id of actor) if (isParticular(id)) particular.push(id);
  for (const id of counterparty) if (isParticular(id)) particular.push(id);
  for (const { source } of attribution) if (isParticular(source)) particular.push(source);
  const keys: Key[] = [...parties, ...particular];
  if (measure) {
    for (const party of parties) keys.push(under(party, measure));
    for (const { source } of attribution) keys.push(under(source, measure));
    for (const id of particular) keys.push(under(id, measure));
  }
  const days = new Set<string>();
  if (deadline) days.add(deadline);
  for (const { value, unit, period } of figures) {
    for (const sum of ends(value)) {
      if (sum === 0) continue;
      const amount = rounded(unit, Math.abs(sum));
      keys.push(amount);
      for (const party of parties) keys.push(under(party, amount));
    }
    if (period?.from) days.add(period.from);
    if (period?.to) days.add(period.to);
  }
  for (const side of sides)
    for (const good of goods) {
      keys.push(under(side, good));
      if (measure) keys.push(under(under(side, measure), good));
    }
  for (const side of sides) for (const day of days) keys.push(under(side, dueOn(day)));
  return keys;
}

/** The same words with the same reading are the same claim, on whatever page they stand. */
export function claimKey(claim: Claim, text: string): ClaimKey {
  const words = text.slice(claim.start, claim.end).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  const reading = [claim.kind, claim.measure ?? '', claim.actors.join(), claim.counterparties.join(), words].join('\n');
  return hashOf(reading).toString(16).padStart(14, '0') as ClaimKey;
}

/** What a claim is called once the reader has saved it: the same claim is the same entry, on whatever page. */
export const savedIdOf = (claim: Claim, text: string): EntryId => `saved-${claimKey(claim, text)}` as EntryId;

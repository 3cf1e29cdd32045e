import type { Entity, EntityId } from '../../model/entity.ts';
import { hashOf, wordsOf } from '../text/tokens.ts';

/** Ministries by what they are for, in any order of the words ("commerce ministry"): one for each country that the ledger knows it of. */
export interface Ministries {
  readonly byKey: ReadonlyMap<string, ReadonlyMap<string, EntityId>>;
  /** The hashes of all words of their names, so that a reader of text knows how far one may reach. */
  readonly words: ReadonlySet<number>;
}

/** The noun of the body. The United States and the European Union have departments and directorates instead. */
export const MINISTRY_HEADS = new Set(['ministry', 'administration']);
const HEAD = /\b(?:ministry|administration)\b/i;
export const WITHOUT_MINISTRIES = new Set(['US', 'EU']);
export const MINISTRY_LINKS = new Set(['of', 'the', 'and', 'for', 'affairs', 'general', ',', "'", '’', 's']);

export const ministryKey = (words: readonly string[]): string =>
  words
    .map((w) => w.toLowerCase())
    .filter((w) => !MINISTRY_LINKS.has(w))
    .sort()
    .join(' ');

/** "Ministry of Commerce of China", "Chinese commerce ministry" and "China's Commerce Ministry" without their country. */
export function compileMinistries(entities: readonly Entity[]): Ministries {
  const byKey = new Map<string, Map<string, EntityId>>();
  const words = new Set([...MINISTRY_LINKS].map(hashOf));
  const placeWords = new Map<string, Set<string>>();
  for (const { type, country, name, aliases } of entities) {
    if (type !== 'place' || country === null) continue;
    const own = placeWords.get(country) ?? new Set<string>();
    for (const alias of [name, ...aliases]) for (const word of alias.toLowerCase().split(' ')) own.add(word);
    placeWords.set(country, own);
  }
  for (const { id, type, country, name, aliases, weakAliases } of entities) {
    if (type !== 'organisation' || country === null || WITHOUT_MINISTRIES.has(country)) continue;
    for (const title of [name, ...aliases, ...weakAliases]) {
      if (!HEAD.test(title)) continue;
      const own = wordsOf(title).filter((w) => !placeWords.get(country)?.has(w.toLowerCase()));
      if (own.length < 2) continue;
      const byCountry = byKey.get(ministryKey(own)) ?? new Map<string, EntityId>();
      byCountry.set(country, id);
      byKey.set(ministryKey(own), byCountry);
      for (const word of own) words.add(hashOf(word));
    }
  }
  return { byKey, words };
}

import { formatFor } from './intl.ts';

/** Names by entity id, as a reading brings them. */
export type Parties = Readonly<Record<string, string>>;

function countryName(code: string, locale: string): string | null {
  if (!/^[A-Z]{2}$/.test(code)) return null;
  try {
    return formatFor(Intl.DisplayNames, locale, { type: 'region', fallback: 'none' }).of(code) ?? null;
  } catch {
    return null;
  }
}

/** What a party or source is called: a country in the reader's language, an entity by its name, any other by the text's own words. */
export const partyName = (id: string, parties: Parties, locale: string): string => countryName(id, locale) ?? parties[id] ?? id;

/** "China → United States"; one side alone where the other is not known; "" where nobody is. */
export function sides(actors: readonly string[], counterparties: readonly string[], parties: Parties, locale: string): string {
  const list = (ids: readonly string[]) =>
    formatFor(Intl.ListFormat, locale, { type: 'unit', style: 'short' }).format(ids.map((id) => partyName(id, parties, locale)));
  return [list(actors), list(counterparties)].filter((side) => side !== '').join(' → ');
}

/** What countries and their people are called besides, by country. The everyday ones count only beside a plainer name of the country. */
export const MORE_NAMES: Readonly<Record<string, { readonly always: readonly string[]; readonly beside?: readonly string[] }>> = {
  AE: { always: ['Emiratis'] },
  CN: { always: ['Zhongnanhai', 'mainland Chinese'] },
  DK: { always: ['Danes'], beside: ['Dane'] },
  ES: { always: ['Spaniards', 'Spaniard'] },
  FI: { always: ['Finns'], beside: ['Finn'] },
  FR: { always: ['Élysée', 'Frenchman', 'Frenchmen'] },
  GB: { always: ['Britons', 'Briton', 'Brits', 'Whitehall'] },
  ID: { always: ['Indonesians'] },
  IE: { always: ['Irishman'] },
  IN: { always: ['Delhi'] },
  KR: { always: ['South Koreans'], beside: ['Korean', 'Koreans'] },
  KP: { always: ['North Koreans'] },
  NL: { always: ['Dutchman'] },
  NZ: { always: ['New Zealanders', 'New Zealander'] },
  PH: { always: ['Filipinos', 'Filipina'] },
  PL: { always: [], beside: ['Poles'] },
  SE: { always: ['Swedes'], beside: ['Swede'] },
  TR: { always: ['Turks'], beside: ['Turk'] },
  UA: { always: ['Kiev'] },
};

/** "Brazilian" → "Brazilians", "Israeli" → "Israelis", but "Chinese" and "Swiss" stay as they are. */
const WITH_S = /^[A-Z][a-z]+(?:an|[^h]i|ine)$/;

/** The people of a country, by its adjectives. */
export const pluralsOf = (aliases: readonly string[]): string[] => aliases.filter((a) => WITH_S.test(a)).map((a) => `${a}s`);

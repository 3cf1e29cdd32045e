/** A language tag as pages write it (`en_US`, `EN-us`), in the form of BCP 47; null for what is none. */
export function languageTag(declared: string | null | undefined): string | null {
  const tag = declared?.trim().replace(/_/g, '-');
  if (!tag) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

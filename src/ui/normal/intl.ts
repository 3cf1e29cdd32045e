const made = new Map<string, unknown>();

/** What Intl makes of a locale, once: making it takes as long as writing a hundred numbers with it. */
export function formatFor<Options, Format>(Kind: new (locale: string, options: Options) => Format, locale: string, options: Options): Format {
  const key = `${Kind.name} ${locale} ${JSON.stringify(options)}`;
  const before = made.get(key);
  if (before) return before as Format;
  const format = new Kind(locale, options);
  made.set(key, format);
  return format;
}

const languageOf = (locale: string): string => locale.split('-')[0] ?? '';

/**
 * How numbers, days and names are written: as in the words around them. That is as the browser's own interface has it where both speak the same
 * language, with the reader's country; whoever's language has no words here is told all of it in that of the words.
 */
export const localeFor = (browsers: string, ofWords: string): string => (languageOf(browsers) === languageOf(ofWords) ? browsers : ofWords);

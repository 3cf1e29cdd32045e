import browser from 'webextension-polyfill';

/** The UI's words in the reader's language: `public/_locales/<language>/messages.json`. `$1`, `$2` are filled in. */
export type Words = (key: string, ...fill: (string | number)[]) => string;

export const words: Words = (key, ...fill) => browser.i18n.getMessage(key, fill.map(String));

import browser from 'webextension-polyfill';
import { localeFor } from './locale.ts';
import { type Words, words } from './words.ts';

/** Whom our pages show things to: the UI's words, and how numbers and days are written beside them. */
export const reader: { words: Words; locale: string } = { words, locale: localeFor(browser.i18n.getUILanguage(), words('language')) };

const plural = new Intl.PluralRules(reader.locale);

/** A number in the reader's digits: `1,204`. */
export const numberWords = (value: number): string => new Intl.NumberFormat(reader.locale).format(value);

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const day = new Intl.DateTimeFormat(reader.locale, DAY);
const moment = new Intl.DateTimeFormat(reader.locale, { ...DAY, hour: 'numeric', minute: '2-digit' });

/** A moment (ISO 8601, or ms since 1970) as the day that it was where the reader is. */
export const dayWords = (at: string | number): string => day.format(new Date(at));

/** The same with its time of day. */
export const momentWords = (at: string | number): string => moment.format(new Date(at));

/** "1 claim", "14 claims": the message `<key>_<plural class>`, or `<key>_other` where the language has no such form. */
export function counted(key: string, count: number): string {
  const shown = numberWords(count);
  return words(`${key}_${plural.select(count)}`, shown) || words(`${key}_other`, shown);
}

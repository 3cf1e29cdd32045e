import browser from 'webextension-polyfill';
import { words } from './words.ts';

/** The reader's language, as the browser's own interface speaks it. */
export const language = (): string => browser.i18n.getUILanguage();

/** A number in the reader's digits: `1,204`. */
export const numberWords = (value: number): string => new Intl.NumberFormat(language()).format(value);

/** "1 claim", "14 claims": the message `<key>_<plural class>`, or `<key>_other` where the language has no such form. */
export function counted(key: string, count: number): string {
  const form = new Intl.PluralRules(language()).select(count);
  const shown = numberWords(count);
  return words(`${key}_${form}`, shown) || words(`${key}_other`, shown);
}

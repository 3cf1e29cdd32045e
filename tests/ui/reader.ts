import { readFileSync } from 'node:fs';
import type { Reader } from '../../src/ui/reader.ts';

export type Messages = Readonly<Record<string, { message: string }>>;

export const messagesOf = (language: string): Messages =>
  JSON.parse(readFileSync(new URL(`../../public/_locales/${language}/messages.json`, import.meta.url), 'utf8'));

/** A reader with the words that ship; like a browser, an unknown key says nothing. */
export function readerOf(language: string, locale = language.replace('_', '-')): Reader {
  const said = messagesOf(language);
  return { locale, words: (key, ...fill) => (said[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => String(fill[Number(n) - 1] ?? '')) };
}

export const british = readerOf('en', 'en-GB');

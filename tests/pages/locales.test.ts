import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Messages = Record<string, { message: string }>;
const read = (language: string): Messages => JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));

const english = read('en');
const languages = readdirSync('public/_locales').filter((language) => language !== 'en');

/** `$1` and `$2`, each once: a language may put them in another order. */
const fills = (text: string): string[] => [...new Set(text.match(/\$\d/g) ?? [])].sort();

/** `$1$` would be a name to the browser, which then refuses the whole extension. */
const RUN_TOGETHER = /\$\d\$/;

/** In half-width letters: a Chinese, Japanese or Korean one is as wide as two. */
const width = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7af\uff00-\uff60]/.test(letter) ? 2 : 1), 0);

/** A word on a button or in a column has to stay one; a sentence may take what its language takes. */
const roomFor = (text: string): number => width(text) * 1.7 + 14;

/** Chrome's and Firefox's stores cut what is longer: https://developer.chrome.com/docs/extensions/reference/manifest/description */
const MOST: Readonly<Record<string, number>> = { name: 45, description: 132 };

test('the languages of the first readers are there', () => {
  expect(languages).toEqual(['de', 'es', 'fr', 'ja', 'ko', 'pt_BR', 'zh_CN', 'zh_TW']);
});

test('the measure of width tells letters apart', () => {
  expect(width('Save')).toBe(4);
  expect(width('保存')).toBe(4);
  expect(width('저장')).toBe(4);
});

describe.each(languages)('%s', (language) => {
  const messages = read(language);
  const wrong = (is: (key: string, message: string) => boolean): string[] =>
    Object.entries(messages).flatMap(([key, { message }]) => (is(key, message) ? [`${key}: ${message}`] : []));

  test('has every word of the English, in its order, and no other', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
  });
  test('says which language it is', () => expect(messages.language?.message).toBe(language.replace('_', '-')));
  test('has no empty word and no space at an end', () => {
    expect(wrong((_, message) => message.trim() === '' || message !== message.trim())).toEqual([]);
  });
  test('fills in the same', () => {
    expect(wrong((key, message) => fills(message).join() !== fills(english[key]?.message ?? '').join())).toEqual([]);
  });
  test('keeps what is filled in apart', () => {
    expect(wrong((_, message) => RUN_TOGETHER.test(message))).toEqual([]);
  });
  test('leaves no sentence in English', () => {
    expect(wrong((key, message) => message.length > 24 && message === english[key]?.message)).toEqual([]);
  });
  if (/^(?:ja|zh)/.test(language))
    test('sets no space between a number and its counter', () => {
      expect(wrong((_, message) => /(?:\$\d|[\d]) [件条筆处處项項行個个回日目枚]/.test(message))).toEqual([]);
    });
  test('has no word too long for its place', () => {
    expect(wrong((key, message) => width(message) > (MOST[key] ?? roomFor(english[key]?.message ?? '')))).toEqual([]);
  });
});

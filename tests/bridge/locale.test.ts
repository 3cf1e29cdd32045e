import { describe, expect, test } from 'vitest';
import { localeFor } from '../../src/bridge/locale.ts';

describe('numbers and days are written as in the words around them', () => {
  test.each([
    ['the reader’s country counts', 'en-GB', 'en', 'en-GB'],
    ['also where the words are of another', 'zh-HK', 'zh-TW', 'zh-HK'],
    ['a language alone', 'de', 'de', 'de'],
    ['not in a language that has no words here', 'it', 'en', 'en'],
    ['not in one that begins alike', 'fil', 'fi', 'fi'],
  ])('%s', (_, browsers, ofWords, locale) => expect(localeFor(browsers, ofWords)).toBe(locale));
});

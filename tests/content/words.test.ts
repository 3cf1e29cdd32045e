import { beforeEach, describe, expect, test, vi } from 'vitest';

const browser = vi.hoisted(() => ({ i18n: { getMessage: (_: string): string => '', getUILanguage: (): string => '' } }));
vi.mock('webextension-polyfill', () => ({ default: browser }));

/** Whom a card speaks to, in a browser of this interface whose words are in this language. */
async function localeIn(interfaces: string, ofWords: string): Promise<string> {
  browser.i18n = { getMessage: (key) => (key === 'language' ? ofWords : ''), getUILanguage: () => interfaces };
  return (await import('../../src/content/words.ts')).reader.locale;
}

describe('a card is in one language: its days and numbers as its words', () => {
  beforeEach(() => {
    vi.resetModules();
    // What pages are asked for is another matter.
    vi.stubGlobal('navigator', { language: 'ko-KR', languages: ['ko-KR', 'fr'] });
  });

  test('with the country of the browser’s interface', async () => expect(await localeIn('fr-CA', 'fr')).toBe('fr-CA'));
  test('not in a language that has no words here', async () => expect(await localeIn('it', 'en')).toBe('en'));
  test('in that of the pages where all are one', async () => expect(await localeIn('ko-KR', 'ko')).toBe('ko-KR'));
});

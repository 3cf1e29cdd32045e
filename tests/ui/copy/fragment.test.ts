import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkTo } from '../../../src/ui/copy/fragment.ts';

const URL_OF = 'https://news.example/a';
const at = (text: string, words: string, from = 0) => ({ start: text.indexOf(words, from), end: text.indexOf(words, from) + words.length });
const directive = (text: string, words: string, from = 0): string =>
  decodeURIComponent(linkTo(URL_OF, text, at(text, words, from)).split('#:~:text=')[1] ?? '');

describe('the address of a passage', () => {
  test('names a short one whole', () => {
    expect(directive('Before. China offered $1 trillion. After.', 'China offered $1 trillion')).toBe('China offered $1 trillion');
  });

  test('names the ends of a long one', () => {
    const long = 'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen.';
    expect(directive(long, long)).toBe('One two three four five six,thirteen fourteen fifteen sixteen seventeen eighteen.');
  });

  test('tells a passage from its like before it by the words before', () => {
    const text = 'They paid $5 billion then.\n\nLater on they paid $5 billion again.';
    expect(directive(text, '$5 billion', 30)).toBe('Later on they paid-,$5 billion');
    expect(directive(text, '$5 billion')).toBe('$5 billion');
  });

  test('takes no words of another block', () => {
    expect(directive('Tariffs\n\nTariffs', 'Tariffs', 5)).toBe('Tariffs');
  });

  test('an address has one fragment', () => {
    expect(linkTo(`${URL_OF}#part`, 'Words', { start: 0, end: 5 })).toBe(`${URL_OF}#:~:text=Words`);
  });

  test('whatever the words are, they cannot end a piece or the directive', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), (text) => {
        const [, pieces = ''] = linkTo(URL_OF, text, { start: 0, end: text.length }).split('#:~:text=');
        expect(pieces).not.toMatch(/[-&#\s]/);
        expect(URL.canParse(linkTo(URL_OF, text, { start: 0, end: text.length }))).toBe(true);
      }),
    );
  });
});

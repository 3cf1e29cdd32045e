import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMATS, noteAs } from '../../../src/ui/copy/formats.ts';
import { type Note, noteOf } from '../../../src/ui/copy/note.ts';
import { british } from '../reader.ts';
import { claim, compared, entry, link, reading } from '../reading.ts';

const TEXT = 'The talks went on. China offered more than $1 trillion. That was all.';
const QUOTE = 'China offered more than $1 trillion';

const offered = (given: Partial<Parameters<typeof reading>[1]> = {}) => {
  const read = reading(TEXT, { claims: [claim({ start: 19, end: 54, attribution: [{ source: 'bloomberg', type: 'outlet' }] })], ...given });
  return { ...read, article: { ...read.article, title: 'An offer', url: 'https://news.example/offer', outlet: 'Example News' } };
};

const record = entry({
  title: 'Mnuchin: $1.2 trillion',
  sources: [
    { publisher: 'Reuters', title: null, date: null, url: 'https://reuters.example/(1)', primary: false },
    { publisher: 'A script', title: null, date: null, url: 'javascript:alert(1)', primary: false },
  ],
});

const noteWith = (read: ReturnType<typeof offered>): Note => {
  const note = noteOf(read, 0, british);
  if (!note) throw new Error('no note');
  return note;
};

const linked = noteWith(
  offered({
    links: [link({ relation: 'lowers', comparison: compared({}) })],
    entries: [record],
  }),
);

describe('the reporter’s copy', () => {
  test('of a claim that is not there is none', () => expect(noteOf(offered(), 9, british)).toBeNull());

  test('in plain text is complete without the extension', () => {
    const plain = noteAs('plain', linked);
    for (const part of [
      QUOTE,
      'Bloomberg',
      '18 Jan 2019',
      'An offer <https://news.example/offer#:~:text=',
      'Example News',
      'Mnuchin: $1.2 trillion',
      '$200 billion less than that of 3 Dec 2018: $1 trillion here, $1.2 trillion there.',
      'Reuters <https://reuters.example/(1)>',
      '3 Dec 2018',
    ])
      expect(plain).toContain(part);
    expect(plain).not.toContain('javascript:');
  });

  test('in Markdown has links, and addresses that do not end early', () => {
    const markdown = noteAs('markdown', linked);
    expect(markdown).toContain('[An offer](https://news.example/offer#:~:text=');
    expect(markdown).toContain('[Reuters](https://reuters.example/%281%29)');
    expect(markdown.startsWith('> “China offered more than \\$1 trillion”')).toBe(true);
  });

  test('without a record says what that means', () => {
    for (const format of FORMATS) expect(noteAs(format, noteWith(offered()))).toContain('No earlier record here. That says nothing');
  });

  test.each([
    ['html', '<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['html', '"><b>', '&quot;&gt;&lt;b&gt;'],
    ['markdown', '[a](javascript:b)', '\\[a\\](javascript:b)'],
    ['markdown', '<b>*x*', '\\<b\\>\\*x\\*'],
    ['plain', 'two\n\nlines', 'two lines'],
  ] as const)('in %s the page’s %j are words', (format, quote, written) => {
    expect(noteAs(format, { ...linked, quote })).toContain(`“${written}”`);
  });

  test('no words of a page ever open a tag in HTML', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (words) => {
        const html = noteAs('html', { ...linked, quote: words, said: [words], from: [], article: { name: words, href: null }, groups: [] });
        expect(html.replace(/<\/?(?:blockquote|p)>/g, '')).not.toMatch(/[<>]/);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relocate } from '../../src/engine/relocate.ts';
import type { Quote } from '../../src/model/saved.ts';

const BEFORE = 'The talks in the capital went on for two days. ';
const CLAIM = 'Ruritania will buy $30 billion of farm goods by 2027, its ministry said.';
const AFTER = ' Prices rose on the news, and traders asked for details.';
const REST = '\n\nThe second round is planned for the autumn. Officials gave no date for it.';
const PAGE = BEFORE + CLAIM + AFTER + REST;

const quoteOf = (words: string, text = PAGE): Quote => {
  const start = text.indexOf(words);
  const end = start + words.length;
  return { exact: words, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32), start, end };
};
const quote = quoteOf(CLAIM);

describe('a saved quotation on its page', () => {
  test.each<[string, string, string]>([
    ['untouched', PAGE, 'exact'],
    ['with more before it', `${REST.trim()} ${REST.trim()}\n\n${PAGE}`, 'exact'],
    ['in curly quotes and hard spaces', PAGE.replace('$30 billion', '$30\u00a0billion').replace('its', '\u200bits'), 'exact'],
    ['at the other end', REST + AFTER + CLAIM, 'moved'],
    ['with another number', PAGE.replace('30', '40'), 'changed'],
    ['with another magnitude', PAGE.replace('billion', 'million'), 'changed'],
    ['denied', PAGE.replace('will buy', 'will not buy'), 'changed'],
    ['in other words', PAGE.replace('its ministry said', 'a spokesman said'), 'changed'],
    ['taken out', PAGE.replace(CLAIM, ''), 'lost'],
    ['taken out with all around it', REST, 'lost'],
    ['replaced by other words', PAGE.replace(CLAIM, 'Nobody would say what had been agreed or when.'), 'lost'],
    ['taken out, another like it elsewhere', `${PAGE.replace(CLAIM, '')} ${CLAIM.replace('Ruritania', 'Graustark').replace('30', '12')}`, 'lost'],
    ['on another page', 'Something else altogether stands here now.', 'lost'],
    ['on an empty page', '', 'lost'],
  ])('%s', (_, text, state) => {
    const now = relocate(text, quote);
    expect(now.state).toBe(state);
    if (now.state === 'exact' || now.state === 'moved')
      expect(
        text
          .slice(now.span.start, now.span.end)
          .replace(/[\s\u200b]+/g, ' ')
          .replace('  ', ' '),
      ).toContain('Ruritania will buy');
  });

  test('a changed number is told, old and new; changed words with the same numbers are not called so', () => {
    const raised = relocate(PAGE.replace('30', '40'), quote);
    expect(raised).toMatchObject({ state: 'changed', numbers: true, words: CLAIM.replace('30', '40') });
    expect(relocate(PAGE.replace('farm goods', 'farm products'), quote)).toMatchObject({ state: 'changed', numbers: false });
  });

  test('taken out with its neighbours, while a headline without a name says much the same: lost', () => {
    const sentence = 'wants to buy more of the grain 100 percent."';
    const other = `${BEFORE}They say it ${sentence} ${AFTER}`;
    expect(relocate(`Will it buy more of the grain "100 percent"?\n\n${REST}`, quoteOf('buy more of the grain 100 percent."', other))).toEqual({
      state: 'lost',
    });
  });

  test.each<[string, string, string, string]>([
    ['at its place', `It is 5% now. ${PAGE} It was 5% then.`, '5%', 'exact'],
    ['whose surroundings are gone', 'Rates of 5% are common in the south.', '5%', 'lost'],
    ['of which there are two alike', 'It is 5% now. It is 5% now. ', '5%', 'exact'],
  ])('a short one %s', (_, text, words, state) => {
    const before = `It is 5% now. ${PAGE} It was 5% then.`;
    expect(relocate(text, quoteOf(words, before)).state).toBe(state);
  });

  test('any text and any quotation give an answer whose span lies in the text', () => {
    const words = fc.string({ maxLength: 40 });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.record({ exact: words, prefix: words, suffix: words, start: fc.nat(200), end: fc.nat(200) }),
        (text, asked) => {
          const now = relocate(text, asked);
          if (now.state === 'lost') return;
          expect(now.span.start).toBeGreaterThanOrEqual(0);
          expect(now.span.end).toBeLessThanOrEqual(text.length);
          expect(now.span.start).toBeLessThan(now.span.end);
        },
      ),
      { seed: 20180706, numRuns: 400 },
    );
  });
});

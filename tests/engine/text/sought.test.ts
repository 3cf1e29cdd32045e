import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isIn, loosely, may, searchIn, seenIn, several, sought, thoseIn } from '../../../src/engine/text/sought.ts';

const tariff = sought(/\btariffs?\b/);
const bought = sought(/\bb(?:uys|ought)\b/);
const her = sought(/\b(?:she|hers?|others?)\b/);
const always = sought(/\d/);

const lookFor = (text: string): boolean[] => {
  const seen = seenIn(text, 0, text.length);
  return [tariff, bought, her, always].map((one) => may(seen, one));
};

it.each<[string, boolean[]]>([
  ['A TARIFF', [true, false, false, true]],
  ['the others bought', [false, true, true, true]],
  ['ush ershe', [false, false, false, true]],
  ['hershey', [false, false, true, true]],
  ['starboughts', [false, false, false, true]],
  ['tar-iff', [false, false, false, true]],
  ['', [false, false, false, true]],
  ['t\u00e4riff', [false, false, false, true]],
])('in %j may be %j', (text, expected) => expect(lookFor(text)).toEqual(expected));

it('matches only where the pattern does', () => {
  const words = 'the tariffery of 10 tariffs';
  const seen = seenIn(words, 0, words.length);
  expect(searchIn(words, tariff, seen)).toBe(20);
  expect(searchIn(words, bought, seen)).toBe(-1);
  expect(isIn(words, always, seen)).toBe(true);
  expect(isIn('no tariff', tariff, seenIn('nothing', 0, 7))).toBe(false);
});

it('never misses what is there, asked one by one or for all at once', () => {
  const all = [tariff, bought, her, always, loosely(tariff)];
  const asked = several(all);
  const piece = fc.constantFrom('tariff', 's', ' ', 'b', 'uys', 'ought', 'she', 'her', 'ot', 'o', 't', '-', '5', 'the');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const seen = seenIn(text, 0, text.length);
      for (const one of all) expect(may(seen, one) || !one.pattern.test(text)).toBe(true);
      expect(thoseIn(seen, asked).map((i) => all[i])).toEqual(all.filter((one) => may(seen, one)));
    }),
    { seed: 11, numRuns: 500 },
  );
});

it('looks wherever in a word, where it is told to', () => {
  const rate = /\brates?\b/;
  const seen = (text: string, one: ReturnType<typeof sought>): boolean => may(seenIn(text, 0, text.length), one);
  const strictly = sought(rate);
  const loose = loosely(strictly);
  expect([seen('strategic', strictly), seen('strategic', loose), seen('a rate', strictly)]).toEqual([false, true, true]);
  expect([seen('separate', strictly), seen('separate', loose), seen('ration', loose)]).toEqual([false, true, false]);
});

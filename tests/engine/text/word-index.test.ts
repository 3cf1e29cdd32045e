import { expect, it } from 'vitest';
import { hashOf } from '../../../src/engine/text/tokens.ts';
import { compileWordIndex } from '../../../src/engine/text/word-index.ts';

const index = compileWordIndex([
  ['tariff', 0],
  ['duty', 7],
  ['$', 3],
  ['duty', 9],
]);

it.each([
  ['tariff', 0],
  ['Tariff', 0],
  ['tárîff', 0],
  ['duty', 7],
  ['$', 3],
  ['tariffs', -1],
  ['', -1],
  ['€', -1],
])('%j is number %i', (word, number) => expect(index.of(hashOf(word))).toBe(number));

it('holds thousands', () => {
  const words = Array.from({ length: 5000 }, (_, i) => [`w${i.toString(36)}`, i] as const);
  const large = compileWordIndex(words);
  for (const [word, i] of words) expect(large.of(hashOf(word))).toBe(i);
  for (const [word] of words) expect(large.of(hashOf(`${word}-`))).toBe(-1);
});

it('is empty without words', () => expect(compileWordIndex([]).of(hashOf('tariff'))).toBe(-1));

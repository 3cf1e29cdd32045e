import { expect, test } from 'vitest';
import { areOfWorldAndOne, isOfWorld } from '../../../src/engine/linking/worldwide.ts';

test.each([
  ['the deficit with all the world came to $901.5 billion', true],
  ['its surplus with the rest of the world', true],
  ['imports of soybeans from all origins', true],
  ['the deficit with the world’s second largest economy', false],
  ['a ruling of the World Trade Organization', false],
  ['the deficit with China', false],
])('%s', (words, is) => expect(isOfWorld(words)).toBe(is));

const DEFICIT = 'goods deficit with China';
const MONTH = 'trade surplus with all partners in the month';

test.each([
  ['of the world, beside one country', { ofWorld: true, isNamed: false }, DEFICIT, false, true],
  ['of the world, beside a record that names nobody', { ofWorld: true, isNamed: false }, 'trade surplus', true, false],
  ['of the world, beside all partners', { ofWorld: true, isNamed: false }, MONTH, false, false],
  ['with one, beside one', { ofWorld: false, isNamed: true }, DEFICIT, false, false],
  ['with one, beside a record that names nobody', { ofWorld: false, isNamed: true }, 'trade surplus', true, true],
  ['with one, beside all partners', { ofWorld: false, isNamed: true }, MONTH, false, true],
  ['with nobody named, beside a record that names nobody', { ofWorld: false, isNamed: false }, 'trade surplus', true, false],
])('%s', (_, claim, role, isWorlds, apart) => {
  const figure = { value: 1, unit: 'USD', qualifier: '=' as const, role, per: null, period: null, baseline: null };
  expect(areOfWorldAndOne(claim, figure, isWorlds)).toBe(apart);
});

import { expect, test } from 'vitest';
import { areOfWorldAndOne, isOfWorld } from '../../../src/engine/linking/worldwide.ts';
import type { EntityId } from '../../../src/model/entity.ts';
import { pack } from './asking.ts';

test.each([
  ['the deficit with all the world came to $901.5 billion', true],
  ['its surplus with the rest of the world', true],
  ['imports of soybeans from all origins', true],
  ['the deficit with the world’s second largest economy', false],
  ['a ruling of the World Trade Organization', false],
  ['the deficit with China', false],
])('%s', (words, is) => expect(isOfWorld(words)).toBe(is));

test.each<[boolean, readonly string[], string, number, boolean]>([
  [true, [], 'us-cn-2026-02-19-deficit-2025', 0, true],
  [false, ['CN'], 'us-cn-2026-02-19-deficit-2025', 0, false],
  [true, [], 'us-cn-2026-01-14-surplus-record', 0, false],
  [false, ['US'], 'us-cn-2019-01-14-china-december-exports-fall', 2, true],
  [true, [], 'us-cn-2019-01-14-china-december-exports-fall', 2, false],
])('of the world: %s, with %s, beside %s', (ofWorld, counterparties, id, at, apart) => {
  const entry = pack.entries.find((e) => e.id === id);
  const figure = entry?.figures[at];
  if (!entry || !figure) throw new Error(`no ${id}`);
  expect(areOfWorldAndOne(ofWorld, { counterparties: counterparties as EntityId[] }, figure, entry)).toBe(apart);
});

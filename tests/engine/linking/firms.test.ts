import { expect, test } from 'vitest';
import { areOfFirmsAndState, isOfFirms } from '../../../src/engine/linking/firms.ts';
import type { EntityId } from '../../../src/model/entity.ts';
import { lexicon, pack } from './asking.ts';

test.each<[string, 'private' | 'public' | null, readonly string[], boolean]>([
  ['Korean companies will invest $150 billion', null, ['KR'], true],
  ['Korea will invest $150 billion', 'private', ['KR'], true],
  ['Hyundai will invest $26 billion', null, ['hyundai', 'KR'], true],
  ['Korea will invest $350 billion', null, ['KR'], false],
  ['Korea will invest $350 billion, its ministry said', 'public', ['mofcom'], false],
])('%s (%s)', (words, money, actors, is) => expect(isOfFirms(words, { money, actors: actors as EntityId[] }, lexicon)).toBe(is));

test.each([
  [true, 'kr-2025-07-30-350bn', true],
  [false, 'kr-2025-07-30-350bn', false],
  [false, 'kr-2025-08-25-private-150bn', true],
  [true, 'ch-2025-11-14-200bn', false],
  [true, 'hyundai-2025-03-24-21bn', false],
  [true, 'us-cn-2018-12-03-mnuchin-1-2-trillion', false],
])('of firms: %s, beside %s', (ofFirms, id, apart) => {
  const entry = pack.entries.find((e) => e.id === id);
  if (!entry) throw new Error(`no ${id}`);
  expect(areOfFirmsAndState(ofFirms, entry)).toBe(apart);
});

import { describe, expect, test } from 'vitest';
import type { Levels } from '../../../src/engine/linking/features.ts';
import { tellsOf } from '../../../src/engine/linking/identity.ts';
import type { Kind } from '../../../src/model/claim.ts';

const LIKE = { direction: 'same', kind: 'near', amount: 'none', words: 'some', terms: 'open' };
const tells = (claim: Kind, record: Kind, levels: Partial<Levels>): boolean => tellsOf({ ...LIKE, ...levels } as Levels, claim, record);

describe('a claim tells of the record’s event', () => {
  test.each<[string, Kind, Kind, Partial<Levels>]>([
    ['by a detail of it', 'statement', 'agreement', { words: 'few' }],
    ['by its own sum', 'pledge', 'pledge', { amount: 'telling', kind: 'equal' }],
    ['without its sum', 'action', 'action', { amount: 'missing', kind: 'equal' }],
    ['in a denial that the record is, too', 'denial', 'denial', { kind: 'equal' }],
    ['in the other side’s words that repeat it', 'statement', 'action', { direction: 'reversed', words: 'many' }],
    ['in the other side’s words that give its rate', 'statement', 'action', { direction: 'reversed', amount: 'rate' }],
    ['in the other side’s answer to a statement', 'statement', 'statement', { direction: 'reversed', words: 'none' }],
  ])('%s', (_, claim, record, levels) => expect(tells(claim, record, levels)).toBe(true));

  test.each<[string, Kind, Kind, Partial<Levels>]>([
    ['the other side’s word on it', 'statement', 'action', { direction: 'reversed' }],
    ['what the other side demands', 'demand', 'threat', { direction: 'reversed', words: 'none' }],
    ['its denial', 'denial', 'pledge', { kind: 'opposed', words: 'most' }],
    ['another rate', 'action', 'action', { amount: 'unlike', kind: 'equal' }],
    ['another sum', 'pledge', 'pledge', { amount: 'other', kind: 'equal' }],
    ['a sum of which it has nothing', 'statistic', 'action', { amount: 'unmet' }],
  ])('not by %s', (_, claim, record, levels) => expect(tells(claim, record, levels)).toBe(false));
});

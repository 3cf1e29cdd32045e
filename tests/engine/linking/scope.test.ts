import { describe, expect, test } from 'vitest';
import { stageOf, stageOfClaim } from '../../../src/engine/linking/scope.ts';
import { wordsOf } from '../../../src/engine/linking/words.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Stage } from '../../../src/model/comparison.ts';

describe('what is to come and what was counted', () => {
  test.each<[string, Claim['kind'], Claim['modality'], Claim['measure'], Stage | null]>([
    ['China has bought 600,000 tonnes', 'report', 'done', 'purchases', 'counted'],
    ['China imported 16 million tonnes', 'statistic', 'done', 'purchases', 'counted'],
    ['China has agreed to buy 12 million tonnes', 'agreement', 'done', 'purchases', 'announced'],
    ['China will have bought 12 million tonnes', 'statement', 'ahead', 'purchases', null],
    ['China has promised 12 million tonnes', 'report', 'done', 'purchases', null],
    ['Imports were taxed at 25 percent', 'action', 'done', 'tariff', null],
  ])('%s', (text, kind, modality, measure, stage) => {
    expect(stageOfClaim({ claim: { kind, modality, measure }, words: wordsOf(text) })).toBe(stage);
  });

  test.each<[Claim['kind'], string, Stage | null]>([
    ['report', 'purchases', 'counted'],
    ['report', 'total purchases sought by US officials', null],
    ['pledge', 'purchases', 'announced'],
    ['statement', 'purchases', null],
  ])('a record’s %s of %s', (kind, role, stage) => expect(stageOf(kind, role)).toBe(stage));
});

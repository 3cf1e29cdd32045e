import { describe, expect, test } from 'vitest';
import { stageOfFigure, stageOfMention } from '../../../src/engine/linking/stage.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Stage } from '../../../src/model/comparison.ts';

describe('what is to come and what was counted', () => {
  test.each<[string, string, Claim['kind'], Claim['modality'], Claim['measure'], Stage | null]>([
    ['China has bought 600,000 tonnes', '600,000 tonnes', 'report', 'done', 'purchases', 'counted'],
    ['China imported 16 million tonnes', '16 million tonnes', 'statistic', 'done', 'purchases', 'counted'],
    ['so far 7 million tonnes have been shipped', '7 million tonnes', 'statement', 'done', 'purchases', 'counted'],
    ['state buyers have taken at least 7 million tonnes, half of what was promised', '7 million tonnes', 'agreement', 'done', 'purchases', 'counted'],
    ['its purchases of crops came to $23 billion', '$23 billion', 'statistic', 'done', 'purchases', 'counted'],
    ['China brought in 16 million tonnes in four months', '16 million tonnes', 'statistic', 'done', 'purchases', 'counted'],
    ['China spent just $37 billion on services', '$37 billion', 'statistic', null, 'purchases', 'counted'],
    ['Europe has promised to buy $750 billion of energy, which looks fanciful', '$750 billion', 'assessment', 'done', 'purchases', 'announced'],
    ['China is pressed to shrink its surplus by $100 billion', '$100 billion', 'statistic', 'done', 'trade-balance', 'announced'],
    ['the deficit came to $345 billion', '$345 billion', 'statistic', null, 'trade-balance', 'counted'],
    ['China has agreed to buy 12 million tonnes', '12 million tonnes', 'agreement', 'done', 'purchases', 'announced'],
    ['China will have bought 12 million tonnes', '12 million tonnes', 'statement', 'ahead', 'purchases', 'announced'],
    ['China has promised 12 million tonnes', '12 million tonnes', 'report', 'done', 'purchases', 'announced'],
    ['purchases would total 87 million tonnes', '87 million tonnes', 'statistic', null, 'purchases', 'announced'],
    ['it calls for purchases of $200 billion', '$200 billion', 'statistic', null, 'purchases', 'announced'],
    ['that came to $502 billion in all', '$502 billion', 'statistic', null, 'purchases', null],
    ['it took 57 percent of the $502 billion', '$502 billion', 'statistic', 'done', 'purchases', null],
    ['imports were taxed at 25 percent', '25 percent', 'action', 'done', 'tariff', null],
  ])('%s', (text, figure, kind, modality, measure, stage) => {
    const start = text.indexOf(figure);
    const claim = { start: 0, end: text.length, kind, modality, measure };
    expect(stageOfMention(text, { start, end: start + figure.length }, claim)).toBe(stage);
  });

  test.each<[Claim['kind'], string, Stage | null]>([
    ['report', 'purchases', 'counted'],
    ['report', 'total purchases sought by US officials', null],
    ['pledge', 'purchases', 'announced'],
    ['statement', 'purchases', 'announced'],
    ['statement', 'bought since late October', 'counted'],
  ])('a record’s %s of %s', (kind, role, stage) => expect(stageOfFigure({ kind, measure: 'purchases' }, role)).toBe(stage));
});

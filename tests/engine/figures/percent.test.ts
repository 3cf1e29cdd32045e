import { describe, expect, it } from 'vitest';
import { readIn } from './reading.ts';

describe('percent, percentage points and basis points', () => {
  it.each([
    ['A 25% levy came.', ['25%: 25 percent']],
    ['A 25 % levy came.', ['25 %: 25 percent']],
    ['A 25 percent levy came.', ['25 percent: 25 percent']],
    ['A 25-percent levy came.', ['25-percent: 25 percent']],
    ['A 25 per cent levy came.', ['25 per cent: 25 percent']],
    ['A twenty-five percent levy came.', ['twenty-five percent: 25 percent']],
    ['A levy of 25 pct came.', ['25 pct: 25 percent']],
    ['A levy of 25pc came.', ['25pc: 25 percent']],
    ['A levy of .5 percent came.', ['.5 percent: 0.5 percent']],
    ['A levy of zero percent came.', ['zero percent: 0 percent']],
    ['A levy of one percent came.', ['one percent: 1 percent']],
    ['A levy of half a percent came.', ['half a percent: 0.5 percent']],
    ['The gap was 0.25 percentage points.', ['0.25 percentage points: 0.25 percentage-point']],
    ['The gap was half a percentage point.', ['half a percentage point: 0.5 percentage-point']],
    ['The gap was 2pp.', ['2pp: 2 percentage-point']],
    ['The gap was 25 basis points.', ['25 basis points: 0.25 percentage-point']],
    ['The gap was 25bps.', ['25bps: 0.25 percentage-point']],
    ['A 50-basis-point move came.', ['50-basis-point: 0.5 percentage-point']],
    ['A quarter-point move came.', ['A quarter-point: 0.25 percentage-point']],
    ['The Fed moved by a percentage point.', ['a percentage point: 1 percentage-point']],
    ['It fell below 90%.', ['below 90%: <90 percent']],
    ['It fell more than 90%.', ['more than 90%: >90 percent down 90']],
    ['The margin is plus or minus 3 points.', ['3 points: 3 percentage-point']],
    ['Both cut their tariffs by 115 points.', ['115 points: 115 percentage-point down 115']],
    ['She has a 20-point lead in polls.', ['20-point: 20 percentage-point']],
    ['It suspended 24 points of the 34% duty.', ['24 points: 24 percentage-point', '34%: 34 percent']],
    ['Growth of -0.5% was seen.', ['-0.5%: -0.5 percent']],
    ['Growth was minus 0.5 percent.', ['minus 0.5 percent: -0.5 percent']],
    ['Rates of 5, 10 and 15 percent apply.', ['5: 5 percent', '10: 10 percent', '15 percent: 15 percent']],
    ['Rates of 10 or 25 percent apply.', ['10: 10 percent', '25 percent: 25 percent']],
  ])('%s', (text, expected) => expect(readIn(text)).toEqual(expected));

  it.each([
    ['The Dow fell 300 points.', ['300 points: 300 point down 300']],
    ['A five-point plan came.', ['five-point: 5 point']],
    ['The percentage was high, per cent by per cent.', []],
    ['It took 20% on 1,078, 10% on 974.', ['20%: 20 percent', '1,078: 1078 -', '10%: 10 percent', '974: 974 -']],
  ])('only where it says so: %s', (text, expected) => expect(readIn(text)).toEqual(expected));
});

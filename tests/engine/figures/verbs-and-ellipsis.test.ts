import { describe, expect, test } from 'vitest';
import { readIn } from './reading.ts';

/** A sentence and its figures, a line each; none where it has none of the kind that its group is about. */
type Case = readonly [text: string, expected: readonly string[]];

const groups: Readonly<Record<string, readonly Case[]>> = {
  'particles of verbs are no hedges': [
    ['Seoul will not hand over $350 billion.', ['$350 billion: 3.5e11 USD']],
    ['He was told to turn over $12 million.', ['$12 million: 1.2e7 USD']],
    ['The carrier will take over 14 routes.', ['14 routes: 14 route']],
    ['It paid over $350 billion.', ['over $350 billion: >3.5e11 USD']],
    ['They signed over 30 agreements.', ['over 30 agreements: >30 agreement']],
    ['Unemployment ticked up to 4.6%.', ['4.6%: 4.6 percent']],
    ['Sales went up to $9 billion.', ['$9 billion: 9e9 USD']],
    ['It may charge up to 4.6%.', ['up to 4.6%: <=4.6 percent']],
    ['Wages could rise by up to 3%.', ['up to 3%: <=3 percent up 3']],
  ],
  'guesses between neighbours': [
    ['Only 1% or 2% would be equity.', ['1% or 2%: 1..2 percent']],
    ['They want $2 or $3 more.', ['$2 or $3: 2..3 USD']],
    ['The choice is 10% or 20%.', ['10%: 10 percent', '20%: 20 percent']],
    ['It costs $2 or 3%.', ['$2: 2 USD', '3%: 3 percent']],
  ],
  'a unit said once': [
    ['It took 12 million tonnes last year and 14 million this year.', ['12 million tonnes: 1.2e7 tonne', '14 million: 1.4e7 tonne']],
    ['Profit was 2.7 billion pounds sterling against 2.6 billion last year.', ['2.7 billion pounds: 2.7e9 GBP', '2.6 billion: 2.6e9 GBP']],
    ['The storm left 20 inches of rain, with 10 more expected.', ['20 inches: 20 inch', '10: 10 inch']],
    ['It sold 12 million tonnes to 14 firms.', ['12 million tonnes: 1.2e7 tonne', '14 firms: 14 firm']],
    ['It sold 12 million tonnes, and 3 million people ate them.', ['12 million tonnes: 1.2e7 tonne', '3 million people: 3e6 person']],
    ['It spent $12 billion and hired 14 this year.', ['$12 billion: 1.2e10 USD', '14: 14 -']],
    ['The dam holds 12 billion tonnes of water and serves 14 million.', ['12 billion tonnes: 1.2e10 tonne', '14 million: 1.4e7 -']],
  ],
  ages: [
    ['Cohen, 52, is due in court.', ['52: 52 year']],
    ['The striker, 28, signed.', ['28: 28 year']],
    ['They held men between the ages of 19 and 34.', ['19 and 34: 19..34 year']],
    ['It followed men aged 40 to 69.', ['40 to 69: 40..69 year']],
    ['He died at 76.', ['76: 76 year']],
    ['Shares died at 76 cents.', ['76 cents: 0.76 USD']],
    ['In all, 52, a third of them, fell ill.', ['52: 52 -', 'a third: 0.333333333333 -']],
    ['The count, 28, rose.', ['28: 28 -']],
  ],
  'one of a time': [
    ['It took a year and a half.', ['a year and a half: 1.5 year']],
    ['The flight lasted over an hour.', ['over an hour: >1 hour']],
    ['He paid, a day after a court had ruled.', ['a day: 1 day']],
    ['It waited more than a week.', ['more than a week: >1 week']],
    ['It grew 4% a year before the war.', ['4%: 4 percent up 4']],
    ['It took effect a minute after midnight.', []],
    ['It happened a year ago.', []],
    ['It was a day of rest.', []],
    ['It was a day-long strike.', []],
  ],
  'ways of writing': [
    ['It costs €49,90 now.', ['€49,90: 49.9 EUR']],
    ['Inflation was 2,5% there.', ['2,5%: 2.5 percent']],
    ['It costs €49,900 now.', ['€49,900: 49900 EUR']],
    ['Lists 3,4 of it.', []],
    ['They won 1/3 of the votes.', ['1/3: 0.333333333333 -']],
    ['It is 24/7 work.', []],
    ['He called on 9/11 for it.', []],
    ['Call 1-800-555-0142 now.', []],
    ['Open from 9 to 5 daily.', []],
    ['She has a nine-to-five job.', []],
    ['It fell from 9 to 5 percent.', ['9 to 5 percent: 5 percent 9→5']],
    ['Three Gorges makes much power.', []],
    ['Three rivers meet.', ['Three rivers: 3 river']],
    ['It lies 120 light-years away.', ['120 light-years: 120 light-year']],
  ],
  'pounds and aircraft': [
    ['It gave 45 billion pounds of tax cuts.', ['45 billion pounds: 4.5e10 GBP']],
    ['It ate 45 million pounds of beef.', ['45 million pounds: 4.5e7 pound']],
    ['It built the 737 Max jets.', []],
  ],
  'steps and parts': [
    ['The index rose 64.06 points to 4,577.10.', ['64.06 points: 64.06 point up 64.06', '4,577.10: 4577.1 point']],
    ['He beat her by 20 points to 12.', ['20 points: 20 point', '12: 12 -']],
    ['Deaths rose by 97 to 1,113.', ['97: 97 - up 97', '1,113: 1113 -']],
    ['It should quickly quadruple its orders.', ['quadruple: 4 multiple 1→4']],
    ['The species had declined by more than half.', ['more than half: >0.5 - down 0.5']],
    ['He scored twice as the hosts won.', []],
    ['Petrol was $4.99 on Friday, up from $3.08 before.', ['$4.99 on Friday, up from $3.08: 4.99 USD 3.08→4.99']],
    ['It makes twice as much.', ['twice: 2 multiple']],
    ['The second half was slow.', []],
  ],
};

describe.each(Object.entries(groups))('%s', (_, cases) => {
  test.each(cases)('%s', (text, expected) => {
    expect(readIn(text)).toEqual(expected);
  });
});

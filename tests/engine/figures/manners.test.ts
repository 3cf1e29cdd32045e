import { describe, expect, it } from 'vitest';
import { readIn } from './reading.ts';

describe('a percentage that is said once and meant again', () => {
  it.each([
    ['It put 25 percent on steel and 10 on aluminium.', ['25 percent: 25 percent', '10: 10 percent']],
    ['Canada pays 35 percent, Japan 24, the European Union 20.', ['35 percent: 35 percent', '24: 24 percent', '20: 20 percent']],
    ['They pay 15 percent instead of 25.', ['15 percent: 15 percent', '25: 25 percent']],
    ['The duty on cars goes to 120 percent and that on spirits to 140.', ['120 percent: 120 percent', '140: 140 percent']],
    ['The levy began at 10 percent and was later raised to 25.', ['10 percent: 10 percent', '25: 25 percent']],
    ['It cut the duty to 10 from 20 percent.', ['10 from 20 percent: 10 percent 20→10']],
    ['It put 25 percent on 60 lines and 10 factories shut.', ['25 percent: 25 percent', '60 lines: 60 line', '10 factories: 10 factory']],
    ['Shares fell 5 percent and the target was cut to 12.', ['5 percent: 5 percent down 5', '12: 12 -']],
    ['It holds 20 percent, and the Boeing 737 is grounded.', ['20 percent: 20 percent']],
    ['A duty of 25 percent under Section 301, and Phase 1, stays.', ['25 percent: 25 percent']],
  ])('%s', (text, expected) => expect(readIn(text)).toEqual(expected));
});

describe('a part of so many', () => {
  it.each([
    ['They closed 11 of 26 chapters.', ['11: 11 chapter', '26 chapters: 26 chapter']],
    ["Nine of the group's 24 factories shut.", ['Nine: 9 factory', '24 factories: 24 factory']],
    ['Four out of 12 smelters run.', ['Four: 4 smelter', '12 smelters: 12 smelter']],
    ['Four out of five want it.', ['Four out of five: 0.8 -']],
    ['One adult in eight takes it.', ['One adult in eight: 0.125 -']],
    ['One adult in eight towns takes it.', ['eight towns: 8 town']],
    ['They named five “sacred” farm goods.', ['five “sacred” farm goods: 5 good']],
    ['A family of four pays $9.', ['four: 4 -', '$9: 9 USD']],
    ['A magnitude 7.1 tremor kills 12 people.', ['7.1: 7.1 -', '12 people: 12 person']],
    ['He is a third-party candidate.', []],
  ])('%s', (text, expected) => expect(readIn(text)).toEqual(expected));
});

describe('rows, chains and steps', () => {
  it.each([
    ['The fee went from $160 to $180 to $200.', ['$160 to $180: 180 USD 160→180', '$200: 200 USD']],
    ['It may take six, seven or eight years.', ['six: 6 year', 'seven: 7 year', 'eight years: 8 year']],
    ['It may take seven or eight years.', ['seven or eight years: 7..8 year']],
    ['Fares are to rise by £2 to £3.', ['£2 to £3: 2..3 GBP']],
    ['Oil rose by $2 to $70.', ['$2: 2 USD up 2', '$70: 70 USD']],
    ['It is worth less than $1 billion or more than $42 billion.', ['less than $1 billion: <1e9 USD', 'more than $42 billion: >4.2e10 USD']],
    ['It has a $20-plus trillion debt and a 1,000-plus-page code.', ['$20-plus trillion: >=2e13 USD', '1,000-plus-page: >=1000 page']],
    ['It lost 300 million euros this year, when it had made 2.3 billion.', ['300 million euros: 3e8 EUR', '2.3 billion: 2.3e9 EUR']],
    ['It costs one point six billion dollars.', ['one point six billion dollars: 1.6e9 USD']],
    ['It is a one point plan.', []],
  ])('%s', (text, expected) => expect(readIn(text)).toEqual(expected));
});

describe('a letter for millions', () => {
  it.each([
    ['Subscriptions rose to 6.8m in June.', ['6.8m: 6.8e6 -']],
    ['It serves a population of 4.5m.', ['4.5m: 4.5e6 -']],
    ['The river rose to 6.8m.', []],
    ['She cleared 1.9m.', []],
  ])('%s', (text, expected) => expect(readIn(text)).toEqual(expected));
});

describe('what is weighed, and currencies by their letters', () => {
  it.each([
    ['Milk output is put at 228 billion pounds.', ['228 billion pounds: 2.28e11 pound']],
    ['Milk sales came to 12 billion pounds.', ['12 billion pounds: 1.2e10 GBP']],
    ['The war cost NIS 250 billion.', ['NIS 250 billion: 2.5e11 ILS']],
    ['The gap is SR58.7 billion.', ['SR58.7 billion: 5.87e10 SAR']],
    ['They closed SR 520 in town.', []],
    ['It has a 1,800cc engine.', ['1,800cc: 1800 cubic-centimetre']],
    ['Yields averaged 53.5 bpa.', ['53.5 bpa: 53.5 bushel/acre']],
  ])('%s', (text, expected) => expect(readIn(text)).toEqual(expected));
});

describe('no figures: hours, votes, marks, sections', () => {
  it.each([
    ['At half past six it rang, at ten past nine again.', []],
    ['At three in the morning it rained.', []],
    ['By 6 to 3 the court struck it down.', []],
    ['The bill failed on Friday, 213 to 198.', []],
    ['The chamber voted 85 to 59 to require the vote.', []],
    ['The 232 probe and the 301 tariffs stay.', []],
    ['He gave two reasons: 1) the price; 2) the wait.', ['two reasons: 2 reason']],
    ['It was asked by @mimi_of_six.', []],
    ['He shot a six-under-par 66.', []],
    ['The Standard & Poor’s 500 rose.', []],
    ['“Maybe 90,” he said.', ['Maybe 90: ~90 -']],
    ['He is a man of 67, for those over 50.', ['67: 67 year', 'over 50: >50 year']],
    ['It has over 50 of those.', ['over 50: >50 -']],
  ])('%s', (text, expected) => expect(readIn(text)).toEqual(expected));
});

describe('money as accounts, traders and texts without capitals write it', () => {
  it.each([
    ['It is worth 75 USD million.', ['75 USD million: 7.5e7 USD']],
    ['Losses of 30 MUSD and 40 kEUR came.', ['30 MUSD: 3e7 USD', '40 kEUR: 40000 EUR']],
    ['It costs 100元 or 300 ₭ or 2 ₿.', ['100元: 100 CNY', '300 ₭: 300 LAK', '2 ₿: 2 BTC']],
    ['He lost 10,000 bitcoins.', ['10,000 bitcoins: 10000 BTC']],
    ['exports fell to hk $ 10.05 billion and c $ 3 million.', ['hk $ 10.05 billion: 1.005e10 HKD', 'c $ 3 million: 3e6 CAD']],
    ["the bank 's $ 3 note is in 10 $ 30 lots", ['$ 3: 3 USD', '10: 10 -', '$ 30: 30 USD']],
    ['The dollar rose to 41.4350 Thai baht.', ['41.4350 Thai baht: 41.435 THB']],
    ['Rubber is at 165 Singapore cents.', ['165 Singapore cents: 1.65 SGD']],
    ['It costs quarter million dollars.', ['quarter million dollars: 250000 USD']],
    ['It grew from 24.2 to 33-35 billion euros.', ['24.2: 2.42e10 EUR', '33-35 billion euros: 3.3e10..3.5e10 EUR']],
    ['It had 30 MPHD students and the first quarter milestone.', ['30 MPHD students: 30 student']],
    ['It wants 50 SUVs.', ['50 SUVs: 50 suv']],
  ])('%s', (text, expected) => expect(readIn(text)).toEqual(expected));
});

describe('a number beside a name', () => {
  it.each([
    ['The MacBook Pro 16 inch is here.', ['16 inch: 16 inch']],
    ["The firm's Topaz 550 megawatt plant runs.", ['550 megawatt: 550 megawatt']],
    ["I'm 1.8m tall.", ['1.8m: 1.8 metre']],
    ['They called Bob 3 times.', ['3 times: 3 time']],
    ['Her then-18-year-old son left.', ['18-year-old: 18 year']],
    ['Senard, 65, now leads it.', ['65: 65 year']],
    ['Her father, Brad, 39, worried.', ['39: 39 year']],
    ['In Texas, Iowa, 25, they met.', ['25: 25 -']],
    ['Her rating is at minus 41, plus or minus 3 points.', ['minus 41: -41 -', '3 points: 3 point']],
    ['Test scores fell in grades 3 and up.', []],
    ['Scores of firms left.', ['Scores of firms: ~20..200 firm']],
    ['It has 68,400 people and 95,800 who wait.', ['68,400 people: 68400 person', '95,800: 95800 person']],
    ['The 11 member trade pact was signed.', ['11 member: 11 member']],
    ['The 11 member countries met.', ['11 member countries: 11 country']],
    ['She runs a 4.3 second dash.', ['4.3 second: 4.3 second']],
    ['It sells the iPhone 11 Pro and 11 Pro Max.', []],
    ['It bought COVID -19 tests.', []],
    ['Tests for SARS -2 were late.', []],
    ['Its GDP -2% was the worst.', ['-2%: -2 percent']],
    ['They lived there between A.D. 1000 and 1260 and in 300 BC.', []],
    ['They counted 30 BC residents.', ['30 BC residents: 30 resident']],
    ['It came near Pennsylvania’s Three Mile Island.', []],
    ['It paid on sept. 30 and december 1.', []],
  ])('%s', (text, expected) => expect(readIn(text)).toEqual(expected));
});

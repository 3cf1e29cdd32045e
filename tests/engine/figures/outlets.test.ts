import { describe, expect, it } from 'vitest';
import { readIn } from './reading.ts';

describe('figures as outlets write them', () => {
  it.each([
    ['The fee is Rs. 2,000 crore.', ['Rs. 2,000 crore: 2e10 INR']],
    ['Tin rose 2 cents to US65.3¢ a pound.', ['2 cents: 0.02 USD up 0.02', 'US65.3¢ a pound: 0.653 USD/pound']],
    ['It raised gbp5bn.', ['gbp5bn: 5e9 GBP']],
    ['Flats cost rm120,000.', ['rm120,000: 120000 MYR']],
    ['The g20 met at gate abc12.', []],
    ['The barn went for £1/2 million.', ['£1/2 million: 500000 GBP']],
    ['The line costs $41.67/mo.', ['$41.67/mo: 41.67 USD/month']],
    ['Zinc went for $2,520/t.', ['$2,520/t: 2520 USD/tonne']],
    ['It was worth $2,5 million.', ['$2,5 million: 2.5e6 USD']],
    ['It sold 2,500 of them.', ['2,500: 2500 -']],
    ['She earns 8.21 pounds an hour.', ['8.21 pounds an hour: 8.21 GBP/hour']],
    ['It eats 8 pounds an hour.', ['8 pounds an hour: 8 pound/hour']],
    ['It closed down 9.3 won.', ['9.3 won: 9.3 KRW down 9.3']],
    ['The balance was $-50.8bn.', ['$-50.8bn: -5.08e10 USD']],
    ['The balance was -$1.2 billion.', ['-$1.2 billion: -1.2e9 USD']],
    ['The index stood at -3.4.', ['-3.4: -3.4 -']],
    ['- $5 billion for farms', ['$5 billion: 5e9 USD']],
    ['It wants 3 000 euros and 10 000 tonnes.', ['3 000 euros: 3000 EUR', '10 000 tonnes: 10000 tonne']],
    ['It came in 12 500 times.', ['12: 12 -', '500 times: 500 time']],
  ])('%s', (text, expected) => expect(readIn(text)).toEqual(expected));
});

describe('rates', () => {
  it.each([
    ['Tours cost £2 a trip.', ['£2 a trip: 2 GBP/trip']],
    ['For $20 a customer can stay.', ['$20: 20 USD']],
    ['It takes $40 million-plus a week.', ['$40 million-plus a week: >=4e7 USD/week']],
    ['Cases ran at 155 per 100,000 people.', ['155 per 100,000 people: 155 -/100,000 people']],
    ['The rate was 8.1 deaths per 1,000 births.', ['8.1 deaths per 1,000 births: 8.1 death/1,000 births']],
    ['It makes 20 per 30 units.', ['20: 20 -', '30 units: 30 unit']],
    ['The air held 419 parts per million, or 280 ppm.', ['419 parts per million: 419 part-per-million', '280 ppm: 280 part-per-million']],
    ['The series has 12 parts.', ['12 parts: 12 part']],
  ])('%s', (text, expected) => expect(readIn(text)).toEqual(expected));
});

describe('scores and votes', () => {
  it.each([
    ['The hosts won 7 to 0.', []],
    ['The house passed the bill 51 to 49.', []],
    ['They beat the visitors three to one on Saturday.', []],
    ['The panel approved it, 9 to 4, on Monday.', []],
    ['It cut the staff from 51 to 49.', ['51 to 49: 49 - 51→49']],
    ['Losers outnumbered gainers 862 to 56.', ['862: 862 -', '56: 56 -']],
    ['They lost 60 to 40 workers.', ['60: 60 worker', '40 workers: 40 worker']],
    ['They won 20 to 30 seats.', ['20 to 30 seats: 20..30 seat']],
  ])('%s', (text, expected) => expect(readIn(text)).toEqual(expected));
});

describe('quantities past an adjective', () => {
  it.each([
    ['It has 95.3 million planted acres.', ['95.3 million planted acres: 9.53e7 acre']],
    ['It counted eight rainy days.', ['eight rainy days: 8 day']],
    ['It owns 5 railway yards.', ['5 railway yards: 5 yard']],
    ['It sold 8.1 million 60-kg bags.', ['8.1 million: 8.1e6 bag', '60-kg: 60 kilogram']],
    ['A magnitude 6.9 tremor followed eight minutes later.', ['6.9: 6.9 -', 'eight minutes: 8 minute']],
    ['Some 17in (43cm) fell.', ['Some 17in: ~17 inch', '43cm: 43 centimetre']],
    ['The 17 in the room left.', ['17: 17 -']],
    ['They booked 66,000 mt and then 18.8 mt.', ['66,000 mt: 66000 tonne', '18.8 mt: 1.88e7 tonne']],
    ['Flats start from 450 sq ft up to 900 sq ft.', ['450 sq ft up to 900 sq ft: 450..900 square-foot']],
  ])('%s', (text, expected) => expect(readIn(text)).toEqual(expected));
});

describe('what a neighbour says of the unit', () => {
  it.each([
    ['Stocks rose 1,224 tons to 200,910.', ['1,224 tons: 1224 tonne up 1224', '200,910: 200910 tonne']],
    ['The rupee fell 26 paise to close at 82.49.', ['26 paise: 0.26 INR down 0.26', '82.49: 82.49 INR']],
    ['Oats fell 2 cents to 382.25.', ['2 cents: 0.02 USD down 0.02', '382.25: 382.25 -']],
    ['The highest bid is 84.75 cents, the lowest is 74.07.', ['84.75 cents: 0.8475 USD', '74.07: 0.7407 USD']],
    ['The highest bid is 84.75 cents, the index is 74.07.', ['84.75 cents: 0.8475 USD', '74.07: 74.07 -']],
    ['One gained 2 percent but the other decreased by 1.', ['2 percent: 2 percent up 2', '1: 1 percent down 1']],
    ['One gave 2 percent but the team of 1.', ['2 percent: 2 percent', '1: 1 -']],
    [
      'It costs 2,435,000 yen ($22,480), the other 2,380,000 ($21,972).',
      ['2,435,000 yen: 2.435e6 JPY', '$22,480: 22480 USD', '2,380,000: 2.38e6 JPY', '$21,972: 21972 USD'],
    ],
    ['He has 280 million of the 1.5 billion shekels.', ['280 million: 2.8e8 ILS', '1.5 billion shekels: 1.5e9 ILS']],
    ['Three of the 12 members left.', ['Three: 3 member', '12 members: 12 member']],
  ])('%s', (text, expected) => expect(readIn(text)).toEqual(expected));
});

describe('parts of a point', () => {
  it.each([
    ['It was the first quarter-point move.', ['quarter-point: 0.25 percentage-point']],
    ['They want another quarter percentage point.', ['quarter percentage point: 0.25 percentage-point']],
    ['They want a three-quarter-point step.', ['three-quarter-point: 0.75 percentage-point']],
    ['It lasted three quarters.', ['three quarters: 3 quarter']],
    ['It was the first quarter of a game.', []],
  ])('%s', (text, expected) => expect(readIn(text)).toEqual(expected));
});

describe('what a quarrel is over', () => {
  it.each([
    ['Questions remain over $550 billion.', ['$550 billion: 5.5e11 USD']],
    ['A row with Brussels over €5bn goes on.', ['€5bn: 5e9 EUR']],
    ['A row that cost over €5bn goes on.', ['over €5bn: >5e9 EUR']],
  ])('%s', (text, expected) => expect(readIn(text)).toEqual(expected));
});

describe('letters that are money at home', () => {
  it.each([
    ['South African maize fell R52 to R3,824 a ton.', ['R52: 52 ZAR down 52', 'R3,824 a ton: 3824 ZAR/tonne']],
    ['Nigeria pays N617 a litre and has N95 masks.', ['N617 a litre: 617 NGN/litre']],
    ['The R8 and the R1,500 are cars, the N617 a road.', []],
    ['It made Rs4,863cr.', ['Rs4,863cr: 4.863e10 INR']],
    ['The haul was 12 million pounds, worth $87 million.', ['12 million pounds: 1.2e7 pound', '$87 million: 8.7e7 USD']],
    ['A London firm paid 12 million pounds and $4 million.', ['12 million pounds: 1.2e7 GBP', '$4 million: 4e6 USD']],
    ['It won 5 million pounds ($6.5 million).', ['5 million pounds: 5e6 GBP', '$6.5 million: 6.5e6 USD']],
  ])('%s', (text, expected) => expect(readIn(text)).toEqual(expected));
});

describe('hedges that are none', () => {
  it.each([
    ['It lost 100 tanks and up to 40 ships.', ['100 tanks: 100 tank', 'up to 40 ships: <=40 ship']],
    ['Those of 16 and up may enter.', ['16 and up: >=16 -']],
    ['It is 38 percent above $40 and twice over $5.', ['38 percent: 38 percent', '$40: 40 USD', 'over $5: >5 USD']],
    ['It is three times more than $5 billion.', ['three times: 3 multiple', '$5 billion: 5e9 USD']],
    ['Some 90-odd percent left after 20-odd years.', ['Some 90-odd percent: ~90 percent', '20-odd years: ~20 year']],
    ['It adds a 5% surcharge.', ['5%: 5 percent']],
    ['It added a further 5%.', ['5%: 5 percent up 5']],
  ])('%s', (text, expected) => expect(readIn(text)).toEqual(expected));
});

describe('what is counted behind a name with digits', () => {
  it.each([
    ['It counted 210,755 new COVID-19 cases.', ['210,755 new COVID-19 cases: 210755 case']],
    ['It ordered 12 Boeing 737 jets.', ['12 Boeing 737 jets: 12 aircraft']],
    ['It has 30 A320neo planes.', ['30 A320neo planes: 30 aircraft']],
    ['It shut 25 of Acme’s 38 parts centers.', ['25: 25 center', '38 parts centers: 38 center']],
    ['It gave 12 Boeing 737, too.', ['12: 12 -']],
  ])('%s', (text, expected) => expect(readIn(text)).toEqual(expected));
});

describe('rows, parts and comparisons', () => {
  it.each([
    ['Vacancies stand at 43,000, or 11.8 percent.', ['43,000: 43000 -', '11.8 percent: 11.8 percent']],
    ['It is 5, 10, or 15 percent.', ['5: 5 percent', '10: 10 percent', '15 percent: 15 percent']],
    ['It won 37 of 60 seats, up from 32.', ['37: 37 seat', '60 seats: 60 seat', '32: 32 -']],
    ['It won 60 seats, up from 32.', ['60 seats, up from 32: 60 seat 32→60']],
    ['It is 4.4 percent now and 4.0 percent next, down from 4.7.', ['4.4 percent: 4.4 percent', '4.0 percent: 4 percent', '4.7: 4.7 percent']],
    ['It lost 0.5 percent to 1.1, down from 1.2.', ['0.5 percent: 0.5 percent down 0.5', '1.1, down from 1.2: 1.1 - 1.2→1.1']],
    ['It takes one to three years or one or two weeks.', ['one to three years: 1..3 year', 'one or two weeks: 1..2 week']],
    ['It is one to be proud of.', []],
    ['A quarter to a third of them left.', ['A quarter to a third: 0.25..0.333333333333 -']],
  ])('%s', (text, expected) => expect(readIn(text)).toEqual(expected));
});

describe('ages to come and lengths', () => {
  it.each([
    ['He will be 78 in November.', ['78: 78 year']],
    ['She turns 70 in June.', ['70: 70 year']],
    ['It turns 70 in June.', ['70: 70 -']],
    ['The boy, 15, was found.', ['15: 15 year']],
    ['The lake is 300 m deep.', ['300 m: 300 metre']],
    ['They went 5 m more.', ['5: 5 -']],
    ['It has a 4,000mAh cell and 64 megapixels.', ['4,000mAh: 4000 milliampere-hour', '64 megapixels: 64 megapixel']],
  ])('%s', (text, expected) => expect(readIn(text)).toEqual(expected));
});

describe('tickers, odds and halves', () => {
  it.each([
    ['It burns 25m$ a year.', ['25m$ a year: 2.5e7 USD/year']],
    ['EPS was $1.05 est. in all.', ['$1.05: 1.05 USD']],
    ['It opens at 10 EST.', []],
    ['Costs run to tens of millions of pounds.', ['tens of millions of pounds: ~1e7..1e8 GBP']],
    ['They want half of one percent and 0.1 of a point.', ['half of one percent: 0.5 percent', '0.1 of a point: 0.1 percentage-point']],
    ['They want half of one party.', ['half: 0.5 -']],
    ['It pays 12 euros and 50 cents a day.', ['12 euros and 50 cents a day: 12.5 EUR/day']],
    ['It pays at 12-to-1.', []],
    ['It pays 5-to-10 percent.', ['5-to-10 percent: 5..10 percent']],
  ])('%s', (text, expected) => expect(readIn(text)).toEqual(expected));
});

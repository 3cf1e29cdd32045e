import { describe, expect, it } from 'vitest';
import { momentAt, readIn } from './reading.ts';

describe('every form that an amount takes in the news', () => {
  it.each([
    // Currencies and their spellings.
    ['The gap came to $1.2tn.', ['$1.2tn: 1.2e12 USD']],
    ['The order was worth US$60bn.', ['US$60bn: 6e10 USD']],
    ['The order was worth $US60bn.', ['$US60bn: 6e10 USD']],
    ['Exports of barley reached $A1.5 billion.', ['$A1.5 billion: 1.5e9 AUD']],
    ['It paid A$5 billion.', ['A$5 billion: 5e9 AUD']],
    ['It paid €600bn.', ['€600bn: 6e11 EUR']],
    ['It paid ¥80 trillion.', ['¥80 trillion: 8e13 JPY']],
    ['It paid 350 trillion won.', ['350 trillion won: 3.5e14 KRW']],
    ['It paid RMB 30 billion.', ['RMB 30 billion: 3e10 CNY']],
    ['It paid 40 million rmb.', ['40 million rmb: 4e7 CNY']],
    ['It paid RM3.5mil.', ['RM3.5mil: 3.5e6 MYR']],
    ['It paid Rs 1,50,000.', ['Rs 1,50,000: 150000 INR']],
    ['It paid 12,34,567.50 rupees.', ['12,34,567.50 rupees: 1.2345675e6 INR']],
    ['It paid $60 B for it.', ['$60 B: 6e10 USD']],
    ['It paid 70 million guilders.', ['70 million guilders: 7e7 NLG']],
    ["They took 200 billion dollars' worth of crops.", ['200 billion dollars: 2e11 USD']],
    ['It costs 30 cents.', ['30 cents: 0.3 USD']],
    ['It costs 18 sen.', ['18 sen: 0.18 MYR']],
    ['It costs three dollars and 50 cents.', ['three dollars and 50 cents: 3.5 USD']],
    ['A $200-billion package came.', ['$200-billion: 2e11 USD']],
    ['That is a quarter of a trillion dollars.', ['a quarter of a trillion dollars: 2.5e11 USD']],
    ['It cost hundreds of billions.', ['hundreds of billions: ~2e11..9e11 -']],
    ['It cost two hundred billion dollars.', ['two hundred billion dollars: 2e11 USD']],
    // Parts, points, percent.
    ['Half a million people came.', ['Half a million people: 500000 person']],
    ['A third of imports stopped.', ['A third: 0.333333333333 -']],
    ['One fourth of the buyers left.', ['One fourth: 0.25 -']],
    ['It took 1/16 of the harvest.', ['1/16: 0.0625 -']],
    ['One in five firms left.', ['One in five: 0.2 -']],
    ['Beijing cut its tariff rate by 15 points.', ['15 points: 15 percentage-point down 15']],
    ['Shares in Oslo +0.4% at noon.', ['+0.4%: 0.4 percent up 0.4']],
    ['The bank lowered rates by 50 basis points.', ['50 basis points: 0.5 percentage-point down 0.5']],
    // Quantities.
    [
      'It took 12 million tonnes, 3 mmt, 5 short tons and 9 bushels.',
      ['12 million tonnes: 1.2e7 tonne', '3 mmt: 3e6 tonne', '5 short tons: 5 short-ton', '9 bushels: 9 bushel'],
    ],
    ['The pipe carries 50 bcm along 900 kilometres.', ['50 bcm: 50 bcm', '900 kilometres: 900 kilometre']],
    ['He stands five feet two inches tall.', ['five feet two inches: 5.16666666667 foot']],
    ['A flat of 300 sq m sold, and one of sub-40 sqm.', ['300 sq m: 300 square-metre', 'sub-40 sqm: <40 square-metre']],
    ['It was minus-40 degrees Fahrenheit.', ['minus-40 degrees Fahrenheit: -40 degree-fahrenheit']],
    ['Water boils at 100° Celsius.', ['100° Celsius: 100 degree-celsius']],
    ['A beetle can do 0 to 90km/h.', ['0 to 90km/h: 0..90 kilometre/hour']],
    ['Chips of 7 μm run at 120Hz.', ['7 μm: 7 micrometre', '120Hz: 120 hertz']],
    // Counts.
    ['12 companies and 1,300 products are named.', ['12 companies: 12 company', '1,300 products: 1300 product']],
    ['It hit 40 Chinese and American firms.', ['40 Chinese and American firms: 40 firm']],
    ['It owns four-, five- and six-cylinder cars.', ['four: 4 cylinder', 'five: 5 cylinder', 'six-cylinder: 6 cylinder']],
    // Durations and ages.
    ['A six-year plan and a 90-day truce ran.', ['six-year: 6 year', '90-day: 90 day']],
    ['Over the next two years it fell.', ['two years: 2 year']],
    ['That took a decade or two.', ['a decade or two: ~10..20 year']],
    ["We'll know in about a week or two.", ['about a week or two: ~1..2 week']],
    ['It needs a year or so.', ['a year or so: ~1 year']],
    ['A 45-year-old man and Li Wei, 52, left.', ['45-year-old: 45 year', '52: 52 year']],
    // Hedges.
    ['It buys up to $5 billion.', ['up to $5 billion: <=5e9 USD']],
    ['It buys some $5 billion.', ['some $5 billion: ~5e9 USD']],
    ['It buys at least $5 billion.', ['at least $5 billion: >=5e9 USD']],
    ['It buys no more than $5 billion.', ['no more than $5 billion: <=5e9 USD']],
    ['It buys as much as $5 billion.', ['as much as $5 billion: <=5e9 USD']],
    ['It buys more than a combined $5 billion.', ['more than a combined $5 billion: >5e9 USD']],
    ['It buys $5 billion or so.', ['$5 billion or so: ~5e9 USD']],
    ['Imports more than doubled.', ['more than doubled: >2 multiple 1→2']],
    // Ranges, changes, rates, signs.
    ['It buys between $40 and $50 billion a year.', ['$40 and $50 billion a year: 4e10..5e10 USD/year']],
    ['It costs $30-40bn.', ['$30-40bn: 3e10..4e10 USD']],
    ['Claims ranging from $200 to $4 million came.', ['$200 to $4 million: 200..4e6 USD']],
    ['It rose 5 to 10 percent.', ['5 to 10 percent: 5..10 percent']],
    ['Duties go from 10% to 25%.', ['10% to 25%: 25 percent 10→25']],
    ['Duties go to 25 percent from 10 percent.', ['25 percent from 10 percent: 25 percent 10→25']],
    ['Exports were up 4.4 percent to $57 billion.', ['4.4 percent: 4.4 percent up 4.4', '$57 billion: 5.7e10 USD']],
    ['Exports halved.', ['halved: 0.5 multiple 1→0.5']],
    ['It pays $5 billion per annum.', ['$5 billion per annum: 5e9 USD/year']],
    ['Oil at $70 a barrel sold.', ['$70 a barrel: 70 USD/barrel']],
    ['It buys $25 billion worth of corn in each of the next three years.', ['$25 billion: 2.5e10 USD/year', 'three years: 3 year']],
    ['It buys 25 million tonnes each of the next three years.', ['25 million tonnes: 2.5e7 tonne/year', 'three years: 3 year']],
    ['The star spins 78,000 times a minute.', ['78,000 times a minute: 78000 time/minute']],
    ['Exports fell 4.4 percent.', ['4.4 percent: 4.4 percent down 4.4']],
  ])('%s', (text, expected) => expect(readIn(text)).toEqual(expected));
});

describe('numbers that are no amounts', () => {
  it.each([
    'It came into force in 2018.',
    'The seas will have risen by 2120.',
    'They met at 9:30 a.m. and again at 1630 GMT.',
    'Call 202-555-0134 or +44 20 7946 0958.',
    'The home side won 3-1.',
    'A late goal made it 0 - 1.',
    'It lost by a margin of almost two to one.',
    'Version 2.1 is out.',
    'So it is told.[4]',
    'The house at 1600 Pennsylvania Avenue is white.',
    'A shop at 16-18 Harbour Street closed.',
    'It rests on Section 301.',
    'The G20 met.',
    'Phase One is over.',
    'A Boeing 737 landed.',
    'The plant works 24/7.',
    'The Group of 20 met in Room 12.',
    'See example.org/a%20b%2029 for it.',
    'The side slid towards the bottom three.',
    'It is in the top 10.',
    'One of the firms said so, and one day it will know.',
    'A Fourth of July parade passed.',
    'The F-150 and the A350-1000 sell well.',
    'The meeting after this was the third of May.',
  ])('%s', (text) => expect(readIn(text)).toEqual([]));

  it.each([
    ['Sales fell in the first three months of the year.', 'the first three months of the year', []],
    ['It sold $5 in the three months to April.', 'the three months to April', ['$5: 5 USD']],
    ['It will sell more over the next three months.', 'the next three months', ['three months: 3 month']],
  ])('a date that names its length is a date: %s', (text, moment, expected) => expect(readIn(text, [momentAt(text, moment)])).toEqual(expected));

  it.each([
    ['He scored 7.3 points and took 4 rebounds while others sat at 47%.', ['7.3 points: 7.3 point', '4 rebounds: 4 rebound', '47%: 47 percent']],
    ['The fort fell from two to one hundred men.', ['two to one hundred men: 100 man 2→100']],
    ['Ford sold 800,000 F-Series trucks.', ['800,000 F-Series: 800000 series']],
  ])('nothing else either: %s', (text, expected) => expect(readIn(text)).toEqual(expected));
});

import { describe, expect, it } from 'vitest';
import { readIn } from './reading.ts';

describe('hedges', () => {
  it.each([
    ['It bought more than $1 trillion.', ['more than $1 trillion: >1e12 USD']],
    ['It bought over $1 trillion.', ['over $1 trillion: >1e12 USD']],
    ['It bought well over $1 trillion.', ['well over $1 trillion: >1e12 USD']],
    ['It bought in excess of $1 trillion.', ['in excess of $1 trillion: >1e12 USD']],
    ['It bought at least 12 ships.', ['at least 12 ships: >=12 ship']],
    ['It bought no fewer than 12 ships.', ['no fewer than 12 ships: >=12 ship']],
    ['It bought a minimum of 12 ships.', ['a minimum of 12 ships: >=12 ship']],
    ['It bought 12 ships or more.', ['12 ships or more: >=12 ship']],
    ['It bought upwards of $5 billion.', ['upwards of $5 billion: >=5e9 USD']],
    ['It bought $1 trillion-plus.', ['$1 trillion-plus: >=1e12 USD']],
    ['It bought less than $5.', ['less than $5: <5 USD']],
    ['It bought fewer than 12 ships.', ['fewer than 12 ships: <12 ship']],
    ['It bought just under 3%.', ['just under 3%: <3 percent']],
    ['It bought up to $5 billion.', ['up to $5 billion: <=5e9 USD']],
    ['It bought as much as $5 billion.', ['as much as $5 billion: <=5e9 USD']],
    ['It bought as many as 750 ships.', ['as many as 750 ships: <=750 ship']],
    ['It bought no more than 5%.', ['no more than 5%: <=5 percent']],
    ['It bought not more than 5%.', ['not more than 5%: <=5 percent']],
    ['It bought a maximum of 5%.', ['a maximum of 5%: <=5 percent']],
    ['It bought about 40%.', ['about 40%: ~40 percent']],
    ['It bought roughly 40%.', ['roughly 40%: ~40 percent']],
    ['It bought some 300 ships.', ['some 300 ships: ~300 ship']],
    ['It bought nearly $70 billion.', ['nearly $70 billion: ~7e10 USD']],
    ['It bought almost $70 billion.', ['almost $70 billion: ~7e10 USD']],
    ['It bought close to $70 billion.', ['close to $70 billion: ~7e10 USD']],
    ['It bought an estimated $70 billion.', ['an estimated $70 billion: ~7e10 USD']],
    ['It bought ~$70 billion.', ['~$70 billion: ~7e10 USD']],
    ['It bought 20-odd ships.', ['20-odd ships: ~20 ship']],
    ['It bought up to an additional $200 billion.', ['up to an additional $200 billion: <=2e11 USD']],
    ['It bought more than a combined $50 billion.', ['more than a combined $50 billion: >5e10 USD']],
    ['It bought a combined $50 billion.', ['$50 billion: 5e10 USD']],
    ['The talks over $3 billion failed.', ['$3 billion: 3e9 USD']],
    ['It runs over a 1,000-km pipe.', ['1,000-km: 1000 kilometre']],
    ['The sum, adding up to $3 billion, came.', ['$3 billion: 3e9 USD']],
  ])('%s', (text, expected) => expect(readIn(text)).toEqual(expected));
});

describe('ranges', () => {
  it.each([
    ['It spends between $40 and $50 billion a year.', ['$40 and $50 billion a year: 4e10..5e10 USD/year']],
    ['It spends between $40 and 50 billion.', ['$40 and 50 billion: 4e10..5e10 USD']],
    ['It spends $30-40bn.', ['$30-40bn: 3e10..4e10 USD']],
    ['It spends $30 billion-$40 billion.', ['$30 billion-$40 billion: 3e10..4e10 USD']],
    ['It spends $30bn to $40bn.', ['$30bn to $40bn: 3e10..4e10 USD']],
    ['It spends 5 to 10 percent.', ['5 to 10 percent: 5..10 percent']],
    ['It spends 10–15%.', ['10–15%: 10..15 percent']],
    ['It spends 10% to 15%.', ['10% to 15%: 10..15 percent']],
    ['It spends 1.5-2 million tonnes.', ['1.5-2 million tonnes: 1.5e6..2e6 tonne']],
    ['It pumps between five and six million barrels per day.', ['five and six million barrels per day: 5e6..6e6 barrel/day']],
    ['It is about 20 to 25 items.', ['about 20 to 25 items: ~20..25 item']],
    ['Prices range from $5 to $10.', ['$5 to $10: 5..10 USD']],
    ['Discounts from 10% to 25% apply.', ['10% to 25%: 10..25 percent']],
    ['It has $5 and $10 bills.', ['$5: 5 USD', '$10: 10 USD']],
    ['It gives 5 percent and 10 percent.', ['5 percent: 5 percent', '10 percent: 10 percent']],
    ['The Senate voted 52 to 48.', ['52: 52 -', '48: 48 -']],
    ['Crude rose 45 cents to $62.70 a barrel.', ['45 cents: 0.45 USD up 0.45', '$62.70 a barrel: 62.7 USD/barrel']],
  ])('%s', (text, expected) => expect(readIn(text)).toEqual(expected));
});

describe('rates', () => {
  it.each([
    ['It pays $30 billion annually.', ['$30 billion annually: 3e10 USD/year']],
    ['It pays $30 billion a year.', ['$30 billion a year: 3e10 USD/year']],
    ['It pays $30 billion per year.', ['$30 billion per year: 3e10 USD/year']],
    ['It pays 5 percent per annum.', ['5 percent per annum: 5 percent/year']],
    ['It pays $1.4 billion a month.', ['$1.4 billion a month: 1.4e9 USD/month']],
    ['Oil cost $70 a barrel.', ['$70 a barrel: 70 USD/barrel']],
    ['Steel cost €600/tonne.', ['€600/tonne: 600 EUR/tonne']],
    ['Beans cost $8.50 per bushel.', ['$8.50 per bushel: 8.5 USD/bushel']],
    ['A $15-an-hour wage came.', ['$15-an-hour: 15 USD/hour']],
    ['Profit was $1.05 per share.', ['$1.05 per share: 1.05 USD/share']],
    ['The fee is 400 yuan per net ton.', ['400 yuan per net ton: 400 CNY/net-ton']],
    ['It buys $40 billion of farm goods a year.', ['$40 billion: 4e10 USD/year']],
    ['It pays $12bn each year.', ['$12bn each year: 1.2e10 USD/year']],
    ['It pays $20 billion in each of the next three years.', ['$20 billion: 2e10 USD/year', 'three years: 3 year']],
    ['It paid $30 billion a year earlier.', ['$30 billion: 3e10 USD']],
    ['It paid $30 billion a year ago.', ['$30 billion: 3e10 USD']],
    ['It paid $30 billion, a year after.', ['$30 billion: 3e10 USD']],
  ])('%s', (text, expected) => expect(readIn(text)).toEqual(expected));
});

describe('changes', () => {
  it.each([
    ['The duty goes from 10% to 25%.', ['10% to 25%: 25 percent 10→25']],
    ['The duty was raised from 10 to 25 percent.', ['10 to 25 percent: 25 percent 10→25']],
    ['It raises duties to 25 percent on March 2 from 10 percent.', ['25 percent on March 2 from 10 percent: 25 percent 10→25']],
    ['It raises duties to 25 percent from 10.', ['25 percent from 10: 25 percent 10→25']],
    ['It cut the duty from 25% to 15%.', ['25% to 15%: 15 percent 25→15']],
    ['The rate fell to 3.5% from 3.7%.', ['3.5% from 3.7%: 3.5 percent 3.7→3.5']],
    ['Imports rose from $120 billion in 2017 to $140 billion in 2018.', ['$120 billion in 2017 to $140 billion: 1.4e11 USD 1.2e11→1.4e11']],
    ['Sales were $57 billion, up from $50 billion.', ['$57 billion, up from $50 billion: 5.7e10 USD 5e10→5.7e10']],
    [
      'It raised rates on 60 items from 10 percent to as much as 25 percent.',
      ['60 items: 60 item', '10 percent to as much as 25 percent: <=25 percent 10→25'],
    ],
    ['A rise from 3 to 5 million tonnes came.', ['3 to 5 million tonnes: 5e6 tonne 3e6→5e6']],
    ['Exports fell 4.4 percent.', ['4.4 percent: 4.4 percent down 4.4']],
    ['Exports fell by 4.4 percent.', ['4.4 percent: 4.4 percent down 4.4']],
    ['Exports fell by nearly 4.4 percent.', ['nearly 4.4 percent: ~4.4 percent down 4.4']],
    ['Sales were up 4.4 percent to $57 billion.', ['4.4 percent: 4.4 percent up 4.4', '$57 billion: 5.7e10 USD']],
    ['A 4.4 percent drop came.', ['4.4 percent: 4.4 percent down 4.4']],
    ['It was 5 percent higher.', ['5 percent: 5 percent up 5']],
    ['An increase of 5 percent came.', ['5 percent: 5 percent up 5']],
    ['It cut its deficit by $200 billion.', ['$200 billion: 2e11 USD down 2e11']],
    ['The Fed cut rates by 25 basis points.', ['25 basis points: 25 basis-point down 25']],
    ['It raised $3 billion.', ['$3 billion: 3e9 USD']],
    ['It earned $1.05 per share, from $900 million.', ['$1.05 per share: 1.05 USD/share', '$900 million: 9e8 USD']],
    ['It would cut the surplus, now $323 billion, to zero.', ['$323 billion: 3.23e11 USD', 'zero: 0 USD']],
    ['It would cut tariffs to zero.', ['zero: 0 percent']],
    ['It offers zero tariffs.', ['zero: 0 percent']],
    ['Their patience fell to zero.', []],
  ])('%s', (text, expected) => expect(readIn(text)).toEqual(expected));
});

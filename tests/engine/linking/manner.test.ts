import { expect, test } from 'vitest';
import { comesOnTop, isOfTelling, isPart, isPlainDollar } from '../../../src/engine/linking/manner.ts';

const placed = (text: string, figure: string) => ({ start: text.indexOf(figure), end: text.indexOf(figure) + figure.length, unit: 'USD' });

test.each([
  ['A further $16 billion would follow.', '$16 billion', true],
  ['Another roughly $200 billion of goods is listed.', '$200 billion', true],
  ['Duties on $267 billion more would follow.', '$267 billion', true],
  ['It adds an extra 25 percent.', '25 percent', true],
  ['It suspends an extra duty of 25 percent.', '25 percent', true],
  ['Another company pays a duty of 25 percent.', '25 percent', false],
  ['Apple adds $100 billion to its plan.', '$100 billion', true],
  ['The adverts cost $100 billion.', '$100 billion', false],
  ['Duties on $50 billion took effect.', '$50 billion', false],
  ['It spent $50 billion more than in 2017.', '$50 billion', false],
  ['Further talks on $50 billion are due.', '$50 billion', false],
])('%s (%s)', (text, figure, is) => expect(comesOnTop(text, placed(text, figure), { start: 0 })).toBe(is));

test.each([
  ['It taxes $30 billion of goods.', '$30 billion', true],
  ['It taxes US$30 billion of goods.', 'US$30 billion', false],
  ['It taxes $30 billion US of goods.', '$30 billion', false],
])('%s', (text, figure, is) => expect(isPlainDollar(text, placed(text, figure))).toBe(is));

test.each([
  ['Of that, $76.7 billion falls due this year.', '$76.7 billion', true],
  ['Orders worth $50 billion are counted in it.', '$50 billion', true],
  ['It will spend $350 billion, $150 billion of it on ships.', '$150 billion', true],
  ['It will spend $350 billion, $150 billion of it on ships.', '$350 billion', false],
  ['Of all pledges, the one of $50 billion counts.', '$50 billion', false],
])('a part: %s (%s)', (text, figure, is) => expect(isPart(text, placed(text, figure), { start: 0, end: text.length })).toBe(is));

test.each([
  ['a fall that the customs office reported in January', 'January', true],
  ['China imported 16 million tonnes in January', 'January', false],
  ['The office said that imports of soybeans, corn and wheat fell in January', 'January', false],
])('a time of telling: %s', (text, moment, is) => expect(isOfTelling(text, placed(text, moment))).toBe(is));

import { parse } from 'valibot';
import { expect, test } from 'vitest';
import { articleOfText } from '../../../src/cli/article.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import { comparedOf } from '../../../src/engine/linking/compared.ts';
import { Day } from '../../../src/model/day.ts';
import { lexicon } from './asking.ts';

const compared = (text: string): unknown[] => {
  const article = articleOfText(text, { url: null, title: 'x', published: parse(Day, '2025-12-01') });
  return comparedOf(analyse(article, lexicon).figures, text, { start: 0, end: text.length }).map(({ value }) => value);
};

test.each<[text: string, states: unknown[]]>([
  ['The tariff on Korean goods goes to 25 percent, not the 15 percent agreed in July.', [25]],
  ['Mr Trump set the tariff at 25 percent, compared with 15 percent under the deal of July.', [25]],
  ['Saudi Arabia will invest nearly $1 trillion, against the $600 billion it announced in May.', [1e12]],
  ['Saudi Arabia will invest $1 trillion, well above the $600 billion announced in May.', [1e12]],
  ['Japan will buy $7 billion of gas, less than the $9 billion it promised.', [7e9]],
  ['The duty on Chinese goods is now 25 percent, where it had been 10 percent.', [25]],
  ['The surplus was $23.2 billion in December, down from $24.6 billion a month earlier.', [23.2e9]],
  ['Exports came to $106.4 billion, having stood at nearly $130 billion two years before.', [106.4e9, 2]],
  ['The duty falls to 15 percent instead of 25 percent.', [15]],
  ['Mr Trump will add 50 percent unless Beijing drops its 34 percent.', [50]],
  ['The gap came to $310 billion, $108 billion below that of 2018.', [310e9]],
  // Two sums that are both stated.
  ['China put duties of 25 percent on $34 billion of American goods and of 10 percent on $60 billion.', [25, 34e9, 10, 60e9]],
  ['The duties against $50 billion of Chinese goods come before those against $200 billion.', [50e9, 200e9]],
  ['Imports of more than $500 billion and exports of more than $100 billion are touched.', [500e9, 100e9]],
  // The only one of its unit is what the claim states.
  ['Exports were well above the $100 billion of the year before.', [100e9]],
  ['The surplus had been $323 billion, or 20 percent of the trade.', [323e9, 20]],
  ['A duty of 25 percent takes the place of what had been $50 billion free of it.', [25, 50e9]],
])('%s', (text, states) => {
  expect(compared(text)).toEqual(states);
});

import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/model/claim.ts';
import { claimsIn } from './reading.ts';

const TRADE = 'The trade war over tariffs has gone on for years.';

const claimIn = (text: string): Claim | undefined => claimsIn(`${TRADE}\n${text}`).find((c) => c.start > TRADE.length);

const POLARITY: readonly (readonly [text: string, expected: Claim['polarity']])[] = [
  ['China has not bought any American soybeans since May.', 'negated'],
  ['Donald Trump said he would not lift the tariffs on Chinese goods.', 'negated'],
  ['Canada won’t impose new tariffs on American steel, Mark Carney said.', 'negated'],
  ['China denied that it had offered to cut its surplus with the United States by $200 billion.', 'negated'],
  ['Washington urged Beijing not to impose export controls on rare earths.', 'negated'],
  ['Tokyo refused to cut its tariff on American rice.', 'negated'],
  ['China bought 1.5 million tonnes of U.S. soybeans on Wednesday.', 'affirmed'],
  ['China will buy no less than 12 million tonnes of U.S. soybeans.', 'affirmed'],
  ['China bought not only American soybeans but also 20 Boeing jets.', 'affirmed'],
  ['Donald Trump threatened to impose a 100 percent tariff on Chinese goods.', 'affirmed'],
];

const MODALITY: readonly (readonly [text: string, expected: Claim['modality']])[] = [
  ['China bought 1.5 million tonnes of U.S. soybeans on Wednesday.', 'done'],
  ['The United States has imposed a 25 percent tariff on Japanese cars.', 'done'],
  ['China will buy 12 million tonnes of U.S. soybeans.', 'ahead'],
  ['Japan pledged to invest $550 billion in the United States.', 'ahead'],
  ['The United States may impose a 25 percent tariff on Japanese cars.', 'possible'],
  ['Washington is considering a 25 percent tariff on Japanese cars, Reuters reported.', 'possible'],
  ['China must buy more American soybeans, Donald Trump said.', 'required'],
  ['The deal obliges China to buy $200 billion of American goods.', 'required'],
];

const NATURE: readonly (readonly [text: string, expected: Claim['nature']])[] = [
  ['The European Union will invest $600 billion in the United States, the White House said.', []],
  ['European companies have expressed interest in investing $600 billion in the United States.', ['intended']],
  ['European companies are expected to invest $600 billion in the United States.', ['expected']],
  ['South Korea signed a legally binding pledge to invest $350 billion in the United States.', ['binding']],
  ['Japan’s pledge to invest $550 billion in the United States is not legally binding, Tokyo said.', ['non-binding']],
  ['The non-binding memorandum says that South Korea will invest $350 billion in the United States.', ['non-binding']],
  ['Japan will invest up to $550 billion in the United States.', ['up-to']],
  ['China intends to buy at least 12 million tonnes of U.S. soybeans.', ['intended', 'at-least']],
  ['China will buy more American soybeans if Washington lifts its tariffs.', ['conditional']],
  ['Mexico is subject to a 25 percent tariff imposed by the United States on its cars.', []],
  ['China bought 1.5 million tonnes of U.S. soybeans on Wednesday.', []],
  ['China agreed to purchase $200 billion of American goods over two years.', []],
];

const MONEY: readonly (readonly [text: string, expected: Claim['money']])[] = [
  ['Hyundai Motor pledged to invest $21 billion in the United States.', 'private'],
  ['The EU said its companies would invest $600 billion in the United States.', 'private'],
  ['Japan will invest $550 billion in the United States through loans and guarantees from its government banks.', 'public'],
  ['Japan will invest $550 billion in the United States, part of it public money, the rest from the private sector.', 'mixed'],
  ['The EU will invest $600 billion in the United States, not public money but that of private companies.', 'private'],
  ['State-owned buyers in China will purchase 12 million tonnes of U.S. soybeans.', 'public'],
  ['Japan pledged to invest $550 billion in the United States.', null],
  ['China agreed to purchase $200 billion of American goods over two years.', null],
  ['Washington imposed a 25 percent tariff on state-owned companies in China.', null],
];

describe('how a claim is put', () => {
  it.each(POLARITY)('%s is %s', (text, expected) => expect(claimIn(text)?.polarity).toBe(expected));
  it.each(MODALITY)('%s is %s', (text, expected) => expect(claimIn(text)?.modality).toBe(expected));
  it.each(NATURE)('%s is %j', (text, expected) => expect(claimIn(text)?.nature).toEqual(expected));
  it.each(MONEY)('%s is %s', (text, expected) => expect(claimIn(text)?.money).toBe(expected));
});

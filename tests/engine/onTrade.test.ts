import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse.ts';
import { compileLexicon } from '../../src/engine/lexicon.ts';
import { isOnTrade } from '../../src/engine/onTrade.ts';
import { articleOf } from './article.ts';
import { ENTITIES } from './names/entities.ts';

const LEXICON = compileLexicon(ENTITIES);

const isOn = (text: string): boolean => {
  const article = articleOf(text);
  return isOnTrade(article, analyse(article, LEXICON).names, LEXICON);
};

/** What surrounds each text, so that it is no stub. */
const REST =
  ' Nobody else was hurt by it. The two had known each other for years. A second meeting is to follow in the spring. Few expected much of the first.';

describe('whether an article is about trade policy', () => {
  test.each([
    'The tariffs on Chinese steel stay. A trade deal is still far away.',
    'Beijing tightened its export controls on gallium, and the commerce ministry gave no reason.',
    'The duties of 25 percent on Canadian lumber hurt builders. A levy of 10 percent on nails adds to it.',
  ])('it is: %s', (text) => expect(isOn(text + REST)).toBe(true));

  // None of the words stands in it twice that only trade policy uses: all of them together tell.
  test.each([
    'India will buy more American oil and gas, its minister said after a meeting with the commerce secretary in Washington. Delhi hopes that the United States spares its exports of medicines and textiles in return, and has offered to cut what it charges on imported motorcycles and almonds. American officials want it to admit genetically modified maize and dairy goods as well. Indian farmers oppose that. The negotiators agreed to conclude the first part of an agreement by autumn.',
  ])('it is by its words: %s', (text) => expect(isOn(text)).toBe(true));

  test.each([
    'The central bank cut its rate by a quarter of a percent. Prices rose by 2 percent in China and by 3 percent in the United States, and investors sold dollars.',
    'Airbus sold 500 planes to an airline in India. The order is worth billions, and the minister called it a pledge of confidence in American engines.',
    'The club sold its striker for $60 million before the trade deadline. The coach said the player had asked to go.',
    'China launched a rocket worth billions on Monday. Trump congratulated the crew.',
    'The phone company raised its standard tariffs by 4 percent. Customers may leave within a month.',
  ])('it is not: %s', (text) => expect(isOn(text + REST)).toBe(false));
});

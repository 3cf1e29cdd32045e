import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse.ts';
import { compileLexicon } from '../../src/engine/lexicon.ts';
import { isOnTrade } from '../../src/engine/onTrade.ts';
import { articleOf } from './claims/reading.ts';
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

  test.each([
    'The club sold its striker for $60 million before the trade deadline. The coach said the player had asked to go.',
    'China launched a rocket worth billions on Monday. Trump congratulated the crew.',
    'The phone company raised its standard tariffs by 4 percent. Customers may leave within a month.',
  ])('it is not: %s', (text) => expect(isOn(text + REST)).toBe(false));
});

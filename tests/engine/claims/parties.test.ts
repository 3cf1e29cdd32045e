import { describe, expect, it } from 'vitest';
import { claimsIn, told } from './reading.ts';

/** Makes a text one about trade, and claims nothing by itself. */
const TRADE = 'The trade war over tariffs has gone on for years.';

const sidesIn = (text: string): string[] => claimsIn(`${TRADE}\n${text}`).map((claim) => told(claim).replace(/^\S+ /, ''));

/** Who acts on whom, whatever the kind. */
const SIDES: readonly (readonly [text: string, expected: string])[] = [
  ["Mexico's economy secretary, Ildefonso Guajardo, met reporters. He raised the tariff on American pork to 25 percent.", 'tariff MX→US'],
  ['Turkish President Recep Tayyip Erdogan opened a school. Mr Erdogan imposed a 60 percent tariff on American cars.', 'tariff TR→US'],
  ['The Swiss National Bank denied manipulating its currency.', 'currency CH→'],
  ['Most EU exports will face a 15 percent tariff in the United States.', 'tariff US→EU'],
  ['The deal obliges China to buy $200 billion of American goods.', 'purchases CN→US'],
  ['The pact, which Donald Trump signed in 2020, obliged China to buy $200 billion of American goods.', 'purchases CN→US'],
  ['American farmers will ship 12 million tonnes of soybeans to China under the deal.', 'purchases CN→US'],
  ['India’s tariff falls to 18 percent, Donald Trump said.', 'tariff-relief US→IN'],
  ['India’s tariff on American almonds falls to 18 percent, New Delhi said.', 'tariff-relief IN→US'],
  ['Japanese steel is spared Washington’s 25 percent tariff.', 'tariff-relief US→JP'],
  ['Donald Trump imposed a 10 percent surcharge on most imports. China waited.', 'tariff US→'],
  ['Ottawa met its critics on Monday. It will lift its 25 percent tariff on American steel.', 'tariff-relief CA→US'],
  ['Chinese buyers had gone back on their promise to purchase American soybeans, three people told Reuters.', 'purchases CN→US'],
  ['The economist John Brown, an adviser to banks, spoke. China will buy $40 billion of American crops, he said.', 'purchases CN→US'],
  ['Japan’s export curbs on chip tools for China take effect on Sunday.', 'export-control JP→CN'],
  ['China was singled out: its rate rises to 125 percent, the White House said.', 'tariff US→CN'],
  ['Beijing had broken off the trade talks with Washington, three people told Reuters.', 'talks CN→US'],
  ['Three Mexican officials said they would buy no American crops.', 'purchases MX→US'],
  ['The tariff deal was struck in Geneva, when China and the United States agreed on a truce.', 'truce CN,US→'],
  ['Sen. John Brown (R-Ohio) said tariffs on China were a tax.', 'tariff US→CN'],
];

/** What must not be read so. */
const NOT_SIDES: readonly (readonly [text: string, wrong: string])[] = [
  ['The deal obliges China to buy $200 billion of American goods.', 'purchases US→CN'],
  ['The U.S. will sell 12 million tonnes of soybeans to China, Donald Trump said.', 'purchases US→CN'],
  ['Donald Trump imposed a 10 percent surcharge on most imports. China waited.', 'tariff US→CN'],
  ['Japanese steel is spared Washington’s 25 percent tariff.', 'tariff-relief JP→US'],
  ['China’s exports of toys to Vietnam fell by 10 percent, customs data showed.', 'trade-balance VN→CN'],
  ['India’s tariff on American almonds falls to 18 percent, New Delhi said.', 'tariff-relief US→IN'],
];

/** From the outlet to the last source. */
const VOICES: readonly (readonly [text: string, expected: string])[] = [
  ['Ildefonso Guajardo, the Mexican economy minister, flew home. He said Mexico would raise its tariff on American pork.', 'Ildefonso Guajardo'],
  ['Scott Bessent warned on Fox News that the tariff on Japan could go back to 25 percent.', 'fox-news scott-bessent'],
  ['The tariff on American goods is not aimed at anybody, Bern’s finance ministry said.', 'Bern’s finance ministry'],
  ['Donald Trump said tariffs on China would rise to 60 percent.', 'donald-trump'],
];

describe('parties', () => {
  it.each(SIDES)('%s', (text, expected) => expect(sidesIn(text)).toContain(expected));
  it.each(NOT_SIDES)('%s is not %s', (text, wrong) => expect(sidesIn(text)).not.toContain(wrong));
  it.each(VOICES)('%s', (text, expected) =>
    expect(claimsIn(`${TRADE}\n${text}`).map(({ attribution }) => attribution.map((a) => a.source).join(' '))).toContain(expected),
  );
});

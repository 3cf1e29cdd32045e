import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/engine/analyse.ts';
import { articleOf } from '../article.ts';
import { LEXICON } from '../attribution/reading.ts';
import { claimsIn, told } from './reading.ts';

/** Makes a text one about trade, and claims nothing by itself. */
const TRADE = 'The trade war over tariffs has gone on for years.';

const CLAIMS: readonly (readonly [text: string, expected: string])[] = [
  // What is of a matter by other words than its own.
  ['Beijing has barred the sale of gallium and germanium to American buyers.', 'action export-control CN→US'],
  ['The Commerce Department added Huawei and 68 of its affiliates to the Entity List on Wednesday.', 'action export-control US→CN'],
  ['Brussels launched an inquiry into state aid for Chinese carmakers.', 'action subsidies EU→CN'],
  ['China lifted its ban on Australian lobsters.', 'action market-access CN→AU'],
  ['Canada dropped its digital services tax hours before it was due.', 'action non-tariff-barrier CA→'],
  ['By raising its imports of American goods by more than $1 trillion, China would cut its trade surplus to zero.', 'pledge purchases CN→US'],
  ['Canada accused the United States of breaking the trade pact.', 'statement market-access CA→US'],
  ['Beijing would not rule out countermeasures against the United States.', 'threat retaliation CN→US'],
  // Who tells of a deed only states it; what was bought in a year is counted.
  ['China bought $4.9 billion worth of Canadian canola in 2024.', 'statistic purchases CN→CA'],
  ['China will not respond in kind to the American duties, its foreign ministry said.', 'denial retaliation CN→US'],
  // Two deeds of one subject.
  ['Mexico welcomed the tariff pause and urged Washington to drop its duties on steel.', 'demand tariff-relief MX→US'],
  ['China has offered to buy $70 billion of American farm goods and energy over one year.', 'offer purchases CN→US'],
  ['China pledged to buy 25 million tonnes of U.S. soybeans a year.', 'pledge purchases CN→US'],
  ['Beijing will buy at least 12 million tonnes of U.S. soybeans by the end of the year, the White House said.', 'pledge purchases CN→US'],
  ['China agreed to purchase $200 billion of American goods over two years.', 'pledge purchases CN→US'],
  ['China ordered 1.5 million tonnes of U.S. soybeans on Wednesday.', 'action purchases CN→US'],
  ['Japan pledged to invest $550 billion in the United States.', 'pledge investment JP→US'],
  ['South Korea promised to invest $350 billion in the United States.', 'pledge investment KR→US'],
  ['The European Union will invest $600 billion in the United States by 2028.', 'pledge investment EU→US'],
  ['The United States imposed a 25 percent tariff on $34 billion of Chinese goods on July 6.', 'action tariff US→CN'],
  ['The Trump administration is scheduled to raise tariffs on $200 billion of Chinese goods to 25 percent on March 2.', 'threat tariff US→CN'],
  ['Donald Trump threatened to impose a 100 percent tariff on Chinese goods.', 'threat tariff US→CN'],
  ['New irritants over the tariffs threatened hopes for a deal between the United States and China.', 'statement tariff US→CN'],
  ['The ambassador offered no signs that Chinese purchases of American soybeans would resume.', 'statement purchases CN→US'],
  ['Donald Trump said he would threaten nothing, but Scott Bessent threatened to raise tariffs on Japan to 25 percent.', 'threat tariff US→JP'],
  ['Washington cut its tariff on Japanese cars to 15 percent from 25 percent.', 'action tariff-relief US→JP'],
  ['Canada will drop its retaliatory tariffs on American goods, Mark Carney said.', 'pledge tariff-relief CA→US'],
  ['Canada retaliated with tariffs of 25 percent on C$30 billion of U.S. goods.', 'action retaliation CA→US'],
  ['China imposed export controls on rare earths in April.', 'action export-control CN→'],
  ['The United States restricted exports of advanced chips to China.', 'action export-control US→CN'],
  ['China denied that it had offered to cut its surplus with the United States by $200 billion.', 'denial trade-balance CN→US'],
  ['The United States has urged China to protect intellectual property.', 'demand intellectual-property US→CN'],
  ['The United States and China agreed to a 90-day truce.', 'agreement truce US,CN→'],
  ["China's exports to the United States fell 27 percent in October, customs data showed.", 'statistic trade-balance CN→US'],
  ["Data on Monday showed China's exports fell 4.4 percent in December.", 'statistic trade-balance CN→'],
  ['The U.S. trade deficit with China widened to $419 billion.', 'statistic trade-balance US→CN'],
  ['Reuters reported that U.S. officials are considering lifting some tariffs on Chinese goods.', 'report tariff-relief US→CN'],
  ['The Wall Street Journal reported that Scott Bessent discussed cutting tariffs on Chinese goods.', 'report tariff-relief US→CN'],
  ['Micron said it would invest $600 million in China.', 'pledge investment US→CN'],
  [
    'Donald Trump said he had agreed with Xi Jinping to cut the fentanyl tariff on China to 10 percent from 20 percent.',
    'agreement tariff-relief US→CN',
  ],
  ['In 2020 China committed to buy an extra $200 billion of U.S. goods.', 'pledge purchases CN→US'],
  ['SEOUL - China suspended its tariffs on U.S. farm goods.', 'action tariff-relief CN→US'],
  ['Donald Trump said he would impose a 10 percent tariff on Chinese goods next week.', 'threat tariff US→CN'],
  ['Donald Trump said tariffs on $200 billion of Chinese goods would increase to 25 percent on Friday.', 'threat tariff US→CN'],
  ['Donald Trump turned up the heat on China to reach a trade deal, saying he would raise tariffs on its goods.', 'threat tariff US→CN'],
  ['India agreed in February to buy $500 billion of U.S. goods over five years.', 'pledge purchases IN→US'],
  ['China will buy more soybeans than ever, Scott Bessent said.', 'pledge purchases CN→US'],
  ['EU goods face a 15 percent tariff. The EU and the United States spoke on Monday.', 'action tariff US→EU'],
  ['The European Union said in July that its companies would invest $600 billion in the United States.', 'pledge investment EU→US'],
  ['Commission officials later said the EU investment of $600 billion was private money.', 'statement investment EU→'],
  ['Washington urged Beijing to protect patents, open its markets and end subsidies.', 'demand intellectual-property US→CN'],
  ['Switzerland was hit with a 39 percent tariff by Washington.', 'action tariff US→CH'],
  ['Vietnam will pay a 20 percent duty on what it sells to America, Donald Trump announced.', 'action tariff US→VN'],
  ['The European Union faces 20 percent and Japan 24 percent, the White House said.', 'statement tariff US→EU,JP'],
  ['Trump replied with a threat of a further 100 percent tariff on Chinese goods and of export controls.', 'threat tariff US→CN'],
  ['China lifted its duty on American goods to 84 percent.', 'action tariff CN→US'],
  ['China lifted its duty on American pork.', 'action tariff-relief CN→US'],
  ['Seoul pledged $350 billion for American projects in return for a tariff of 15 percent.', 'pledge investment KR→US'],
  ['Tokyo would invest $550 billion in the United States.', 'pledge investment JP→US'],
  ['Tokyo would buy more American rice and invest $550 billion in the United States.', 'pledge purchases JP→US'],
  ['After China raised its tariff on American crops, Washington imposed a duty of 50 percent on Chinese steel.', 'action tariff CN→US'],
  ['After China raised its tariff on American crops, Washington imposed a duty of 50 percent on Chinese steel.', 'action tariff US→CN'],
  ['The Supreme Court struck down the emergency tariffs of the United States on Friday.', 'action dispute US→'],
  ['A WTO panel found that American tariffs on Chinese goods broke the rules.', 'assessment dispute wto→US,CN'],
  ['China will suspend its controls on rare earths for a year, according to the White House.', 'pledge export-control CN→US'],
  ['Donald Trump complained that China had not bought the crops that it promised.', 'statement purchases CN→US'],
  ['Brussels will see tariffs of 35 percent if it fails to invest the money, Donald Trump said.', 'threat tariff US→EU'],
  ['The president ordered levies of 10 percent on goods from China.', 'action tariff US→CN'],
  ['The Treasury Department designated China a currency manipulator.', 'action currency US→CN'],
  ['Under the deal the American tariff on Japanese cars falls to 15 percent.', 'agreement tariff-relief US→JP'],
  ['Three Chinese officials said that tariffs on American cars were too high.', 'statement tariff CN→US'],
  ['Huawei was placed on the Entity List by the United States.', 'action export-control US→CN'],
  ['For 90 days the American tariff on Chinese goods comes down to 30 percent, the two governments said.', 'agreement tariff-relief US→CN'],
  ['Mexico said it would respond with duties of its own on American pork.', 'threat retaliation MX→US'],
  ['Donald Trump said there was no rush to extend the truce with China.', 'statement truce US→CN'],
  ['Washington wants Beijing to halt subsidies for its chipmakers.', 'demand subsidies US→CN'],
  ['China filed a complaint at the World Trade Organization over U.S. tariffs.', 'action dispute CN→US'],
  ['Two million tonnes of soybeans will be ordered from the United States, China said.', 'pledge purchases CN→US'],
  ['New American rules cut China off from advanced chips.', 'action export-control US→CN'],
  ['China ends two years of duties on Australian barley.', 'action tariff-relief CN→AU'],
  ['Washington earmarked money for growers: a law that the United States passed sets aside $9 billion for chip plants.', 'action subsidies US→'],
  ['The United States put a tax of 25 percent on Japanese cars.', 'action tariff US→JP'],
  ['Donald Trump accused China of weakening its currency.', 'statement currency US→CN'],
  ['South Korea signed for 20 Boeing jets.', 'agreement purchases KR→US'],
];

const NO_CLAIMS: readonly string[] = [
  // Those of a party who do nothing about trade.
  'Donald Trump flew to Beijing on Tuesday and dined with Xi Jinping.',
  'The Chinese president landed in Osaka on Thursday.',
  'The tariffs have been a burden for years.',
  'Stocks on Wall Street rose for a fourth week on hopes of a trade deal.',
  'It was unclear how the offer differed from what China pledged before.',
  'Why does China buy so many soybeans from Brazil?',
  'The hall was cold and the delegates wore coats.',
  'The president is 72 years old.',
  'The winter in Iowa was the coldest in 30 years.',
  'Xi and Trump shook hands and smiled for 20 seconds.',
  'The two men first met in Florida.',
  'Analysts will read the text closely.',
  'A spokesman did not return a call.',
  'Shares of chipmakers fell 4 percent and the dollar firmed.',
  'The team from Shanghai played in the United States.',
  'A storm closed the port for two days.',
  'If China buys more soybeans from the United States.',
  'Will the United States lift its tariffs on China?',
  'Whether Japan will invest so much is an open question.',
  'The S&P 500 rose 1 percent as investors waited for news on tariffs.',
  'The Federal Reserve cut its benchmark rate to 4 percent.',
  'Boeing reported a net loss of $3 billion on revenue of $18 billion.',
  'The president of Mexico is a physicist.',
  'The insurer took orders for new policies in Osaka.',
  'Parents met on an equal footing with teachers.',
  'The city raised its safety standards for lifts.',
  'Net income at the carmaker fell on weaker sales of cars in China.',
  'The standoff in the dressing room ended when the coach left.',
  'Four planes were delayed by fog in Shanghai.',
  'A man was arrested in Tokyo over a stolen bicycle.',
];

/** Articles on other matters, with states, sums and verbs of promise in them. */
const OTHER_MATTERS: readonly string[] = [
  'The start-up said it would invest $40 billion in data centres. SoftBank led the round. Shares fell 3 percent in Tokyo.',
  'China won 40 gold medals and the United States 40. The Games cost 9.5 billion euros, 10 percent more than planned.',
  'A storm cut power to 12 million people in the United States. China offered its condolences. Damage reached $25 billion.',
  'Germany will spend 500 billion euros on its railways. The central bank cut its rate to 2 percent. Russia and India agreed to meet.',
  'Mobile phone tariffs in Britain will rise by 4 percent in April. The regulator said that energy tariffs would go up too. Families pay £1,700 a year.',
  'The trade deal sent the striker from the league leaders to Toronto. The team gave up two players and three picks. The coach praised the trade talks.',
  'The Federal Reserve cut its rate to 4 percent. Inflation in the United States fell to 3 percent. Japan raised its rate to 0.5 percent.',
  'The United States imposed a curfew in two cities. The mayor promised to hire 300 officers and threatened to close bars.',
];

/** Too short to say what they are on: only a state's deed towards another in words that leave no doubt is claimed. */
const STUBS: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['China will buy 12 million tonnes of American soybeans, the White House said.', ['pledge purchases CN→US']],
  ['Seoul has promised to invest $350 billion in the United States.', ['pledge investment KR→US']],
  ['The Chinese team met the Americans in Madrid. They had fish.', []],
  ['Chinese tourists filled the hotels of Tokyo, and the shops sold more watches.', []],
  ['France banned the sale of short-haul flights.', []],
];

describe('claims', () => {
  it.each(CLAIMS)('%s', (text, expected) => expect(claimsIn(`${TRADE}\n${text}`).map(told)).toContain(expected));
  it('how a thing is to be done is no claim beside it', () => {
    const text =
      'By buying American goods worth more than $1 trillion over that time, China would bring its trade surplus to zero by 2024, one of the people said.';
    expect(claimsIn(`${TRADE}\n${text}`).filter(({ start }) => start >= TRADE.length)).toHaveLength(1);
  });
  it('a long article on trade may speak of a team or a player', () => {
    const dull = 'Nobody smiled.\nIt rained.\n'.repeat(10);
    const text = `${'China cut its tariff on American cars to 15 percent.\n'.repeat(10)}${dull}${'The team met the players of the market.\n'.repeat(3)}`;
    expect(claimsIn(text).map(told)).toContain('action tariff-relief CN→US');
  });
  it.each([
    ['Washington lifts its tariffs on Swiss watches', 1],
    ['Tariffs on Swiss watches: the next steps', 0],
  ])('a heading claims what a sentence would: %s', (heading, count) => {
    const article = articleOf(`${heading}\nThe tariffs on watches were in the news again.`, '2025-11-12');
    const blocks = article.blocks.map((block, i) => (i === 0 ? { ...block, role: 'heading' as const } : block));
    expect(analyse({ ...article, blocks }, LEXICON).claims).toHaveLength(count);
  });
  it.each(STUBS)('alone: %s', (text, expected) => expect(claimsIn(text).map(told)).toEqual(expected));
  it.each(NO_CLAIMS)('none: %s', (text) => expect(claimsIn(`${TRADE}\n${text}`).map(told)).toEqual([]));
  it.each(OTHER_MATTERS)('none: %s', (text) => expect(claimsIn(text).map(told)).toEqual([]));
});

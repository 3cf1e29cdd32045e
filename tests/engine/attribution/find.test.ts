import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Attribution } from '../../../src/model/attribution.ts';
import { attributionsIn, unmark, wordsOf } from './reading.ts';

/** `[…]` is what is said, `{…}` who says it. */
const SAID: readonly (readonly [marked: string, type: Attribution['type'], entity: string | null])[] = [
  // subject, verb, speech
  ['{Steven Mnuchin} said on Tuesday [the talks were going well].', 'person', 'steven-mnuchin'],
  ['{U.S. Trade Representative Robert Lighthizer} told lawmakers that [tariffs remained necessary].', 'person', 'robert-lighthizer'],
  ['{Two officials} said [the list was not final].', 'anonymous', null],
  ['{People familiar with the talks} said [Beijing had doubled its bid].', 'anonymous', null],
  ['{A person with direct knowledge of the plan} said [no date had been set].', 'anonymous', null],
  ['{Reuters} reported on Jan. 9 that [American envoys wanted details].', 'outlet', 'reuters'],
  ['{Bloomberg} reported [the order was being drafted].', 'outlet', 'bloomberg'],
  ["{China's Commerce Ministry} said in a statement that [it would answer in kind].", 'official', 'mofcom'],
  ['{The White House} said [China had agreed to buy more].', 'official', 'white-house'],
  ['On Friday, {Donald Trump} said [he would wait].', 'person', 'donald-trump'],
  ['But {Larry Kudlow} also warned that [the duties could come back].', 'person', 'larry-kudlow'],
  ['{Li Wei}, an economist at a bank in Seoul, said [exports had peaked].', 'person', null],
  ['{Boeing} said [it had delivered the first jet].', 'organisation', 'boeing'],
  ['{Apple} announced that [it would open a second plant].', 'organisation', 'apple'],
  ['{Analysts} said [the target was out of reach].', 'anonymous', null],
  ['{A Treasury Department spokesman} said [nothing had been decided].', 'official', 'us-treasury'],
  ['{Traders} said [three cargoes had been booked].', 'anonymous', null],
  ['{Tokyo} said [the pact would not change].', 'official', 'JP'],
  ['{Donald Trump} wrote on Truth Social that [the pause was over].', 'person', 'donald-trump'],
  ['{A Republican senator} said Robert Lighthizer had told him he had seen little movement.', 'anonymous', null],
  ['A Republican senator said {Robert Lighthizer} had told him [he had seen little movement].', 'person', 'robert-lighthizer'],
  ['{Liu He} said both sides “made progress”.', 'person', 'liu-he'],
  ['{The European Commission} said: [the offer stands].', 'official', 'european-commission'],
  ['{He} said [the levy would rise].', 'person', null],
  ['{Two people who were briefed on the meeting} said [the mood was tense].', 'anonymous', null],
  // speech, subject, verb
  ['[Beijing will buy more soybeans], {Sonny Perdue} said.', 'person', 'sonny-perdue'],
  ['[The two sides are close to a deal], {The Wall Street Journal} reported on Sunday.', 'outlet', 'wsj'],
  ['[The levy will be paid by importers], {economists} said.', 'anonymous', null],
  ['[“We will not blink,”] {Wilbur Ross} told CNBC.', 'person', 'wilbur-ross'],
  ['[“We will not blink,”] Wilbur Ross told {CNBC}.', 'outlet', 'cnbc'],
  ['["It is a bad idea,"] {he} added.', 'person', null],
  ['[The order covers 200 aircraft], {Boeing} said in a statement.', 'organisation', 'boeing'],
  ['[The list was drawn up in haste], {one of the people} told Bloomberg.', 'anonymous', null],
  ['[The list was drawn up in haste], one of the people told {Bloomberg}.', 'outlet', 'bloomberg'],
  ['[“They must show good faith,”] said {Hua Chunying}, a spokeswoman.', 'person', 'hua-chunying'],
  ['[“The harvest is in trouble,”] said {one trader in Chicago}.', 'anonymous', null],
  ['[The tariff, {Scott Bessent} said, would stay at 10%].', 'person', 'scott-bessent'],
  ['[“First we talk. Then we sign,”] {Donald Trump} said.', 'person', 'donald-trump'],
  // according to, citing
  ['[Imports fell by a fifth], according to {Chinese customs}.', 'official', 'gacc'],
  ['According to {two people familiar with the plan}, [the ban would start in May].', 'anonymous', null],
  ['[The idea had not reached the president], according to {the Wall Street Journal}.', 'outlet', 'wsj'],
  ['[The deal would run six years], Bloomberg reported, citing {people familiar with the matter}.', 'anonymous', null],
  ['[The deal would run six years], {Bloomberg} reported, citing people familiar with the matter.', 'outlet', 'bloomberg'],
  ['Reuters reported that [the tariff would be halved], citing {three sources}.', 'anonymous', null],
  ['[Sales had dropped], Xinhua reported on Monday, citing {the Commerce Ministry}.', 'official', null],
  ['[Sinograin bought ten cargoes], according to {a trader who asked not to be named}.', 'anonymous', null],
  // whom one addresses, and when, before the "that"
  ['{Joe Biden} promised steelworkers in Pittsburgh a week ago that [he would triple the duty].', 'person', 'joe-biden'],
  ['{Li Keqiang} warned last week, in an interview with a newspaper, that [prices would rise].', 'person', 'li-keqiang'],
  ['{Sources in the ministry}, however, maintained that [the visit was still on].', 'anonymous', null],
  ['{The ministry} would only say that [talks were under way].', 'official', null],
  // phrases of saying
  ['{Robert Lighthizer} let it be known on Sunday that [duties remained a tool].', 'person', 'robert-lighthizer'],
  ['{The White House} gave notice that [the levy would go ahead].', 'official', 'white-house'],
  ['{Jamieson Greer} has made plain that [he wants both pacts].', 'person', 'jamieson-greer'],
  ['{Donald Trump} put [the yield of one day at $200 billion].', 'person', 'donald-trump'],
  // a source without a verb
  ["[The duties brought in $195 billion], by {the Commerce Department}'s count.", 'official', 'us-commerce'],
  ['By the reckoning of {Chad Bown}, [it had bought 62 percent].', 'person', 'chad-bown'],
  ['[Sorghum is back on the list], per {the same document}.', 'organisation', null],
  ['According to sources close to the talks cited by {the Yomiuri Shimbun}, [a second round will come].', 'outlet', 'yomiuri-shimbun'],
  ['[“We came in good faith,”] {Xinhua} quoted Liu He as saying on Thursday.', 'outlet', 'xinhua'],
  ['“They will turn to others,” said {Ann Reed}, an analyst, who thinks [the curb will fail].', 'person', null],
  // papers
  ["{Data} on Monday showed [China's exports fell].", 'official', null],
  ['{Customs data} released on Friday showed that [shipments to America shrank].', 'official', null],
  ['[Shipments shrank in June], {customs figures} showed.', 'official', null],
  ['{A study by the Peterson Institute for International Economics} found that [buyers paid the duty].', 'organisation', 'piie'],
  // quoted as, adding
  ['{Xinhua} quoted Liu He as saying [the base for a deal was sound].', 'outlet', 'xinhua'],
  ['Xinhua quoted {Liu He} as saying [the base for a deal was sound].', 'person', 'liu-he'],
  ['{Wang Yi} was quoted as saying [the doors were open].', 'person', 'wang-yi'],
  ['Rates would hold, {Jerome Powell} said, adding that [trade clouded the view].', 'person', 'jerome-powell'],
  ['{Donald Trump} turned up the heat on China, saying [he would raise the levy].', 'person', 'donald-trump'],
  ['Canada’s trade minister, {Dominic LeBlanc}, said [the duties were unfair].', 'person', 'dominic-leblanc'],
  ['{John Roberts} wrote for the majority that [the law gave no such power].', 'person', 'john-roberts'],
  ['[The bloc will buy more gas], {Donald Trump} said after meeting the envoys in Scotland.', 'person', 'donald-trump'],
  ['SEOUL - {South Korean officials} said on Friday [the sum was too high].', 'anonymous', null],
  ['BRUSSELS (Reuters) - [The bloc is not ready], {two diplomats} said.', 'anonymous', null],
  ['[Imports rose 12 percent in March], {customs data} showed on Thursday.', 'official', null],
  ['{Ursula von der Leyen} said a day later that [the sum was not certain].', 'person', 'ursula-von-der-leyen'],
  ['{He Lifeng} argued [the duties broke the rules].', 'person', 'he-lifeng'],
  ['Reuters, citing {two officials who asked not to be named}, reported that [the levy would be cut].', 'anonymous', null],
  ['{The agency} said [the quota was full].', 'official', null],
  ['{Mexico’s economy ministry} said [it would not retaliate].', 'official', 'MX'],
  ['{Scott Bessent} said in an interview with CNBC that [the truce would hold].', 'person', 'scott-bessent'],
  // what follows the verb is where and when
  ['[The quota was full], {the ministry in Beijing} said early on Tuesday.', 'official', 'CN'],
  ['[Nobody would blink first], {Donald Trump} told reporters aboard the plane on Friday.', 'person', 'donald-trump'],
  ['[The levy drops to 10% next week], {the White House} said in a fact sheet.', 'official', 'white-house'],
  ['[The sum was fair], {Scott Bessent} told reporters outside his hotel on Thursday, to the dismay of his hosts.', 'person', 'scott-bessent'],
  ['[“It is all settled,”] {Wilbur Ross} tweeted an hour after his aide had said it was not.', 'person', 'wilbur-ross'],
  ['[The truce would be kept], {the two sides} said in a joint statement on Saturday.', 'official', null],
  ['[The duty comes down to 30%], {the two governments} said in Geneva.', 'official', null],
  ['[It was the worst harvest in years], {the growers} told The Wall Street Journal.', 'anonymous', null],
  ['[It was the worst harvest in years], growers told {The Wall Street Journal}.', 'outlet', 'wsj'],
  // fronted
  ['At Osaka, {Donald Trump} said, [Xi had promised to buy much more].', 'person', 'donald-trump'],
  ['Should they hit back, {Donald Trump} warned, [he would go further].', 'person', 'donald-trump'],
  ['On Monday, {Donald Trump} said in a post [the pause was over].', 'person', 'donald-trump'],
  ['The quota, [which {the European Commission} said would be suspended], covers steel.', 'official', 'european-commission'],
  // turned round, shared subjects, nouns of no list
  ['[China had bought half of what the deal foresaw], reckons {Chad Bown} of the Peterson Institute.', 'person', 'chad-bown'],
  ['[“She was a giant,”] recalled {her former coach}.', 'person', null],
  ['{China’s Commerce Ministry} called the claim “absurd” and said [the envoys had gone back on their word].', 'official', 'mofcom'],
  ['{Jerome Powell}, who said [inflation would ease], kept rates still.', 'person', 'jerome-powell'],
  ['{The coach} said [his players were tired].', 'anonymous', null],
  ['[The roof had leaked for years], {neighbours} said.', 'anonymous', null],
  ['{A WTO panel} found that [the duties broke the rules].', 'organisation', 'wto'],
  ['[“We will not stay,”] {the pilot}, 41, told the BBC from the runway.', 'anonymous', null],
  ['Her neighbour, {Gladys Oyelaran}, said [the noise began at two].', 'person', null],
  ['{Oyelaran Analytica} denied that [it had used the list].', 'organisation', null],
  ['[“It will be rebuilt,”] {Emmanuel Macron} promised the crowd.', 'person', 'emmanuel-macron'],
  ['{Katherine Tai} said [Beijing had not kept its word], and the embassy answered that the duties had hurt both.', 'person', 'katherine-tai'],
  ['Katherine Tai said Beijing had not kept its word, and {the embassy} answered that [the duties had hurt both].', 'official', null],
  ['[They would answer in equal scale], {China’s commerce ministry} said within hours of the announcement.', 'official', 'mofcom'],
  ['{Mike Pence} said only that [the work went on].', 'person', 'mike-pence'],
  ['Two people in the room said {Scott Bessent} had told investors behind closed doors that [the pause would end].', 'person', 'scott-bessent'],
  ['{Scott Bessent} told investors that [the pause would end], two people in the room said.', 'person', 'scott-bessent'],
  [
    '[Brussels will look into the subsidies], {Ursula von der Leyen} told members on Wednesday: "Enough is enough."',
    'person',
    'ursula-von-der-leyen',
  ],
  ['[Warming could come sooner than thought], {91 authors from 40 countries} concluded.', 'anonymous', null],
  ['{The mayor of Lyon} apologised and promised that [power would be back by noon].', 'anonymous', null],
  ['In a message before the attack {the gunman} wrote that [he wanted to spread fear].', 'anonymous', null],
  ['[What the city needs, argued {Wilbur Ross}, is a new idea].', 'person', 'wilbur-ross'],
  ['[The bloc would wait, {Donald Trump} said, and would pay in the end].', 'person', 'donald-trump'],
  ['Contrary to what was written, {Robert Lighthizer} said, [nobody had offered to halve the duties].', 'person', 'robert-lighthizer'],
  ['{Critics} argue [the law is too vague].', 'anonymous', null],
  ['[A man had been arrested], {police} said.', 'official', null],
  ['After a meeting at the White House on Wednesday {the two men} said [they would work on it].', 'anonymous', null],
  ['On Monday {a Treasury official} admitted that [the sum was a guess].', 'anonymous', null],
  ['{Data released on Friday by the Census Bureau} showed [exports had slumped].', 'official', 'census-bureau'],
  ['[A promise of that kind, said {the director}, is worth more than money].', 'anonymous', null],
  ['The ruling upholds what {Jerome Powell}, who found [the law was clear], had foreseen.', 'person', 'jerome-powell'],
  ['[The second night was sold out], {the band} announced, after fans complained.', 'anonymous', null],
  ['[The shot was safe], according to {results published by the company}.', 'organisation', null],
  ['{Lebanon’s prime minister} blamed the store, saying [it was a disgrace that it stood there].', 'anonymous', null],
  ['{Jerome Powell} claimed that [his men had crossed over]; the defence ministry in Moscow denied it.', 'person', 'jerome-powell'],
  ['{A study} found that [most buyers paid].', 'anonymous', null],
  ['Scott Bessent said in an interview with {CNBC} that [the truce would hold].', 'outlet', 'cnbc'],
];

const UNSAID: readonly string[] = [
  'China bought soybeans worth $2 billion in May.',
  'The tariffs took effect on July 6 and cover machinery.',
  'Stocks rose on hopes of a deal.',
  'The report is due next week.',
  'The company reported a profit of $3 billion.',
  'Apple announced a $500 billion plan to build servers in Texas.',
  'Donald Trump told Congress to act.',
  'The plan is said to be far along.',
  'It was unclear how the offer differed from the old one.',
  'Officials met for three days in Beijing.',
  'The Bloomberg report on Friday lifted shares.',
  'The ministry found no fault with the shipment.',
  'The so-called “phase one” deal was signed in January.',
  'The two sides have imposed tit-for-tat duties.',
  'Washington denied visas to two executives.',
  'The note was seen on Monday.',
  'She was told to wait.',
  'The envoy added three names to the list.',
  'The claims were filed in a court in New York.',
  'Soybean prices were up, citing security concerns is not how markets work.',
  'Beijing has rejected accusations of forced transfers.',
  'Liu He will visit Washington on Jan. 30.',
  'Mohammed bin Salman raised Riyadh’s promised investment to $1 trillion.',
  'The changes suggested that growth had slowed.',
  'Apple announced a plan that will take five years.',
  'The court continued the case that had begun in May.',
  'The two sides agreed to meet again.',
  'Traders shouted across the floor as prices fell.',
  'Revenue rose by a third, less than analysts predicted.',
  'The prize went to a group for “a life of hard and patient work” last year.',
  'Nobody could argue that the harvest was good.',
  'The ruling upholds the court, which had found most of the levies unlawful.',
  'The paper goes against what Jerome Powell had suggested in March.',
  'The rain found its way through the roof.',
  'The storm threatened hopes for a good harvest.',
  'The president put the order off until May.',
  'It is a sum no official in Beijing has repeated.',
  'Yields rose to 3 tonnes per hectare on account of the rain.',
  'He let prices rise at his own expense that year.',
];

const asSaid = SAID.filter(([marked]) => marked.includes('['));

describe('who said it', () => {
  it.each(asSaid)('%s', (marked, type, entity) => {
    const { text, content, source } = unmark(marked);
    const found = attributionsIn(text).map((a) => ({
      content: wordsOf(text, a.content),
      source: wordsOf(text, a.source),
      type: a.type,
      entity: a.entity,
    }));
    expect(found).toContainEqual({ content, source, type, entity });
  });

  it.each(UNSAID)('nobody: %s', (text) => expect(attributionsIn(text)).toEqual([]));
});

describe('quotations without a cue', () => {
  it('belong to whoever spoke in the paragraph before', () => {
    const text = '“The list is long,” Wilbur Ross said.\n“Nobody should expect it to be short next year.”';
    const last = attributionsIn(text).at(-1);
    expect(last).toMatchObject({ cue: null, entity: 'wilbur-ross', type: 'person' });
    expect(wordsOf(text, last?.content ?? null)).toBe('Nobody should expect it to be short next year.');
  });

  it('belong to the person named before them', () => {
    const text = 'Donald Trump was blunt about it: “We are going to win this very easily.”';
    expect(attributionsIn(text)).toMatchObject([{ cue: null, entity: 'donald-trump', type: 'person' }]);
  });

  it('belong to whoever stands after the comma in their last mark', () => {
    expect(attributionsIn('“Nobody will be left out of this deal,” Wilbur Ross likes to say.')).toMatchObject([
      { entity: 'wilbur-ross', type: 'person' },
    ]);
  });

  it('have no source where nobody is named', () => {
    expect(attributionsIn('On a wall somebody had painted “we will pay no duties on our harvest”.')).toMatchObject([
      { cue: null, source: null, entity: null },
    ]);
  });

  it('are no speech when they hold up a few words', () => expect(attributionsIn('The “big deal” of last year is still “under review”.')).toEqual([]));
});

describe('pronouns and common nouns', () => {
  it.each([
    ['Steven Mnuchin met the press. He said the talks went well.', 'steven-mnuchin'],
    ['Bloomberg reported the plan on Monday, as told by staff. The news agency said it was final.', 'bloomberg'],
    ['China’s Commerce Ministry said it would wait. The ministry also said the door was open.', 'mofcom'],
  ])('%s', (text, entity) => expect(attributionsIn(text).at(-1)?.entity).toBe(entity));
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'“ ” " said told Bloomberg , . that Reuters reported citing according to officials China he Trump adding Data showed 5 $3 billion on Friday who the and “Buy more,” : -'.split(
      ' ',
    ),
  );
  it('gives attributions that keep to the model, in the text, in order of sentences', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        for (const found of attributionsIn(text)) {
          expect(v.is(Attribution, found)).toBe(true);
          for (const span of [found.content, found.cue, found.source]) {
            if (!span) continue;
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { seed: 20190118, numRuns: 300 },
    );
  });
});

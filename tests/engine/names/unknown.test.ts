import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import type { Moment } from '../../../src/model/moment.ts';
import { namesIn } from './reading.ts';

describe('people whom the ledger does not know', () => {
  it.each([
    ['Sen. Jane Doe asked.', ['Jane Doe:person']],
    ['Spokeswoman Anna Weyand answered.', ['Anna Weyand:person']],
    ['The spokeswoman Oana Weyand answered. Weyand left.', ['Oana Weyand:person', 'Weyand:person']],
    ['Yao Ling, 45, grows rice. Yao sells it.', ['Yao Ling:person', 'rice=rice', 'Yao:person']],
    ['Ebo Sarpong, a senior economist at a bank, agreed.', ['Ebo Sarpong:person']],
    ['Mr. Okafor nodded.', ['Okafor:person']],
    ['President Nixon flew there.', ['Nixon:person']],
    ["They met Mary O'Brien.", ["Mary O'Brien:person"]],
    ['They met John F. Kelly.', ['John F. Kelly:person']],
    ['Anna Weyand met Karl Weyand. Weyand left.', ['Anna Weyand:person', 'Karl Weyand:person', 'Weyand:person']],
    ['Minister Bruno Le Maire agreed. Le Maire left.', ['Bruno Le Maire:person', 'Le Maire:person']],
    ["The firm's president, Davie Okafor, agreed.", ['Davie Okafor:person']],
    ['Leader Kim Jong Un agreed. Kim left.', ['Kim Jong Un:person', 'Kim:person']],
    ['Janet Price sold at a good price. Price rises hurt. Then Price left.', ['Janet Price:person', 'Price:person']],
    ['President Abdel Fattah al-Okafor agreed. Okafor left.', ['Abdel Fattah al-Okafor:person', 'Okafor:person']],
    ['Manager Mikel Okafor agreed.', ['Mikel Okafor:person']],
    ['Xi Jinping met Peng Liyuan, 56, there.', ['Xi Jinping=xi-jinping', 'Peng Liyuan:person']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('things with capitals', () => {
  it.each([
    'Costs rose, according to the Producer Price Index.',
    'They met for the Consumer Confidence Survey, which rose.',
    'He was against the Steel Import Proclamation and said so.',
  ])('%s', (text) => {
    expect(namesIn(text).filter((n) => n.endsWith(':person'))).toEqual([]);
  });
});

describe('bodies, places and events whom the ledger does not know', () => {
  it.each([
    ['Acme Widgets Inc. rose.', ['Acme Widgets Inc.:organisation']],
    ['Acme Widgets Ltd rose.', ['Acme Widgets Ltd:organisation']],
    ['The University of Chicago agreed.', ['University of Chicago:organisation']],
    ["The country's Ministry of Economy, Trade and Industry agreed.", ['Ministry of Economy, Trade and Industry:organisation']],
    ['The House Intelligence Committee agreed.', ['House Intelligence Committee:organisation']],
    ['They sailed the Yellow Sea.', ['Yellow Sea:place']],
    ['They met in Athens.', ['Athens:place']],
    ['They live in Des Moines, Iowa.', ['Des Moines:place', 'Iowa:place']],
    ['They live in New Mexico.', ['New Mexico:place']],
    ['They live in British Columbia.', ['British Columbia:place']],
    ['She won the US Open.', ['US Open:event']],
    ['Boeing Holdings rose.', ['Boeing Holdings=boeing']],
    ['The United Nations met.', ['United Nations:organisation']],
    ['The Nomura economist agreed with an analyst at Okafor Economics.', ['Nomura:organisation', 'Okafor Economics:organisation']],
    ['They fled to Jordan.', ['Jordan:place']],
    ['Greek farmers agreed.', ['Greek:place']],
    [
      'The Peterson Institute for International Economics (PIIE) agreed. PIIE said more.',
      ['Peterson Institute for International Economics=piie', 'PIIE=piie', 'PIIE=piie'],
    ],
    ['The Global Widget Traders (GWT) agreed. GWT left.', ['Global Widget Traders:organisation', 'GWT:organisation', 'GWT:organisation']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    ['The ministry agreed.'],
    ['The Ministry agreed.'],
    ['Every bank agreed.'],
    ['Banks agreed.'],
    ['The sea is wide.'],
    ['Shares rose (ADR) today.'],
    ['A man, 45, agreed.'],
    ['The spokeswoman Monday agreed.'],
    ['Investors Monday sold.'],
    ['Analysts, traders and farmers agreed.'],
    ['Jordan scored again.'],
    ['New Year was quiet.'],
    ['We read the Act and the Plan.'],
    ['Republicans and Democrats agreed.'],
    ['GDP and CPI rose.'],
  ])('no name in: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('strangers told by the words beside them', () => {
  it.each([
    ['Fans waited in Lusail.', ['Lusail:place']],
    ['The television maker Vexio agreed.', ['Vexio:organisation']],
    ["Some of Vexio's shares were sold.", ['Vexio:organisation']],
    ['They will acquire Vexio soon.', ['Vexio:organisation']],
    ['Fires burned as Hurricane Dorla passed.', ['Hurricane Dorla:event']],
    ['Okelo Nduma beat Tarik Wossen.', ['Okelo Nduma:person', 'Tarik Wossen:person']],
    ['It was won by Okelo Nduma. Nduma wept.', ['Okelo Nduma:person', 'Nduma:person']],
    ['Residents of Vexhaven fled.', ['Vexhaven:place']],
    ['They drove on to Ganzu.', ['Ganzu:place']],
    ['The Vexers beat the Okelos.', ['Vexers:organisation', 'Okelos:organisation']],
    ['The chain J.C. Vexney closed.', ['J.C. Vexney:organisation']],
    ['She voted for E. Jean Vexler.', ['E. Jean Vexler:person']],
    ["Some of VXH's shares were sold.", ['VXH:organisation']],
    ['He came on Air Force One.', ['Air Force One:product']],
    ['Vexio Analytics agreed.', ['Vexio Analytics:organisation']],
    ['Pope Benedict XVI left. Then Theresa May spoke in May.', ['Benedict XVI:person', 'Theresa May:person']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    ['They spoke in Mandarin and in God they trust.'],
    ['He won in Game 7.'],
    ['Output Prices are up.'],
    ['She read “Vexio Nights” to them.'],
    ['Spring is here and Warming goes on.'],
    ['The Ever Lost sank.'],
    ['Judges said no.'],
    ['Write to Suite 250, 1600 Main Street.'],
    ['They tested the DNA of AIDS patients.'],
    ['He listened to Vexio.'],
  ])('no name in: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('a slip of the pen', () => {
  const december = (text: string, year: string): Moment => {
    const start = text.indexOf('in December');
    return {
      start,
      end: start + 11,
      kind: 'on',
      from: `${year}-12-01` as Day,
      to: `${year}-12-31` as Day,
      year: 'implied',
      month: 'stated',
      day: 'absent',
      rule: 'month',
    };
  };
  const text = 'Both met in Bunos Aires in December. A truce came at the G20 summit in Argentina.';

  it('is the event that the article names elsewhere, in its year', () => {
    expect(namesIn(text, '2019-01-18', [december(text, '2018')])).toEqual([
      'Bunos Aires=g20-buenos-aires-2018',
      'G20 summit in Argentina=g20-buenos-aires-2018',
    ]);
  });
  it('is not, where the date speaks against it', () => {
    expect(namesIn(text, '2019-01-18', [december(text, '2016')])).toEqual(['Bunos Aires:place', 'G20 summit in Argentina=g20-buenos-aires-2018']);
  });
  it('is not, where nothing else names the event', () => {
    expect(namesIn('Both met in Bunos Aires in December.')).toEqual(['Bunos Aires:place']);
  });
  it.each([['Bueno Site'], ['Quenos Aires'], ['Buenas Airos']])('%s is no slip of it', (town) => {
    expect(namesIn(`They saw ${town} at the G20 summit in Argentina.`)).toEqual(['G20 summit in Argentina=g20-buenos-aires-2018']);
  });
});

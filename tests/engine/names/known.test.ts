import { describe, expect, it } from 'vitest';
import { namesIn } from './reading.ts';

describe('names of the ledger', () => {
  it.each([
    ['China sells more than it buys.', ['China=CN']],
    ["China's exports fell.", ['China=CN']],
    ['China’s exports fell.', ['China=CN']],
    ['Chinese exports fell.', ['Chinese=CN']],
    ['Goods from the U.S. cost more.', ['U.S.=US']],
    ['Goods from the US cost more.', ['US=US']],
    ['They buy from the U.S.', ['U.S.=US']],
    ['A China-based firm sued.', ['China=CN']],
    ['The U.S.-China deal was late.', ['U.S.=US', 'China=CN']],
    ['The US–China trade war went on.', ['US–China trade war=us-china-trade-war']],
    ['The U.S.-China trade war went on.', ['U.S.-China trade war=us-china-trade-war']],
    ['Talks in Beijing went on.', ['Beijing=CN']],
    ['Officials in Washington were silent.', ['Washington=US']],
    ['Brussels wants talks.', ['Brussels=EU']],
    ['The EU wants talks.', ['EU=EU']],
    ['President Trump spoke.', ['Trump=donald-trump']],
    ['President Donald Trump spoke.', ['Donald Trump=donald-trump']],
    ['The Trump-Xi dinner was long.', ['Trump=donald-trump', 'Xi=xi-jinping']],
    ['The Trump administration said so.', ['Trump administration=white-house']],
    ['The White House said so.', ['White House=white-house']],
    ['Steve Mnuchin said so.', ['Steve Mnuchin=steven-mnuchin']],
    ['U.S. Treasury Secretary Steven Mnuchin said so.', ['U.S.=US', 'Steven Mnuchin=steven-mnuchin']],
    ['U.S. Trade Representative Robert Lighthizer said so.', ['U.S.=US', 'Robert Lighthizer=robert-lighthizer']],
    ['Chinese Vice Premier Liu He will visit.', ['Chinese=CN', 'Liu He=liu-he']],
    ['Maros Sefcovic flew in.', ['Maros Sefcovic=maros-sefcovic']],
    ['Maroš Šefčovič flew in.', ['Maroš Šefčovič=maros-sefcovic']],
    ['Ursula von der Leyen spoke.', ['Ursula von der Leyen=ursula-von-der-leyen']],
    ['U.S. Steel rose.', ['U.S. Steel=us-steel']],
    ['US Steel rose.', ['US Steel=us-steel']],
    ['Johnson & Johnson rose.', ['Johnson & Johnson=johnson-and-johnson']],
    ['J&J rose.', ['J&J=johnson-and-johnson']],
    ['Nato met.', ['Nato=nato']],
    ['Apple Inc. rose.', ['Apple Inc.=apple']],
    ['They met at the G20 summit in Argentina.', ['G20 summit in Argentina=g20-buenos-aires-2018']],
    ['The phase-one deal held.', ['phase-one deal=phase-one-agreement']],
    ['The Phase One deal held.', ['Phase One deal=phase-one-agreement']],
    ['Section 301 was used.', ['Section 301=section-301']],
    ['The reciprocal tariffs stayed.', ['reciprocal tariffs=reciprocal-tariffs']],
    ['It buys soybeans.', ['soybeans=soybeans']],
    ['Soybeans fell.', ['Soybeans=soybeans']],
    ['Rare-earth prices fell.', ['Rare-earth=rare-earths']],
    ['LNG fell.', ['LNG=lng']],
    ['CHINA WARNS TRUMP', ['CHINA=CN', 'TRUMP=donald-trump']],
    ['The Wall Street Journal reported it.', ['Wall Street Journal=wsj']],
    ['The Washington Post reported it.', ['Washington Post=washington-post']],
    ['China Daily reported it.', ['China Daily=china-daily']],
    ['Boeing 737 jets stay on the ground.', ['Boeing=boeing']],
    ['“China will buy,” he said.', ['China=CN']],
    ['Meanwhile Trump spoke.', ['Trump=donald-trump']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('what only looks like a name', () => {
  it.each([
    ['They told us about it.', []],
    ['The china broke.', []],
    ['He likes turkey.', []],
    ['Send it to china.org.cn today.', []],
    ["Xi'an is old.", []],
    ['They trump each other.', []],
    ['Apple growers lost money.', []],
    ['Forests in Washington state burned.', []],
    ['Henry Ford built cars.', ['Henry Ford:person']],
    ['George Washington slept here.', ['George Washington:person']],
    ['Melania Trump spoke.', ['Melania Trump:person']],
    ['Hunter Biden spoke.', ['Hunter Biden:person']],
    ['Donald Trump Jr. spoke.', ['Donald Trump Jr:person']],
    ['They met at Trump Tower.', ['Trump Tower:place']],
    ['The Trump Organization sued.', ['Trump Organization:organisation']],
    ['They sailed the South China Sea.', ['South China Sea:place']],
    ['The Bank of China lends.', ['Bank of China:organisation']],
    ['American Airlines flies.', ['American Airlines:organisation']],
    ['They rest for Chinese New Year.', ['Chinese New Year:event']],
    ['Tom Cotton spoke.', ['Tom Cotton:person']],
    ['Rice University is old.', ['Rice University:organisation']],
    ['She won gold medals.', []],
    ['It ships goods.', []],
    ['They are up in arms.', []],
    ['He will call.', []],
    ['The trade war went on.', []],
    ['The bloc met.', []],
    ['The Journal of Trade came out.', []],
    ['Buenos Aires was hot.', ['Buenos Aires:place']],
    ['Mr. Ross spoke.', ['Ross:person']],
    ['U.S. Treasury yields rose.', ['U.S.=US']],
    ['The Treasury is near.', []],
    ['On Monday it fell.', []],
    ['The CEO of the firm left.', []],
    ['', []],
    ['   ', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('weak names count beside full ones', () => {
  it.each([
    ['The Wall Street Journal said it. The Journal said more.', ['Wall Street Journal=wsj', 'Journal=wsj']],
    ['The European Union met. The bloc agreed.', ['European Union=EU', 'The bloc=EU']],
    ['Wilbur Ross spoke. Ross said more.', ['Wilbur Ross=wilbur-ross', 'Ross=wilbur-ross']],
    ['Wilbur Ross spoke. Deborah Ross said more.', ['Wilbur Ross=wilbur-ross', 'Deborah Ross:person']],
    ['Ross spoke first. Later Wilbur Ross said more.', ['Ross=wilbur-ross', 'Wilbur Ross=wilbur-ross']],
    ['The US-China trade war hurt. The trade war goes on.', ['US-China trade war=us-china-trade-war', 'trade war=us-china-trade-war']],
    ['The White House spoke. Later the administration did.', ['White House=white-house', 'the administration=white-house']],
    ['Liu He came. Vice Premier Liu spoke.', ['Liu He=liu-he', 'Liu=liu-he']],
    ['Li Qiang came. Premier Li spoke.', ['Li Qiang=li-qiang', 'Li=li-qiang']],
    ['Li Keqiang came. Premier Li spoke.', ['Li Keqiang=li-keqiang', 'Li=li-keqiang']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

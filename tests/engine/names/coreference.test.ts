import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../src/engine/lexicon.ts';
import { Pack } from '../../../src/model/pack.ts';
import { namesIn } from './reading.ts';

const lexicon = compileLexicon(v.parse(Pack, JSON.parse(readFileSync('public/packs/trade-war.json', 'utf8'))).entities);
const read = (text: string, day: string): string[] => namesIn(text, day, [], lexicon);

/** Every form of a second mention that an article may determine. */
describe('mentions that the article or its date determines', () => {
  it.each([
    ['Robert Lighthizer leads the talks. The trade representative is a hawk.', '2018-12-03', 'The trade representative=robert-lighthizer'],
    ['The Treasury secretary said the levies would stay.', '2019-06-03', 'The Treasury secretary=steven-mnuchin'],
    ['The Treasury secretary said the levies would stay.', '2025-06-03', 'The Treasury secretary=scott-bessent'],
    ['Steven Mnuchin rang his Chinese counterpart late at night.', '2019-06-03', 'counterpart=liu-kun'],
    ['Rubio wrote to his Indian counterpart.', '2025-06-03', 'counterpart=subrahmanyam-jaishankar'],
    ['Trump rang his Canadian counterpart.', '2025-06-03', 'counterpart=mark-carney'],
    ["Ottawa was firm. Canada's leader gave nothing away.", '2025-06-03', 'leader=mark-carney'],
    ['The Chinese leader gave nothing away.', '2019-06-03', 'leader=xi-jinping'],
    ['The European Union will buy more. The bloc also wants gas.', '2018-07-26', 'The bloc=EU'],
    ['The Wall Street Journal had the story. The Journal named nobody.', '2019-06-03', 'Journal=wsj'],
    ["China will answer, its Ministry of Commerce said. The ministry's note gave no date.", '2019-06-03', 'The ministry=mofcom'],
    ['The European Commission will vote. Nobody told the commission.', '2025-06-03', 'the commission=european-commission'],
    ['The Fed chair was calm. Later Powell spoke of tariffs.', '2019-06-03', 'Powell=jerome-powell'],
    ["America's deficit grew, though the president had vowed to shrink it.", '2019-06-03', 'the president=donald-trump'],
    ['Delhi has offered to buy American almonds.', '2025-06-03', 'Delhi=IN'],
    ['Seoul is calm, and Korean shipyards are full.', '2025-08-03', 'Korean=KR'],
    ['Swiss watches will cost more.', '2025-08-03', 'Swiss=CH'],
    ['Brits pay more.', '2025-08-03', 'Brits=GB'],
    ['Brazilians and Israelis pay more.', '2025-08-03', 'Israelis=IL'],
    ['J.D. Vance flew there.', '2025-08-03', 'J.D. Vance=jd-vance'],
    ['Jamieson L. Greer, the U.S. Trade Representative, flew there.', '2025-08-03', 'Jamieson L. Greer=jamieson-greer'],
    ['Mohammed bin Salman waited. Prince Mohammed left.', '2025-08-03', 'Mohammed=mohammed-bin-salman'],
    ['Luiz Inácio Lula da Silva waited. Mr Lula da Silva left.', '2025-08-03', 'Lula da Silva=luiz-inacio-lula-da-silva'],
    ['Levies may be lifted, the Journal reported on Monday.', '2019-01-18', 'Journal=wsj'],
    ['The Court of International Trade ruled against it.', '2025-08-03', 'Court of International Trade=court-of-international-trade'],
    ['President Trump waited. Mr. Trump left.', '2019-06-03', 'Trump=donald-trump'],
    ['TRUMP, XI AGREE TO A TRUCE', '2018-12-03', 'XI=xi-jinping'],
  ])('%s', (text, day, name) => expect(read(text, day)).toContain(name));

  it.each([
    ['The two sides will meet again.', '2019-06-03', /sides/],
    ['Trump and Bessent met his Chinese counterpart.', '2025-06-03', /counterpart/],
    ['Robert Lighthizer met his Japanese counterpart, Toshimitsu Motegi, there.', '2019-06-03', /counterpart/],
    ['Its Chinese counterpart is dearer.', '2019-06-03', /counterpart/],
    ['A Canadian leader said so.', '2025-06-03', /leader=/],
    ['The Canadian opposition leader said so.', '2025-06-03', /leader=/],
    ['The ministry gave no date.', '2019-06-03', /ministry/],
    ["China's Ministry of Commerce and Japan's Ministry of Defence spoke. The ministry left.", '2019-06-03', /The ministry/],
    ['The European Commission and the Securities and Exchange Commission spoke. The commission left.', '2025-06-03', /The commission/],
    ['Brazil sells beans to the United States. The president left.', '2019-06-03', /president/],
    ['The Korean peninsula was calm.', '2019-06-03', /=KR/],
    ['The two sides want the bloc to wait.', '2019-06-03', /bloc/],
    ['Mohammed bin Salman waited. Mr Mohammed Okelo left.', '2025-08-03', /Okelo=/],
    ['He kept the Journal in a drawer.', '2019-01-18', /=wsj/],
    ['The Journal of Trade came out.', '2019-06-03', /=wsj/],
    ['Jamieson Greer, the U.S. Trade Representative, flew there.', '2025-08-03', /=ustr/],
  ])('not in: %s', (text, day, never) => expect(read(text, day).join(' ')).not.toMatch(never));
});

import { describe, expect, it } from 'vitest';
import { namesIn } from './reading.ts';

describe('an office stands for its holder on the day', () => {
  it.each([
    ['American goods cost more, the Treasury secretary said.', '2019-06-03', ['American=US', 'the Treasury secretary=steven-mnuchin']],
    ['American goods cost more, the Treasury secretary said.', '2025-06-03', ['American=US', 'the Treasury secretary=scott-bessent']],
    ['The U.S. trade representative agreed.', '2019-06-03', ['U.S.=US', 'trade representative=robert-lighthizer']],
    [
      'Robert Lighthizer left. The trade representative will return.',
      '2019-06-03',
      ['Robert Lighthizer=robert-lighthizer', 'The trade representative=robert-lighthizer'],
    ],
    ['The Chinese president agreed.', '2019-06-03', ['Chinese=CN', 'president=xi-jinping']],
    ['The U.S. president agreed.', '2019-06-03', ['U.S.=US', 'president=donald-trump']],
    ['The U.S. president agreed.', '2022-06-03', ['U.S.=US', 'president=joe-biden']],
    ["China's commerce minister agreed.", '2019-06-03', ['China=CN', 'commerce minister=zhong-shan']],
    ["China's commerce minister agreed.", '2022-06-03', ['China=CN', 'commerce minister=wang-wentao']],
    ['The Indian commerce minister agreed.', '2022-06-03', ['Indian=IN', 'commerce minister=piyush-goyal']],
    ['The minister of commerce of China agreed.', '2019-06-03', ['The minister of commerce of China=zhong-shan']],
    ['The president of the European Commission agreed.', '2022-06-03', ['The president of the European Commission=ursula-von-der-leyen']],
    ['Jerome Powell spoke. The Fed chairman was calm.', '2019-06-03', ['Jerome Powell=jerome-powell', 'The Fed chairman=jerome-powell']],
    ['The U.S. ambassador to China agreed.', '2019-06-03', ['U.S.=US', 'ambassador to China=terry-branstad']],
    ['The Treasury secretary agreed.', '2019-06-03', ['The Treasury secretary=steven-mnuchin']],
    ['Xi waited. Trump left. The president agreed.', '2019-06-03', ['Xi=xi-jinping', 'Trump=donald-trump', 'The president=donald-trump']],
    ['Liu He came. The vice premier agreed.', '2019-06-03', ['Liu He=liu-he', 'The vice premier=liu-he']],
  ])('%s (%s)', (text, day, names) => {
    expect(namesIn(text, day)).toEqual(names);
  });
});

describe('an office that nothing determines is no name', () => {
  it.each([
    ['The president agreed.', '2019-06-03', []],
    ['The commerce secretary agreed.', '2019-06-03', []],
    ['Trump waited. The president of the union agreed.', '2019-06-03', ['Trump=donald-trump']],
    ['Trump waited. Xi left. The president agreed.', '2019-06-03', ['Trump=donald-trump', 'Xi=xi-jinping']],
    ['Trump and Xi met. The president agreed.', '2019-06-03', ['Trump=donald-trump', 'Xi=xi-jinping']],
    ['The Chinese vice premier agreed.', '2019-06-03', ['Chinese=CN']],
    ['A former U.S. president agreed.', '2019-06-03', ['U.S.=US']],
    ['An American president agreed.', '2019-06-03', ['American=US']],
    ['The U.S. president agreed.', '1999-06-03', ['U.S.=US']],
    ['The British president agreed.', '2019-06-03', ['British=GB']],
    ['The commerce secretary, Wilbur Ross, agreed.', '2019-06-03', ['Wilbur Ross=wilbur-ross']],
    ['Wilbur Ross, the U.S. commerce secretary, agreed.', '2019-06-03', ['Wilbur Ross=wilbur-ross', 'U.S.=US']],
    ['The club secretary agreed.', '2019-06-03', []],
    ['The U.S. president agreed.', null, ['U.S.=US']],
    ['The vice president agreed in China.', '2019-06-03', ['China=CN']],
    ['Chinese presidents agreed.', '2019-06-03', ['Chinese=CN']],
  ])('%s (%s)', (text, day, names) => {
    expect(namesIn(text, day)).toEqual(names);
  });
});

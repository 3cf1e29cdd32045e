import { describe, expect, it } from 'vitest';
import { attributionsIn, unmark, wordsOf } from './reading.ts';

const told = (text: string) => attributionsIn(text).map((a) => [wordsOf(text, a.content), wordsOf(text, a.source)]);

describe('a quotation that its tag interrupts is one', () => {
  it.each([
    '[“The list is long,” {Wilbur Ross} said. “Nobody should expect it to be short.”]',
    '[“The list is long,” said {Wilbur Ross}, the commerce secretary. “Nobody should expect it. It will take years.”] It rained.',
    '[“The list is long,” {she} said, “and nobody should expect it to be short.”]',
    '[“Donald Trump is wrong about this,” {she} said, “and he knows it well enough.”]',
    "[''The list is long,'' {Wilbur Ross} said. ''Nobody should expect it to be short.'']",
  ])('%s', (marked) => {
    const { text, content, source } = unmark(marked);
    expect(told(text)).toEqual([[content, source]]);
  });

  it('but not where somebody else goes on, or a paragraph has ended', () => {
    expect(told('“The list is long,” Wilbur Ross said. Donald Trump was blunt: “It will be over very soon.”')).toEqual([
      ['“The list is long,”', 'Wilbur Ross'],
      ['It will be over very soon.', 'Donald Trump'],
    ]);
    expect(told('“The list is long,” Wilbur Ross said.\n“Nobody should expect it to be short.”')).toHaveLength(2);
  });

  it('and neither does who carries what was said', () => {
    const text = '“When will it stop?” Wilbur Ross said, according to Bloomberg. “This case is about the right to know.”';
    expect(told(text)).toEqual([
      [text, 'Wilbur Ross'],
      ['“When will it stop?” Wilbur Ross said', 'Bloomberg'],
    ]);
  });

  it('and whom the speaker quotes does not go on', () => {
    const text = '“Donald Trump said he made sacrifices,” Wilbur Ross said. “He does not know what the word means.”';
    expect(told(text)).toEqual([
      [text, 'Wilbur Ross'],
      ['he made sacrifices,', 'Donald Trump'],
    ]);
  });
});

describe('a quotation that runs on over sentences is said to its end', () => {
  it.each([
    '{He} answered, [“I have no idea. We are old friends.”] She left.',
    '{Wilbur Ross} said: [“I love that. It is optimistic, unifying.”]',
    '{Wilbur Ross} said [the ruling was “in conflict with the law. The threat is clear.”] It rained.',
  ])('%s', (marked) => {
    const { text, content, source } = unmark(marked);
    expect(told(text)).toEqual([[content, source]]);
  });

  it('but no farther than its paragraph', () => {
    expect(told('Wilbur Ross said it was over.\n“Nobody knows what comes next.”')[0]).toEqual(['it was over', 'Wilbur Ross']);
  });
});

describe('what is said in a clause that opens a sentence ends with it', () => {
  it.each([
    ['While {some analysts} say [there is a gain from it, including for farmers], others said it was lost.'],
    ['Though {Wilbur Ross} said [Liu He, the vice premier, would come soon], Mr. Trump stayed away.'],
    ['While {most of his rivals} called for [a bigger tariff], Trump stayed with 10 percent.'],
    ['When he left, {Wilbur Ross} said [it was over, the lines were drawn].'],
  ])('%s', (marked) => {
    const { text, content, source } = unmark(marked);
    expect(told(text)[0]).toEqual([content, source]);
  });
});

describe('what is announced or reported is a clause, not a thing', () => {
  it.each(['{The Labor Department} announced [it added 255,000 jobs in July].', '{The company} reported [it sold 30 cars].'])('%s', (marked) => {
    const { text, content, source } = unmark(marked);
    expect(told(text)).toEqual([[content, source]]);
  });

  it.each(['They reported it to the police.', 'Somebody reported it stolen on Monday.'])('nothing in %s', (text) => expect(told(text)).toEqual([]));
});

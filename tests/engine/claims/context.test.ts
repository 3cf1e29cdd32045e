import { describe, expect, it } from 'vitest';
import { claimsIn, told } from './reading.ts';

const TRADE = 'Trade talks between China and the United States went on in Geneva. The tariffs were in the news.';
const ON_BANS =
  'China banned exports of gallium to the United States. China’s export ban on germanium took effect in May. Beijing tightened its export controls again.';

/** What a sentence leaves to the text around it. */
const READ: readonly [text: string, expected: string][] = [
  [`${TRADE}\nChina has not lifted its tariffs on American pork.`, 'statement tariff-relief CN→US'],
  [`${TRADE}\nBeijing has yet to lift its tariffs on American pork.`, 'statement tariff-relief CN→US'],
  [`${TRADE}\nWashington rejects the findings on its tariffs on Chinese steel.`, 'denial tariff US→CN'],
  [`${TRADE}\nThe Peterson Institute reckons that tariffs on Chinese toys could cost shoppers $3 billion.`, 'assessment tariff US→CN'],
  [`${TRADE}\nChina suspended its talks with the United States over the tariffs on toys.`, 'action talks CN→US'],

  [`${ON_BANS}\nChina put its neighbours on notice.`, 'action export-control CN→US'],
];

/** Nothing is claimed by those who are silent, ask, or say but a word. */
const SILENT: readonly string[] = [
  'China’s embassy did not reply to an email.',
  'The Commerce Department declined to comment.',
  'Beijing would not immediately comment.',
  'China. Again.',
  'Shares in Shanghai fell 2 percent.',
  'Will China buy more?',
];

const TRANSCRIPT = `Excerpts from a hearing on trade

AMBASSADOR GREER: The tariffs on China stay. We will keep the export controls on China as well.

MR. SHORE: The tariffs on Chinese goods have cost my farmers $2 billion.

AMBASSADOR GREER: China must buy more soybeans.`;

describe('claims in their context', () => {
  it.each(READ)('%s', (text, expected) => expect(claimsIn(text).map(told)).toContain(expected));
  it.each(SILENT)('none: %s', (text) => expect(claimsIn(`${ON_BANS}\n${text}`)).toHaveLength(claimsIn(ON_BANS).length));

  it('of two clauses that claim, each is one', () => {
    const text = `${TRADE}\nChina cut its tariff on American cars and urged Washington to drop its export controls.`;
    expect(claimsIn(text).slice(-2).map(told)).toEqual(['action tariff-relief CN→US', 'demand export-control CN→US']);
  });

  it('of two days of one visit none begins a clause', () => {
    const text = `${TRADE}\nVice Premier Liu He will visit the United States on Jan. 30 and 31 for the latest round of tariff talks aimed at lifting the trade war duties.`;
    expect(claimsIn(text)).toHaveLength(claimsIn(TRADE).length + 1);
  });
  it('in a transcript a turn is said by who has the word, to its end', () => {
    const said = claimsIn(TRANSCRIPT).map(({ attribution }) => attribution.map(({ source }) => source).join());
    expect(new Set(said)).toEqual(new Set(['jamieson-greer', 'MR. SHORE']));
  });
  it('a label that stands once is no speaker', () => {
    const text =
      'SUMMARY: The United States raised its tariffs on Chinese steel.\n\nDATES: The tariffs on China take effect in May.\n\nACTION: Notice of tariffs.';
    expect(claimsIn(text).flatMap(({ attribution }) => attribution)).toEqual([]);
  });

  it.each([
    ['Rui Pedroso, an analyst, said the tariffs hurt China. China must lift its tariffs, Pedroso said.', 'Rui Pedroso'],
    ['China must lift its tariffs on American beef, Pedroso said.', 'Pedroso'],
  ])('a family name is called in full where the text has told it: %s', (text, name) =>
    expect(claimsIn(`${TRADE}\n${text}`).at(-1)?.attribution.at(-1)?.source).toBe(name),
  );
});

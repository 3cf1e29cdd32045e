import { describe, expect, it } from 'vitest';
import { claimsIn } from './reading.ts';

const TRADE = 'China and the United States are in a dispute over trade. Washington has put tariffs on Chinese goods.';

/** Whose word the last claim of the text is. */
const voiceIn = (text: string): string =>
  claimsIn(`${TRADE}\n${text}`)
    .at(-1)
    ?.attribution.map(({ source }) => source)
    .join(' > ') ?? 'no claim';

describe('whose word a claim is where no speech is given', () => {
  it.each([
    ["China's commerce ministry accused Washington of abusing tariffs on Chinese goods.", 'mofcom'],
    ["China's commerce ministry urged Washington to cancel all the additional tariffs on Chinese goods.", 'mofcom'],
    ['Scott Bessent called the Chinese tariffs on American soybeans unfair.', 'scott-bessent'],
    ['The National Retail Federation called on the administration to lift the tariffs on Chinese goods.', 'national-retail-federation'],
    ['Katherine Tai pointed out that China bought fewer soybeans than it had promised.', 'katherine-tai'],
    ['Bernd Lange expects the EU to lower its tariff on American cars.', 'bernd-lange'],
    ['Analysts estimate that the tariffs cost American importers $40 billion a year.', 'Analysts'],
  ])('%s', (text, voice) => expect(voiceIn(text)).toBe(voice));

  it.each([
    ['what a state does is no word', 'China denounced the treaty and raised its tariff on American soybeans to 25%.'],
    ['who wants something need not have said so', 'Scott Bessent wants China to buy 25 million tonnes of American soybeans.'],
    ['nor who plans it', 'Apple plans to invest $500 billion in the United States.'],
  ])('%s', (_, text) => expect(voiceIn(text)).toBe(''));
});

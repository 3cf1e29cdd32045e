import { describe, expect, it } from 'vitest';
import { claimsIn, told } from './reading.ts';

const TRADE = 'Trade talks between China and the United States went on in Geneva. The tariffs were in the news.';

describe('how sure a reading is', () => {
  const sure = (text: string) => claimsIn(`${TRADE}\n${text}`).at(-1)?.sure;
  const plain = sure('China raised its tariff on American cars to 40 percent.');

  it('stands with every claim', () => {
    expect(plain?.claims).toBeGreaterThan(0);
    expect(plain?.kind).toBeGreaterThan(0.5);
    expect(plain?.measure).toBeGreaterThan(0.5);
    expect(plain?.parties).toBeGreaterThan(0);
  });

  it.each([
    ['The two sides went on with it, people said, and may see about cars.', 'claims'],
    ['American cars are one matter, China said, on which it has its own view.', 'measure'],
  ] as const)('less so where little tells: %s', (text, what) => expect(sure(text)?.[what] ?? 0).toBeLessThan(plain?.[what] ?? 0));
});

describe('a measure that no sign tells alone', () => {
  it.each([
    ['China said that the new seeds would be approved without further tests, and certificates of American labs accepted.', 'non-tariff-barrier'],
    ['The United States will pay its soybean growers a second round of checks, the Agriculture Department said.', 'subsidies'],
    ['China vowed that makers of precursors would be prosecuted.', 'enforcement'],
    ['The United States said that the envoys would travel to Beijing next week.', 'talks'],
    // What the signs say stands where no word speaks against it.
    ['China raised its tariff on American cars to 40 percent.', 'tariff'],
    ['China will buy 12 million tonnes of American soybeans.', 'purchases'],
    ['China cut its tariff on American cars to 15 percent.', 'tariff-relief'],
    ['China banned exports of gallium to the United States.', 'export-control'],
  ])('%s', (text, measure) => expect(claimsIn(`${TRADE}\n${text}`).at(-1)?.measure).toBe(measure));

  it('and none is claimed where nothing is', () =>
    expect(claimsIn('The museum opened a show of old checks and seeds in Beijing.').map(told)).toEqual([]));
});

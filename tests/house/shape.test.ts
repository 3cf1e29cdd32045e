import { describe, expect, test } from 'vitest';
import { files } from './files.ts';
import { layerOf, sources } from './source.ts';

/** Word tables: data, not logic. */
const TABLE = /(?:words|table|lexicon-words|Sites)\.ts$/;

const lines = (text: string): number => text.split('\n').length;

describe('the shape of the code', () => {
  test.each(sources.filter((f) => !TABLE.test(f.path)).map((f) => [f.path, f] as const))('%s is at most 400 lines', (_, file) => {
    expect(lines(file.text)).toBeLessThanOrEqual(400);
  });

  test('the median file is small', () => {
    const sizes = sources.map((f) => lines(f.text)).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(90);
  });

  test('at most three levels deep, and no drawer for the homeless', () => {
    for (const { path } of sources) {
      expect(path.split('/').length - 2, path).toBeLessThanOrEqual(3);
      expect(path).not.toMatch(/\/(utils?|common|shared|helpers?|types|index)(\/|\.tsx?$)/);
    }
  });

  test('no default exports, no barrels', () => {
    for (const { path, text } of sources) {
      expect(text, path).not.toMatch(/^export default /m);
      expect(text, path).not.toMatch(/^export \* from/m);
    }
  });
});

describe('the same text and ledger always give the same answer', () => {
  const IMPURE =
    /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\btoLocale\w*\(\s*\)|\bIntl\.\w+\(\s*(?:undefined|\))|\blocaleCompare\(\s*[^,)]+\)/;
  test.each(sources.filter((f) => ['engine', 'model'].includes(layerOf(f.path))).map((f) => [f.path, f] as const))(
    '%s asks no clock, no chance and no default locale',
    (_, file) => expect(file.text).not.toMatch(IMPURE),
  );
});

describe('every folder of the engine has its tables of cases', () => {
  const tested = files('tests/engine', /\.test\.ts$/);
  test.each(['figures', 'moments', 'names', 'attribution', 'claims', 'linking', 'tables', 'text'])('%s', (folder) => {
    expect(tested.filter((p) => p.startsWith(`tests/engine/${folder}`)).length).toBeGreaterThan(0);
  });
});

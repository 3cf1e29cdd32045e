import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgement, saved } from '../ledger/samples.ts';
import { anyClaim, anyJudgement } from './claims.ts';
import { fileOf, taken } from './files.ts';

const SEED = { seed: 20200115, numRuns: 150 };

/** One claim of an id, as the ledger has it. */
const claims = fc.uniqueArray(anyClaim, { maxLength: 5, selector: (entry) => entry.id });
const judgements = fc.array(anyJudgement, { maxLength: 3 });
const size = fc.constantFrom(1, 7, 1000, 1 << 16);

describe('what was written comes back as it was', () => {
  test.each(['json', 'json-lines'] as const)('%s, with judgements and fields that nobody knows', async (format) => {
    await fc.assert(
      fc.asyncProperty(claims, judgements, size, fc.json(), async (entries, words, bytes, extra) => {
        const all = entries.map((entry) => ({ ...entry, unheard: JSON.parse(extra) }));
        const file = await taken(fileOf(format, all, words), bytes);
        expect(file).toMatchObject({ refused: [] });
        expect([file.entries, file.judgements]).toEqual([all, words]);
      }),
      SEED,
    );
  });

  test('annotations, every field', async () => {
    await fc.assert(
      fc.asyncProperty(claims, size, async (entries, bytes) => {
        const file = await taken(fileOf('annotations', entries), bytes);
        expect(file).toMatchObject({ refused: [], entries });
      }),
      SEED,
    );
  });

  test('a table, every field that it has a column for', async () => {
    await fc.assert(
      fc.asyncProperty(claims, size, async (entries, bytes) => {
        const file = await taken(fileOf('csv', entries), bytes);
        expect(file).toEqual({ refused: [], judgements: [], lines: expect.anything(), entries });
      }),
      SEED,
    );
  });

  test('half of a letter, as a quotation may begin with', async () => {
    const entry = saved('saved-1', undefined, { note: '\ud83c half \udf3e' });
    for (const format of ['json', 'json-lines', 'annotations'] as const) expect((await taken(fileOf(format, [entry]))).entries).toEqual([entry]);
  });

  test('nothing at all', async () => {
    for (const format of ['json', 'json-lines', 'annotations', 'csv'] as const)
      expect(await taken(fileOf(format, []))).toEqual({ entries: [], judgements: [], refused: [], lines: [] });
    expect((await taken(fileOf('json', [], [judgement('a', 'e')]))).judgements).toEqual([judgement('a', 'e')]);
  });
});

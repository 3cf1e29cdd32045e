import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { FileFault } from '../../src/formats/item.ts';
import { SavedEntry } from '../../src/model/saved.ts';
import { brokenFiles, whole } from './broken.ts';
import { taken } from './files.ts';

const files = brokenFiles(200, 11);
const kept = new Map(whole.map((entry) => [entry.id as string, JSON.stringify(entry)]));

describe('two hundred broken files', () => {
  let [refusedWhole, inPart, unharmed] = [0, 0, 0];
  test.each(files.map((file, i) => [i, file.how, file] as const))('%i: %s', async (_, __, { bytes }) => {
    const result = await taken(bytes, 4096).catch((error: unknown) => error);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    if (result instanceof Error) {
      // Refused whole, in words for a reader.
      expect(result).toBeInstanceOf(FileFault);
      expect(result.message).toMatch(/^[A-Z].{10,200}\.$/);
      refusedWhole++;
      return;
    }
    const { entries, refused } = result as Awaited<ReturnType<typeof taken>>;
    for (const entry of entries) expect(v.is(SavedEntry, entry)).toBe(true);
    for (const { line, what, why } of refused) {
      expect(line).toBeGreaterThan(0);
      expect(what).not.toBe('');
      expect(why.length).toBeGreaterThan(5);
      expect(why.length).toBeLessThan(400);
    }
    const same = entries.filter((entry) => kept.get(entry.id) === JSON.stringify(entry)).length;
    if (refused.length > 0) inPart++;
    else if (same === whole.length) unharmed++;
  });

  test('most are noticed: what is not was harmless or is a value like another', () => {
    expect(refusedWhole + inPart).toBeGreaterThan(120);
    expect(inPart).toBeGreaterThan(50);
    expect(refusedWhole + inPart + unharmed).toBeLessThanOrEqual(files.length);
  });
});

describe('what is not taken is told by its line, and why', () => {
  const [first, second] = whole as [SavedEntry, SavedEntry];
  const lines = (...entries: unknown[]): string =>
    `{"format":"pledgemark-ledger/1","exportedAt":"","entries":[\n${entries.map((e) => JSON.stringify(e)).join(',\n')}\n]}`;

  test.each<[string, string, { line: number; what: string; why: RegExp }]>([
    ['a kind that is none', lines(first, { ...second, kind: 'rumour' }), { line: 3, what: 'entry "saved-1"', why: /^kind: / }],
    ['a number too large', lines(first, second).replace('2000000001', '1e999'), { line: 3, what: 'entry', why: /too large/ }],
    [
      'a page that is a script',
      lines({ ...first, sources: [{ publisher: 'x', date: null, url: 'javascript:1', primary: false }] }),
      { line: 2, what: 'entry "saved-0"', why: /sources\.0\.url/ },
    ],
    ['the end missing', lines(first, second).slice(0, -30), { line: 3, what: 'entry', why: /no JSON/ }],
    [
      'deep nesting',
      lines(first, { ...second, more: JSON.parse('['.repeat(40) + ']'.repeat(40)) }),
      { line: 3, what: 'entry', why: /more than 32 deep/ },
    ],
    ['a record too long', lines(first, { ...second, note: 'x'.repeat(1_000_001) }), { line: 3, what: 'entry', why: /longer than/ }],
  ])('%s', async (_, file, { line, what, why }) => {
    const { refused, entries } = await taken(file, 100);
    expect(refused[0]).toMatchObject({ line, what, why: expect.stringMatching(why) });
    expect(entries.length).toBeLessThanOrEqual(1);
  });

  test.each([
    ['a newer format', '{"format":"pledgemark-ledger/2","entries":[]}', /newer format/],
    ['another program', '{"version":3,"bookmarks":[]}', /No claim and no annotation/],
    ['a table of something else', 'date,amount\n2020-01-01,5\n', /no column "id", "title", "quote"/],
    ['nothing', '  \n', /empty/],
    ['a picture', '\u0089PNG\r\n\0\0', /no text file/],
    ['a quotation mark that does not end', `id,title,quote\nx,"${'a\n'.repeat(2_100_000)}`, /does not end/],
  ])('%s is refused whole', async (_, file, why) => {
    await expect(taken(file)).rejects.toThrow(why);
  });
});

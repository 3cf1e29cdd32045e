import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import type { EntryId } from '../../../src/model/entry.ts';
import { label } from '../../../tools/teach/read.ts';
import { TellingsTable } from '../../../tools/weigh/tellings.ts';
import { pack } from '../../engine/linking/asking.ts';
import type { GoldArticle } from '../../gold/gold.ts';

const [one, other] = pack.entries;
if (!one || !other) throw new Error('the pack is too small');

const article = (id: string, words: string, first: readonly EntryId[]): GoldArticle => ({
  id,
  part: 'some',
  published: '2020-01-01' as Day,
  text: words,
  never: [],
  proposed: [],
  claims: [{ ...label({ words, kinds: [] }), first: [...first] }],
});

const lineOf = (table: string, { id }: { id: EntryId }): string => table.split('\n').find((line) => line.startsWith(`${id} `)) ?? '';

describe('the words by which texts tell of records', () => {
  const table = new TellingsTable(
    [
      article('a', 'zeppelins land', [one.id]),
      article('b', 'zeppelins sail', [one.id]),
      article('c', 'canoes sink', [other.id]),
      article('d', 'kayaks drift', []),
    ],
    [one, other],
  );

  test('each with how many claims have it, and how many texts there are', () => {
    expect(lineOf(table.without(null), one)).toBe(`${one.id} 2 zeppeli/2 land sail`);
    expect(lineOf(table.without(null), other)).toBe(`${other.id} 1 canoes sink`);
  });

  test('without what one text taught', () => {
    expect(lineOf(table.without('a'), one)).toBe(`${one.id} 1 sail zeppeli`);
    expect(lineOf(table.without('a'), other)).toBe(lineOf(table.without(null), other));
    expect(lineOf(table.without('c'), other)).toBe(`${other.id} 0`);
  });

  test('a claim without a record teaches none', () => {
    expect(table.without(null)).not.toContain('kayak');
    expect(table.without('d')).toBe(table.without(null));
  });
});

import { describe, expect, test } from 'vitest';
import { type Parts, type Stretch, stretchInMemory, stretchPutAway, writeIndex } from '../../src/ledger/packindex.ts';
import { openIndex } from '../../src/ledger/paged.ts';
import type { PartRow } from '../../src/ledger/schema.ts';
import type { Day } from '../../src/model/day.ts';
import type { EntryId } from '../../src/model/entry.ts';
import { makeStanding, makeTerms, postingsOf } from '../../src/model/indexing.ts';
import { inOrder, nearestIn, type Postings, positionsOf, positionsWith } from '../../src/model/postings.ts';
import type { Query } from '../../src/model/query.ts';
import { chance } from '../chance.ts';
import { entry, related } from './samples.ts';

const SIZE = 30_000;
const random = chance(11);
const pick = (n: number): number => Math.floor(random() * n);
const dayOf = (n: number): string => new Date(Date.UTC(2018, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);
const termsOf = new Map<string, string[]>();
const asTheyCame = Array.from({ length: SIZE }, (_, n) => {
  const id = `e-${String(n).padStart(5, '0')}`;
  termsOf.set(id, ['all', `half-${n % 2}`, `some-${pick(300)}`, `rare-${pick(20_000)}`, `own-${id}`]);
  return entry(id, { date: dayOf(pick(2000)), related: n > 0 && n % 3 === 0 ? related([`e-${String(pick(n)).padStart(5, '0')}`, 'follows']) : [] });
});

/** Written in stretches, the last in memory, and read page by page. */
async function written(entries: typeof asTheyCame, stretch: number) {
  const rows = new Map<string | number, PartRow>();
  /** How many rows were written in one go, and how much of the index was told to be there by then. */
  const steps: { rows: number; share: number }[] = [];
  const parts: Parts = {
    async put(some) {
      steps.push({ rows: some.length, share: Number.NaN });
      for (const row of some) rows.set(row.part, row);
    },
    async page(part) {
      const row = rows.get(part);
      if (!row || !('page' in row)) throw new Error(`no ${part}`);
      return row.page;
    },
  };
  const standing = makeStanding();
  const stretches: Stretch[] = [];
  let terms = makeTerms();
  for (const [n, each] of entries.entries()) {
    standing.add(each);
    terms.add(n, termsOf.get(each.id) ?? []);
    if ((n + 1) % stretch !== 0) continue;
    stretches.push(await stretchPutAway(parts, 'p', stretches.length, terms.done()));
    terms = makeTerms();
  }
  stretches.push(stretchInMemory(terms.done()));
  steps.length = 0;
  // Nothing is where it came, as where like lies by like.
  const slots = Uint32Array.from(entries, (_, n) => entries.length - 1 - n);
  await writeIndex(parts, 'p', stretches, standing.done(), slots, (share) => {
    const last = steps.at(-1);
    if (last) last.share = share;
  });
  const head = rows.get('index');
  if (head?.part !== 'index') throw new Error('no index');
  const index = openIndex(head);
  let pages = 0;
  const ask = (work: (postings: Postings) => number[]): string[] => {
    for (;;) {
      const found = work(index.postings);
      const lying = found.map((position) => index.slots.at(position) as number);
      const missing = index.missing();
      if (missing.length === 0) return lying.map((slot) => entries[entries.length - 1 - slot]?.id ?? 'none');
      for (const part of missing) {
        pages++;
        const row = rows.get(part);
        if (!row || !('page' in row)) throw new Error(`no ${part}`);
        index.take(part, row.page);
      }
    }
  };
  return { ask, pages: () => pages, steps };
}

describe.each([
  ['in order', asTheyCame.toSorted(inOrder), 20_000],
  ['in no order', asTheyCame, 20_000],
  ['in no order, all in memory', asTheyCame, SIZE + 1],
])('an index of %s', (_, entries, stretch) => {
  const sorted = entries.toSorted(inOrder);
  const whole = postingsOf(sorted, ({ id }) => termsOf.get(id) ?? []);

  test('answers as one that is in memory as a whole', async () => {
    const { ask } = await written(entries, stretch);
    for (const term of ['all', 'half-1', 'some-7', 'rare-12', 'own-e-00000', 'own-e-29999', 'absent'])
      expect(
        ask((postings) => positionsWith(postings, [term])),
        term,
      ).toEqual(positionsWith(whole, [term]).map((i) => sorted[i]?.id));
    for (const id of ['e-00000', 'e-15000', 'e-29999', 'e-99999'] as EntryId[])
      expect(ask((postings) => positionsOf(postings, [id]))).toEqual(termsOf.has(id) ? [id] : []);
    for (let n = 0; n < 40; n++) {
      const near = [dayOf(pick(2000))] as Day[];
      const claim = ['all', `half-${pick(2)}`, `some-${pick(300)}`, `rare-${pick(20_000)}`].map((key) => ({ key, near, within: 1 + pick(20) }));
      const query: Query = { claims: [claim], each: 50, most: 100, tied: 20 };
      expect(ask((postings) => nearestIn(postings, query))).toEqual(nearestIn(whole, query).map((i) => sorted[i]?.id));
    }
  });

  test('tells after each step how much of it is written', async () => {
    const { steps } = await written(entries, stretch);
    const shares = steps.map(({ share }) => share);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.every(Number.isFinite)).toBe(true);
    expect(shares[0]).toBeLessThan(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    for (const { rows } of steps) expect(rows).toBeLessThan(80);
  });

  test('reads few pages for one question', async () => {
    const { ask, pages } = await written(entries, stretch);
    const near = ['2020-01-01'] as Day[];
    ask((postings) =>
      nearestIn(postings, { claims: [['all', 'some-7', 'rare-12'].map((key) => ({ key, near, within: 10 }))], each: 10, most: 10, tied: 0 }),
    );
    expect(pages()).toBeLessThan(40);
  });
});

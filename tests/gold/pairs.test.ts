import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Entry } from '../../src/model/entry.ts';
import { type PairClaim, pairClaims } from './pair.ts';

const pack: unknown = JSON.parse(readFileSync(new URL('../../public/packs/trade-war.json', import.meta.url), 'utf8'));
const { entries } = v.parse(v.looseObject({ entries: v.array(Entry) }), pack);
const ids = new Set<string>(entries.map((entry) => entry.id));

const SAME = 0.011;
/** A bare rate that more records share says nothing about any two of them. */
const COMMON = 8;

const close = (a: number, b: number) => a * b > 0 && Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));

interface Stated {
  unit: string;
  value: number;
  records: Set<string>;
}

/** Every amount of the pack with the records that state it; ranges by both ends. */
function amountsOfPack(): Stated[] {
  const found = new Map<string, Stated>();
  for (const { id, figures } of entries) {
    for (const { value, unit } of figures) {
      for (const one of [value].flat()) {
        if (one === 0) continue;
        const stated = found.get(`${unit} ${one}`) ?? { unit, value: one, records: new Set() };
        stated.records.add(id);
        found.set(`${unit} ${one}`, stated);
      }
    }
  }
  return [...found.values()].filter(({ unit, records }) => unit !== 'percent' || records.size <= COMMON);
}

/** Two records that share an amount, each amount both ways. */
function* sharing(): Generator<{ a: string; b: string; unit: string; values: [number, number] }> {
  const stated = amountsOfPack();
  for (const one of stated) {
    for (const other of stated) {
      if (one.unit !== other.unit || !close(one.value, other.value)) continue;
      for (const a of one.records) for (const b of other.records) if (a < b) yield { a, b, unit: one.unit, values: [one.value, other.value] };
    }
  }
}

const shown = (claim: PairClaim) => new Set<string>([...claim.right, ...claim.near.map((near) => near.id)]);
const labelled = (claim: PairClaim) => [...claim.right, ...claim.near.map((near) => near.id), ...claim.unrelated];
const count = (part: (claim: PairClaim) => number) => pairClaims.reduce((sum, claim) => sum + part(claim), 0);

describe('labelled pairs', () => {
  test('are enough, of every label and in both parts', () => {
    expect(count((claim) => labelled(claim).length)).toBeGreaterThanOrEqual(250);
    for (const label of ['right', 'near', 'unrelated'] as const) expect(count((claim) => claim[label].length)).toBeGreaterThanOrEqual(80);
    expect(pairClaims.filter((claim) => claim.right.length === 0).length).toBeGreaterThanOrEqual(10);
    expect(pairClaims.filter((claim) => claim.comparison !== null).length).toBeGreaterThanOrEqual(60);
    const fresh = pairClaims.filter((claim) => claim.part === 'fresh').length / pairClaims.length;
    expect(fresh).toBeCloseTo(1 / 3, 1);
    expect(new Set(pairClaims.map((claim) => claim.id)).size).toBe(pairClaims.length);
  });

  test.each(pairClaims.map((claim) => [claim.id, claim] as const))('%s names what exists, once', (_, claim) => {
    expect(claim.text).toContain(claim.words);
    const all = labelled(claim);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((id) => !ids.has(id))).toEqual([]);
    const { comparison } = claim;
    if (comparison === null) return;
    expect(shown(claim)).toContain(comparison.record);
    expect(comparison.by === null).toBe(comparison.relation === 'not-comparable');
    expect(comparison.why === null).toBe(comparison.relation !== 'not-comparable');
    expect(comparison.by === 0).toBe(comparison.relation === 'same');
  });

  test('cover every two records of the pack that share an amount', () => {
    const judged = pairClaims.map((claim) => ({ claim, shown: shown(claim), labelled: new Set<string>(labelled(claim)) }));
    const open = new Set<string>();
    const covered = new Set<string>();
    for (const { a, b, unit, values } of sharing()) {
      const isCovered = judged.some(
        ({ claim, shown, labelled }) =>
          ((shown.has(a) && labelled.has(b)) || (shown.has(b) && labelled.has(a))) &&
          claim.amounts.some((amount) => amount.unit === unit && values.every((value) => close(value, amount.value))),
      );
      (isCovered ? covered : open).add(`${a} ${b}`);
    }
    expect([...open].filter((pair) => !covered.has(pair))).toEqual([]);
    expect(covered.size).toBeGreaterThan(250);
  });
});

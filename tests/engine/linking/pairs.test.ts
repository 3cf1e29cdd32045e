import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Link } from '../../../src/model/link.ts';
import { linksFor, pack } from './asking.ts';
import { type Case, NOTHING, OTHERS, SEED } from './cases.ts';

const known = new Set<string>(pack.entries.map((e) => e.id));
const all: Record<string, Case> = { ...SEED, ...OTHERS };
const EARLIER = 4;
const LATER = 3;

describe.each(Object.entries(all))('%s', (_, { ask, first, also = [], never = [] }) => {
  const links = linksFor(ask);
  const entries = links.map((l) => l.entry as string);

  test('meets its own record first', () => {
    expect(entries[0]).toBe(first);
    expect(links[0]?.relation).toBe('same');
    expect(links.filter((l) => l.relation === 'same').length).toBe(1);
  });

  test('meets its precedents and no strangers', () => {
    for (const id of [first ?? '', ...also, ...never]) expect(known).toContain(id);
    expect(entries).toEqual(expect.arrayContaining([...also]));
    expect(entries.filter((id) => never.includes(id))).toEqual([]);
  });

  test('shows no more than a careful editor, each with a reason', () => {
    const rest = links.slice(1);
    expect(rest.filter((l) => l.when !== 'later').length).toBeLessThanOrEqual(EARLIER);
    expect(rest.filter((l) => l.when === 'later').length).toBeLessThanOrEqual(LATER);
    expect(new Set(entries).size).toBe(entries.length);
    for (const link of links) {
      expect(link.score).toBeGreaterThanOrEqual(0.7);
      expect(v.is(Link, link)).toBe(true);
    }
  });
});

test.each(Object.entries(NOTHING))('nothing is linked to %s', (_, ask) => {
  expect(linksFor(ask).map((l) => l.entry)).toEqual([]);
});

test('the tables hold enough pairs, half of them negative', () => {
  const cases = Object.values(all);
  const right = cases.reduce((n, c) => n + 1 + (c.also?.length ?? 0), 0);
  const wrong = cases.reduce((n, c) => n + (c.never?.length ?? 0), 0) + Object.keys(NOTHING).length;
  expect(right + wrong).toBeGreaterThanOrEqual(80);
  expect(wrong).toBeGreaterThan(right);
});

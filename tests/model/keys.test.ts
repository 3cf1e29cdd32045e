import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/model/analysis.ts';
import { CERTAIN, Claim, Measure } from '../../src/model/claim.ts';
import type { Day } from '../../src/model/day.ts';
import type { EntityId } from '../../src/model/entity.ts';
import type { Entry } from '../../src/model/entry.ts';
import type { Figure } from '../../src/model/figure.ts';
import { claimKey, countriesFrom, keysOfEntry } from '../../src/model/keys.ts';
import { Pack } from '../../src/model/pack.ts';
import { queryOf } from '../../src/model/query.ts';

const pack = v.parse(Pack, JSON.parse(readFileSync(new URL('../../public/packs/trade-war.json', import.meta.url), 'utf8')));
const countryOf = countriesFrom(pack.entities);
const SEEDED = { seed: 11, numRuns: 400 };

const figure = (value: Figure['value'], unit: string): Figure => ({
  start: 0,
  end: 1,
  kind: 'money',
  value,
  unit,
  qualifier: '=',
  per: null,
  change: null,
  rule: 'test',
});

function claim(more: Partial<Claim>): Claim {
  return {
    start: 0,
    end: 4,
    kind: 'pledge',
    polarity: 'affirmed',
    modality: null,
    nature: [],
    money: null,
    actors: [],
    counterparties: [],
    measure: null,
    goods: [],
    figures: [],
    dates: [],
    spokenOf: null,
    event: null,
    deadline: null,
    period: null,
    attribution: [],
    sure: CERTAIN,
    rule: 'test',
    ...more,
  };
}

const analysisOf = (...figures: Figure[]): Analysis => ({ figures, moments: [], names: [], attributions: [], claims: [] });

const keysAsked = (asked: Claim, analysis: Analysis): string[] =>
  queryOf({ ...analysis, claims: [asked] }, null, countryOf).claims.flatMap((asks) => asks.map(({ key }) => key));

function meet(asked: Claim, analysis: Analysis, entry: Entry): boolean {
  const keys = new Set(keysAsked(asked, analysis));
  return keysOfEntry(entry, countryOf).some((key) => keys.has(key));
}

const entries = fc.constantFrom(...pack.entries);
const template = pack.entries[0];
if (!template) throw new Error('the pack is empty');
const entryWith = (value: number): Entry => ({
  ...template,
  actor: [],
  counterparty: [],
  figures: [{ value, unit: 'USD', qualifier: '=', role: 'sum', per: null, period: null, baseline: null }],
});

describe('an entry is always found', () => {
  test('by a figure that equals one of its own', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        for (const f of entry.figures) {
          if (f.value === 0) continue;
          expect(meet(claim({ figures: [0] }), analysisOf(figure(f.value, f.unit)), entry)).toBe(true);
        }
      }),
      SEEDED,
    );
  });

  test('by an amount within the rounding of newspapers, at every size', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 9.9999, noNaN: true }),
        fc.integer({ min: 0, max: 13 }),
        fc.double({ min: 0.9891, max: 1.0109, noNaN: true }),
        (m, e, near) => {
          const value = m * 10 ** e;
          expect(meet(claim({ figures: [0] }), analysisOf(figure(value, 'USD')), entryWith(value * near))).toBe(true);
        },
      ),
      { ...SEEDED, numRuns: 2000 },
    );
  });

  test('by measure and parties, whoever acts', () => {
    fc.assert(
      fc.property(entries, fc.boolean(), (entry, turned) => {
        const [actors, counterparties] = turned ? [entry.counterparty, entry.actor] : [entry.actor, entry.counterparty];
        const anyone = [...actors, ...counterparties].some((id) => countryOf(id) !== null);
        fc.pre(anyone && entry.measure !== null);
        expect(meet(claim({ actors, counterparties, measure: entry.measure }), analysisOf(), entry)).toBe(true);
      }),
      SEEDED,
    );
  });

  test.each([
    [995e9, 1e12],
    [1e12, 995e9],
    [323e9, 323.3e9],
    [1.05e12, 1.0501e12],
  ])('%d by %d', (own, stated) => {
    expect(meet(claim({ figures: [0] }), analysisOf(figure(stated, 'USD')), entryWith(own))).toBe(true);
  });
});

describe('an entry is also found', () => {
  const boeing = { ...template, actor: ['CN', 'boeing'] as EntityId[], counterparty: [], measure: null, deadline: '2024-12-31' as const };

  test('by a firm that the claim names, wherever it stands in it', () => {
    const named = { ...analysisOf(), names: [{ start: 3, end: 9, type: 'organisation' as const, entity: 'boeing' as EntityId, rule: 'test' }] };
    expect(meet(claim({ start: 0, end: 20 }), named, boeing)).toBe(true);
    expect(meet(claim({ start: 10, end: 20 }), named, boeing)).toBe(false);
  });

  test('by a day that both appoint, of the same country only', () => {
    const asked = (actor: string, deadline: string) => claim({ actors: [actor] as EntityId[], deadline: deadline as Day });
    expect(meet(asked('CN', '2024-12-31'), analysisOf(), boeing)).toBe(true);
    expect(meet(asked('CN', '2024-12-30'), analysisOf(), { ...boeing, actor: ['CN'] as EntityId[] })).toBe(false);
    expect(meet(asked('JP', '2024-12-31'), analysisOf(), boeing)).toBe(false);
  });
});

describe('an entry is not found', () => {
  test.each([
    ['by half the amount', figure(5e11, 'USD')],
    ['by the same number of another unit', figure(1e12, 'EUR')],
    ['by an amount a tenth larger', figure(1.1e12, 'USD')],
    ['by zero', figure(0, 'USD')],
  ])('%s', (_, stated) => {
    expect(meet(claim({ figures: [0] }), analysisOf(stated), entryWith(1e12))).toBe(false);
  });

  test('by the measure of other parties', () => {
    const entry = { ...template, actor: ['CN', 'US'] as EntityId[], counterparty: [], measure: 'purchases' as const };
    expect(meet(claim({ actors: ['JP', 'KR'] as EntityId[], measure: 'purchases' }), analysisOf(), entry)).toBe(false);
    expect(meet(claim({ actors: ['CN'] as EntityId[], measure: 'talks' }), analysisOf(), entry)).toBe(false);
  });
});

test('keys are few: no claim asks for more than a few dozen', () => {
  for (const measure of Measure.options) {
    const asked = claim({ actors: ['CN'] as EntityId[], counterparties: ['US'] as EntityId[], measure, figures: [0, 1] });
    expect(keysAsked(asked, analysisOf(figure(1e12, 'USD'), figure([35, 40], 'percent'))).length).toBeLessThan(60);
  }
});

describe('the key of a claim', () => {
  const words = 'China  pledged\u00a0more.';
  const whole = claim({ end: words.length });
  test('is the same on another page, with other spaces and case', () => {
    const elsewhere = `Elsewhere: CHINA pledged more. And so on.`;
    expect(claimKey({ ...whole, start: 11, end: 30 }, elsewhere)).toBe(claimKey(whole, words));
  });
  test.each([
    ['other words', whole, 'China pledged less.'],
    ['another kind', { ...whole, kind: 'denial' as const }, words],
    ['another measure', { ...whole, measure: 'tariff' as const }, words],
    ['another actor', { ...whole, actors: ['CN'] as EntityId[] }, words],
  ])('differs with %s', (_, other, text) => {
    expect(v.is(Claim, other)).toBe(true);
    expect(claimKey({ ...other, end: text.length }, text)).not.toBe(claimKey(whole, words));
  });
});

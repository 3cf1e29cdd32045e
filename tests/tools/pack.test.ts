import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Pack } from '../../src/model/pack.ts';
import { checkFacts } from '../../tools/pack/check-facts.ts';
import { readFacts } from '../../tools/pack/read-facts.ts';
import { packInLines } from '../../tools/pack/write-pack.ts';

const text = readFileSync(new URL('../../public/packs/trade-war.json', import.meta.url), 'utf8');
const raw = JSON.parse(text);

describe('the shipped pack', () => {
  const pack = v.parse(Pack, raw);

  test('holds every record and entity', () => {
    expect([pack.entries.length, pack.entities.length]).toEqual([510, 716]);
    expect(new Set(pack.entries.map((e) => e.id)).size).toBe(510);
    expect(new Set(pack.entities.map((e) => e.id)).size).toBe(716);
  });

  test('gives every entry its sources and says whether it was checked', () => {
    expect(pack.entries.filter((e) => e.sources.length === 0)).toEqual([]);
    expect(pack.entries.reduce((n, e) => n + e.sources.length, 0)).toBe(1147);
    expect(pack.entries.filter((e) => e.verified).length).toBeGreaterThan(400);
  });

  test('stands on its own: every reference resolves', () => {
    const fact = (fact: unknown) => ({ where: '', fact });
    expect(checkFacts({ entities: raw.entities.map(fact), records: raw.entries.map(fact) })).toEqual([]);
  });

  test('keeps what the facts have and the schema does not name', () => {
    const farm = pack.entries.find((e) => e.id === 'us-cn-2020-01-15-phase-one-agriculture');
    expect(farm?.figures[0]?.baselineFigure).toMatchObject({ year: 2017 });
    expect(typeof farm?.figures[0]?.baseline).toBe('string');
  });

  test('is in order of date, one record a line', () => {
    const order = pack.entries.map((e) => `${e.date} ${e.id}`);
    expect(order).toEqual([...order].sort());
    const lines = text.split('\n').filter((line) => line.startsWith('{"id"'));
    expect(lines.length).toBe(510 + 716);
  });
});

const entity = (id: string) => ({ id, type: 'place', name: `Land ${id}`, aliases: [], roles: [], country: id });
const record = (id: string, more: object = {}) => ({
  id,
  date: '2019-01-02',
  datePrecision: 'day',
  kind: 'pledge',
  title: id,
  summary: '',
  actor: ['CN'],
  counterparty: ['US'],
  attribution: [],
  measure: 'purchases',
  goods: [],
  event: null,
  figures: [],
  deadline: null,
  status: 'pledged',
  statusHistory: [],
  related: [],
  sources: [{ publisher: 'A paper', date: null, url: 'https://example.org/a', primary: false }],
  verified: true,
  ...more,
});

describe('a folder of facts', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'facts-'));
    writeFileSync(join(folder, 'entities.json'), JSON.stringify([entity('US'), entity('CN')]));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const put = (...records: unknown[]) => writeFileSync(join(folder, 'records.json'), JSON.stringify(records));

  test('makes the same bytes whatever the order of the records', () => {
    const head = { format: 'pledgemark-pack/1', id: 'p', version: '1.0.0', title: '', description: '', licence: '' } as Pack;
    put(record('a'), record('b', { date: '2018-01-01', extra: { kept: 1 } }));
    const one = packInLines(head, readFacts(folder));
    put(record('b', { date: '2018-01-01', extra: { kept: 1 } }), record('a'));
    expect(packInLines(head, readFacts(folder))).toBe(one);
    expect(one.indexOf('"b"')).toBeLessThan(one.indexOf('"a"'));
    expect(one).toContain('"extra":{"kept":1}');
  });

  test.each([
    ['a party nobody knows', record('a', { actor: ['atlantis'] }), 'records.json, record 1 (a), actor.0: atlantis is not among the entities'],
    ['a day that does not exist', record('a', { deadline: '2019-02-30x' }), 'records.json, record 1 (a), deadline: '],
    ['a kind of our own making', record('a', { kind: 'rumour' }), 'records.json, record 1 (a), kind: '],
    ['a record related to nothing', record('a', { related: [{ id: 'z', relation: 'follows' }] }), 'related.0.id: z is not among the records'],
    ['a record related to itself', record('a', { related: [{ id: 'a', relation: 'follows' }] }), 'related.0.id: a is the record itself'],
    ['an event nobody knows', record('a', { event: 'Some summit' }), 'event: Some summit is not the name'],
    ['a speaker nobody knows', record('a', { attribution: [{ source: 'nobody' }] }), 'attribution.0.source: nobody is not'],
    ['no source', record('a', { sources: [] }), 'sources: a record needs at least one source'],
    [
      'a source that is no web page',
      record('a', { sources: [{ publisher: 'x', date: null, url: 'javascript:1', primary: true }] }),
      'sources.0.url: ',
    ],
    ['a missing field', { ...record('a'), verified: undefined }, 'verified'],
  ])('refuses %s', (_, bad, message) => {
    put(bad);
    expect(checkFacts(readFacts(folder)).join('\n')).toContain(message);
  });

  test('refuses the same id twice, and passes an anonymous source', () => {
    put(record('a'), record('a'));
    expect(checkFacts(readFacts(folder))).toEqual(['records.json, record 2 (a), id: already used by records.json, record 1 (a)']);
    put(record('a', { attribution: [{ source: 'people close to the talks', type: 'anonymous' }] }));
    expect(checkFacts(readFacts(folder))).toEqual([]);
  });

  test.each([
    ['half a file', '[{', 'records.json is not JSON'],
    ['no array', '{}', 'records.json must hold one JSON array'],
  ])('refuses %s', (_, content, message) => {
    writeFileSync(join(folder, 'records.json'), content);
    expect(() => readFacts(folder)).toThrow(message);
  });
});

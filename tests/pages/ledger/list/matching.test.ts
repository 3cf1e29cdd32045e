import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/model/entry.ts';
import { findableOf, matcherOf } from '../../../../src/pages/ledger/list/matching.ts';
import type { Search } from '../../../../src/pages/ledger/list/search.ts';
import { entry, figure } from '../entry.ts';

const COUNTRY: Record<string, string> = { 'liu-he': 'CN' };
const countryOf = (id: string): string | null => COUNTRY[id] ?? (/^[A-Z]{2}$/.test(id) ? id : null);
const called = (id: string): string => (id === 'liu-he' ? 'Liu He' : id === 'CN' ? 'China' : id);

const ENTRIES: Entry[] = [
  entry('soy', '2019-01-31', {
    actor: ['liu-he'],
    goods: ['soybeans'],
    figures: [figure(5e6, 'tonne')],
    sources: [{ publisher: 'Reuters', date: null, url: null, primary: false }],
  }),
  entry('range', '2019-10', { title: 'A deal', figures: [figure([4e10, 5e10], 'USD')] }),
  entry('tariff', '2025', { actor: ['US'], counterparty: ['CN'], measure: 'tariff', kind: 'action', status: 'in-force' }),
  entry('ano', '2026-01-02', { title: 'Año de la soja: 14,000 t' }),
];

const find = (search: Search): string[] =>
  ENTRIES.map((e) => findableOf(e, called))
    .filter(matcherOf(search, countryOf as never))
    .map((e) => e.id);

const cast = (search: object): Search => search as Search;

describe('a search finds', () => {
  test.each<[object, string[]]>([
    [{}, ['soy', 'range', 'tariff', 'ano']],
    [{ text: '' }, ['soy', 'range', 'tariff', 'ano']],
    [{ text: 'SOY' }, ['soy']],
    [{ text: 'liu soybeans' }, ['soy']],
    [{ text: 'ano SOJA' }, ['ano']],
    [{ text: '14000' }, ['ano']],
    [{ text: 'Reuters' }, ['soy']],
    [{ among: 'records' }, ['soy', 'range', 'tariff', 'ano']],
    [{ who: 'CN' }, ['soy', 'range', 'ano']],
    [{ who: 'liu-he' }, ['soy']],
    [{ whom: 'CN' }, ['tariff']],
    [{ measure: 'tariff' }, ['tariff']],
    [{ kind: 'action', status: 'in-force' }, ['tariff']],
    [{ goods: 'soybeans' }, ['soy']],
    [{ outlet: 'Reuters' }, ['soy']],
    [{ from: '2019-10-15' }, ['range', 'tariff', 'ano']],
    [{ to: '2019' }, ['soy', 'range']],
    [{ from: '2025-06', to: '2025-06' }, ['tariff']],
    [{ unit: 'tonne' }, ['soy']],
    [{ unit: 'USD', least: 4.5e10 }, ['range']],
    [{ least: 1e6, most: 1e7 }, ['soy']],
  ])('%j', (search, ids) => expect(find(cast(search))).toEqual(ids));
});

describe('a search does not find', () => {
  test.each<object>([
    { text: 'soybeans wheat' },
    { who: 'JP' },
    { who: 'US', measure: 'purchases' },
    { unit: 'USD', least: 6e10 },
    { unit: 'USD', most: 3e10 },
    { unit: 'tonne', least: 4e10 },
    { from: '2027' },
    { to: '2018-12-31' },
    { tag: 'check' },
    { text: 'beans' },
    { goods: 'soy' },
    { outlet: 'Reuter' },
    { among: 'own' },
  ])('%j', (search) => expect(find(cast(search))).toEqual([]));
});

import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Pack } from '../../../../src/model/pack.ts';
import { blankDraft, type Called, changedIn, type Draft, draftOf, entryOf, NO_FIGURE, NO_SOURCE } from '../../../../src/pages/ledger/own/draft.ts';

const called: Called = {
  nameOf: (id) => ({ CN: 'China', US: 'United States', 'liu-he': 'Liu He' })[id] ?? id,
  idOf: (name) => ({ china: 'CN', 'united states': 'US', 'liu he': 'liu-he' })[name.toLowerCase()] ?? null,
};

const draft = (more: Partial<Draft> = {}): Draft => ({ ...blankDraft('2026-11-26'), title: 'China will buy soybeans', ...more });

const made = (more: Partial<Draft> = {}) => {
  const written = entryOf(draft(more), called);
  if ('faults' in written) throw new Error(written.faults.join());
  return written.entry;
};

const faults = (more: Partial<Draft>): string[] => {
  const written = entryOf(draft(more), called);
  return 'faults' in written ? written.faults : [];
};

describe('what a draft makes', () => {
  test('parties by their names; who is not known gets a name of their own', () =>
    expect(made({ who: 'China; Liu He', whom: 'Ministère du Riz' })).toMatchObject({ actor: ['CN', 'liu-he'], counterparty: ['ministere-du-riz'] }));
  test.each<[string, number | [number, number]]>([
    ['200 billion', 2e11],
    ['40–50 billion', [4e10, 5e10]],
    ['40-50 billion', [4e10, 5e10]],
    ['900 million to 1.1 billion', [9e8, 1.1e9]],
    ['12', 12],
  ])('%j', (amount, value) => expect(made({ figures: [{ ...NO_FIGURE, amount }] }).figures[0]?.value).toEqual(value));
  test('empty rows are no figures and no sources', () =>
    expect(made({ figures: [NO_FIGURE], sources: [NO_SOURCE] })).toMatchObject({ figures: [], sources: [] }));
  test.each([
    ['2024', 'year'],
    ['2024-02', 'month'],
    ['2024-02-29', 'day'],
  ])('%s is of a %s', (date, datePrecision) => expect(made({ date })).toMatchObject({ date, datePrecision }));
});

describe('what is wrong with a draft', () => {
  test.each<[Partial<Draft>, string[]]>([
    [{ title: ' ' }, ['title']],
    [{ date: 'May' }, ['date']],
    [{ date: '' }, ['date']],
    [{ deadline: 'soon' }, ['deadline']],
    [{ figures: [{ ...NO_FIGURE, amount: 'a lot' }] }, ['figures']],
    [{ figures: [{ ...NO_FIGURE, amount: '50-40 billion' }] }, ['figures']],
    [{ figures: [{ ...NO_FIGURE, amount: '5', unit: '' }] }, ['figures']],
    [{ sources: [{ ...NO_SOURCE, url: 'https://example.com' }] }, ['sources']],
    [{ sources: [{ ...NO_SOURCE, publisher: 'A', url: 'javascript:alert(1)' }] }, ['sources']],
    [{ sources: [{ ...NO_SOURCE, publisher: 'A', date: 'then' }] }, ['sources']],
    [{ title: '', date: 'x', figures: [{ ...NO_FIGURE, amount: 'x' }] }, ['title', 'date', 'figures']],
  ])('%j', (more, named) => expect(faults(more)).toEqual(named));
});

describe('a record opened and kept as it was', () => {
  const { entries } = v.parse(Pack, JSON.parse(readFileSync('public/packs/trade-war.json', 'utf8')));
  const same: Called = { nameOf: (id) => id, idOf: (name) => name };
  const kept = (i: number, more: Partial<Draft> = {}) => {
    const record = entries[i];
    if (!record) throw new Error('no record');
    const written = entryOf({ ...draftOf(record, new Map(), same), ...more }, same);
    if ('faults' in written) throw new Error(`${record.id}: ${written.faults.join()}`);
    return changedIn(record, written.entry);
  };
  test('differs in nothing: every record that is shipped', () => {
    expect(entries.length).toBeGreaterThan(500);
    expect(entries.flatMap((record, i) => kept(i).map((field) => `${record.id} ${field}`))).toEqual([]);
  });
  test('differs only where it was changed', () => {
    expect(kept(0, { title: 'Another title' })).toEqual(['title']);
    expect(kept(0, { date: '2024-02' })).toEqual(['date', 'datePrecision']);
  });
});

import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test, vi } from 'vitest';
import { blankDraft } from '../../../../src/pages/ledger/own/draft.ts';
import { EntryForm } from '../../../../src/pages/ledger/own/EntryForm.tsx';

vi.mock('webextension-polyfill', () => ({ default: { i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' } } }));
vi.mock('../../../../src/pages/ledger/list/seek.ts', () => ({ theSeek: () => null }));

describe('the form of an entry', () => {
  const first = { ...blankDraft('2026-01-01'), related: [{ id: 'a', title: 'A', relation: 'raises' as const }] };
  const called = { nameOf: (id: string) => id, idOf: () => null };
  const form = renderToString(h(EntryForm, { first, called, names: [], cancel: '#', onKeep: async () => {} }));
  const selects = [...form.matchAll(/<span>([^<]*)<\/span><select[^>]*>(.*?)<\/select>/g)];
  const optionsOf = (label: string): string[] =>
    [...(selects.find(([, own]) => own === label)?.[2] ?? '').matchAll(/<option[^>]*>([^<]*)</g)].map(([, says = '']) => says);

  test.each(['list_field_kind', 'list_field_status', 'field_hedge', 'field_unit', 'write_relation'])(
    '%s: one is chosen, each offered once',
    (label) => {
      const options = optionsOf(label);
      expect(options.length).toBeGreaterThan(3);
      expect(new Set(options).size).toBe(options.length);
      expect(options).not.toContain('list_any');
    },
  );

  test.each([
    ['list_field_measure', 'write_no_measure'],
    ['field_rate', 'term_total'],
  ])('%s may be left open', (label, none) => expect(optionsOf(label)[0]).toBe(none));
});

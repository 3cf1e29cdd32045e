import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { figureInWords } from '../../../src/pages/ledger/inWords.ts';
import { entry, figure } from './entry.ts';

vi.mock('webextension-polyfill', () => {
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync('public/_locales/de/messages.json', 'utf8'));
  const getMessage = (key: string, fills: readonly string[] = []): string =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => fills[Number(n) - 1] ?? '');
  return { default: { i18n: { getUILanguage: () => 'de', getMessage } } };
});

test('the amount of a record is written in the reader’s language', () => {
  const { figures } = entry('a', '2018-12-03', { figures: [figure(1.2e12, 'USD', { qualifier: '>' }), figure(12e6, 'tonne')] });
  expect(figures.map((one) => figureInWords(one).replaceAll('\u00a0', ' '))).toEqual(['mehr als 1,2 Billionen $', '12 Millionen Tonnen']);
});

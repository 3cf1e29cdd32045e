import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test, vi } from 'vitest';
import { Row } from '../../../../src/pages/ledger/list/Row.tsx';
import type { Parties } from '../../../../src/ui/normal/parties.ts';
import { entry } from '../entry.ts';

vi.mock('webextension-polyfill', () => ({
  default: { i18n: { getMessage: (key: string) => (key === 'language' ? 'en' : ''), getUILanguage: () => 'en' } },
}));

const pledge = entry('a', '2019-01-14', { actor: ['sinograin', 'jo-doe'], counterparty: [] });
const drawn = (parties: Parties): string =>
  renderToString(h(Row, { entry: pledge, parties, href: '#', open: false, focusable: false, chosen: false, onChoose: () => {}, onFocus: () => {} }));

describe('a row of the list', () => {
  test('calls the parties as the ledger does, also where it was drawn before that was known', () => {
    expect(drawn({})).toContain('sinograin, jo-doe');
    expect(drawn({ sinograin: 'Sinograin', 'jo-doe': 'Jo Doe' })).toContain('Sinograin, Jo Doe');
  });

  test('calls nobody by another’s name', () => expect(drawn({ other: 'Other' })).not.toContain('Other'));
});

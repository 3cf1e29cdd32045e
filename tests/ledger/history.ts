import type { Ledger } from '../../src/ledger/ledger.ts';
import { inOrder } from '../../src/model/postings.ts';
import { entity, entry, judgement, pack, related, saved, sighting } from './samples.ts';

/** What every frozen database holds, put in by the code of its time. @param order of the pack's records, which that code may have changed */
export async function fill(ledger: Ledger, order = inOrder): Promise<void> {
  const entries = Array.from({ length: 70 }, (_, i) => entry(`e-${String(i).padStart(2, '0')}`, { date: `20${10 + (i % 10)}` }));
  entries[69] = entry('e-69', {
    date: '2019-12-31',
    measure: 'tariff',
    figures: [{ value: 25, unit: 'percent', qualifier: '=', role: 'rate', per: null, period: null, baseline: null, from: 10 }],
    related: related(['e-00', 'raises']),
  });
  await ledger.installPack(
    pack(entries.sort(order), { entities: [entity('CN'), entity('US'), entity('jo-doe', { type: 'person', country: 'US' })] }),
  );
  await ledger.save(
    saved('saved-1', '2024-01-01T00:00:00.000Z', {
      sightings: [sighting('2024-01-01T00:00:00.000Z'), sighting('2024-02-01T00:00:00.000Z', { url: 'https://other.example/b' })],
      note: 'mine',
      tags: ['soy'],
      related: related(['e-69', 'reports-on']),
    }),
  );
  await ledger.save(saved('saved-2', '2024-03-01T00:00:00.000Z', { measure: 'truce' }));
  await ledger.judge(judgement('a', 'e-69'));
  await ledger.judge(judgement('b', 'e-00', 'right'));
}

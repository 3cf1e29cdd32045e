import { describe, expect, test } from 'vitest';
import { opened } from './opened.ts';
import { judgement, queryFor, saved } from './samples.ts';

const NOW = '2025-01-01T00:00:00.000Z';

describe('export and import', () => {
  test('all of it, put into an empty ledger, is all of it', async () => {
    const [from, to] = [await opened(), await opened()];
    await from.save(saved('saved-1', '2024-01-01T00:00:00Z', { note: 'n', extra: 'kept' }));
    await from.save(saved('saved-2', '2024-01-02T00:00:00Z'));
    await from.judge(judgement('a', 'e'));
    const backup = JSON.parse(JSON.stringify(await from.exportAll(NOW)));
    expect(backup).toMatchObject({ format: 'pledgemark-ledger/1', exportedAt: NOW });
    expect(await to.importAll(backup)).toEqual({ entries: { added: 2, merged: 0 }, judgements: 1, refused: [] });
    expect(await to.exportAll(NOW)).toEqual(await from.exportAll(NOW));
    expect((await to.entriesFor(queryFor(['CN+US:purchases']))).map((e) => e.id)).toEqual(['saved-1', 'saved-2']);
  });

  test('twice is once', async () => {
    const ledger = await opened();
    await ledger.save(saved('saved-1'));
    await ledger.judge(judgement('a', 'e'));
    const before = await ledger.exportAll(NOW);
    expect(await ledger.importAll(before)).toEqual({ entries: { added: 0, merged: 1 }, judgements: 0, refused: [] });
    expect(await ledger.exportAll(NOW)).toEqual(before);
  });

  test('merges by id: sightings together, what the reader wrote here stays, the later judgement counts', async () => {
    const ledger = await opened();
    await ledger.save(saved('saved-1', '2024-03-01T00:00:00Z', { note: 'here' }));
    await ledger.judge(judgement('a', 'e', 'right', '2024-01-01T00:00:00Z'));
    await ledger.judge(judgement('b', 'e', 'right', '2024-09-01T00:00:00Z'));
    await ledger.importAll({
      format: 'pledgemark-ledger/1',
      exportedAt: NOW,
      entries: [saved('saved-1', '2024-01-01T00:00:00Z', { note: 'there' })],
      judgements: [judgement('a', 'e', 'not-the-same', '2024-05-01T00:00:00Z'), judgement('b', 'e', 'not-the-same', '2024-05-01T00:00:00Z')],
    });
    const [kept] = await ledger.saved();
    expect(kept?.note).toBe('here');
    expect(kept?.sightings.map((s) => s.at)).toEqual(['2024-01-01T00:00:00Z', '2024-03-01T00:00:00Z']);
    expect((await ledger.judgements()).map((j) => j.verdict)).toEqual(['not-the-same', 'right']);
  });

  test('takes the good ones, and says of each bad one what is wrong', async () => {
    const ledger = await opened();
    const report = await ledger.importAll({
      format: 'pledgemark-ledger/1',
      exportedAt: NOW,
      entries: [saved('saved-1'), { ...saved('saved-2'), kind: 'rumour' }, 7],
      judgements: [{ ...judgement('a', 'e'), at: 'soon' }],
    });
    expect(report.entries).toEqual({ added: 1, merged: 0 });
    expect(report.refused.map((r) => r.what)).toEqual(['entry "saved-2"', 'entry number 3', 'judgement number 1']);
    expect(report.refused[0]?.why).toMatch(/^kind: /);
    expect((await ledger.saved()).map((e) => e.id)).toEqual(['saved-1']);
  });

  test.each([[null], ['{}'], [{ format: 'pledgemark-ledger/2', entries: [], judgements: [] }], [{ format: 'pledgemark-ledger/1' }]])(
    'refuses %j whole',
    async (nonsense) => {
      const ledger = await opened();
      await ledger.save(saved('saved-1'));
      await expect(ledger.importAll(nonsense)).rejects.toMatchObject({
        code: 'ledger-failed',
        message: expect.stringMatching(/not a Pledgemark ledger file/),
      });
      expect(await ledger.saved()).toHaveLength(1);
    },
  );
});

import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { FormatName } from '../../../src/formats/formats.ts';
import { exportAs, importFile, rehearseFile } from '../../../src/pages/ledger/transfer.ts';
import { heldIn } from '../../ledger/held.ts';
import { opened } from '../../ledger/opened.ts';
import { entity, judgement, pack, saved } from '../../ledger/samples.ts';

const NOW = '2025-01-01T00:00:00.000Z';
const quiet = { onProgress: () => {}, signal: new AbortController().signal };

async function full(count = 1200) {
  const ledger = await opened();
  await ledger.installPack(pack([], { entities: [entity('CN', { name: 'China' })] }));
  const importing = await ledger.imports.begin('x', NOW);
  await importing.take(
    Array.from({ length: count }, (_, i) => saved(`saved-${String(i).padStart(5, '0')}`)),
    [judgement('a', 'e')],
  );
  await importing.finish();
  return ledger;
}

describe('out to a file and back in', () => {
  test.each<[FormatName, number]>([
    ['json', 1],
    ['json-lines', 1],
    ['csv', 0],
    ['annotations', 0],
  ])('%s: what was exported and wiped is there again, deep-equal', async (format, judgements) => {
    const ledger = await full();
    const before = await heldIn(ledger);
    const shares: number[] = [];
    const file = await exportAs(ledger, format, NOW, { ...quiet, onProgress: (share) => shares.push(share) });
    expect([shares.at(-1), shares.toSorted((a, b) => a - b)]).toEqual([1, shares]);
    await ledger.erase();
    expect(await rehearseFile(ledger, file, NOW, quiet)).toEqual({ added: 1200, merged: 0, same: 0, judgements, refused: { count: 0, first: [] } });
    expect((await heldIn(ledger)).entries).toEqual([]);
    await importFile(ledger, file, 'mine', NOW, quiet);
    expect(await heldIn(ledger)).toEqual({ entries: before.entries, judgements: before.judgements.slice(0, judgements) });
  });

  test('compressed too', async () => {
    const ledger = await full(5);
    const file = await exportAs(ledger, 'json-lines', NOW, quiet);
    const small = new Blob([gzipSync(Buffer.from(await file.arrayBuffer()))]);
    expect(await rehearseFile(await opened(), small, NOW, quiet)).toMatchObject({ added: 5, judgements: 1 });
  });

  test('names stand in the place of ids where a file is to be read', async () => {
    const file = await exportAs(await full(1), 'markdown', NOW, quiet);
    expect(await file.text()).toMatch(/China → US/);
  });
});

describe('what is stopped or fails changes nothing', () => {
  test('an export', async () => {
    const ledger = await full();
    const stop = new AbortController();
    await expect(exportAs(ledger, 'csv', NOW, { onProgress: () => stop.abort(), signal: stop.signal })).rejects.toThrow();
  });

  test('an import, in the middle', async () => {
    const from = await full(3000);
    const file = await exportAs(from, 'json', NOW, quiet);
    const ledger = await opened();
    await ledger.save(saved('saved-00001', '2020-01-01T00:00:00Z', { note: 'mine' }));
    const before = await heldIn(ledger);
    const stop = new AbortController();
    const importing = importFile(ledger, file, 'mine', NOW, { signal: stop.signal, onProgress: (share) => share > 0.5 && stop.abort() });
    await expect(importing).rejects.toThrow();
    expect(await heldIn(ledger)).toEqual(before);
    expect(await ledger.imports.list()).toMatchObject([{ undone: 'asked' }]);
  });

  test.each([
    ['a picture', new Blob([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1, 2, 3)]), /UTF-8/],
    ['another program’s file', new Blob(['{"bookmarks":[]}']), /No claim/],
    ['nothing', new Blob([]), /empty/],
  ])('%s is refused', async (_, file, why) => {
    const ledger = await opened();
    await expect(rehearseFile(ledger, file, NOW, quiet)).rejects.toThrow(why);
    await expect(importFile(ledger, file, 'x', NOW, quiet)).rejects.toThrow(why);
    expect((await heldIn(ledger)).entries).toEqual([]);
  });
});

import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { readEach } from '../../src/ledger/reading.ts';
import { type ReadTx, STORES } from '../../src/ledger/schema.ts';

async function withParts<T>(work: (tx: ReadTx) => Promise<T>): Promise<T> {
  const db = await openDB(`reading-${Math.random()}`, 1, {
    upgrade: (made) => {
      for (const name of STORES) made.createObjectStore(name, name === 'parts' ? { keyPath: ['pack', 'part'] } : {});
    },
  });
  for (const part of [1, 2, 3]) await db.put('parts', { pack: 'p', part, bytes: new Uint8Array([part]), ends: new Uint32Array([1]) });
  try {
    return await work(db.transaction(STORES, 'readonly') as unknown as ReadTx);
  } finally {
    db.close();
  }
}

const keys = (...parts: number[]): [string, number][] => parts.map((part) => ['p', part]);

describe('rows by their keys', () => {
  test('each is handed over with its place', async () => {
    const taken: (number | undefined)[] = [];
    await withParts((tx) =>
      readEach(tx, 'parts', keys(3, 1, 2), (row, place) => {
        taken[place] = row && 'bytes' in row ? row.bytes[0] : undefined;
      }),
    );
    expect(taken).toEqual([3, 1, 2]);
  });

  test('one that is not there is told as such', async () => {
    const taken: boolean[] = [];
    await withParts((tx) =>
      readEach(tx, 'parts', keys(1, 9), (row, place) => {
        taken[place] = row !== undefined;
      }),
    );
    expect(taken).toEqual([true, false]);
  });

  test('none at all is an answer too', () => withParts((tx) => readEach(tx, 'parts', [], () => expect.unreachable())));

  test('what the taking of one throws, the reading throws', () =>
    expect(
      withParts((tx) =>
        readEach(tx, 'parts', keys(1, 2), (_, place) => {
          if (place === 0) throw new Error('This one is damaged.');
        }),
      ),
    ).rejects.toThrow('This one is damaged.'));
});

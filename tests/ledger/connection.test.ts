import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { type IDBPDatabase, openDB } from 'idb';
import { expect, test } from 'vitest';
import { connect } from '../../src/ledger/connection.ts';
import { VERSION } from '../../src/ledger/migrations.ts';
import { type Frozen, thaw } from './freeze.ts';

/** A context of an older version that does not let go when it is asked to. */
async function stubborn(name: string): Promise<IDBPDatabase> {
  const frozen = JSON.parse(readFileSync(new URL('./frozen/1.json', import.meta.url), 'utf8')) as Frozen;
  await thaw(frozen, name);
  return openDB(name, frozen.version);
}

test('whoever opens is told of an older version that stands in the way, and who opens behind it too', async () => {
  const name = 'held';
  const old = await stubborn(name);
  const told: string[] = [];
  let all = (): void => {};
  const bothTold = new Promise<void>((done) => {
    all = () => new Set(told).size === 2 && done();
  });
  const opening = ['first', 'second'].map((who) =>
    connect(name, () => {
      told.push(who);
      all();
    }),
  );
  await bothTold;
  old.close();
  for (const connection of await Promise.all(opening)) connection.close();
  expect(told.filter((who) => who === 'second')).toHaveLength(1);
});

test('where nothing stands in the way nobody is told of it', async () => {
  const told: string[] = [];
  const connection = await connect('new', () => told.push('told'));
  expect(await connection.use(async (db) => db.version)).toBe(VERSION);
  connection.close();
  expect(told).toEqual([]);
});

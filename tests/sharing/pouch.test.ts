import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EntryId } from '../../src/model/entry.ts';
import { saved } from '../ledger/samples.ts';
import { type CouchHost, couchHost, TOKEN } from './host.ts';
import { Member } from './member.ts';

let host: CouchHost;
const ana = new Member('ana', TOKEN);
const ben = new Member('ben', TOKEN);
beforeAll(async () => {
  host = await couchHost();
});
afterAll(async () => {
  ana.close();
  ben.close();
  await host?.end();
});

const id = 'pledge' as EntryId;
const both = async (): Promise<void> => {
  for (const who of [ana, ben, ana, ben]) await who.sync({ address: host.address });
};

test('two members come to one ledger on a server of CouchDB’s protocol', async () => {
  await (await ana.ledger()).save(saved('pledge', undefined, { note: 'of ana' }));
  await both();
  expect((await (await ben.ledger()).saved()).map(({ note }) => note)).toEqual(['of ana']);
  await (await ana.ledger()).annotate(id, { note: 'later, of ana', tags: ['soy'] });
  await (await ben.ledger()).annotate(id, { note: 'of ben', tags: ['steel'] });
  await both();
  expect(await ana.holds()).toEqual(await ben.holds());
  expect((await (await ben.ledger()).saved())[0]?.tags.toSorted()).toEqual(['soy', 'steel']);
  const [held] = await (await ben.ledger()).replica.contested(10);
  expect(JSON.stringify(held?.row?.base)).toMatch(/later, of ana.*of ben|of ben.*later, of ana/);
});

test('a removal goes out, and what was not told of stays removed', async () => {
  await (await ana.ledger()).remove(id);
  await both();
  expect([await ana.holds(), await ben.holds()]).toEqual([[], []]);
});

test('what was not taken is looked at again by its name', async () => {
  await fetch(`${host.address}/entry:bad`, {
    method: 'PUT',
    headers: { ...host.admin, 'content-type': 'application/json' },
    body: '{"rubbish":true}',
  });
  await ben.sync({ address: host.address });
  host.asked.length = 0;
  await ben.sync({ address: host.address, looksAgain: true });
  expect((await (await ben.ledger()).replica.counts()).refused).toBe(1);
  expect(host.asked.filter((asked) => /_doc_ids|_bulk_get/.test(asked)).map((asked) => asked.slice(-3))).toEqual(['200', '200']);
});

test('a server that does not know the token is not asked for more', async () => {
  const stranger = new Member('cho', { name: '', secret: 'wrong' });
  host.asked.length = 0;
  await expect(stranger.sync({ address: host.address })).rejects.toMatchObject({ code: 'signed-out', message: expect.not.stringContaining('wrong') });
  expect(host.asked).toHaveLength(1);
  stranger.close();
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openLedger } from '../../src/ledger/ledger.ts';
import { replicate } from '../../src/sharing/replicate.ts';
import { openServer } from '../../src/sharing/server.ts';
import { freshName } from '../ledger/opened.ts';
import { saved } from '../ledger/samples.ts';
import 'fake-indexeddb/auto';
import { Couch } from './couch.ts';

/** A server that knows whoever asks by a session alone, which it may end. */
const couch = new Couch();
let user: string | null = null;
let roles: string[] = [];
let isOpenToAll = false;
const asked: string[] = [];

const json = (value: unknown, status = 200): Response => new Response(JSON.stringify(value), { status });

async function answer(address: string, init: RequestInit): Promise<Response> {
  asked.push(`${init.method} ${new URL(address).pathname}`);
  if (user === null && new Headers(init.headers).get('x-couchdb-www-authenticate') !== 'Cookie')
    throw new Error('the browser would ask for a password');
  if (address.endsWith('/_session')) {
    if (init.method === 'POST') user = JSON.parse(String(init.body)).name;
    return json(init.method === 'POST' ? { ok: true } : { ok: true, userCtx: { name: user, roles } });
  }
  return user === null && !isOpenToAll ? json({ error: 'unauthorized' }, 401) : couch.fetch(address, init);
}

const server = openServer('http://localhost/team', { name: 'ana', secret: 'correct horse' });
const ledger = openLedger({ name: freshName() });
const compare = async () => replicate({ server, replica: (await ledger).replica, who: 'ana' });

beforeEach(async () => {
  vi.stubGlobal('fetch', answer);
  couch.refuses = () => (user !== null && roles.includes('writer') ? null : 'only writers may write');
  [isOpenToAll, roles] = [false, ['writer']];
  await compare();
  user = null;
  asked.length = 0;
});
afterEach(() => void vi.unstubAllGlobals());

const save = async (id: string): Promise<void> => void (await (await ledger).save(saved(id)));

test('a session that is over is begun again, where the server says so', async () => {
  await save('one');
  expect(await compare()).toMatchObject({ went: 1, refused: null });
  expect(asked.filter((question) => /_session/.test(question))).toEqual(['POST /_session']);
});

test('and where it does not: a database that is open to all reads on for a stranger, and takes nothing of theirs', async () => {
  isOpenToAll = true;
  await save('two');
  expect(await compare()).toMatchObject({ went: 1, refused: null });
  expect(asked.filter((question) => /_session/.test(question))).toEqual(['GET /_session', 'POST /_session']);
});

test('who is known and may not write is not signed in again', async () => {
  await compare();
  roles = [];
  asked.length = 0;
  await save('three');
  expect(await compare()).toMatchObject({ went: 0, refused: 'only writers may write' });
  expect(asked.filter((question) => /_session/.test(question))).toEqual(['GET /_session']);
});

test.each([
  ['a token that the server cannot read', { name: '', secret: 'no.token' }, 'signed-out'],
  ['a bad question of one who signed in', { name: 'ana', secret: 'correct horse' }, 'not-couch'],
  ['a bad question of a stranger', { name: '', secret: '' }, 'not-couch'],
])('400 to %s', async (_, login, code) => {
  vi.stubGlobal('fetch', async (address: string) => (address.endsWith('/_session') ? json({ ok: true }) : json({ error: 'bad_request' }, 400)));
  await expect(openServer('http://localhost/team', login).ask('/_changes')).rejects.toMatchObject({ code });
});

test.each([
  ['as it is', '{"reason":"Account is temporarily locked"}', 'localhost answered 403: Account is temporarily locked'],
  ['unless it has the secret in it', '{"reason":"not correct horse"}', 'localhost answered 403'],
  ['unless it is a story', JSON.stringify({ reason: 'x'.repeat(201) }), 'localhost answered 403'],
  ['unless it is none', '<h1>Forbidden</h1>', 'localhost answered 403'],
])('why a server lets nobody in is told, %s', async (_, body, message) => {
  vi.stubGlobal('fetch', async () => new Response(body, { status: 403 }));
  await expect(openServer('http://localhost/team', { name: 'ana', secret: 'correct horse' }).ask('/_changes')).rejects.toMatchObject({ message });
});

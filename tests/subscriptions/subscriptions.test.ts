import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PackId } from '../../src/model/pack.ts';
import { packText } from '../../src/subscriptions/delta.ts';
import { isStale, openSubscriptions, type Subscriptions } from '../../src/subscriptions/subscriptions.ts';
import { indexText } from '../../tools/pack/publish.ts';
import { entry } from '../ledger/samples.ts';
import { type Host, hostOf } from './host.ts';
import { aSigner, Publisher, records, version } from './publisher.ts';

const RECORDS = records(300);
const first = version('1.0.0', RECORDS);
const second = version('1.1.0', [...RECORDS.slice(1), entry('added')]);

let nth = 0;
let publisher: Publisher;
let host: Host;
let packs: Subscriptions;
let installed: string[];
let now: number;
const PATIENCE = { window: 300, least: 2000, whole: 5000 };

beforeEach(async () => {
  publisher = new Publisher();
  publisher.publish(first);
  host = await hostOf(publisher.files);
  installed = [];
  now = Date.parse('2026-01-05T00:00:00Z');
  packs = await openSubscriptions({
    name: `subscriptions-${++nth}`,
    inUse: async () => installed,
    patience: PATIENCE,
    now: () => now,
    chance: () => 0.5,
  });
});
afterEach(async () => {
  packs.close();
  await host.stop();
});

/** Subscribed, and its first version installed, as far as the ledger goes. */
async function subscribed(): Promise<void> {
  await packs.subscribe(await packs.look(host.address));
  await packs.check(host.address);
  installed = [(await only()).sha256];
  host.asked.length = 0;
}

async function only() {
  const [one] = await packs.list();
  if (!one) throw new Error('nothing is subscribed to');
  return one;
}

const held = async (): Promise<unknown> => packs.pack(await only());

describe('a subscription', () => {
  test('asks for nothing before it is there, nor after it is ended', async () => {
    expect(await packs.checkDue()).toBeNull();
    expect(host.asked).toEqual([]);
    await subscribed();
    await packs.end(host.address);
    now += 10 * 86_400_000;
    expect(await packs.checkDue()).toBeNull();
    expect([host.asked, await packs.list()]).toEqual([[], []]);
  });

  test('shows whose key it is before it is trusted, and then brings the whole pack', async () => {
    const offer = await packs.look(host.address);
    expect(offer.fingerprint).toMatch(/^(?:[0-9a-f]{4} ){15}[0-9a-f]{4}$/);
    expect([offer.signed.title, offer.signed.version, await packs.list()]).toEqual(['Sample', '1.0.0', []]);
    await packs.subscribe(offer);
    await packs.check(host.address);
    expect(await held()).toMatchObject({ id: 'sample', version: '1.0.0', entries: { length: 300 } });
    expect(host.asked).toEqual(['GET /index.json 200', 'GET /index.json 200', 'GET /sample-1.0.0.json.gz 200']);
  });

  test('costs one conditional request where nothing is new', async () => {
    await subscribed();
    const before = await only();
    now = before.nextAt;
    expect(await packs.checkDue()).toBe(now + 86_400_000);
    expect(host.asked).toEqual(['GET /index.json 304']);
    // And none before its time.
    await packs.checkDue();
    expect(host.asked).toHaveLength(1);
  });

  test('brings a new version as the difference, which is small', async () => {
    await subscribed();
    publisher.publish(second);
    await packs.check(host.address);
    expect(host.asked).toEqual(['GET /index.json 200', 'GET /sample-1.1.0-from-1.0.0.json.gz 200']);
    expect(await held()).toEqual(JSON.parse(JSON.stringify({ ...second, entries: ((await held()) as typeof second).entries })));
    expect(((await held()) as typeof second).entries.map((e) => e.id).toSorted()).toEqual(second.entries.map((e) => e.id as string).toSorted());
    const size = (name: string) => publisher.files.get(name)?.length ?? 0;
    expect(size('sample-1.1.0-from-1.0.0.json.gz')).toBeLessThan(size('sample-1.1.0.json.gz') / 4);
  });

  test('takes the whole where the version in use is too old for a difference, or the difference is damaged', async () => {
    await subscribed();
    publisher.publish(second);
    publisher.files.set('sample-1.1.0-from-1.0.0.json.gz', gzipSync('{}'));
    await packs.check(host.address);
    expect(host.asked.slice(1)).toEqual(['GET /sample-1.1.0-from-1.0.0.json.gz 200', 'GET /sample-1.1.0.json.gz 200']);
    for (const number of ['1.2.0', '1.3.0', '1.4.0', '1.5.0', '1.6.0']) publisher.publish(version(number, RECORDS));
    await packs.check(host.address);
    expect(host.asked.at(-1)).toBe('GET /sample-1.6.0.json.gz 200');
    expect(await only()).toMatchObject({ version: '1.6.0', trouble: null });
  });

  test('lays a difference over a version that was fetched and never installed', async () => {
    await subscribed();
    installed = [];
    publisher.publish(second);
    await packs.check(host.address);
    publisher.publish(version('1.2.0', RECORDS.slice(2)));
    await packs.check(host.address);
    expect(host.asked.at(-1)).toBe('GET /sample-1.2.0-from-1.1.0.json.gz 200');
    expect(await only()).toMatchObject({ version: '1.2.0', trouble: null });
  });

  test('goes on where it was broken off', async () => {
    publisher.publish(version('2.0.0', records(30_000)));
    const name = 'sample-2.0.0.json.gz';
    const all = publisher.files.get(name) as Uint8Array;
    expect(all.length).toBeGreaterThan(600_000);
    host.mischief = (request, response, bytes) => {
      if (request.url !== `/${name}`) return false;
      response.writeHead(200, { etag: '"whole"', 'content-length': bytes.length });
      response.write(bytes.subarray(0, 600_000), () => setTimeout(() => response.destroy(), 50));
      return true;
    };
    await packs.subscribe(await packs.look(host.address));
    await packs.check(host.address);
    expect(await only()).toMatchObject({ trouble: { code: 'unreachable' }, failures: 1 });
    expect(await held()).toBeNull();
    let range = '';
    host.mischief = (request, response, bytes) => {
      if (request.url !== `/${name}`) return false;
      range = request.headers.range ?? '';
      const from = Number(/\d+/.exec(range)?.[0]);
      response.writeHead(206, { etag: '"whole"', 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` }).end(bytes.subarray(from));
      return true;
    };
    await packs.check(host.address);
    expect(Number(/\d+/.exec(range)?.[0])).toBeGreaterThan(500_000);
    expect(await held()).toMatchObject({ version: '2.0.0', entries: { length: 30_000 } });
  });

  test('knows a host that goes on showing an old signature, where its publisher said when the next would be there', async () => {
    publisher.publish(first, publisher.signer, { issued: '2026-01-02T00:00:00.000Z', until: '2026-01-10T00:00:00.000Z' });
    const frozen = new Map(publisher.files);
    await subscribed();
    expect(isStale(await only())).toBe(false);
    now = Date.parse('2026-01-11T00:00:00Z');
    await packs.check(host.address);
    expect([isStale(await only()), (await only()).trouble, await held()]).toMatchObject([true, null, { version: '1.0.0' }]);
    // Signed anew: the same version, and it is seen that it is kept up.
    publisher.publish(first, publisher.signer, { issued: '2026-01-11T00:00:00.000Z', until: '2026-01-19T00:00:00.000Z' });
    await packs.check(host.address);
    expect([isStale(await only()), host.asked.at(-1)]).toEqual([false, 'GET /index.json 200']);
    // The signature before, played again.
    for (const [name, bytes] of frozen) publisher.files.set(name, bytes);
    await packs.check(host.address);
    expect(await only()).toMatchObject({ trouble: { code: 'older' }, issued: '2026-01-11T00:00:00.000Z' });
  });

  test('is never taken for old where its publisher promised nothing', async () => {
    await subscribed();
    now += 1000 * 86_400_000;
    await packs.check(host.address);
    expect(isStale(await only())).toBe(false);
  });

  test('is not made twice for a pack or an address', async () => {
    await subscribed();
    const offer = await packs.look(host.address);
    await expect(packs.subscribe(offer)).rejects.toMatchObject({ code: 'no-address' });
    await expect(packs.subscribe({ ...offer, address: 'https://other.example/index.json' })).rejects.toThrow(/already comes from/);
  });

  test('tells every context of a change', async () => {
    const other = await openSubscriptions({ name: `subscriptions-${nth}`, inUse: async () => [] });
    const heard = new Promise<void>((done) => other.onChange(done));
    await subscribed();
    await heard;
    other.close();
  });
});

const json = (value: unknown) => Buffer.from(JSON.stringify(value));
const answer =
  (status: number, headers: Record<string, string> = {}): Host['mischief'] =>
  (_, response) => {
    response.writeHead(status, headers).end();
    return true;
  };

/** The next version is there and is changed by `change`; the signature over the index is by the publisher, unless the case undoes that. */
const REFUSED: [what: string, code: string, change: () => void][] = [
  [
    'an index that was changed after it was signed',
    'tampered',
    () =>
      publisher.tamper((index) => {
        index.signed.title = 'Another';
      }),
  ],
  [
    'an index with a field more than was signed',
    'tampered',
    () =>
      publisher.tamper((index) => {
        index.signed.more = 1;
      }),
  ],
  [
    'a signature of something else',
    'tampered',
    () =>
      publisher.tamper((index) => {
        index.signature = `${'A'.repeat(86)}==`;
      }),
  ],
  ['another key', 'key-changed', () => publisher.publish(second, aSigner())],
  [
    'another key’s signature under the old key',
    'tampered',
    () => {
      publisher.publish(second, aSigner());
      publisher.tamper((index) => {
        index.key = publisher.signer.key;
      });
    },
  ],
  [
    'the index of an older version, played again',
    'older',
    () => {
      const old = new Publisher(publisher.signer);
      old.publish(version('0.9.0', RECORDS));
      for (const [name, bytes] of old.files) publisher.files.set(name, bytes);
    },
  ],
  [
    'other records under the same version',
    'older',
    () => {
      const same = new Publisher(publisher.signer);
      same.publish(version('1.0.0', RECORDS.slice(5)));
      for (const [name, bytes] of same.files) publisher.files.set(name, bytes);
    },
  ],
  [
    'another pack of the same publisher',
    'tampered',
    () => {
      const other = new Publisher(publisher.signer);
      other.publish(version('3.0.0', RECORDS, { id: 'other' as PackId }));
      for (const [name, bytes] of other.files) publisher.files.set(name, bytes);
    },
  ],
  ['a pack whose records were changed', 'tampered', () => replacePack(gzipSync(json(version('1.1.0', RECORDS))))],
  ['a pack that is cut off', 'tampered', () => replacePack(gzipSync(packText(second)).subarray(0, 900))],
  [
    'an index that is cut off',
    'not-a-pack',
    () => publisher.files.set('index.json', (publisher.files.get('index.json') as Uint8Array).subarray(0, 300)),
  ],
  ['a bomb', 'too-large', () => replacePack(gzipSync(Buffer.alloc(30_000_000)))],
  ['an index without end', 'too-large', () => publisher.files.set('index.json', Buffer.alloc(300_000, 32))],
  ['no index at all', 'answered', () => publisher.files.delete('index.json')],
  ['a page in its place', 'not-a-pack', () => publisher.files.set('index.json', Buffer.from('<!doctype html>'))],
  [
    'an index of another schema',
    'not-a-pack',
    () =>
      publisher.tamper((index) => {
        index.format = 'pledgemark-packs/2';
      }),
  ],
  [
    'a path that leads out of the folder',
    'not-a-pack',
    () => publisher.tamper((index) => Object.assign(index.signed.pack as object, { path: '../x.json' })),
  ],
  [
    'a path that leads to another host',
    'not-a-pack',
    () => publisher.tamper((index) => Object.assign(index.signed.pack as object, { path: '//x.example/y' })),
  ],
  [
    'an index that sets a prototype',
    'not-a-pack',
    () => {
      const text = Buffer.from(publisher.files.get('index.json') ?? '').toString();
      publisher.files.set('index.json', Buffer.from(text.replace('"signed": {', '"signed": {"\\u005f_proto__": {"admin": true},')));
    },
  ],
  ['a redirect to another host', 'redirected', () => mischief(answer(302, { location: 'http://localhost:1/index.json' }))],
  ['a redirect on the same host', 'redirected', () => mischief(answer(301, { location: '/other.json' }))],
  ['a busy server', 'answered', () => mischief(answer(503, { 'retry-after': '7200' }))],
  ['a connection that breaks', 'unreachable', () => mischief((request) => Boolean(request.destroy()))],
  ['a slow drip', 'too-slow', () => mischief(drip)],
];

const mischief = (does: Host['mischief']): void => {
  host.mischief = does;
};

const replacePack = (bytes: Uint8Array): void => {
  publisher.publish(second);
  publisher.files.set('sample-1.1.0-from-1.0.0.json.gz', bytes);
  publisher.files.set('sample-1.1.0.json.gz', bytes);
};

/** A byte every so often, for ever. */
const drip: Host['mischief'] = (_, response) => {
  response.writeHead(200);
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
  return true;
};

describe('is refused, and what is in use stays:', () => {
  test.each(REFUSED)('%s (%s)', async (_, code, change) => {
    await subscribed();
    const before = await only();
    change();
    await packs.check(host.address);
    const after = await only();
    expect(after.trouble).toMatchObject({ code, detail: expect.stringMatching(/\w{3}/) });
    expect(after).toMatchObject({ key: before.key, failures: 1 });
    expect(after.nextAt).toBeGreaterThan(now);
    // What was installed is still at hand, for the next difference to be laid over.
    publisher.files.clear();
    host.mischief = () => false;
    for (const pack of [first, second, version('1.2.0', RECORDS)]) publisher.publish(pack);
    await packs.check(host.address);
    expect(await only()).toMatchObject({ version: '1.2.0', trouble: null, failures: 0 });
    expect(host.asked.at(-1)).toBe('GET /sample-1.2.0-from-1.0.0.json.gz 200');
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  });

  test('a pack that says another version than its index', async () => {
    await subscribed();
    const { signer } = publisher;
    publisher.publish(second);
    const liar = new Publisher(signer);
    liar.publish(second);
    const index = JSON.parse(Buffer.from(liar.files.get('index.json') ?? '').toString());
    publisher.files.set('index.json', Buffer.from(indexText({ ...index.signed, version: '1.5.0', deltas: [] }, signer)));
    await packs.check(host.address);
    expect((await only()).trouble).toMatchObject({ code: 'not-a-pack', detail: expect.stringMatching(/1\.1\.0.*1\.5\.0/) });
  });

  test('an older version, though the newer one that was seen never came', async () => {
    await subscribed();
    replacePack(gzipSync('{}'));
    await packs.check(host.address);
    publisher.files.clear();
    publisher.publish(first);
    await packs.check(host.address);
    expect((await only()).trouble).toMatchObject({ code: 'older' });
  });

  test('once the browser no longer lets us ask', async () => {
    await subscribed();
    const barred = await openSubscriptions({ name: `subscriptions-${nth}`, inUse: async () => installed, mayAsk: async () => false });
    await barred.check(host.address);
    expect((await only()).trouble).toMatchObject({ code: 'no-access' });
    expect(host.asked).toEqual([]);
    barred.close();
  });

  test.each([
    ['', 'nothing'],
    ['packs.example', 'no scheme'],
    ['http://packs.example/index.json', 'http'],
    ['http://127.0.0.1.packs.example/index.json', 'a name that looks like loopback'],
    ['https://name:secret@packs.example/index.json', 'a password'],
    ['file:///etc/passwd', 'a file'],
    ['javascript:alert(1)', 'a script'],
  ])('an address like "%s": %s', async (address) => {
    await expect(packs.look(address)).rejects.toMatchObject({ code: 'no-address' });
  });
});

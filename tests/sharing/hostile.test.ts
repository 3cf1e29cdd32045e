import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EntryId } from '../../src/model/entry.ts';
import { disputesOf, settleDispute } from '../../src/sharing/disputes.ts';
import { openServer, soundDatabase } from '../../src/sharing/server.ts';
import { judgement, saved } from '../ledger/samples.ts';
import { Couch } from './couch.ts';
import { Member } from './member.ts';

const id = 'pledge' as EntryId;
let couch: Couch;
let ana: Member;
let ben: Member;

beforeEach(async () => {
  couch = new Couch();
  vi.stubGlobal('fetch', couch.fetch);
  [ana, ben] = [new Member('ana'), new Member('ben')];
  await (await ana.ledger()).save(saved('pledge', undefined, { note: 'first' }));
  for (const who of [ana, ben, ana]) await who.sync();
});
afterEach(() => {
  vi.unstubAllGlobals();
  ana.close();
  ben.close();
});

const notes = async (who: Member): Promise<string[]> => (await (await who.ledger()).saved()).map(({ note }) => note);
const counts = async (who: Member) => (await who.ledger()).replica.counts();
const annotate = async (who: Member, note: string): Promise<void> => {
  await (await who.ledger()).annotate(id, { note, tags: [] });
};
const good = (): Record<string, unknown> => structuredClone(couch.shown('entry:pledge') ?? {});
const withValue = (change: object): Record<string, unknown> => ({ ...good(), value: { ...(good().value as object), ...change } });

describe('is not taken, is counted, and what is here stays:', () => {
  const POISON: [what: string, body: () => Record<string, unknown>][] = [
    ['another schema', () => ({ ...good(), format: 'pledgemark-shared/2' })],
    ['an entry without a date', () => withValue({ date: null })],
    ['an entry of another name', () => withValue({ id: 'other' })],
    ['a judgement under an entry’s name', () => ({ ...good(), kind: 'judgement' })],
    ['a version that no entry could have', () => ({ ...good(), others: { kind: [{ by: 'x', at: '2026-01-01T00:00:00Z', is: 'rumour' }] } })],
    ['an entry larger than any is', () => withValue({ note: 'x'.repeat(600_000) })],
    ['50 MB', () => withValue({ note: 'x'.repeat(50_000_000) })],
    ['a prototype', () => JSON.parse(JSON.stringify(good()).replace('"value":{', '"value":{"__proto__":{"admin":true},'))],
    ['a prototype of the whole', () => JSON.parse(JSON.stringify(good()).replace('{', '{"__proto__":{"admin":true},'))],
    ['half a letter', () => withValue({ note: 'a \ud83c b' })],
    ['an attachment', () => ({ ...good(), _attachments: { 'x.txt': { content_type: 'text/plain', length: 7, stub: true } } })],
    ['a nest without end', () => withValue({ note: Array.from({ length: 60 }).reduce((inner) => [inner], '') })],
  ];
  test.each(POISON)('%s', async (_, body) => {
    const poison = body();
    couch.docs.delete('entry:pledge');
    couch.force('entry:pledge', poison, `9-${'a'.repeat(32)}`);
    couch.force('entry:new', poison, `1-${'b'.repeat(32)}`);
    await ben.sync();
    expect([await notes(ben), (await counts(ben)).refused]).toEqual([['first'], 2]);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
    // What the reader writes is not written over it either; all else goes on.
    await annotate(ben, 'mine');
    await (await ben.ledger()).save(saved('another', undefined, { note: 'more' }));
    await ben.sync();
    expect((await notes(ben)).toSorted()).toEqual(['mine', 'more']);
    expect(couch.docs.get('entry:pledge')?.[0]?.rev).toMatch(/^9-/);
    expect(couch.shown('entry:another')).toMatchObject({ by: 'ben' });
  });

  test('a revision that is not the one that was named', async () => {
    await annotate(ana, 'second');
    await ana.sync();
    couch.lies = (path, answer) => (path === '/_bulk_get' ? JSON.parse(JSON.stringify(answer).replaceAll(/"_rev":"\d+-/g, '"_rev":"99-')) : answer);
    await ben.sync();
    expect([await notes(ben), (await counts(ben)).refused]).toEqual([['first'], 1]);
  });
});

test('what no server takes stays here, and holds nothing else up', async () => {
  await annotate(ben, 'half a letter: \ud83c');
  await (await ben.ledger()).save(saved('another', undefined, { note: 'more' }));
  expect(await ben.sync()).toMatchObject({ unsendable: 1, went: 1 });
  expect(couch.shown('entry:another')).toMatchObject({ by: 'ben' });
  expect((await notes(ben)).toSorted()).toEqual(['half a letter: \ud83c', 'more']);
});

describe('what was not taken is looked at again when that is asked, though nobody changed it:', () => {
  test('a revision that the server named and did not give', async () => {
    await annotate(ana, 'second');
    await ana.sync();
    couch.lies = (path, answer) => (path === '/_bulk_get' ? JSON.parse(JSON.stringify(answer).replaceAll(/"_rev":"\d+-/g, '"_rev":"99-')) : answer);
    await ben.sync();
    couch.lies = (_, answer) => answer;
    await ben.sync();
    expect([await notes(ben), (await counts(ben)).refused]).toEqual([['first'], 1]);
    await ben.sync({ looksAgain: true });
    expect([await notes(ben), (await counts(ben)).refused]).toEqual([['second'], 0]);
  });
  test('what is as bad as before stays out, and is named in the same few questions', async () => {
    for (let n = 0; n < 600; n++) couch.force(`entry:bad-${n}`, { rubbish: n }, `1-${n.toString(16).padStart(32, '0')}`);
    await ben.sync();
    couch.asked.length = 0;
    await ben.sync({ looksAgain: true });
    expect([await notes(ben), (await counts(ben)).refused]).toEqual([['first'], 600]);
    expect(couch.asked.filter((question) => /_doc_ids|_bulk_get/.test(question))).toHaveLength(4);
  });
  test('nothing is asked where nothing was refused', async () => {
    couch.asked.length = 0;
    await ben.sync({ looksAgain: true });
    expect(couch.asked.filter((question) => /_doc_ids/.test(question))).toEqual([]);
  });
});

test('what was not taken goes to a database that was made anew', async () => {
  couch.docs.delete('entry:pledge');
  couch.force('entry:pledge', { rubbish: true }, `9-${'a'.repeat(32)}`);
  await ben.sync();
  couch.wipe();
  await ben.sync();
  expect([couch.shown('entry:pledge'), (await counts(ben)).refused]).toMatchObject([{ value: { note: 'first' } }, 0]);
});

test('a word whose answer was lost is one’s own: writing on does not make two versions of it', async () => {
  await annotate(ben, 'second');
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    const answer = await couch.fetch(address, init);
    if (address.endsWith('/_bulk_docs')) throw new TypeError('socket hang up');
    return answer;
  });
  await expect(ben.sync()).rejects.toMatchObject({ code: 'unreachable' });
  expect(couch.shown('entry:pledge')).toMatchObject({ value: { note: 'second' } });
  vi.stubGlobal('fetch', couch.fetch);
  await annotate(ben, 'third');
  for (const who of [ben, ana]) await who.sync();
  expect([await notes(ana), (await counts(ana)).contested]).toEqual([['third'], 0]);
});

test('what a document that is mended says is taken again', async () => {
  const mended = good();
  couch.docs.delete('entry:pledge');
  couch.force('entry:pledge', { rubbish: true }, `9-${'a'.repeat(32)}`);
  await ben.sync();
  couch.docs.delete('entry:pledge');
  couch.force('entry:pledge', { ...mended, value: { ...(mended.value as object), note: 'mended' } }, `10-${'a'.repeat(32)}`);
  await ben.sync();
  expect([await notes(ben), (await counts(ben)).refused]).toEqual([['mended'], 0]);
});

describe('removed on one side and changed on the other', () => {
  test('nothing is lost, and the removal is told of', async () => {
    await (await ana.ledger()).remove(id);
    await annotate(ben, 'changed');
    for (const who of [ana, ben, ana]) await who.sync();
    expect([await notes(ana), await notes(ben)]).toEqual([['changed'], ['changed']]);
    expect([(await counts(ana)).contested, (await counts(ben)).contested]).toEqual([1, 1]);
    expect(couch.shown('entry:pledge')).toMatchObject({ gone: { by: 'ana' } });
  });
  test('removed on both, it does not come back', async () => {
    for (const who of [ana, ben]) await (await who.ledger()).remove(id);
    for (const who of [ana, ben, ana]) await who.sync();
    expect([await notes(ana), await notes(ben), couch.shown('entry:pledge')]).toEqual([[], [], null]);
  });
  test('removed by a third as well, it does not come back', async () => {
    const cho = new Member('cho');
    await cho.sync();
    await (await ana.ledger()).remove(id);
    await annotate(ben, 'changed');
    for (const who of [ben, cho, ana]) await who.sync();
    await (await cho.ledger()).remove(id);
    for (const who of [cho, ana, ben]) await who.sync();
    expect([await notes(ana), await notes(ben), await notes(cho)]).toEqual([[], [], []]);
    cho.close();
  });
  test('let stand by one and removed by another meanwhile, it is asked about again', async () => {
    const cho = new Member('cho');
    await (await ana.ledger()).remove(id);
    await annotate(ben, 'changed');
    for (const who of [ben, ana, ben, cho]) await who.sync();
    const { replica } = await ana.ledger();
    const [of] = await disputesOf(replica, 'ana');
    if (of) await settleDispute(replica, 'ana', of, 'keep');
    await (await cho.ledger()).remove(id);
    await annotate(ben, 'changed again');
    for (const who of [ben, cho, ana]) await who.sync();
    expect([await notes(ana), couch.shown('entry:pledge')]).toMatchObject([['changed again'], { gone: { by: 'cho' } }]);
    cho.close();
  });
  test('removed on one and left alone on the other, it is gone on both', async () => {
    await (await ana.ledger()).remove(id);
    for (const who of [ana, ben]) await who.sync();
    expect([await notes(ana), await notes(ben)]).toEqual([[], []]);
  });
});

test('two verdicts on one link are both kept, with their words', async () => {
  await (await ana.ledger()).judge(judgement('a', 'pledge', 'right'));
  await (await ben.ledger()).judge({ ...judgement('a', 'pledge', 'not-the-same'), words: 'other words' });
  for (const who of [ana, ben, ana]) await who.sync();
  const doc = JSON.stringify(couch.shown(`judgement:${judgement('a', 'pledge').claim}:pledge`));
  expect(doc).toMatch(/"right"/);
  expect(doc).toMatch(/"not-the-same"[^}]*other words/);
  expect((await counts(ana)).contested).toBe(1);
});

test('a copy of the cluster that was written apart is laid beside, and then removed there', async () => {
  const apart = withValue({ note: 'of the other half' });
  couch.force('entry:pledge', apart, `1-${'0'.repeat(32)}`);
  for (const who of [ana, ben]) await who.sync();
  expect(JSON.stringify(couch.shown('entry:pledge'))).toMatch(/of the other half/);
  expect(couch.docs.get('entry:pledge')?.filter(({ deleted }) => !deleted)).toHaveLength(1);
  expect([(await counts(ana)).contested, (await counts(ben)).contested]).toEqual([1, 1]);
});

test('a database that was made anew is filled again', async () => {
  couch.wipe();
  await annotate(ben, 'meanwhile');
  for (const who of [ben, ana, ben]) await who.sync();
  expect([await notes(ana), await notes(ben)]).toEqual([['meanwhile'], ['meanwhile']]);
  expect(couch.shown('entry:pledge')).toMatchObject({ value: { note: 'meanwhile' } });
});

test('a member who may not write keeps theirs here, is told so, and reads on', async () => {
  couch.refuses = ({ value }) => (JSON.stringify(value).includes('mine') ? 'only writers may write' : null);
  await annotate(ben, 'mine');
  await (await ana.ledger()).save(saved('later', undefined, { note: 'of ana' }));
  await ana.sync();
  expect(await ben.sync()).toMatchObject({ refused: 'only writers may write', came: 1 });
  expect((await notes(ben)).toSorted()).toEqual(['mine', 'of ana']);
  expect((await counts(ben)).waiting).toBe(1);
});

test('what an administrator purged comes back once a member changes it, and not before', async () => {
  await (await ana.ledger()).save(saved('other', undefined, { note: 'other' }));
  for (const who of [ana, ben]) await who.sync();
  for (const name of ['entry:pledge', 'entry:other']) couch.purge(name);
  for (const who of [ana, ben]) await who.sync();
  expect([couch.shown('entry:pledge'), couch.shown('entry:other')]).toEqual([null, null]);
  await annotate(ben, 'changed');
  for (const who of [ben, ana]) await who.sync();
  expect([couch.shown('entry:pledge'), couch.shown('entry:other')]).toMatchObject([{ value: { note: 'changed' } }, null]);
  expect([(await counts(ben)).waiting, (await notes(ana)).toSorted()]).toEqual([0, ['changed', 'other']]);
});

test('much is sent in several requests, none larger than servers take: some close the connection instead of saying so', async () => {
  const largest = 3_000_000;
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    if (String(init.body ?? '').length > largest) throw new TypeError('socket hang up');
    return couch.fetch(address, init);
  });
  for (let n = 0; n < 40; n++) await (await ben.ledger()).save(saved(`long-${n}`, undefined, { note: 'x'.repeat(n % 2 ? 400_000 : 90_000) }));
  expect(await ben.sync()).toMatchObject({ went: 40, unsendable: 0 });
});

describe('what the server refuses', () => {
  const saveMany = async (who: Member, names: string[]): Promise<void> => {
    for (const name of names) await (await who.ledger()).save(saved(name, undefined, { note: name }));
  };
  test('holds nothing else up, however much of it stands before', async () => {
    const early = Array.from({ length: 250 }, (_, n) => `a-${n}`);
    couch.refuses = ({ _id }) => (String(_id).startsWith('entry:a-') ? 'not these' : null);
    await saveMany(ben, [...early, 'z']);
    expect(await ben.sync()).toMatchObject({ refused: 'not these', went: 0 });
    expect(await ben.sync()).toMatchObject({ refused: 'not these', went: 1 });
    expect(couch.shown('entry:z')).toMatchObject({ by: 'ben' });
    // And goes once it may, though it was passed over.
    couch.refuses = () => null;
    expect(await ben.sync()).toMatchObject({ refused: null, went: 250 });
    expect((await counts(ben)).waiting).toBe(0);
  });
  test('is not all sent again each time, where the reader may write nothing', async () => {
    couch.refuses = () => 'only writers may write';
    await saveMany(
      ben,
      Array.from({ length: 450 }, (_, n) => `b-${n}`),
    );
    for (const most of [200, 200, 250]) {
      couch.tried = 0;
      await ben.sync();
      expect(couch.tried).toBeLessThanOrEqual(most);
    }
    expect((await counts(ben)).waiting).toBe(450);
  });
});

test('tells the same changes again and again, and is not listened to for ever', async () => {
  couch.lies = (path, answer) =>
    path.startsWith('/_changes')
      ? { results: Array.from({ length: 500 }, (_, n) => ({ id: `x${n}`, changes: [{ rev: '1-a' }] })), last_seq: 7 }
      : answer;
  await expect(ben.sync()).rejects.toMatchObject({ code: 'not-couch' });
  expect(await notes(ben)).toEqual(['first']);
});

test.each([
  ['http://couch.example/team', 'only https'],
  ['https://ana:secret@couch.example/team', 'name or password'],
  ['https://couch.example/', 'name of a database'],
  ['https://couch.example/team?x=1', 'name of a database'],
  ['team', 'no address'],
])('%s is no database to share with', (address, why) => expect(() => soundDatabase(address)).toThrow(why));

test('a redirect is not followed, and the secret goes nowhere else', async () => {
  const asked: { url: string; init: RequestInit }[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push({ url, init });
    return new Response('', { status: 302, headers: { location: 'https://elsewhere.example/' } });
  });
  const server = openServer('https://couch.example/db/team', { name: 'ana', secret: 'correct horse' });
  await expect(server.ask('/_changes')).rejects.toMatchObject({ code: 'redirected' });
  expect(asked.map(({ url, init }) => [url, init.redirect])).toEqual([['https://couch.example/db/_session', 'manual']]);
});

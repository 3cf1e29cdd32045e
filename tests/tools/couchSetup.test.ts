import { describe, expect, test } from 'vitest';
import { type Ask, done, planned, VALIDATE } from '../../tools/couch/setup.ts';
import { refusedBy } from '../sharing/rules.ts';

/** As much of a CouchDB as its administrator sees. */
class Server {
  readonly kept = new Map<string, Record<string, unknown>>([['/', { couchdb: 'Welcome', version: '3.4.2' }]]);
  readonly wrote: string[] = [];
  status = 200;
  readonly ask: Ask = async (path, method = 'GET', body) => {
    if (this.status !== 200) return { status: this.status, answer: { error: 'no' } };
    if (method === 'GET') return this.kept.has(path) ? { status: 200, answer: this.kept.get(path) } : { status: 404, answer: { error: 'not_found' } };
    this.wrote.push(path);
    this.kept.set(path, { ...(body as object), ...(path.includes('_design') && { _rev: `${this.wrote.length}-a` }) });
    if (body === undefined) this.kept.set(`${path}/_security`, { admins: { roles: ['_admin'] }, members: { roles: ['_admin'] } });
    return { status: 201, answer: { ok: true } };
  };
}

describe('a team’s database is made ready', () => {
  test('once: by what is missing, and nothing the second time', async () => {
    const server = new Server();
    const steps = await planned(server.ask, '/team');
    expect(steps.map(({ path }) => path)).toEqual(['/team', '/team/_security', '/team/_design/pledgemark']);
    expect(server.wrote).toEqual([]);
    await done(server.ask, steps);
    expect(await planned(server.ask, '/team')).toEqual([]);
  });

  test('whom a database lets in already it goes on letting in', async () => {
    const server = new Server();
    server.kept.set('/team', {});
    server.kept.set('/team/_security', { cloudant: { nobody: [] }, members: { names: ['ana'], roles: ['desk', 'pledgemark-writer'] } });
    await done(server.ask, await planned(server.ask, '/team'));
    expect(server.kept.get('/team/_security')).toMatchObject({
      cloudant: { nobody: [] },
      members: { names: ['ana'], roles: ['desk', 'pledgemark-writer', 'pledgemark-reader'] },
    });
  });

  test('older rules are brought up to date, over the revision that stands', async () => {
    const server = new Server();
    server.kept.set('/team', {});
    server.kept.set('/team/_security', { members: { roles: ['pledgemark-writer', 'pledgemark-reader'] } });
    server.kept.set('/team/_design/pledgemark', { _rev: '1-old', validate_doc_update: 'function () {}', views: { own: {} } });
    const [step, ...more] = await planned(server.ask, '/team');
    expect(more).toEqual([]);
    expect(step?.body).toMatchObject({ _rev: '1-old', validate_doc_update: VALIDATE, views: { own: {} } });
  });

  test.each([
    [401, /COUCHDB_USER/],
    [403, /COUCHDB_USER/],
    [302, /not what CouchDB answers/],
    [500, /not what CouchDB answers/],
  ])('an answer %d is told in plain words', async (status, words) => {
    const server = new Server();
    server.status = status;
    await expect(planned(server.ask, '/team')).rejects.toThrow(words);
    expect(server.wrote).toEqual([]);
  });

  test('what is no CouchDB is left alone', async () => {
    const server = new Server();
    server.kept.set('/', { hello: 'world' });
    await expect(planned(server.ask, '/team')).rejects.toThrow(/not what CouchDB answers/);
  });
});

describe('the rules that CouchDB runs', () => {
  const good = {
    _id: 'entry:a',
    format: 'pledgemark-shared/1',
    kind: 'entry',
    by: 'ana',
    at: '2026-01-02T03:04:05.000Z',
    value: {},
    wrote: {},
    others: {},
    gone: null,
    via: [],
  };
  test.each<[string, object, string[]]>([
    ['an entry of a writer', good, ['pledgemark-writer']],
    ['a word on a link', { ...good, _id: 'judgement:a:b', kind: 'judgement' }, ['desk', 'pledgemark-writer']],
    ['a removal', { _id: 'entry:a', _rev: '1-a', _deleted: true }, ['pledgemark-writer']],
    ['anything of an administrator', { _id: 'else' }, ['_admin']],
  ])('take %s', (_, doc, roles) => expect(refusedBy(doc, roles)).toBeNull());
  test.each<[string, object, string[]]>([
    ['an entry of a reader', good, ['pledgemark-reader']],
    ['an entry of nobody', good, []],
    ['a removal by a reader', { _id: 'entry:a', _rev: '1-a', _deleted: true }, ['pledgemark-reader']],
    ['another document', { ...good, _id: 'notes' }, ['pledgemark-writer']],
    ['another kind than its name', { ...good, kind: 'judgement' }, ['pledgemark-writer']],
    ['a later format', { ...good, format: 'pledgemark-shared/2' }, ['pledgemark-writer']],
    ['what nobody made', { ...good, by: 7 }, ['pledgemark-writer']],
    ['what was made at no time', { ...good, at: 'yesterday' }, ['pledgemark-writer']],
    ['a list for fields', { ...good, value: [] }, ['pledgemark-writer']],
    ['a removal without who', { ...good, gone: 'yes' }, ['pledgemark-writer']],
    ['an attachment', { ...good, _attachments: { 'x.txt': { data: 'eA==' } } }, ['pledgemark-writer']],
    ['no marks', { ...good, via: null }, ['pledgemark-writer']],
  ])('refuse %s', (_, doc, roles) => expect(refusedBy(doc, roles)).toMatch(/\.$/));
});

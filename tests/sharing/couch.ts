import { createHash } from 'node:crypto';

type Body = Record<string, unknown>;
interface Leaf {
  rev: string;
  body: Body;
  deleted: boolean;
}

/** What may go wrong with one question: before it is heard (`slow`: it is heard late), or after (`lost`: no answer, `cut`: half of one, `late`). */
export type Fault = 'down' | 'slow' | 'lost' | 'cut' | 'late' | 401 | 403 | 409 | 413 | 429 | 500;

/** The way between one browser and the server. */
export interface Line {
  /** Told of every question; what it gives goes wrong. */
  fault: (path: string) => Fault | null;
  /** How long what is slow or late is under way. */
  wait: () => Promise<void>;
}

const json = (value: unknown, status = 200): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } });

const order = (a: Leaf, b: Leaf): number =>
  Number(a.deleted) - Number(b.deleted) || Number.parseInt(b.rev, 10) - Number.parseInt(a.rev, 10) || (a.rev < b.rev ? 1 : -1);

/** As much of CouchDB as a team's ledger asks for, in this process: revision trees with their leaves, changes, local documents. */
export class Couch {
  docs = new Map<string, Leaf[]>();
  #seq = new Map<string, number>();
  #locals = new Map<string, Body>();
  #last = 0;
  asked: string[] = [];
  /** How many documents were sent to be written. */
  tried = 0;
  /** Changes an answer on its way. */
  lies: (path: string, answer: unknown) => unknown = (_, answer) => answer;
  /** Whether a document may be written, as its design document says. */
  refuses: (doc: Body) => string | null = () => null;

  wipe(): void {
    this.docs.clear();
    this.#seq.clear();
    this.#locals.clear();
    this.#last = 0;
  }

  /** The document that is shown; null where there is none. */
  shown(id: string): Body | null {
    const [leaf] = this.docs.get(id) ?? [];
    return leaf && !leaf.deleted ? leaf.body : null;
  }

  /** Writes a leaf beside those that are there, as a cluster whose halves did not see each other has it, or as anybody with another tool. */
  force(id: string, body: Body, rev: string, deleted = false): void {
    const leaves = this.docs.get(id) ?? [];
    this.docs.set(id, [...leaves, { rev, body, deleted }].sort(order));
    this.#bump(id);
  }

  /** As an administrator does for whom even a removal tells too much: nothing says that it was ever there. */
  purge(id: string): void {
    this.docs.delete(id);
    this.#seq.delete(id);
  }

  #bump(id: string): void {
    this.#seq.delete(id);
    this.#seq.set(id, ++this.#last);
  }

  #write({ _id, _rev, _deleted, ...body }: Body): Body {
    const id = String(_id);
    this.tried++;
    const why = this.refuses({ _id, ...(_deleted === true && { _deleted }), ...body });
    if (why !== null) return { id, error: 'forbidden', reason: why };
    const leaves = this.docs.get(id) ?? [];
    const on = _rev === undefined ? leaves[0] : leaves.find(({ rev }) => rev === _rev);
    if (_rev === undefined ? on && !on.deleted : !on) return { id, error: 'conflict', reason: 'Document update conflict.' };
    const next = Number.parseInt(on?.rev ?? '0', 10) + 1;
    const hash = createHash('md5')
      .update(JSON.stringify([on?.rev ?? null, _deleted ?? false, body]))
      .digest('hex');
    const leaf: Leaf = { rev: `${next}-${hash}`, body, deleted: _deleted === true };
    this.docs.set(id, [...leaves.filter((other) => other !== on), leaf].sort(order));
    this.#bump(id);
    return { ok: true, id, rev: leaf.rev };
  }

  #changes(params: URLSearchParams, { doc_ids: only }: Body): unknown {
    const since = Number(params.get('since'));
    const named = params.get('filter') === '_doc_ids' && Array.isArray(only) ? new Set(only) : null;
    const all = [...this.#seq].filter(([id, seq]) => seq > since && (named === null || named.has(id)));
    const some = all.slice(0, Number(params.get('limit') ?? all.length));
    const results = some.map(([id, seq]) => ({ id, seq, changes: (this.docs.get(id) ?? []).map(({ rev }) => ({ rev })) }));
    return { results, last_seq: some.at(-1)?.[1] ?? Math.max(since, this.#last), pending: all.length - some.length };
  }

  #got(docs: { id: string; rev: string }[]): unknown {
    const results = docs.map(({ id, rev }) => {
      const leaf = (this.docs.get(id) ?? []).find((one) => one.rev === rev);
      const ok = leaf && { _id: id, _rev: rev, ...(leaf.deleted && { _deleted: true }), ...leaf.body };
      return { id, docs: [ok ? { ok } : { error: { id, rev, error: 'not_found' } }] };
    });
    return { results };
  }

  #local(name: string, method: string, body: Body): Response {
    const now = this.#locals.get(name);
    if (method === 'GET') return now ? json(now) : json({ error: 'not_found' }, 404);
    if (now && now._rev !== body._rev) return json({ error: 'conflict' }, 409);
    const rev = `0-${Number(String(now?._rev ?? '0-0').slice(2)) + 1}`;
    this.#locals.set(name, { ...body, _rev: rev });
    return json({ ok: true, rev }, 201);
  }

  #handle(path: string, method: string, body: Body): Response {
    const url = new URL(path, 'http://couch');
    if (url.pathname.startsWith('/_local/')) return this.#local(url.pathname, method, body);
    if (url.pathname === '/_changes') return json(this.lies(path, this.#changes(url.searchParams, body)));
    if (url.pathname === '/_bulk_get') return json(this.lies(path, this.#got(body.docs as { id: string; rev: string }[])));
    if (url.pathname === '/_bulk_docs')
      return json(
        this.lies(
          path,
          (body.docs as Body[]).map((doc) => this.#write(doc)),
        ),
        201,
      );
    return json({ error: 'not_found' }, 404);
  }

  /** `fetch` for one browser, to which the database lies at `http://localhost/team`. */
  readonly fetch: typeof fetch = (address, init) => this.answer(address, init);

  async answer(address: string | URL | Request, init: RequestInit = {}, line?: Line): Promise<Response> {
    const path = String(address).replace('http://localhost/team', '');
    const method = init.method ?? 'GET';
    this.asked.push(`${method} ${path}`);
    const fault = line?.fault(path) ?? null;
    const body = (): Body => JSON.parse(String(init.body ?? '{}'));
    if (fault === 'down') throw new TypeError('fetch failed');
    if (fault === 409 && path === '/_bulk_docs')
      return json(
        (body().docs as Body[]).map(({ _id }) => ({ id: _id, error: 'conflict' })),
        201,
      );
    if (typeof fault === 'number') return json({ error: 'fault' }, fault);
    if (fault === 'slow') await line?.wait();
    const answer = this.#handle(path, method, body());
    if (fault === 'late') await line?.wait();
    if (fault === 'lost') throw new TypeError('socket hang up');
    if (fault === 'cut') return new Response((await answer.text()).slice(0, -5), { status: answer.status });
    return answer;
  }
}

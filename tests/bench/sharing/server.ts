import type { SavedEntry } from '../../../src/model/saved.ts';
import { documentOf } from '../../../src/sharing/document.ts';
import { fieldsOf } from '../../../src/sharing/values.ts';
import { Couch } from '../../sharing/couch.ts';
import { openDoor } from '../../sharing/door.ts';

/** What went over the wire. */
export interface Traffic {
  requests: number;
  up: number;
  down: number;
  /** How many documents were asked for. */
  documents: number;
}

export interface BenchServer {
  address: string;
  traffic: Traffic;
  stop(): Promise<void>;
}

/** As a member writes it. */
export function shared(entry: SavedEntry): object {
  const made = { by: 'ben', at: entry.savedAt };
  const fields = Object.entries(fieldsOf(entry)).map(([name, is]) => [name, [{ ...made, is }]] as const);
  return documentOf('entry', made, new Map(fields), { gone: null, via: ['bench'] });
}

/** The tests' own server on loopback, with these entries in it: it answers at once, so that what is measured is the reader's side. */
export async function serverWith(entries: readonly SavedEntry[]): Promise<BenchServer> {
  const couch = new Couch();
  for (const [n, entry] of entries.entries())
    couch.force(`entry:${entry.id}`, shared(entry) as Record<string, unknown>, `1-${n.toString(16).padStart(32, '0')}`);
  const ids = [...couch.docs.keys()].toSorted();
  const all = (params: URLSearchParams): Response => {
    const start = JSON.parse(params.get('startkey') ?? '""');
    const from = ids.findIndex((id) => id >= start);
    const some = ids.slice(from, from + Number(params.get('limit')));
    return Response.json({ rows: some.map((id) => ({ id, doc: { _id: id, ...couch.shown(id) } })) });
  };
  const traffic: Traffic = { requests: 0, up: 0, down: 0, documents: 0 };
  const door = await openDoor(async (question, answer) => {
    let body = '';
    for await (const piece of question) body += piece;
    const path = (question.url ?? '').replace(/^\/team/, '');
    const { pathname, searchParams } = new URL(path, 'http://localhost');
    const got =
      pathname === '/_all_docs'
        ? all(searchParams)
        : await couch.answer(`http://localhost/team${path}`, { method: question.method ?? 'GET', ...(body !== '' && { body }) });
    const text = await got.text();
    traffic.requests++;
    traffic.up += body.length;
    traffic.down += text.length;
    if (path === '/_bulk_get') traffic.documents += (JSON.parse(body) as { docs: unknown[] }).docs.length;
    answer.writeHead(got.status, { 'content-type': 'application/json' }).end(text);
  });
  return { address: `http://127.0.0.1:${door.port}/team`, traffic, stop: door.end };
}

import { randomUUID } from 'node:crypto';
import type { SharedDocument } from '../../../src/model/replica.ts';
import type { Credentials } from '../../../src/sharing/server.ts';
import { couchHost, LOGIN, TOKEN } from '../../sharing/host.ts';

/** A database that members come together on. */
export interface Database {
  address: string;
  /** As members sign in: by name, and by token where the server gives any. */
  logins: readonly [Credentials, Credentials];
  stop(): void;
  start(): void;
  /** What there is of a team's ledger. */
  left(): Promise<[id: string, doc: SharedDocument][]>;
  end(): Promise<void>;
}

async function leftAt(address: string, authorization: string): Promise<[string, SharedDocument][]> {
  const response = await fetch(`${address}/_all_docs?include_docs=true`, { headers: { authorization } });
  const { rows } = (await response.json()) as { rows: { id: string; doc: SharedDocument }[] };
  return rows.filter(({ id }) => /^(?:entry|judgement):/.test(id)).map(({ id, doc }) => [id, doc]);
}

async function inProcess(): Promise<Database> {
  const host = await couchHost();
  return {
    address: host.address,
    logins: [LOGIN, TOKEN],
    stop: host.shut,
    start: host.open,
    left: () => leftAt(host.address, `Bearer ${TOKEN.secret}`),
    end: host.end,
  };
}

/** A database of its own on a CouchDB that is there already, which is not stopped: in its histories members go offline, the server does not. */
async function onCouch(url: string): Promise<Database> {
  const { origin, username, password } = new URL(url);
  const login = { name: decodeURIComponent(username), secret: decodeURIComponent(password) };
  const authorization = `Basic ${Buffer.from(`${login.name}:${login.secret}`).toString('base64')}`;
  const address = `${origin}/pledgemark-soak-${randomUUID()}`;
  const made = await fetch(address, { method: 'PUT', headers: { authorization } });
  if (!made.ok) throw new Error(`${origin} answered ${made.status} when asked for a new database: does COUCHDB_URL name an administrator?`);
  const nothing = (): void => {};
  return {
    address,
    logins: [login, login],
    stop: nothing,
    start: nothing,
    left: () => leftAt(address, authorization),
    end: async () => void (await fetch(address, { method: 'DELETE', headers: { authorization } })),
  };
}

/** On the server that COUCHDB_URL names (`http://admin:password@127.0.0.1:5984`), or else on one in this process. */
export const openDatabase = (): Promise<Database> => (process.env.COUCHDB_URL ? onCouch(process.env.COUCHDB_URL) : inProcess());

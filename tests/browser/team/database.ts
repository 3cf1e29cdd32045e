import type { SharedDocument } from '../../../src/model/replica.ts';
import type { Credentials } from '../../../src/sharing/server.ts';
import { couchHost, LOGIN, TOKEN } from '../../sharing/host.ts';

/** A database that members come together on. */
export interface Database {
  address: string;
  /** As members sign in: by name, and by token. */
  logins: readonly [Credentials, Credentials];
  stop(): void;
  start(): void;
  /** What there is of a team's ledger. */
  left(): Promise<[id: string, doc: SharedDocument][]>;
  end(): Promise<void>;
}

async function leftAt(address: string): Promise<[string, SharedDocument][]> {
  const response = await fetch(`${address}/_all_docs?include_docs=true`, { headers: { authorization: `Bearer ${TOKEN.secret}` } });
  const { rows } = (await response.json()) as { rows: { id: string; doc: SharedDocument }[] };
  return rows.filter(({ id }) => /^(?:entry|judgement):/.test(id)).map(({ id, doc }) => [id, doc]);
}

export async function openDatabase(): Promise<Database> {
  const { address, shut, open, end } = await couchHost();
  return { address, logins: [LOGIN, TOKEN], stop: shut, start: open, left: () => leftAt(address), end };
}

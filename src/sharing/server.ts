import * as v from 'valibot';
import { retryAfter } from '../reach/retryAfter.ts';
import { serverAddress } from '../reach/serverAddress.ts';
import { SharingTrouble, TooMuch } from './trouble.ts';

/** Whose word a server takes: a name and password, which get a session's cookie, or a token where there is no name. */
export interface Credentials {
  name: string;
  secret: string;
}

/** A database of a server that speaks CouchDB's protocol. */
export interface Server {
  /** Asks a path below the database's address. Gives JSON, or null for "not found" and what else `fine` names. */
  ask(path: string, options?: AskOptions): Promise<unknown>;
  /** Signs in again where the session is over. False where it lasts, or there is none. */
  signInAgain(): Promise<boolean>;
}

/** Who asks, as the server sees it: after a session's end nobody, whom it reads to where its database is open to everybody. */
const Nobody = v.object({ userCtx: v.object({ name: v.null() }) });

interface AskOptions {
  method?: 'GET' | 'POST' | 'PUT';
  body?: unknown;
  /** How long the whole answer may take, in ms. */
  patience?: number;
  /** Statuses that are an answer like any: null comes of them. */
  fine?: readonly number[];
  signal?: AbortSignal;
}

/** The database's address in full, where it may be shared with. @throws SharingTrouble */
export function soundDatabase(typed: string): string {
  const url = serverAddress(typed);
  if (typeof url === 'string') throw new SharingTrouble('no-address', url);
  if (url.search !== '' || url.hash !== '' || url.pathname.replaceAll('/', '') === '')
    throw new SharingTrouble('no-address', 'an address without the name of a database, as in https://couch.example.org/team');
  return url.href.replace(/\/+$/, '');
}

/** The most that an answer may be, in bytes. */
const LARGEST = 8_000_000;
const PATIENCE = 60_000;

async function textOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let text = '';
  for (let all = 0; ; ) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done || !value) return text + decoder.decode();
    all += value.length;
    if (all > LARGEST) {
      await reader?.cancel().catch(() => {});
      throw new TooMuch(`an answer of more than ${LARGEST} bytes`, true);
    }
    text += decoder.decode(value, { stream: true });
  }
}

const Reason = v.pipe(v.string(), v.parseJson(), v.object({ reason: v.pipe(v.string(), v.maxLength(200)) }));

/** What the server says of who asks, as that their account is locked for a while: after it they know what to do. Nothing that has the secret in it. */
async function reasonOf(response: Response, secret: string): Promise<string> {
  const said = v.safeParse(Reason, await textOf(response).catch(() => ''));
  return said.success && !(secret !== '' && said.output.reason.includes(secret)) ? `: ${said.output.reason}` : '';
}

/**
 * @param host names the server in messages: an address is no secret, but it is long
 * @param byToken CouchDB says of a token that is none, or that another signed, that the question is a bad one
 */
async function refuse(response: Response, host: string, secret: string, byToken: boolean): Promise<void> {
  const { status, type, headers } = response;
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) throw new SharingTrouble('redirected', `${host} leads elsewhere`);
  if (status === 413) throw new TooMuch(`${host} answered 413`, false);
  const told = (): Promise<string> => reasonOf(response, secret);
  if (status === 401 || (status === 400 && byToken)) throw new SharingTrouble('signed-out', `${host} answered ${status}${await told()}`);
  if (status === 403) throw new SharingTrouble('forbidden', `${host} answered 403${await told()}`);
  if (status === 404) throw new SharingTrouble('no-database', `${host} answered 404`);
  if (status === 408 || status === 429 || status >= 500) throw new SharingTrouble('busy', `${host} answered ${status}`, retryAfter(headers));
  if (!response.ok) throw new SharingTrouble('not-couch', `${host} answered ${status}`);
}

/** Nothing is asked before `ask`. The secret goes to this address's origin only: in the body of the question for a session, or as a header. */
export function openServer(address: string, { name, secret }: Credentials): Server {
  const { host } = new URL(address);
  const session = new URL('_session', address).href;
  const withCookie = name !== '';
  const withToken = !withCookie && secret !== '';
  let signedIn = false;

  async function fetched(url: string, { method = 'GET', body, patience = PATIENCE, signal, fine = [] }: AskOptions): Promise<unknown> {
    const headers: Record<string, string> = { accept: 'application/json' };
    if (body !== undefined) headers['content-type'] = 'application/json';
    // Where a session has ended CouchDB may ask for Basic: a browser would put its own question for a password before the reader.
    if (withCookie) headers['x-couchdb-www-authenticate'] = 'Cookie';
    if (withToken) headers.authorization = `Bearer ${secret}`;
    const timeout = AbortSignal.timeout(patience);
    try {
      const response = await fetch(url, {
        method,
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
        redirect: 'manual',
        credentials: withCookie ? 'include' : 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      });
      if (fine.includes(response.status)) return null;
      await refuse(response, host, secret, withToken);
      return JSON.parse(await textOf(response));
    } catch (error) {
      if (error instanceof SharingTrouble || error instanceof TooMuch || signal?.aborted) throw error;
      if (error instanceof SyntaxError) throw new SharingTrouble('not-couch', `${host}: the answer is no JSON, or was cut off`);
      throw new SharingTrouble('unreachable', `${host}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  async function signIn(): Promise<void> {
    await fetched(session, { method: 'POST', body: { name, password: secret } });
    signedIn = true;
  }

  return {
    async ask(path, options = {}) {
      const url = `${address}${path}`;
      if (withCookie && !signedIn) await signIn();
      try {
        return await fetched(url, options);
      } catch (error) {
        // A session ends by itself after some minutes.
        if (!withCookie || !(error instanceof SharingTrouble) || error.code !== 'signed-out') throw error;
        await signIn();
        return fetched(url, options);
      }
    },
    async signInAgain() {
      if (!withCookie || !v.is(Nobody, await fetched(session, { fine: [404, 405] }))) return false;
      await signIn();
      return true;
    },
  };
}

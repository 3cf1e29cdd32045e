import { randomUUID } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { type Ask, done, planned } from '../../tools/couch/setup.ts';
import { clearWay, pass } from './gate.ts';

/** A user of the server who is there for one test. */
export interface User {
  name: string;
  secret: string;
}

/** What answers behind a test's door. */
export interface Behind {
  serve: RequestListener;
  /** As an administrator asks, whom no rule for documents holds. */
  admin: { authorization: string };
  end(): Promise<void>;
}

const basic = ({ name, secret }: User): string => `Basic ${Buffer.from(`${name}:${secret}`).toString('base64')}`;

/**
 * A database of its own on a CouchDB that is there already, made ready by the steps of `npm run couch:setup`, with two members who may write.
 * @param url names an administrator, as in `http://admin:password@127.0.0.1:5984`
 * @param token what stands for a token of the second member's, for CouchDB gives none out: who asks with it asks as they do
 */
export async function realCouch(url: string, login: User, token: string): Promise<Behind> {
  const { origin, username, password } = new URL(url);
  const authorization = basic({ name: decodeURIComponent(username), secret: decodeURIComponent(password) });
  const admin = async (path: string, method: string, body?: unknown): Promise<{ status: number; answer: unknown }> => {
    const headers = { authorization, 'content-type': 'application/json' };
    const response = await fetch(origin + path, { method, headers, body: body === undefined ? null : JSON.stringify(body) });
    return { status: response.status, answer: await response.json() };
  };
  const ask: Ask = (path, method = 'GET', body) => admin(path, method, body);
  const database = `/pledgemark-test-${randomUUID()}`;
  const second = { name: `${login.name}-2`, secret: randomUUID() };
  await done(ask, await planned(ask, database));
  for (const { name, secret } of [login, second]) {
    const user = { type: 'user', name, password: secret, roles: ['pledgemark-writer'] };
    const { status, answer } = await ask(`/_users/org.couchdb.user:${name}`, 'PUT', user);
    if (status >= 300) throw new Error(`${origin} made no user: ${status} ${JSON.stringify(answer)}`);
  }
  const forget = async ({ name }: User): Promise<void> => {
    const path = `/_users/org.couchdb.user:${name}`;
    const { answer } = await admin(path, 'GET');
    await admin(`${path}?rev=${(answer as { _rev: string })._rev}`, 'DELETE');
  };
  return {
    admin: { authorization },
    serve(question, answer) {
      if (question.headers.authorization === `Bearer ${token}`) question.headers.authorization = basic(second);
      pass(new URL(origin + database), clearWay(), question, answer);
    },
    async end() {
      await admin(database, 'DELETE');
      for (const user of [login, second]) await forget(user);
    },
  };
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { type Door, openDoor } from './door.ts';
import { type Behind, realCouch } from './realCouch.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const require = createRequire(import.meta.url);

/** express-pouchdb, which speaks CouchDB's protocol; both are CommonJS without types. */
function pouchServer(): Handler {
  const PouchDB = require('pouchdb-core').plugin(require('pouchdb-adapter-memory')).plugin(require('pouchdb-mapreduce'));
  // Each server of a test has its databases to itself: in memory they are found by their names.
  const prefix = `${Math.random().toString(36).slice(2)}-`;
  const app = require('express')();
  app.use('/', require('express-pouchdb')(PouchDB.defaults({ prefix }), { mode: 'minimumForPouchDB', inMemoryConfig: true, logPath: '/dev/null' }));
  return app;
}

/** A name that no user of a server has who is there already. */
export const LOGIN = { name: `ana-${Math.random().toString(36).slice(2, 10)}`, secret: 'correct horse' };
export const TOKEN = { name: '', secret: 'a.token.of-ben' };

/** A CouchDB on loopback with a database `team`, which lets in whoever has a session or a token. */
export interface CouchHost extends Door {
  address: string;
  /** `POST /team/_bulk_docs 201`, in order. */
  asked: string[];
  admin: Behind['admin'];
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const piece of request) text += piece;
  return text;
};

async function signIn(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { name, password } = JSON.parse(await bodyOf(request));
  const isGood = name === LOGIN.name && password === LOGIN.secret;
  response.writeHead(isGood ? 200 : 401, {
    'content-type': 'application/json',
    ...(isGood && { 'set-cookie': 'AuthSession=good; Path=/; HttpOnly' }),
  });
  response.end(JSON.stringify(isGood ? { ok: true } : { error: 'unauthorized' }));
}

const isIn = ({ headers }: IncomingMessage): boolean =>
  headers.authorization === `Bearer ${TOKEN.secret}` || (headers.cookie ?? '').includes('AuthSession=good');

async function inProcess(): Promise<Behind> {
  const app = pouchServer();
  return {
    admin: { authorization: `Bearer ${TOKEN.secret}` },
    serve(request, response) {
      const { method, url } = request;
      if (method === 'POST' && url === '/_session') void signIn(request, response);
      else if (isIn(request)) app(request, response);
      else response.writeHead(401, { 'content-type': 'application/json' }).end('{"error":"unauthorized"}');
    },
    end: async () => {},
  };
}

/** In this process, or on the CouchDB that COUCHDB_URL names: a door before it, which is shut and opened. */
export async function couchHost(): Promise<CouchHost> {
  const asked: string[] = [];
  const { COUCHDB_URL: real } = process.env;
  const behind = real ? await realCouch(real, LOGIN, TOKEN.secret) : await inProcess();
  const door = await openDoor((request, response) => {
    const { method, url } = request;
    response.on('finish', () => asked.push(`${method} ${url} ${response.statusCode}`));
    behind.serve(request, response);
  });
  const address = `http://127.0.0.1:${door.port}/team`;
  if (!real) await fetch(address, { method: 'PUT', headers: behind.admin });
  asked.length = 0;
  const end = async (): Promise<void> => {
    await door.end();
    await behind.end();
  };
  return { ...door, end, address, asked, admin: behind.admin };
}

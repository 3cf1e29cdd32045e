import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** Who writes, and who only reads: roles that an administrator gives users of the server. */
const ROLES = ['pledgemark-writer', 'pledgemark-reader'];
const DESIGN = '/_design/pledgemark';

/** CouchDB takes a function without a name. */
export const VALIDATE = readFileSync(new URL('validate.js', import.meta.url), 'utf8')
  .replace(/^\/\/.*\n/gm, '')
  .replace('function validate', 'function')
  .trim();

/** Asks the server for a path below its root: the status, and what it says. */
export type Ask = (path: string, method?: 'GET' | 'PUT', body?: unknown) => Promise<{ status: number; answer: unknown }>;

/** One thing that is to be written. */
export interface Step {
  says: string;
  path: string;
  body: unknown;
}

const Welcome = v.looseObject({ couchdb: v.string() });
const People = v.optional(v.looseObject({ names: v.optional(v.array(v.string()), []), roles: v.optional(v.array(v.string()), []) }), {});
const Security = v.looseObject({ admins: People, members: People });
const Design = v.looseObject({ _rev: v.string(), validate_doc_update: v.optional(v.string()) });

/** What the server says at a path; null where there is nothing. @throws Error that says what is wrong, and what to do */
async function looked<S extends v.GenericSchema>(ask: Ask, path: string, schema: S): Promise<v.InferOutput<S> | null> {
  const { status, answer } = await ask(path);
  if (status === 404) return null;
  if (status === 401 || status === 403)
    throw new Error(`The server answered ${status} to ${path}. Give an administrator of it as COUCHDB_USER and COUCHDB_PASSWORD.`);
  const parsed = v.safeParse(schema, answer);
  if (status !== 200 || !parsed.success)
    throw new Error(`The server answered ${status} to ${path}, and not what CouchDB answers. Is the address right?`);
  return parsed.output;
}

/** What is still to be done for a team's database, in order; nothing where all of it stands. `database`: its path, "/team". */
export async function planned(ask: Ask, database: string): Promise<Step[]> {
  if ((await looked(ask, '/', Welcome)) === null) throw new Error('There is no CouchDB at this address.');
  const steps: Step[] = [];
  const exists = (await looked(ask, database, v.looseObject({}))) !== null;
  if (!exists) steps.push({ says: `make the database ${database}`, path: database, body: undefined });
  const security = (exists ? await looked(ask, `${database}/_security`, Security) : null) ?? v.parse(Security, {});
  const { members } = security;
  const missing = ROLES.filter((role) => !members.roles.includes(role));
  if (missing.length > 0)
    steps.push({
      says: `let in ${missing.join(' and ')} as its members, beside ${[...members.names, ...members.roles].join(', ') || 'nobody'}`,
      path: `${database}/_security`,
      // Without an administrator of its own a database has those of the server.
      body: { ...security, members: { ...members, roles: [...members.roles, ...missing] } },
    });
  const design = exists ? await looked(ask, database + DESIGN, Design) : null;
  if (design?.validate_doc_update !== VALIDATE)
    steps.push({
      says: `${design ? 'bring up to date' : 'install'} the rules for what is written there, ${DESIGN.slice(1)}`,
      path: database + DESIGN,
      body: { ...design, language: 'javascript', validate_doc_update: VALIDATE },
    });
  return steps;
}

/** @throws Error with the server's reason, where it does not take a step; those before it stand */
export async function done(ask: Ask, steps: readonly Step[]): Promise<void> {
  for (const { says, path, body } of steps) {
    const { status, answer } = await ask(path, 'PUT', body);
    if (status >= 300) throw new Error(`The server did not ${says}: ${status} ${JSON.stringify(answer)}`);
  }
}

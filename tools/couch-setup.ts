import { soundDatabase } from '../src/sharing/server.ts';
import { type Ask, done, planned } from './couch/setup.ts';

const HELP = `npm run couch:setup -- https://couch.example.org/team          tells what it would do for a team's ledger there
npm run couch:setup -- https://couch.example.org/team --yes    does it
COUCHDB_USER and COUCHDB_PASSWORD name an administrator of the server; docs/team-ledger.md`;

/** Who asks is named by the environment alone: what is typed on a command line stays in its history. */
function asking(root: string): Ask {
  const { COUCHDB_USER: user = '', COUCHDB_PASSWORD: password = '' } = process.env;
  const authorization = user && { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
  return async (path, method = 'GET', body) => {
    const headers = { accept: 'application/json', 'content-type': 'application/json', ...authorization };
    const response = await fetch(root + path, { method, headers, body: body === undefined ? null : JSON.stringify(body), redirect: 'manual' });
    const text = await response.text();
    try {
      return { status: response.status, answer: JSON.parse(text) };
    } catch {
      return { status: response.status, answer: text.slice(0, 200) };
    }
  };
}

async function main(args: readonly string[]): Promise<number> {
  const isMeant = args.includes('--yes');
  const [typed, ...more] = args.filter((arg) => arg !== '--yes');
  if (typed === undefined || more.length > 0) {
    console.error(HELP);
    return 2;
  }
  try {
    const address = soundDatabase(typed);
    const root = address.slice(0, address.lastIndexOf('/'));
    const ask = asking(root);
    const steps = await planned(ask, address.slice(root.length));
    if (steps.length === 0) {
      console.log(`${address} is ready: nothing is to be done.`);
      return 0;
    }
    console.log(`${isMeant ? 'At' : 'It would, at'} ${address}:`);
    for (const { says } of steps) console.log(`- ${says}`);
    if (isMeant) await done(ask, steps);
    console.log(
      isMeant ? 'Done. Now give each user the role pledgemark-writer or pledgemark-reader.' : 'Nothing was changed. With --yes it is done.',
    );
    return 0;
  } catch (cause) {
    const reason = cause instanceof Error && cause.cause instanceof Error ? `: ${cause.cause.message}` : '';
    console.error((cause instanceof Error ? cause.message : String(cause)) + reason);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));

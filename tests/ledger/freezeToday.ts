/** `npx tsx tests/ledger/freezeToday.ts` freezes today's version of the database, once, before it is released. A frozen file is never written again. */
import 'fake-indexeddb/auto';
import { writeFileSync } from 'node:fs';
import { openLedger } from '../../src/ledger/ledger.ts';
import { VERSION } from '../../src/ledger/migrations.ts';
import { freeze } from './freeze.ts';
import { fill } from './history.ts';

const ledger = await openLedger({ name: 'today' });
await fill(ledger);
ledger.close();
writeFileSync(new URL(`./frozen/${VERSION}.json`, import.meta.url), `${JSON.stringify(await freeze('today'))}\n`, { flag: 'wx' });

import type { Entry, EntryId } from '../../../src/model/entry.ts';
import type { SavedEntry } from '../../../src/model/saved.ts';
import { openServer } from '../../../src/sharing/server.ts';
import { somethingNew } from '../../../src/sharing/wire.ts';
import { Couch } from '../../sharing/couch.ts';
import { Member } from '../../sharing/member.ts';
import { syntheticSaved } from '../store/syntheticSaved.ts';
import { short, table } from '../table.ts';
import { shared } from './server.ts';

/** What a request and its answer weigh besides what they carry. */
const HEADERS = 900;
/** Five minutes each, in eight hours: the background sleeps in between. */
const SPELLS = 96;
/** What one does in a day: claims saved, and notes written on them. */
const SAVES = 8;
const NOTES = 4;
/** How many of the desk have a whole ledger; what the others write comes to the server as these would write it. */
const WATCHED = 8;

interface Day {
  requests: number;
  bytes: number;
  /** The most in five minutes. */
  busiest: number;
  /** Of the server's documents as they stand, and of all revisions that were written. */
  stands: number;
  written: number;
}

/** One working day of a desk, a few of whose members run the real replication. */
async function dayOf(people: number, models: readonly Entry[]): Promise<Day> {
  const couch = new Couch();
  const day: Day = { requests: 0, bytes: 0, busiest: 0, stands: 0, written: 0 };
  const fetched = globalThis.fetch;
  globalThis.fetch = async (address, init) => {
    const response = await couch.answer(address, init);
    const text = await response.clone().text();
    day.requests++;
    if (String(address).endsWith('/_bulk_docs')) day.written += String(init?.body ?? '').length;
    day.bytes += HEADERS + String(init?.body ?? '').length + text.length;
    return response;
  };
  const watched = Array.from({ length: Math.min(WATCHED, people) }, (_, n) => new Member(`member-${n}`));
  const claims = syntheticSaved(models, people * SAVES, 0);
  const server = openServer('http://localhost/team', { name: '', secret: 'any' });
  let revision = 0;
  const put = (entry: SavedEntry, generation: number): void => {
    const body = shared(entry) as Record<string, unknown>;
    day.written += JSON.stringify(body).length;
    couch.docs.delete(`entry:${entry.id}`);
    couch.force(`entry:${entry.id}`, body, `${generation}-${(++revision).toString(16).padStart(32, '0')}`);
  };
  try {
    for (const who of watched) await who.sync();
    Object.assign(day, { requests: 0, bytes: 0 });
    for (let spell = 0; spell < SPELLS; spell++) {
      const before = day.requests;
      for (let n = 0; n < people; n++) {
        const at = (spell + n) % SPELLS;
        const own = claims.slice(n * SAVES, (n + 1) * SAVES);
        const saves = at % (SPELLS / SAVES) === 0 ? own[at / (SPELLS / SAVES)] : undefined;
        const notes = at % (SPELLS / NOTES) === 6 ? own[(at - 6) / (SPELLS / NOTES)] : undefined;
        const who = watched[n];
        if (who) {
          const ledger = await who.ledger();
          if (saves) await ledger.save(saves);
          if (notes && (await ledger.saved()).some(({ id }) => id === notes.id))
            await ledger.annotate(notes.id as EntryId, { note: `Looked at in spell ${spell}`, tags: [] });
          const { since } = await who.sync();
          // The question that stays open until the background sleeps.
          await somethingNew(server, since, new AbortController().signal);
        } else {
          if (saves) put(saves, 1);
          if (notes && couch.shown(`entry:${notes.id}`)) put({ ...notes, note: `Looked at in spell ${spell}` }, 2);
        }
      }
      day.busiest = Math.max(day.busiest, day.requests - before);
    }
    for (const id of couch.docs.keys()) day.stands += JSON.stringify(couch.shown(id)).length;
    const times = people / watched.length;
    return { ...day, requests: day.requests * times, bytes: day.bytes * times, busiest: day.busiest * times };
  } finally {
    globalThis.fetch = fetched;
    for (const who of watched) who.close();
  }
}

/** What desks of these sizes cost a server in a working day. */
export async function desksTable(sizes: readonly number[], models: readonly Entry[]): Promise<string> {
  const rows = [
    ['people', 'requests a person', 'MB a person', 'GB, all', 'requests a second, busiest five minutes', 'MB of documents', 'MB of all revisions'],
  ];
  for (const people of sizes) {
    const { requests, bytes, busiest, stands, written } = await dayOf(people, models);
    rows.push([
      String(people),
      short(requests / people),
      short(bytes / people / 1024 ** 2),
      short(bytes / 1024 ** 3),
      short(busiest / 300),
      short(stands / 1024 ** 2),
      short(written / 1024 ** 2),
    ]);
  }
  return `${WATCHED} of each desk run the real replication, the rest write as they would; ${SAVES} claims saved and ${NOTES} notes a person, compared every five minutes for eight hours\n\n${table(rows)}`;
}

import { setTimeout as after } from 'node:timers/promises';
import type { Entry } from '../../../src/model/entry.ts';
import { BrowserMember, extensionWithDesk } from '../../browser/team/browsers.ts';
import { syntheticSaved } from '../store/syntheticSaved.ts';
import { short, table } from '../table.ts';
import { serverWith } from './server.ts';

const MB = 1024 ** 2;

const here = async (who: BrowserMember): Promise<number> => Number(await who.ask('call', 'ledger', 'count', []));

/** Waits until so many are here, or all of it is over. `seen` hears how many are here, and how many the reader is told of. */
async function until(who: BrowserMember, enough: number, seen: (count: number, told: number) => Promise<void>): Promise<void> {
  for (;;) {
    const team = await who.ask('team');
    if (team?.trouble) throw new Error(`${team.trouble.code}: ${team.trouble.detail}`);
    const count = await here(who);
    await seen(count, team?.progress?.done ?? 0);
    if (count >= enough || (team?.progress === null && team.checkedAt !== null)) return;
    await after(250);
  }
}

/** The first comparison of an empty ledger with a team's of this size, in Chromium with the built extension; killed in the middle, and beside a plain reading of the same. */
export async function firstSyncTable(models: readonly Entry[], size: number): Promise<string> {
  const server = await serverWith(syntheticSaved(models, size, 0));
  const who = new BrowserMember('ana', 'chromium', await extensionWithDesk('chromium'));
  const heaps: [at: number, mb: number][] = [];
  let steps = 0;
  let last = -1;
  const watch = async (count: number, told: number): Promise<void> => {
    if (told !== last) steps++;
    last = told;
    if (count >= (heaps.at(-1)?.[0] ?? 0) + size / 10) heaps.push([count, (await who.heap()) / MB]);
  };
  try {
    const plain = await who.ask('readAll', server.address);
    const { requests: plainRequests, down: plainDown } = server.traffic;
    Object.assign(server.traffic, { requests: 0, up: 0, down: 0, documents: 0 });
    const idle = (await who.heap()) / MB;
    const began = performance.now();
    await who.ask('join', server.address, { name: '', secret: 'ana' }, 'Ana');
    await until(who, size / 2, watch);
    const first = performance.now() - began;
    await who.kill();
    const before = server.traffic.documents;
    const kept = await here(who);
    const again = performance.now();
    await who.ask('compare');
    await until(who, Number.POSITIVE_INFINITY, watch);
    const ms = first + performance.now() - again;
    const there = await here(who);
    const { requests, up, down, documents } = server.traffic;
    const rows = [
      ['', 'seconds', 'documents a second', 'requests', 'MB'],
      ['into the ledger, in the background', short(ms / 1000), String(Math.round((size / ms) * 1000)), String(requests), short((up + down) / MB)],
      [
        '_all_docs read and thrown away, in a page',
        short(plain / 1000),
        String(Math.round((size / plain) * 1000)),
        String(plainRequests),
        short(plainDown / MB),
      ],
      ['times as much', short(ms / plain), '', short(requests / plainRequests), short((up + down) / plainDown)],
    ];
    return [
      table(rows),
      `Killed when ${before} had been asked for: ${kept} were there then, ${documents - size} were asked for twice; ${there} of ${size} are there in the end.`,
      `The reader was told of ${steps} steps. Alive in the background's memory, in MB: ${short(idle)} before; ${heaps.map(([at, mb]) => `${short(mb)} at ${at}`).join(', ')}.`,
    ].join('\n\n');
  } finally {
    await who.end();
    await server.stop();
  }
}

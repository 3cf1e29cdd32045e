import { setTimeout as after } from 'node:timers/promises';
import { chanceBelow } from '../../chance.ts';
import { type Gate, MISHAPS, openGate } from '../../sharing/gate.ts';
import { contestedOf, History } from '../../sharing/history.ts';
import type { BrowserMember } from './browsers.ts';
import type { Database } from './database.ts';

/** How long it may take until all is quiet, in ms: a browser that was killed has to come back first. */
const PATIENCE = 90_000;

export interface Outcome {
  /** Nothing here: all hold the same, nothing lost, nothing come back. */
  wrong: string[];
  /** What happened, for whoever looks into it. */
  log: string[];
  entries: number;
  contested: number;
  kills: number;
}

/** Members in real browsers and their server through one random history, by its seed. */
export async function randomHistory(members: readonly BrowserMember[], database: Database, seed: number, steps: number): Promise<Outcome> {
  // What happens follows from the seed alone: how many questions a gate is asked, and so how often chance decides there, is a matter of time.
  const below = chanceBelow(seed);
  const inGates = chanceBelow(seed + 1000);
  const history = new History(seed, chanceBelow(seed + 2000));
  const gates = new Map(await Promise.all(members.map(async (who) => [who, await openGate(database.address)] as const)));
  const gateOf = (who: BrowserMember): Gate => gates.get(who) as Gate;
  const offline = new Set<BrowserMember>();
  const log: string[] = [];
  let isDown = false;
  let kills = 0;

  const goOnline = (who: BrowserMember): void => {
    offline.delete(who);
    gateOf(who).open();
  };
  const serve = (): void => {
    database.start();
    isDown = false;
  };

  async function step(who: BrowserMember): Promise<string> {
    const gate = gateOf(who);
    const does = below(100);
    if (does < 55) {
      await history.edit(who);
      return 'writes';
    }
    if (does < 67) {
      if (offline.has(who)) goOnline(who);
      else {
        offline.add(who);
        gate.shut();
      }
      return offline.has(who) ? 'offline' : 'online';
    }
    if (does < 82) {
      const mishap = MISHAPS[below(MISHAPS.length)] ?? null;
      let left = 1 + below(3);
      // Some questions go well in between.
      gate.mishap = () => (inGates(2) === 0 && left-- > 0 ? mishap : null);
      gate.delay = () => inGates(1500);
      return `mishap: ${mishap}`;
    }
    if (does < 88) {
      if (isDown) serve();
      else {
        database.stop();
        isDown = true;
      }
      return isDown ? 'the server stops' : 'the server starts';
    }
    if (does < 94) {
      await who.kill();
      kills++;
      return 'killed';
    }
    await who.ask('compare');
    return 'asks';
  }

  /** All is well again: until nothing is wrong twice in a row, or patience ends. */
  async function quiet(): Promise<string[]> {
    serve();
    for (const who of members) {
      goOnline(who);
      gateOf(who).mishap = () => null;
    }
    let wrong = ['nothing was compared'];
    for (let fine = 0, until = Date.now() + PATIENCE; fine < 2 && Date.now() < until; ) {
      for (const who of members) await who.ask('compare');
      await after(500);
      wrong = await history.wrongs(await database.left(), members);
      fine = wrong.length === 0 ? fine + 1 : 0;
    }
    if (wrong.length > 0) for (const who of members) wrong.push(`${who.name}: ${JSON.stringify(await who.ask('team'))}`);
    return wrong;
  }

  try {
    for (const [n, who] of members.entries()) {
      await who.ask('join', gateOf(who).address, database.logins[n % 2] as (typeof database.logins)[0], who.name);
    }
    for (let n = 0; n < steps; n++) {
      const who = members[below(members.length)] as BrowserMember;
      log.push(`${who.name} ${await step(who)}`);
      // Long enough for a comparison to be under way, not always for its end.
      await after(below(300));
    }
    const wrong = await quiet();
    const left = await database.left();
    return { wrong, log, entries: left.length, contested: contestedOf(left).length, kills };
  } finally {
    for (const gate of gates.values()) await gate.end();
  }
}

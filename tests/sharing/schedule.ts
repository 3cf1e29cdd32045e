import type { SharedDocument } from '../../src/model/replica.ts';
import { chanceBelow } from '../chance.ts';
import { Couch, type Fault } from './couch.ts';
import { contestedOf, History } from './history.ts';
import { Member } from './member.ts';
import { refusedBy } from './rules.ts';

const FAULTS: readonly Fault[] = ['down', 'lost', 'cut', 401, 403, 409, 413, 429, 500];

/** A comparison whose question or answer is still on its way. */
interface UnderWay {
  arrives: () => void;
  done: Promise<unknown>;
}

/** One random history of three members and their server, by its seed, and what came of it once all was quiet. */
export class Schedule {
  readonly couch = new Couch();
  readonly members = ['ana', 'ben', 'cho'].map((name) => new Member(name));
  readonly history: History;
  readonly #below: (below: number) => number;
  readonly #underWay = new Map<Member, UnderWay>();
  readonly #waiting = new Map<Member, (arrives: () => void) => void>();

  constructor(seed: number) {
    this.#below = chanceBelow(seed);
    this.history = new History(seed, this.#below);
    this.couch.refuses = (doc) => refusedBy(doc, ['pledgemark-writer']);
  }

  /** Goes on with what is under way, until it waits again or, `wholly`, is done. */
  async #arrive(who: Member, wholly = false): Promise<void> {
    for (let at = this.#underWay.get(who); at; at = wholly ? this.#underWay.get(who) : undefined) {
      this.#underWay.delete(who);
      await this.#follow(who, at.done, at.arrives);
    }
  }

  /** Lets it go on, until it waits or is done. */
  async #follow(who: Member, done: Promise<unknown>, go: () => void): Promise<void> {
    const waits = new Promise<void>((isWaiting) => {
      this.#waiting.set(who, (arrives) => {
        this.#underWay.set(who, { arrives, done });
        isWaiting();
      });
    });
    go();
    await Promise.race([done, waits]);
  }

  async #sync(who: Member): Promise<void> {
    // One at a time, as the background does.
    await this.#arrive(who, true);
    const at = this.#below(8);
    const fault = this.#below(3) === 0 ? FAULTS[this.#below(FAULTS.length)] : undefined;
    const isSlow = this.#below(2) === 0;
    const dies = this.#below(4) === 0 ? this.#below(6) : Number.POSITIVE_INFINITY;
    let asked = 0;
    who.line = {
      fault: () =>
        asked++ === at && fault !== undefined ? fault : isSlow && this.#below(2) === 0 ? ((['slow', 'late'] as const)[this.#below(2)] ?? null) : null,
      wait: () => new Promise((arrives) => this.#waiting.get(who)?.(arrives)),
    };
    let go = (): void => {};
    const going = new Promise<void>((goes) => {
      go = goes;
    });
    const done = going.then(() => who.sync({ dies })).catch(() => {});
    await this.#follow(who, done, go);
  }

  /** `fetch` of whoever asks: the members share one process, and a question says whose it is by its token. */
  readonly fetch: typeof fetch = (address, init) => {
    const who = this.members.find(({ name }) => new Headers(init?.headers).get('authorization') === `Bearer ${name}`);
    return this.couch.answer(address, init, who?.line);
  };

  async #quiet(rounds: number): Promise<void> {
    for (const who of this.members) {
      await this.#arrive(who, true);
      who.line = undefined;
    }
    for (let round = 0; round < rounds; round++) for (const who of this.members) await who.sync();
  }

  async run(steps: number): Promise<void> {
    // In some histories all have written before they share.
    if (this.#below(4) > 0) {
      await this.history.edit(this.members[0] as Member);
      await this.#quiet(1);
    }
    for (let n = 0; n < steps; n++) {
      // Once in between, or nobody would see two versions in time to choose.
      if (n === Math.floor(steps / 2)) await this.#quiet(1);
      const any = this.members[this.#below(3)] as Member;
      // What is written while an answer is on its way is what goes wrong most easily.
      const who = (this.#below(2) === 0 && [...this.#underWay.keys()][0]) || any;
      const does = this.#below(10);
      if (does < 6) await this.history.edit(who);
      else if (does < 9) await this.#sync(who);
      else await this.#arrive(who);
    }
    await this.#quiet(3);
  }

  #left(): [string, SharedDocument][] {
    return [...this.couch.docs.keys()].flatMap((id) => {
      const body = this.couch.shown(id);
      return body ? [[id, body as unknown as SharedDocument] as [string, SharedDocument]] : [];
    });
  }

  /** What is wrong with what is left: nothing, where all is well. */
  wrongs = (): Promise<string[]> => this.history.wrongs(this.#left(), this.members);

  get contested(): number {
    return contestedOf(this.#left()).length;
  }

  close(): void {
    for (const who of this.members) who.close();
  }
}

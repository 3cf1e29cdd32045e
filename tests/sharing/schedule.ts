import type { SharedDocument } from '../../src/model/replica.ts';
import { chanceBelow } from '../chance.ts';
import { Couch, type Fault } from './couch.ts';
import { contestedOf, History } from './history.ts';
import { Member } from './member.ts';
import { refusedBy } from './rules.ts';

const FAULTS: readonly Fault[] = ['down', 'lost', 'cut', 'late', 'late', 'slow', 401, 403, 409, 413, 429, 500];

/** A comparison whose question or answer is still on its way. */
interface UnderWay {
  arrives: () => void;
  done: Promise<unknown>;
}

/** One random history of three members and their server, by its seed, and what came of it once all was quiet. */
export class Schedule {
  readonly couch = new Couch();
  readonly members = ['ana', 'ben', 'cho'].map((name) => new Member(name));
  readonly #history: History;
  readonly #below: (below: number) => number;
  readonly #underWay = new Map<Member, UnderWay>();

  constructor(seed: number) {
    this.#below = chanceBelow(seed);
    this.#history = new History(seed, this.#below);
    this.couch.refuses = (doc) => refusedBy(doc, ['pledgemark-writer']);
  }

  async #arrive(who: Member): Promise<void> {
    const waiting = this.#underWay.get(who);
    this.#underWay.delete(who);
    waiting?.arrives();
    await waiting?.done;
  }

  async #sync(who: Member): Promise<void> {
    // One at a time, as the background does.
    await this.#arrive(who);
    const at = this.#below(8);
    const fault = this.#below(3) === 0 ? FAULTS[this.#below(FAULTS.length)] : undefined;
    const dies = this.#below(4) === 0 ? this.#below(6) : Number.POSITIVE_INFINITY;
    let asked = 0;
    const waits = new Promise<void>((isWaiting) => {
      who.line = {
        fault: () => (asked++ === at && fault !== undefined ? fault : null),
        wait: () =>
          new Promise((arrives) => {
            this.#underWay.set(who, { arrives, done });
            isWaiting();
          }),
      };
    });
    const done = who.sync(undefined, dies).catch(() => {});
    await Promise.race([done, waits]);
  }

  /** `fetch` of whoever asks: the members share one process, and a question says whose it is by its token. */
  readonly fetch: typeof fetch = (address, init) => {
    const who = this.members.find(({ name }) => new Headers(init?.headers).get('authorization') === `Bearer ${name}`);
    return this.couch.answer(address, init, who?.line);
  };

  async run(steps: number): Promise<void> {
    for (let n = 0; n < steps; n++) {
      const who = this.members[this.#below(3)] as Member;
      const does = this.#below(10);
      if (does < 6) await this.#history.edit(who);
      else if (does < 9) await this.#sync(who);
      else await this.#arrive(who);
    }
    for (const who of this.members) {
      await this.#arrive(who);
      who.line = undefined;
    }
    for (let round = 0; round < 3; round++) for (const who of this.members) await who.sync();
  }

  #left(): [string, SharedDocument][] {
    return [...this.couch.docs.keys()].flatMap((id) => {
      const body = this.couch.shown(id);
      return body ? [[id, body as unknown as SharedDocument] as [string, SharedDocument]] : [];
    });
  }

  /** What is wrong with what is left: nothing, where all is well. */
  wrongs = (): Promise<string[]> => this.#history.wrongs(this.#left(), this.members);

  get contested(): number {
    return contestedOf(this.#left()).length;
  }

  close(): void {
    for (const who of this.members) who.close();
  }
}

import 'fake-indexeddb/auto';
import { type Ledger, openLedger } from '../../src/ledger/ledger.ts';
import type { Replica } from '../../src/model/replica.ts';
import { disputesOf, settleDispute } from '../../src/sharing/disputes.ts';
import { type Outcome, replicate } from '../../src/sharing/replicate.ts';
import { type Credentials, openServer } from '../../src/sharing/server.ts';
import type { Choice, Dispute } from '../../src/sharing/sharing.ts';
import { freshName } from '../ledger/opened.ts';
import type { Line } from './couch.ts';
import { holdings, type Writer } from './history.ts';

const ADDRESS = 'http://localhost/team';

/** The worker is stopped, as the browser may do at any moment. */
class Killed extends Error {}

/** A member of a team with a ledger of their own. */
export class Member implements Writer {
  #ledger: Ledger | null = null;
  readonly #database = freshName();
  /** How the server is reached, where it is not simply there. */
  line: Line | undefined;

  constructor(
    readonly name: string,
    private readonly login: Credentials = { name: '', secret: name },
  ) {}

  async ledger(): Promise<Ledger> {
    this.#ledger ??= await openLedger({ name: this.#database });
    return this.#ledger;
  }

  /** @param dies how many writes are done before the worker is stopped, half of the times after the last of them */
  async sync({ address = ADDRESS, dies = Number.POSITIVE_INFINITY, looksAgain = false } = {}): Promise<Outcome> {
    const { replica } = await this.ledger();
    let left = dies;
    const dying =
      <A extends unknown[], R>(work: (...of: A) => Promise<R>) =>
      async (...of: A): Promise<R> => {
        if (--left < 0) throw new Killed();
        const result = await work(...of);
        if (left === 0 && dies % 2 === 0) throw new Killed();
        return result;
      };
    const mortal: Replica = { ...replica, settle: dying(replica.settle), agree: dying(replica.agree) };
    try {
      return await replicate({ server: openServer(address, this.login), replica: mortal, who: this.name, looksAgain });
    } catch (error) {
      if (error instanceof Killed) this.close();
      throw error;
    }
  }

  disputes = async (): Promise<Dispute[]> => disputesOf((await this.ledger()).replica, this.name);

  settle = async (of: Dispute, choice: Choice): Promise<void> => settleDispute((await this.ledger()).replica, this.name, of, choice);

  close(): void {
    this.#ledger?.close();
    this.#ledger = null;
  }

  holds = (): Promise<string[]> => holdings(this);
}

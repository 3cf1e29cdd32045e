import type { Checkpoint, Replica } from '../model/replica.ts';
import type { Me } from './decide.ts';
import type { Server } from './server.ts';

/** How far a comparison with the server is. `left` is the server's guess; 0 where it gives none. */
export interface Progress {
  does: 'fetching' | 'sending';
  done: number;
  left: number;
}

/** One comparison of the ledger with the server, while it lasts. */
export class Run {
  came = 0;
  went = 0;
  /** Documents that the server had otherwise by then: to be fetched and laid together. */
  conflicted: string[] = [];
  /** Too large for the server, or damaged here. */
  unsendable = 0;
  /** Why the server does not let this reader write; null where it does. */
  refused: string | null = null;
  #done = 0;

  constructor(
    readonly server: Server,
    readonly replica: Replica,
    readonly who: string,
    public at: Checkpoint,
    readonly onProgress: (progress: Progress) => void,
  ) {}

  me(): Me {
    return { by: this.who, at: new Date().toISOString() };
  }

  tell(does: Progress['does'], more: number, left: number): void {
    this.#done += more;
    if (more > 0) this.onProgress({ does, done: this.#done, left });
  }
}

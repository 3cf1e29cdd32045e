import type { By } from './cards.ts';
import type { Painter } from './paint/painter.ts';
import type { Act } from './popover/door.ts';
import type { PageReader } from './read/pageReader.ts';

/** What the script that reads and paints lets the card's script work with. */
export interface Visited {
  page: PageReader;
  painter: Painter;
  /** The reader's choice now. */
  opensOnHover(): boolean;
  paint(): void;
  read(): Promise<void>;
  /** Whether the extension is gone; ends the visit where it is. */
  orphaned(): boolean;
}

/** What answers the reader's pointer and keys. It comes with the card's script, when the pointer first nears a mark or a key is pressed. */
export interface Hands {
  /** Scrolls to a claim and opens its card. */
  show(claim: number, by: By): Promise<void>;
  /** The next (1) or previous (-1) claim from the keyboard. */
  step(by: 1 | -1): Promise<void>;
  /** Does to the open card, or to the next claim's, what its button does. */
  act(act: Act): Promise<void>;
  /** Opens the card of what the reader selected, and saves it too. */
  take(save: boolean): Promise<void>;
  /** The claim that the reader is at, as soon as it is another than `from`. */
  near(from: number | null): Promise<number | null>;
  notice(says: string): Promise<void>;
  close(): void;
}

/** What the pointer did, and on what: an event in a shadow tree tells its innermost target only while it is on its way. */
export interface Met {
  event: Event;
  target: EventTarget | null;
}

type Attend = (visited: Visited, first: Met | null, signal: AbortSignal) => Hands;

// A symbol, because an element of the page with a fitting id would answer to any string on the global object.
const KEY: unique symbol = Symbol.for('pledgemark.attend') as never;

const world = globalThis as { [KEY]?: Attend };

export const setAttend = (attend: Attend): void => {
  world[KEY] = attend;
};

export const theAttend = (): Attend | undefined => world[KEY];

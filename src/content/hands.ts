import type { toPage } from '../bridge/calls.ts';
import type { Handlers } from '../bridge/serve.ts';
import type { Painter } from './paint/painter.ts';
import type { PageReader } from './read/pageReader.ts';

/** What the script that reads and paints lets the card's script work with. */
export interface Visited {
  page: PageReader;
  painter: Painter;
  /** The reader's choice now. */
  opensOnHover(): boolean;
  paint(): void;
  /** Reads again; `asked` where the reader wants it said when there is nothing to show. */
  read(asked: boolean): Promise<void>;
  /** Whether the extension is gone; ends the visit where it is. */
  orphaned(): boolean;
}

/** The calls that are about cards. The script that reads has its own answers to the others. */
type ForHands = 'page/as-of' | 'claim/show' | 'claim/near' | 'claim/step' | 'selection/take' | 'card/act';

/** What answers the reader's pointer and keys. It comes with the card's script, when the pointer first nears a mark or a key is pressed. */
export interface Hands {
  answers: Handlers<Pick<typeof toPage, ForHands>>;
  /** Says what there is to say of a reading that the reader asked for, where its marks do not. */
  say(): Promise<void>;
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

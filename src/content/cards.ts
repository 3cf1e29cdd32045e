import type { Reading } from '../model/reading.ts';
import type { Spot } from './paint/spots.ts';
import { type Act, type CardDoor, type CardRequest, type MadeCard, type OpenCard, theDoor } from './popover/door.ts';
import { ask } from './wire.ts';
import { reader } from './words.ts';

/** By what a card was opened: by hover it goes when the pointer leaves; by a click or a key it stays until it is closed. */
export type By = 'hover' | 'click' | 'key';

export type Actions = Pick<CardRequest, 'isSaved' | 'onSave' | 'onJudge' | 'onCopy' | 'onHistory'>;

interface Open extends OpenCard {
  spot: Spot;
  by: By;
  stop: AbortController;
  /** The reader wants it to stay, whatever they do elsewhere. */
  kept: boolean;
  /** Where the focus was before a card from the keyboard took it. */
  focus: Element | null;
}

interface Made extends MadeCard {
  reading: Reading;
  spot: Spot;
  stop: AbortController;
}

/** At most one card at a time. Its script is loaded the first time that one is wanted. */
export class Cards {
  #open: Open | null = null;
  /** The card of the spot that the pointer began to rest on: to show it is all that is left to do. */
  #made: Made | null = null;
  #loading: Promise<CardDoor> | null = null;
  /** Counts what was asked for, so that a card that comes too late is not shown. */
  #asked = 0;
  readonly #closed: () => void;
  #notice = new AbortController();

  constructor(closed: () => void, signal: AbortSignal) {
    this.#closed = closed;
    // Into the back-forward cache no card goes along.
    addEventListener('pagehide', () => this.close(), { signal });
    signal.addEventListener('abort', () => {
      this.close();
      this.#forget();
      this.#notice.abort();
    });
  }

  get spot(): Spot | null {
    return this.#now()?.spot ?? null;
  }

  get by(): By | null {
    return this.#now()?.by ?? null;
  }

  get kept(): boolean {
    return this.#now()?.kept ?? false;
  }

  /** The open card, unless the page took it away: then there is none, and nothing waits for its end. */
  #now(): Open | null {
    if (this.#open?.stands() === false) this.close();
    return this.#open;
  }

  act(act: Act): void {
    this.#open?.act(act);
  }

  isCard(target: EventTarget | null): boolean {
    return this.#open?.isCard(target) ?? false;
  }

  load(): Promise<CardDoor> {
    this.#loading ??= (async () => {
      if (!theDoor()) await ask('card/load', {});
      const door = theDoor();
      if (!door) throw new Error('the script of the card did not come');
      return door;
    })();
    // A failed try is not the last one.
    this.#loading.catch(() => {
      this.#loading = null;
    });
    return this.#loading;
  }

  /** Makes the card that will soon be wanted. */
  async near(reading: Reading, spot: Spot, actions: Actions): Promise<void> {
    const door = await this.load();
    this.#forget();
    this.#made = this.#make(door, reading, spot, actions);
  }

  async open(reading: Reading, spot: Spot, by: By, actions: Actions): Promise<void> {
    const asked = ++this.#asked;
    const door = await this.load();
    if (asked !== this.#asked) return;
    const focus = this.#open?.focus ?? document.activeElement;
    this.#remove();
    this.#notice.abort();
    const made = this.#made?.spot === spot && this.#made.reading === reading ? this.#made : this.#make(door, reading, spot, actions);
    if (this.#made === made) this.#made = null;
    this.#open = { spot, by, stop: made.stop, focus, kept: false, ...made.show(by === 'key') };
  }

  #make(door: CardDoor, reading: Reading, spot: Spot, actions: Actions): Made {
    const stop = new AbortController();
    const request: CardRequest = {
      reading,
      claims: spot.claims,
      words: spot.words,
      reader,
      ...actions,
      onKeep: (kept) => {
        if (this.#open) this.#open.kept = kept;
      },
      onClose: () => this.close(),
    };
    return { reading, spot, stop, ...door.make(request, stop.signal) };
  }

  /** A hover card that the reader clicked into stays. */
  pin(): void {
    if (this.#open?.by === 'hover') this.#open.by = 'click';
  }

  close(): void {
    this.#asked++;
    if (!this.#open) return;
    const { focus, isCard } = this.#open;
    const hadFocus = isCard(document.activeElement);
    this.#remove();
    if (hadFocus && focus instanceof HTMLElement && focus !== document.body) focus.focus({ preventScroll: true });
    this.#closed();
  }

  async notice(says: string): Promise<void> {
    const door = await this.load();
    this.#notice.abort();
    this.#notice = new AbortController();
    door.notice(says, reader, this.#notice.signal);
  }

  #forget(): void {
    this.#made?.stop.abort();
    this.#made = null;
  }

  #remove(): void {
    const open = this.#open;
    this.#open = null;
    open?.stop.abort();
  }
}

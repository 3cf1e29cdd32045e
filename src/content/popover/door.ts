import type { EntryId } from '../../model/entry.ts';
import type { Reading } from '../../model/reading.ts';
import type { ClaimCardProps } from '../../ui/ClaimCard.tsx';
import type { Reader } from '../../ui/reader.ts';

/** What the card's script is asked to show, by the script that reads and paints. */
export interface CardRequest {
  reading: Reading;
  claims: readonly number[];
  /** The words that the card belongs to: it stands beside them and never over them. */
  words: Range;
  reader: Reader;
  isSaved: ClaimCardProps['isSaved'];
  onSave: ClaimCardProps['onSave'];
  onJudge: ClaimCardProps['onJudge'];
  onCopy: ClaimCardProps['onCopy'];
  onHistory: (entry: EntryId) => void;
  onKeep: (kept: boolean) => void;
  /** The reader asked to close it. */
  onClose: () => void;
}

/** What a command asks of the open card. */
export type Act = 'save' | 'copy' | 'keep';

export interface OpenCard {
  isCard(target: EventTarget | null): boolean;
  /** Whether it is still in the page, which may take it away. */
  stands(): boolean;
  /** Does what the button in the card does, so that the reader sees it done there. */
  act(act: Act): void;
}

/** A card that is drawn but not yet in the page. */
export interface MadeCard {
  /** Puts it beside its words. `takesFocus`: opened from the keyboard, the focus goes into the card and stays there until it is closed. */
  show(takesFocus: boolean): OpenCard;
}

/** Both scripts run in the frame's isolated world, out of the page's reach; this is all they share. Each removes what it showed on `signal`. */
export interface CardDoor {
  make(request: CardRequest, signal: AbortSignal): MadeCard;
  /** A line that says something once and goes away by itself. */
  notice(says: string, reader: Reader, signal: AbortSignal): void;
}

// A symbol, because an element of the page with a fitting id would answer to any string on the global object.
const KEY: unique symbol = Symbol.for('pledgemark.card') as never;

const world = globalThis as { [KEY]?: CardDoor };

export const setDoor = (door: CardDoor): void => {
  world[KEY] = door;
};

export const theDoor = (): CardDoor | undefined => world[KEY];

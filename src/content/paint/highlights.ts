import { INKS, type Ink } from './ink.ts';

/** Two kinds of mark in three inks, as ui/marks.css draws them. */
export type Style = `note-${1 | 2}-${Ink}`;

export const styleOf = (differs: boolean, ink: Ink): Style => `note-${differs ? 2 : 1}-${ink}`;

const STYLES: readonly Style[] = INKS.flatMap((ink) => [styleOf(false, ink), styleOf(true, ink)]);

/** The page's highlights that are ours. Nothing here walks through the registry: Firefox lets a content script get, set and delete only. */
export class Highlights {
  #own = new Map<Style, { highlight: Highlight; size: number }>();

  /** By name, so that those of an older copy of this script go too. */
  set(ranges: ReadonlyMap<Style, readonly Range[]>): void {
    for (const style of STYLES) CSS.highlights.delete(style);
    this.#own.clear();
    for (const [style, own] of ranges) {
      const highlight = new Highlight(...own);
      // Where both lie under the same words, the difference is what the reader must see.
      highlight.priority = Number(style[5]);
      CSS.highlights.set(style, highlight);
      this.#own.set(style, { highlight, size: highlight.size });
    }
  }

  /** Whether they are as they were set: the page may empty the registry, or any highlight in it, and no event tells. */
  get stand(): boolean {
    return [...this.#own].every(([style, { highlight, size }]) => CSS.highlights.get(style) === highlight && highlight.size === size);
  }
}

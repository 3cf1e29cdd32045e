import type { Ink } from './ink.ts';

/** Two kinds of mark in two inks. The registry is shared with the page, so the names tell it nothing. */
export type Style = `note-${1 | 2}-${Ink}`;

export const styleOf = (differs: boolean, ink: Ink): Style => `note-${differs ? 2 : 1}-${ink}`;

const line = (name: Style, look: string): string =>
  `::highlight(${name}) { text-decoration: ${look}; text-underline-offset: 0.2em; text-decoration-skip-ink: none; }`;

/** Form first (dotted: recorded; double: differs), colour second. Blue and amber as in theme.css, which cannot reach into the page. */
const SHEET = `@media screen {
${line('note-1-dark', 'underline dotted 2px #1c4f9c')}
${line('note-1-light', 'underline dotted 2px #93bbf5')}
${line('note-2-dark', 'underline double 1px #855100')}
${line('note-2-light', 'underline double 1px #efbd6e')}
}
@media screen and (forced-colors: active) {
${line('note-1-dark', 'underline dotted 2px LinkText')}
${line('note-1-light', 'underline dotted 2px LinkText')}
${line('note-2-dark', 'underline double 1px CanvasText')}
${line('note-2-light', 'underline double 1px CanvasText')}
}`;

const STYLES: readonly Style[] = ['note-1-dark', 'note-1-light', 'note-2-dark', 'note-2-light'];

/**
 * The page's highlights that are ours. Nothing here reads the registry: Firefox lets a content script set and delete, but not iterate.
 * The page may drop our sheet or clear the registry at will, so both are set anew with every painting.
 */
export class Highlights {
  #sheet: CSSStyleSheet | null = null;

  set(ranges: ReadonlyMap<Style, readonly Range[]>): void {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(SHEET);
    }
    const sheets = document.adoptedStyleSheets;
    if (!sheets.includes(this.#sheet)) document.adoptedStyleSheets = [...sheets, this.#sheet];
    for (const style of STYLES) {
      const own = ranges.get(style);
      if (!own?.length) {
        CSS.highlights.delete(style);
        continue;
      }
      const highlight = new Highlight(...own);
      // Where both lie under the same words, the difference is what the reader must see.
      highlight.priority = style.startsWith('note-2') ? 1 : 0;
      CSS.highlights.set(style, highlight);
    }
  }

  clear(): void {
    for (const style of STYLES) CSS.highlights.delete(style);
    const sheet = this.#sheet;
    this.#sheet = null;
    if (sheet) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  }
}

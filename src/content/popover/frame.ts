import cardStyle from '../../ui/card.css?inline';
import themeStyle from '../../ui/theme.css?inline';
import { groundUnder } from '../paint/ink.ts';

export interface Frame {
  host: HTMLElement;
  /** Where to draw. */
  box: HTMLElement;
  /** Puts it into the page. */
  open(): void;
  /** Moves the box; distances in px from the window's edges. */
  place(at: { top: number; left?: number; right?: number }): void;
}

const sheets = [themeStyle, cardStyle].map((style) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  return sheet;
});

/**
 * An empty frame for the top layer, closed to the page's scripts and styles; it is not in the page until it is opened, and taken away when the signal says stop.
 * It is as light or dark as the page is at `near`: a margin note on the same paper.
 */
export function makeFrame(near: Element, signal: AbortSignal): Frame {
  const host = document.createElement('div');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = sheets;
  const box = document.createElement('div');
  box.className = `frame ${groundUnder(near)}`;
  root.append(box);
  // The page's shortcuts are not meant for somebody who types in the card.
  for (const type of ['keydown', 'keyup', 'keypress']) host.addEventListener(type, (event) => event.stopPropagation());
  signal.addEventListener('abort', () => host.remove());
  return {
    host,
    box,
    open: () => {
      document.documentElement.append(host);
      host.showPopover();
    },
    place: (at) => {
      for (const [edge, px] of Object.entries(at)) box.style.setProperty(edge, `${Math.round(px)}px`);
    },
  };
}

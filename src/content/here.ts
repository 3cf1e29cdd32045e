const LEAST_WIDTH = 400;
const LEAST_HEIGHT = 300;

/** The page itself, and a frame of its own site that there is room to read in: in others an article is an advertisement, or belongs to another page. */
export function isReadHere(): boolean {
  try {
    return window === window.top || (window.top?.origin === origin && innerWidth >= LEAST_WIDTH && innerHeight >= LEAST_HEIGHT);
  } catch {
    // Of another site.
    return false;
  }
}

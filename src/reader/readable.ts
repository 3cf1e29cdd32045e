/** A paragraph counts by what it has beyond a label's length, and long ones ever less: four or five full ones make an article. */
export const LABEL = 140;
export const ENOUGH = 20;

/** What such a paragraph may stand in, or be, and yet be none of an article's. */
const ELSEWHERE =
  'li, nav, aside, footer, form, [hidden], [aria-hidden="true"], [contenteditable]:not([contenteditable="false"]), [style*="display:none"], ' +
  '[style*="display: none"], [role="dialog"], [role="textbox"], [role="navigation"], [role="contentinfo"], [role="complementary"], ' +
  '[class*="comment" i], [class*="related" i]';

/** What may be a paragraph: an element, or what stands around line breaks, of which one is enough. */
const PARAGRAPHS = ['p', 'div > br:first-of-type'];

/** A quick look at a page that does not say what it is: whether what may be paragraphs is like an article's. After Readability's probe, by Mozilla. */
export function looksReadable(document: Document): boolean {
  let score = 0;
  for (const selector of PARAGRAPHS) {
    // A list costs more than the first of it, even where there is none.
    if (document.querySelector(selector) === null) continue;
    for (const one of document.querySelectorAll(selector)) {
      const element = one.localName === 'br' ? one.parentElement : one;
      const beyond = (element?.textContent ?? '').trim().length - LABEL;
      if (beyond <= 0 || element?.closest(ELSEWHERE)) continue;
      score += Math.sqrt(beyond);
      if (score > ENOUGH) return true;
    }
  }
  return false;
}

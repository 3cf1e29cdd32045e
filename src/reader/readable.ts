/** A paragraph counts by what it has beyond a label's length, and long ones ever less: four or five full ones make an article. */
const LABEL = 140;
const ENOUGH = 20;

/** What such a paragraph may stand in, or be, and yet be none of an article's. */
const ELSEWHERE =
  'li, nav, aside, footer, form, [hidden], [aria-hidden="true"], [contenteditable]:not([contenteditable="false"]), [style*="display:none"], ' +
  '[style*="display: none"], [role="dialog"], [role="textbox"], [role="navigation"], [role="contentinfo"], [role="complementary"], ' +
  '[class*="comment" i], [class*="related" i]';

/** A quick look at a page that does not say what it is: whether it has paragraphs like an article's. After Readability's probe, by Mozilla. */
export function looksReadable(document: Document): boolean {
  const seen = new Set<Element>();
  let score = 0;
  for (const found of document.querySelectorAll('p, div > br')) {
    const element = found.localName === 'br' ? found.parentElement : found;
    if (!element || seen.has(element)) continue;
    seen.add(element);
    const beyond = (element.textContent ?? '').trim().length - LABEL;
    if (beyond <= 0 || element.closest(ELSEWHERE)) continue;
    score += Math.sqrt(beyond);
    if (score > ENOUGH) return true;
  }
  return false;
}

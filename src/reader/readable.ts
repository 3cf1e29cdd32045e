import { neverText } from './passOver.ts';

/** A paragraph counts by what it has beyond a label's length, and long ones ever less: four or five full ones make an article. */
const LABEL = 140;
const ENOUGH = 20;

/** A quick look at a page that does not say what it is: whether it has paragraphs like an article's. After Readability's probe, by Mozilla. */
export function looksReadable(document: Document): boolean {
  const seen = new Set<Element>();
  let score = 0;
  for (const found of document.querySelectorAll('p, div > br')) {
    const element = found.localName === 'br' ? found.parentElement : found;
    if (!element || seen.has(element)) continue;
    seen.add(element);
    const beyond = (element.textContent ?? '').trim().length - LABEL;
    if (beyond <= 0 || neverText(element) || element.closest('li, nav, aside, footer, form, [hidden], [class*="comment" i], [class*="related" i]'))
      continue;
    score += Math.sqrt(beyond);
    if (score > ENOUGH) return true;
  }
  return false;
}

import type { Span } from '../../model/span.ts';

/** A passage up to this long stands in the address whole; of a longer one its first and last words. */
const WHOLE = 90;
const ENDS = 6;

/** Enough words before a passage to tell it from its like. */
const BEFORE = 4;

/** `-` and `,` part the pieces of a directive, `&` two directives. */
const encoded = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

const firstWords = (text: string, n: number): string => text.split(/\s+/).slice(0, n).join(' ');
const lastWords = (text: string, n: number): string => text.split(/\s+/).slice(-n).join(' ');

/** The words before the passage in its own block, where the passage's beginning stands earlier in the text already. */
function prefix(text: string, { start }: Span, begins: string): string | null {
  if (text.indexOf(begins) === start) return null;
  const before = lastWords(text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim(), BEFORE);
  return before === '' ? null : before;
}

/**
 * The address that opens a page at a passage of its text: https://wicg.github.io/scroll-to-text-fragment/. Browsers that do not know it open the page.
 * @param url http(s), without a fragment
 */
export function linkTo(url: string, text: string, passage: Span): string {
  const words = text.slice(passage.start, passage.end).trim();
  const isWhole = words.length <= WHOLE && !words.includes('\n');
  const begins = isWhole ? words : firstWords(words, ENDS);
  const before = prefix(text, passage, begins);
  const parts = [before === null ? null : `${encoded(before)}-`, encoded(begins), isWhole ? null : encoded(lastWords(words, ENDS))];
  return `${url.replace(/#.*/, '')}#:~:text=${parts.filter((part) => part !== null).join(',')}`;
}

import type { Article } from '../model/article.ts';
import type { Quiet } from '../model/reading.ts';

/** Shorter texts are notices and captions, not articles. */
const FEWEST_WORDS = 25;

/** In English news a third of all words are among these; in any other language hardly a tenth. */
const ENGLISH = new Set(
  'the of to and a in that is for on it with as was by at be from has have are were will would not his its he they said this an or but which their had'.split(
    ' ',
  ),
);
const ENGLISH_SHARE = 0.2;

/** Long enough to tell the language. */
const SAMPLE = 20_000;

/** Why an article is left alone before any analysis; null where it can be read. What the page declares its language to be is often wrong: the text decides. */
export function quietBefore(article: Article): Quiet | null {
  const words = article.text.slice(0, SAMPLE).match(/\p{L}+/gu) ?? [];
  if (article.blocks.length === 0) return 'no-article';
  const english = words.filter((word) => ENGLISH.has(word.toLowerCase())).length;
  // Chinese or Thai has few "words" between its marks, however long the text is.
  if (words.length < FEWEST_WORDS) return article.text.trim().length > FEWEST_WORDS * 6 ? 'other-language' : 'no-article';
  return english / words.length < ENGLISH_SHARE ? 'other-language' : null;
}

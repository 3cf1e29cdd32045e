import { isEnglish } from '../engine/text/language.ts';
import type { Article } from '../model/article.ts';
import type { Quiet } from '../model/reading.ts';

/** Shorter texts are notices and captions, not articles. In letters, because not every script sets words apart. */
const FEWEST_LETTERS = 100;

/** Why an article is left alone before any analysis; null where it can be read. */
export function quietBefore(article: Article): Quiet | null {
  const letters = article.text.match(/\p{L}/gu)?.length ?? 0;
  if (article.blocks.length === 0 || letters < FEWEST_LETTERS) return 'no-article';
  return isEnglish(article.language, article.text) ? null : 'other-language';
}

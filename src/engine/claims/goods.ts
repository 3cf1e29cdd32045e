import type { Span } from '../../model/span.ts';
import type { Lexicon } from '../lexicon.ts';
import { may, sought } from '../text/sought.ts';
import type { Clause } from './clause.ts';
import { AS_GOODS, GOODS } from './goods-words.ts';

const SPACE = 32;

const ANY = sought(new RegExp([...GOODS.keys()].join('|')));

/** The most words that a name of goods has. */
const LONGEST = 3;

const WORD = /[\p{L}-]+/gu;

function wordsIn(text: string): Span[] {
  const words: Span[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) words.push({ start: match.index, end: WORD.lastIndex });
  return words;
}

/** The goods of a clause in the ledger's words, in the order of the text: its products, and goods that are no entities of their own. */
export function goodsOf(clause: Clause, lexicon: Lexicon): string[] {
  const found: { at: number; word: string }[] = [];
  for (const name of clause.names) {
    if (name.type !== 'product' || name.entity === null) continue;
    const known = AS_GOODS.get(name.entity);
    const word = known === undefined ? lexicon.entities.get(name.entity)?.name.toLowerCase() : known;
    if (word) found.push({ at: name.start - clause.start, word });
  }
  const words = may(clause.seen, ANY) ? wordsIn(clause.whole) : [];
  for (let i = 0; i < words.length; i++) {
    for (let n = Math.min(LONGEST, words.length - i); n > 0; n--) {
      const first = words[i];
      const last = words[i + n - 1];
      if (!first || !last) continue;
      const word = GOODS.get(clause.whole.slice(first.start, last.end));
      if (!word) continue;
      if (!clause.names.some((name) => name.type === 'product' && name.start - clause.start <= first.start && first.start < name.end - clause.start))
        found.push({ at: first.start, word });
      i += n - 1;
      break;
    }
  }
  // Goods of a reason or a condition are not what the claim is of.
  const inCore = found.filter(({ at }) => clause.core.charCodeAt(at) !== SPACE);
  return [...new Set((inCore.length > 0 ? inCore : found).sort((a, b) => a.at - b.at).map((f) => f.word))];
}

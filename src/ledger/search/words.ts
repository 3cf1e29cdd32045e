/** Words and numbers; a letter of a script that sets no spaces is a word of its own. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}])+|\p{N}+(?:[.,]\p{N}+)*/gu;

/** No word that anybody looks for is longer. */
const LONGEST = 40;

/** A text's words as they are looked for: without accents, capitals and the commas of thousands. */
export function wordsIn(text: string): Set<string> {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = new Set<string>();
  for (const [word] of plain.matchAll(WORD)) words.add(word.replaceAll(',', '').slice(0, LONGEST));
  return words;
}

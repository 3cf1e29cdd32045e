/** One entry a UTF-16 unit of the Latin blocks: what a letter is in small and without its accent. */
const LATIN = 0x250;
const FOLDED = Uint16Array.from({ length: LATIN }, (_, code) => foldLetter(code));
const IN_WORD = Uint8Array.from({ length: LATIN }, (_, code) => (/[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0));

/** A letter in small and without its accent, a dash or quotation mark in its plain form, all else as it is. */
export function fold(code: number): number {
  if (code < LATIN) return FOLDED[code] ?? code;
  if (code === 0x2019 || code === 0x2018 || code === 0x2bc) return 39;
  if (code === 0x2010 || code === 0x2011 || code === 0x2013 || code === 0x2212) return 45;
  return code >= 0x1e00 && code < 0x1f00 ? foldLetter(code) : code;
}

/** Whether a UTF-16 unit belongs to a word. */
export const isWordCode = (code: number): boolean =>
  code < LATIN
    ? IN_WORD[code] === 1
    : code > 0x24f && code !== 0x2019 && !(code >= 0x2000 && code < 0x2100) && /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code));

function foldLetter(code: number): number {
  const letter = String.fromCharCode(code);
  // "ø" and "ł" do not come apart into letter and accent.
  const plain = { ø: 'o', Ø: 'o', ł: 'l', Ł: 'l', đ: 'd', Đ: 'd' }[letter] ?? letter.normalize('NFD').charAt(0);
  return plain.toLowerCase().charCodeAt(0);
}

/** A word as the automaton knows it: small letters, no accents. */
export function folded(word: string): string {
  // Most words are plain already, and putting a string together letter by letter is slow.
  if (PLAIN.test(word)) return word.toLowerCase();
  let out = '';
  for (let i = 0; i < word.length; i++) out += String.fromCharCode(fold(word.charCodeAt(i)));
  return out;
}
const PLAIN = /^[A-Za-z0-9]*$/;

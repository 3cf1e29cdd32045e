import type { Bar } from './draft.ts';
import { isCapitalised, isDigit, isHyphen, wordAfter } from './words.ts';

const STREETS = new Set('street st st. avenue ave ave. road rd rd. boulevard blvd blvd. drive lane square broadway'.split(' '));
/** Of laws and regulations. */
const BOOKS = new Set(['u.s.c', 'u.s.c.', 'usc', 'fed', 'cfr', 'c.f.r', 'c.f.r.']);

/** "16-18 Industrial Avenue": past the second number. */
function houseEnd(text: string, at: number): number {
  if (!isHyphen(text.charCodeAt(at))) return at;
  let i = at + 1;
  while (i < at + 6 && isDigit(text.charCodeAt(i))) i++;
  return i;
}

/** House numbers: "1600 Pennsylvania Avenue", "10 Downing Street". Also citations: "19 U.S.C.", "84 Fed. Reg.". */
export const barAddress: Bar = ({ text, end }, n) => {
  if (n.form !== 'digits' || n.scale !== 1) return false;
  let word = wordAfter(text, houseEnd(text, n.end), end);
  for (let hops = 0; word && hops < 4 && isCapitalised(text, word); hops++) {
    if (STREETS.has(word.lower) || (hops === 0 && BOOKS.has(word.lower))) return true;
    word = wordAfter(text, word.end, end);
  }
  return false;
};

import { isLetter, isUpper } from './words.ts';

/** A headline is short; of a longer sentence nobody writes every word with a capital. */
const LONGEST = 160;
const FEWEST_WORDS = 4;

/** Whether nearly every longer word of `[start, end)` has a capital, so that capitals tell no names: "China Offers to Buy Goods Over Six Years". */
export function isHeadline(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST) return false;
  let words = 0;
  let capitals = 0;
  let i = start;
  while (i < end) {
    let stop = i;
    while (stop < end && isLetter(text.charCodeAt(stop))) stop++;
    if (stop - i >= 4) {
      words++;
      if (isUpper(text.charCodeAt(i))) capitals++;
    }
    i = stop + 1;
  }
  return words >= FEWEST_WORDS && capitals >= words * 0.8;
}

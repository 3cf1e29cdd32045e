import { yearOf } from './days.ts';
import { draft, type Finder, read, YEAR_STATED } from './draft.ts';

export const TENS = ['ten', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const SPELLED = new RegExp(
  `nineteen[\\s-](${TENS.join('|')})(?:[\\s-](${ONES.join('|')}))?(?!\\p{L}|[\\s-](?:hundred|thousand|percent|years?)(?!\\p{L}))`,
  'iuy',
);

/** A year as speakers say it and transcripts write it: "nineteen ninety-six". */
export const spelledYear: Finder = (scene, at) => {
  const match = read(SPELLED, scene, at);
  if (!match) return null;
  const [words, tens = '', ones = ''] = match;
  const named = 1910 + 10 * TENS.indexOf(tens.toLowerCase()) + 1 + ONES.indexOf(ones.toLowerCase());
  return draft(at, at + words.length, yearOf(named), 'year', YEAR_STATED, 'spelled-year');
};

import { runsIn } from './runs.ts';
import { tellWords } from './trait-words.ts';
import { group, type Listener } from './traits.ts';
import { asValue } from './values.ts';

/** What it is about a page says early. In characters. */
const OPENING = 20_000;

const WORD = group('page');
const ANY = group('any');
const PAGE = asValue('page');

/** Tells the words of a page. @param lower its text in lower case; @returns how many words they are */
export function tellPage(lower: string, to: Listener): number {
  const end = Math.min(lower.length, OPENING);
  const runs = runsIn(lower, 0, end);
  to.tell(ANY, PAGE);
  tellWords(runs, 0, end, WORD, to);
  return runs.count;
}

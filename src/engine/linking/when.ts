import { type Day, daysOf } from '../../model/day.ts';
import type { Entry } from '../../model/entry.ts';
import type { When } from '../../model/link.ts';

/** An entry's time against the article's day. A month or year that holds the day is the same time: it cannot be told apart. */
export function whenOf(entry: Entry, today: Day): When {
  const { from, to } = daysOf(entry.date);
  return to < today ? 'earlier' : from > today ? 'later' : 'same';
}

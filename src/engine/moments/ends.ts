import { addMonths, type DayNumber, type Days, oneDay } from './days.ts';

/** The days that "the end", "early", "the rest" … of a moment mean. `weeks`: the count in "the first two weeks". */
export function partOf(days: Days, part: string, published: DayNumber | null): Days | null {
  const { from, to } = days;
  switch (part) {
    case 'start':
    case 'beginning':
    case 'turn':
      return oneDay(from);
    case 'end':
    case 'close':
      return oneDay(to);
    case 'early':
      return { from, to: portion(days, 1) };
    case 'mid':
    case 'middle':
      if (to - from + 1 === 365 || to - from + 1 === 366) return { from: addMonths(from, 5), to: addMonths(from, 7) - 1 };
      return { from: portion(days, 1) + 1, to: portion(days, 2) };
    case 'late':
      return { from: portion(days, 2) + 1, to };
    case 'earlier':
    case 'so far':
      return published !== null && from <= published && published <= to ? { from, to: published } : null;
    case 'later':
    case 'rest':
    case 'remainder':
      return published !== null && from <= published && published <= to ? { from: published, to } : null;
    default:
      return null;
  }
}

/** The last day of the first or second part: of a year its first and last quarter ("late 2018"), else thirds. */
function portion({ from, to }: Days, nth: 1 | 2): DayNumber {
  const length = to - from + 1;
  if (length >= 365 && length <= 366) return addMonths(from, nth === 1 ? 3 : 9) - 1;
  if (length >= 3650) return addMonths(from, nth === 1 ? 48 : 84) - 1;
  // Of a month the tens: 1st to 10th, 11th to 20th, the rest.
  if (length >= 28 && length <= 31) return from + 10 * nth - 1;
  return from + Math.round((length * nth) / 3) - 1;
}

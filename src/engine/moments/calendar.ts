/** Words of the calendar, lower case. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ].flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);

/** 0 is Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['monday mon', 'tuesday tues tue', 'wednesday wed', 'thursday thurs thur thu', 'friday fri', 'saturday sat', 'sunday sun'].flatMap((names, i) =>
    names.split(' ').map((name) => [name, i] as const),
  ),
);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
]);

const SMALL = 'a one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "a", "two", "18" as numbers; null for what is none. */
export function smallNumber(word: string): number | null {
  const lower = word.toLowerCase();
  if (/^\d{1,3}$/.test(lower)) return Number(lower);
  if (lower === 'an') return 1;
  const i = SMALL.indexOf(lower);
  return i < 0 ? null : Math.max(1, i);
}

/** Pieces of patterns. */
export const S = '[\\s\\u00a0]{1,2}';
export const MONTH_NAME =
  '(January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?:\\.|(?!\\p{L}|-(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))))';
export const WEEKDAY_NAME = '(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tues|Tue|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)\\.)';
export const DAY = '(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d%]|[.,]\\d|-\\p{Ll}|\\p{L})';
export const YEAR = '((?:1[6-9]|20)\\d\\d)(?![\\d%]|[.,]\\d|\\p{L})';
export const NUMBER = '(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})';

export const monthOf = (name: string): number => MONTHS.get(name.replace('.', '').toLowerCase()) ?? 0;
export const weekdayNamed = (name: string): number => WEEKDAYS.get(name.replace('.', '').toLowerCase()) ?? 0;

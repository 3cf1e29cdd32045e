/** How many of which unit a word of duration is worth: a decade is ten years. */
export const DURATIONS: ReadonlyMap<string, { unit: string; by: number }> = new Map(
  (
    [
      ['second', 'second', 1],
      ['minute', 'minute', 1],
      ['hour', 'hour', 1],
      ['day', 'day', 1],
      ['night', 'night', 1],
      ['week', 'week', 1],
      ['fortnight', 'week', 2],
      ['month', 'month', 1],
      ['quarter', 'quarter', 1],
      ['year', 'year', 1],
      ['decade', 'year', 10],
      ['century', 'year', 100],
    ] as const
  ).flatMap(([word, unit, by]): [string, { unit: string; by: number }][] => [
    [word, { unit, by }],
    [word === 'century' ? 'centuries' : `${word}s`, { unit, by }],
  ]),
);

/** Against the digits only: "24hrs", "5yr". */
export const SHORT_DURATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    hr: 'hour',
    hrs: 'hour',
    yr: 'year',
    yrs: 'year',
    min: 'minute',
    mins: 'minute',
    sec: 'second',
    secs: 'second',
    wk: 'week',
    wks: 'week',
  }),
);

export const isDurationUnit = (lower: string): boolean => DURATIONS.has(lower) || SHORT_DURATIONS.has(lower);

/** What may stand between the number and its unit without changing it. */
export const BETWEEN_DURATION: ReadonlySet<string> = new Set([
  'more',
  'full',
  'straight',
  'consecutive',
  'whole',
  'additional',
  'further',
  'successive',
  'calendar',
  'business',
  'working',
  'trading',
  'fiscal',
  'extra',
  'long',
  'short',
  'solid',
  'tough',
  'difficult',
  'other',
  'entire',
  'marketing',
  'crop',
  'academic',
  'financial',
  'intense',
  'gruelling',
  'grueling',
  'tumultuous',
]);

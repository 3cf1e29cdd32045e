const SCALES: readonly [RegExp, number][] = [
  [/^(?:k|thousand)$/, 1e3],
  [/^(?:m|mn|mio|million)$/, 1e6],
  [/^(?:b|bn|billion)$/, 1e9],
  [/^(?:t|tn|trn|trillion)$/, 1e12],
];

/** "200 billion", "1.2tn", "14,000": a number as somebody types one; null where it is none. */
export function amountOf(typed: string): number | null {
  const [, digits = '', scale = ''] = /^\s*[^\d\s-]?\s*(-?\d[\d,\s]*(?:\.\d+)?)\s*([a-z]*)\s*$/i.exec(typed) ?? [];
  const number = Number(digits.replace(/[,\s]/g, ''));
  if (digits === '' || !Number.isFinite(number)) return null;
  if (scale === '') return number;
  const times = SCALES.find(([word]) => word.test(scale.toLowerCase()))?.[1];
  return times === undefined ? null : number * times;
}

const SCALES: readonly [RegExp, number, string][] = [
  [/^(?:t|tn|trn|trillion)$/, 1e12, 'trillion'],
  [/^(?:b|bn|billion)$/, 1e9, 'billion'],
  [/^(?:m|mn|mio|million)$/, 1e6, 'million'],
  [/^(?:k|thousand)$/, 1e3, 'thousand'],
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

/** As somebody would type it: "1.2 trillion", and not thirteen digits to be counted. */
export function typedOf(value: number): string {
  const [, scale, word] = SCALES.find(([, times]) => times >= 1e6 && Math.abs(value) >= times) ?? [null, 1, ''];
  const typed = `${value / scale} ${word}`.trim();
  return amountOf(typed) === value ? typed : String(value);
}

export type Ink = 'dark' | 'light';

/** Text brighter than this stands on a dark ground. */
const MIDDLE = 0.4;

/** Lightness from 0 to 1 of a computed colour; null for a notation that is not understood. */
export function lightness(color: string): number | null {
  const parts = color.match(/-?[\d.]+%?/g)?.map((n) => (n.endsWith('%') ? Number.parseFloat(n) / 100 : Number.parseFloat(n)));
  const [first, second, third] = parts ?? [];
  if (first === undefined) return null;
  if (/^ok(?:lab|lch)/.test(color)) return first;
  if (/^(?:lab|lch)/.test(color)) return first > 1 ? first / 100 : first;
  if (second === undefined || third === undefined) return null;
  if (color.startsWith('rgb')) return (0.2126 * first + 0.7152 * second + 0.0722 * third) / 255;
  return /^color\((?:srgb|display-p3)/.test(color) ? 0.2126 * first + 0.7152 * second + 0.0722 * third : null;
}

/** The ink that keeps its contrast where text of this colour does: bright text means a dark ground, so a light ink. */
export const inkFor = (textColor: string): Ink => ((lightness(textColor) ?? 0) > MIDDLE ? 'light' : 'dark');

/** Whether an element's text stands on a dark or a light ground, as the text's colour tells. */
export const groundUnder = (element: Element): 'light' | 'dark' => (inkFor(getComputedStyle(element).color) === 'light' ? 'dark' : 'light');

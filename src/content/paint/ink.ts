export const INKS = ['dark', 'light', 'plain'] as const;
/** `plain` is the colour of the text itself, where neither of ours would stand out. */
export type Ink = (typeof INKS)[number];

/** Text brighter than this stands on a dark ground. */
const MIDDLE = 0.4;

/** A computed colour's numbers. */
const numbersOf = (color: string): number[] => color.match(/-?[\d.]+/g)?.map(Number) ?? [];

/** How bright red, green and blue are together. */
const mixed = (red: number, green: number, blue: number): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Lightness from 0 to 1 of a computed colour; null for a notation that is not understood. */
export function lightness(color: string): number | null {
  const [first = 0, second = 0, third = 0] = numbersOf(color);
  if (/^(?:ok)?l/.test(color)) return first > 1 ? first / 100 : first;
  if (!/^(?:rgb|color\((?:srgb|display-p3))/.test(color)) return null;
  return mixed(first, second, third) / (color.startsWith('rgb') ? 255 : 1);
}

/** The ink that keeps its contrast where text of this colour does: bright text means a dark ground, so a light ink. */
export const inkFor = (textColor: string): 'dark' | 'light' => ((lightness(textColor) ?? 0) > MIDDLE ? 'light' : 'dark');

const linear = (share: number): number => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);

/** Grounds on which our inks have a contrast of 3 : 1 at least (WCAG 1.4.11), in relative luminance. */
const FOR_DARK = 0.46;
const FOR_LIGHT = 0.12;

/** Most elements have no ground of their own. */
const NONE = 'rgba(0, 0, 0, 0)';

/** The ink for a ground of this computed colour; null for one that does not cover what lies under it, or is not in `rgb()`. */
export function inkOn(ground: string): Ink | null {
  if (ground === NONE) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbersOf(ground);
  if (!ground.startsWith('rgb') || alpha < 0.5) return null;
  const luminance = mixed(linear(red / 255), linear(green / 255), linear(blue / 255));
  return luminance >= FOR_DARK ? 'dark' : luminance <= FOR_LIGHT ? 'light' : 'plain';
}

/** Finds the ink for elements, asking each for its style once. */
export class Inks {
  #known = new Map<Element, Ink | null>();

  of(element: Element): Ink {
    const style = getComputedStyle(element);
    return this.#ground(element, style) ?? inkFor(style.color);
  }

  /** By the nearest ground that covers; text over a picture is known to be readable by nothing but its own colour. */
  #ground(element: Element, style?: CSSStyleDeclaration): Ink | null {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const { backgroundColor, backgroundImage } = style ?? getComputedStyle(element);
    const around = element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
    const ink = backgroundImage.includes('url(') ? 'plain' : (inkOn(backgroundColor) ?? (around ? this.#ground(around) : null));
    this.#known.set(element, ink);
    return ink;
  }
}

/** Whether an element's text stands on a dark or a light ground, as the text's colour tells. */
export const groundUnder = (element: Element): 'light' | 'dark' => (inkFor(getComputedStyle(element).color) === 'light' ? 'dark' : 'light');

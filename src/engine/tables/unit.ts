import type { Figure } from '../../model/figure.ts';
import { CODES } from '../figures/currencies.ts';
import { findFigures } from '../figures/find.ts';
import { toProse } from '../text/prose.ts';

/** What a head says of the bare numbers under it. */
export interface HeadUnit {
  /** null: only how large they are ("in millions"). */
  readonly unit: Pick<Figure, 'kind' | 'unit' | 'per'> | null;
  readonly by: number;
  /** The head's own words for it, in lower case. */
  readonly words: string;
}

/** Longer is no head. */
const LONGEST = 160;
const MOST_WORDS = 4;

/** Without one of these no unit is looked for. */
const HINT =
  /[$€£¥₩₹%]|\b(?:bn|tn|mn|m|k|mmt|bcm|bpd|kg|mw|gw|0{3}s?|(?:b|m|tr)illions?|thousands?|per\s?cent|percentage|pct|pp|ton(?:ne)?s?|bushels?|barrels?|litres?|gallons?|kilograms?|cubic|hectares?|bales?|dollars?|euros?|yuan|renminbi|yen|won|rupees?|pounds?|pesos?|usd|eur|gbp|cny|rmb|jpy|krw|inr|cad)\b/i;

const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({ k: 1e3, '000': 1e3, thousand: 1e3, m: 1e6, mn: 1e6, million: 1e6, bn: 1e9, billion: 1e9, tn: 1e12, trillion: 1e12 }),
);
const KINDS = new Set<Figure['kind']>(['money', 'percent', 'percentage-point', 'quantity']);
const ATTACHED = /^(?:bn|tn|mn|m|k)\b/;
const SIGN = /^([A-Za-z.]{0,4}[$€£¥₩₹])\s*(.*)$/;
const PROBE = 7;

/** A number of the head's unit, written as prose writes it: "$bn" → "$7bn", "billions of dollars" → "7 billion dollars". */
function written(phrase: string): string {
  const plain = phrase
    .replace(/^in\s+/i, '')
    .replace(/\b(thousand|million|billion|trillion)s\b/gi, '$1')
    .replace(/\b(thousand|million|billion|trillion)\s+of\s+/gi, '$1 ')
    .replace(/^['’]?000s?\b/, 'thousand');
  const number = (rest: string): string => (ATTACHED.test(rest) ? `${PROBE}${rest}` : `${PROBE} ${rest}`.trim());
  const sign = SIGN.exec(plain);
  if (sign) return `${sign[1]}${number(sign[2] ?? '')}`;
  const code = CODES.has(plain.slice(0, 3)) && !/^[A-Za-z]/.test(plain.slice(3)) ? plain.slice(0, 3) : '';
  return code === '' ? number(plain) : `${code} ${number(plain.slice(3).trim())}`;
}

/** The unit that a whole phrase names; null for one that names none, or says more. */
function unitOf(phrase: string): HeadUnit | null {
  const words = phrase.toLowerCase();
  const scale = SCALES.get(
    words
      .replace(/^in\s+/, '')
      .replace(/^['’]/, '')
      .replace(/s$/, ''),
  );
  if (scale !== undefined) return { unit: null, by: scale, words };
  const text = written(phrase);
  const end = text.length;
  const prose = toProse({
    title: null,
    url: null,
    published: null,
    language: 'en',
    outlet: null,
    author: null,
    text,
    blocks: [{ start: 0, end, role: 'cell' }],
  });
  const [figure, ...more] = findFigures(prose, []);
  if (!figure || more.length > 0 || figure.start !== 0 || figure.end !== end || typeof figure.value !== 'number' || !KINDS.has(figure.kind))
    return null;
  return { unit: { kind: figure.kind, unit: figure.unit, per: figure.per }, by: figure.value / PROBE, words };
}

/** The unit in a head: what stands in brackets or after a comma first, then any few words of it, the longest first. */
export function headUnit(head: string): HeadUnit | null {
  if (head.length > LONGEST || !HINT.test(head)) return null;
  const parts = head.split(/[()[\],;:–—]|\s-\s|\s\/\s/).map((part) => part.trim());
  for (const part of parts.slice(1)) {
    const found = part === '' || part.split(/\s+/).length > MOST_WORDS + 2 ? null : unitOf(part);
    if (found) return found;
  }
  for (const part of parts) {
    const words = part.split(/\s+/).filter((word) => word !== '');
    for (let n = Math.min(MOST_WORDS, words.length); n > 0; n--)
      for (let i = 0; i + n <= words.length; i++) {
        const phrase = words.slice(i, i + n).join(' ');
        const found = HINT.test(phrase) && !/^[mk]$/i.test(phrase) ? unitOf(phrase) : null;
        if (found) return found;
      }
  }
  return null;
}

import type { Claim } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';

/** In characters. */
const REACH = 24;

/** "a further $16 billion", "an additional 25 percent", "$267 billion more" */
const FURTHER_BEFORE = /\b(?:further|additional|added|extra|another|adds|adding)(?: (?:about|some|roughly|nearly))?\s+$/i;
const FURTHER_AFTER = /^\s+(?:more|extra|on top)\b(?! than\b)/i;

/** Whether a figure comes on top of something else. */
export const comesOnTop = (text: string, { start, end }: Pick<Figure, 'start' | 'end'>, claim: Pick<Claim, 'start'>): boolean =>
  FURTHER_BEFORE.test(text.slice(Math.max(claim.start, start - REACH), start)) || FURTHER_AFTER.test(text.slice(end, end + REACH));

/** Whether dollars are written as all who have dollars write their own. */
export const isPlainDollar = (text: string, { start, end, unit }: Pick<Figure, 'start' | 'end' | 'unit'>): boolean =>
  unit === 'USD' && !/U\.?S|America/.test(text.slice(Math.max(0, start - 3), end + 4));

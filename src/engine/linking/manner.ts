import type { Claim } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import type { Moment } from '../../model/moment.ts';

/** In characters. */
const REACH = 32;

/** "a further $16 billion", "an additional 25 percent", "$267 billion more" */
const FURTHER_BEFORE =
  /\b(?:further|additional|added|extra|another|adds|adding)(?: (?:duty|duties|tariffs?|levy|levies) of)?(?: (?:about|some|roughly|nearly))?\s+$/i;
const FURTHER_AFTER = /^\s+(?:more|extra|on top)\b(?! than\b)/i;

/** Whether a figure comes on top of something else. */
export const comesOnTop = (text: string, { start, end }: Pick<Figure, 'start' | 'end'>, claim: Pick<Claim, 'start'>): boolean =>
  FURTHER_BEFORE.test(text.slice(Math.max(claim.start, start - REACH), start)) || FURTHER_AFTER.test(text.slice(end, end + REACH));

/** Whether dollars are written as all who have dollars write their own. */
export const isPlainDollar = (text: string, { start, end, unit }: Pick<Figure, 'start' | 'end' | 'unit'>): boolean =>
  unit === 'USD' && !/U\.?S|America/.test(text.slice(Math.max(0, start - 3), end + 4));

const PART_BEFORE = /\b(?:of (?:it|that|this|which|them|the total)|including|includes|among (?:it|them))[,:]?(?: [a-z]+){0,2}\s+$/i;
const PART_AFTER =
  /^(?: of (?:it|that|this|which|them)\b|[^.;]{0,40}\b(?:(?:is|are|was|were) (?:counted|included) (?:in|among)|(?:is|are|was|were) (?:a )?part of)\b)/i;

/** How far round a sum the words may stand that make it a part, in characters. */
const ROUND = 60;

/** Whether a figure is told to be a part of another sum. */
export const isPart = (text: string, { start, end }: Pick<Figure, 'start' | 'end'>, claim: Pick<Claim, 'start' | 'end'>): boolean =>
  PART_BEFORE.test(text.slice(Math.max(claim.start, start - REACH), start)) || PART_AFTER.test(text.slice(end, Math.min(claim.end, end + ROUND)));

const TELLING = /\b(?:report|said|sa[iy]|announc|publish|releas|told|put out|unveil|disclos)\w*\b[^.;,\d]{0,25}$/i;

/** Whether a time is that of its telling: "reported in January". */
export const isOfTelling = (text: string, { start }: Pick<Moment, 'start'>): boolean => TELLING.test(text.slice(Math.max(0, start - ROUND), start));

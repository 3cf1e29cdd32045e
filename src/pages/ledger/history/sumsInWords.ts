import { reader } from '../../../bridge/reader.ts';
import type { Amount, Qualifier } from '../../../model/figure.ts';
import { amountInWords } from '../../../ui/normal/amount.ts';

/** What we reckoned ourselves, with the hedge of what it was reckoned from. */
export const sumInWords = (value: Amount, unit: string, qualifier: Qualifier = '='): string =>
  amountInWords({ value, unit, qualifier, per: null }, reader, reader.locale);

const percent = (share: number): number => Math.round(share * 100);

/** "about 57%", "67–79%". */
export function shareInWords(share: Amount, qualifier: Qualifier): string {
  const value: Amount = Array.isArray(share) ? [percent(share[0]), percent(share[1])] : percent(share);
  return amountInWords({ value, unit: 'percent', qualifier, per: null }, reader, reader.locale);
}

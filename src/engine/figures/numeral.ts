/** A number as it stands in the text, before anything is known of its unit. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** In units of one, magnitude included: 1.2e12 for "1.2 trillion". The low end where the word is vague. */
  readonly value: number;
  /** The high end of a vague one ("hundreds" is 100 to 1000), else null. */
  readonly high: number | null;
  /** The magnitude that `value` already holds; 1 for none. Lent to the other end of a range: "$30-40bn". */
  readonly scale: number;
  readonly form: 'digits' | 'words' | 'vague' | 'fraction' | 'multiple';
  /** The single letter against the digits ("5m"), whose magnitude `value` does not hold yet. */
  readonly letter: string | null;
  /** Where a unit would begin: after "of" in "hundreds of", after "a" in "half a". */
  readonly unitFrom: number;
  /** Written with thousands separators or decimals: surely an amount, not a year or a label. */
  readonly precise: boolean;
}

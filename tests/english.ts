import { english } from '../src/cli/english.ts';
import type { Comparison } from '../src/model/comparison.ts';
import { comparisonInWords } from '../src/wording/comparison.ts';

/** A comparison as the scan command tells it; null where there is none. */
export const inEnglish = (comparison: Comparison | null): string | null =>
  comparison &&
  comparisonInWords(
    comparison,
    english((id) => id),
  );

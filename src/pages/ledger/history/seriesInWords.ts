import { words } from '../../../bridge/words.ts';
import { perInWords } from '../../../ui/normal/amount.ts';
import { unitInWords } from '../unitInWords.ts';
import type { Series } from './series.ts';

/** "USD, in total"; "tonnes, a year". */
export const seriesInWords = ({ unit, per }: Series): string =>
  unit === 'percent'
    ? unitInWords(unit)
    : words('chart_unit', unitInWords(unit), per === null ? words('term_total') : words('chart_per', perInWords(per, words)));

import { barAddress } from './bar-address.ts';
import { barClock } from './bar-clock.ts';
import { barCode } from './bar-code.ts';
import { barLabel } from './bar-label.ts';
import { barMoment } from './bar-moment.ts';
import { barPronoun } from './bar-pronoun.ts';
import { barScore } from './bar-score.ts';
import { barYear } from './bar-year.ts';
import type { Bar } from './draft.ts';

/** What keeps a numeral from being read at all, cheapest first. */
export const BARS: readonly Bar[] = [barCode, barYear, barMoment, barClock, barScore, barLabel, barAddress, barPronoun];

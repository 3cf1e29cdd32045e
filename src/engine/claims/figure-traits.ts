import type { Amount, Figure } from '../../model/figure.ts';
import { group, type Listener } from './traits.ts';
import { asValue, type Value } from './values.ts';

const FIGURE = group('figure');
const UNIT = group('unit');
const SIZE = group('size');
const CHANGE = group('change');
const RATE = group('rate');
const HEDGE = group('hedge');

/** Rates of duty are other numbers than rates of growth, of interest, and shares. */
const BOUNDS = [5, 10, 20, 40, 70];
const ROUND = ['0', ...BOUNDS.map(String)].map(asValue);
const BROKEN = ['0', ...BOUNDS.map(String)].map((bound) => asValue(`${bound}-odd`));
const DIGITS = Array.from({ length: 20 }, (_, digits) => asValue(`${digits}-digits`));

const upper = (value: Amount): number => Math.abs(typeof value === 'number' ? value : value[1]);

/** Of a percentage how great it is, and whether it is a round one; of a sum how many digits it has. */
function sizeOf({ kind, value }: Figure): Value | undefined {
  const size = upper(value);
  if (kind === 'percent') return (Number.isInteger(size) ? ROUND : BROKEN)[BOUNDS.filter((b) => size >= b).length];
  return kind === 'money' ? DIGITS[Math.round(Math.log10(size + 1))] : undefined;
}

const changeOf = (change: NonNullable<Figure['change']>): string =>
  'from' in change ? (change.to > change.from ? 'raised' : 'lowered') : change.direction;

/** Tells what may tell of figures what they are of. */
export function tellFigures(figures: readonly Figure[], to: Listener): void {
  for (const figure of figures) {
    const kind = asValue(figure.kind);
    to.tell(FIGURE, kind);
    if (figure.unit !== null && (figure.kind === 'count' || figure.kind === 'quantity')) to.tell(UNIT, asValue(figure.unit));
    const size = sizeOf(figure);
    if (size) to.both(SIZE, kind, size);
    if (figure.change) to.both(CHANGE, kind, asValue(changeOf(figure.change)));
    if (figure.per !== null) to.both(RATE, kind, asValue(figure.per));
    to.both(HEDGE, kind, asValue(figure.qualifier));
  }
}

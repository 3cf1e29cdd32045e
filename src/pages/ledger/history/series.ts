import type { Entry } from '../../../model/entry.ts';
import { endsOf } from '../../../model/figure.ts';
import type { AmountPoint } from '../charts/AmountChart.tsx';
import { kindsOf, sayingOf } from './saying.ts';

/** Amounts that can stand on one scale: of one unit, and all in total or all a year. */
export interface Series {
  unit: string;
  per: string | null;
  points: AmountPoint[];
}

/** So few amounts say more in the timeline than on a scale. */
const ENOUGH = 3;

const high = ({ figure }: AmountPoint): number => endsOf(figure.value)[1];

/** Of the figures of one entry that say the same thing in one unit, the greatest: its parts are in the timeline. */
function greatest(points: readonly AmountPoint[]): AmountPoint[] {
  const best = new Map<string, AmountPoint>();
  for (const point of points) {
    const key = `${point.entry} ${point.saying}`;
    const before = best.get(key);
    if (!before || high(point) > high(before)) best.set(key, point);
  }
  return [...best.values()];
}

/** What was promised and counted over time, a scale each; the one with the most on it first, but before all that of `asked`. */
export function seriesOf(entries: readonly Entry[], asked: Entry | null): Series[] {
  const kindOf = kindsOf(entries);
  const found = new Map<string, Series>();
  for (const entry of entries)
    for (const figure of entry.figures) {
      const saying = sayingOf(entry, figure, kindOf);
      if (saying === 'aside') continue;
      const key = `${figure.unit} ${figure.per}`;
      const series = found.get(key) ?? { unit: figure.unit, per: figure.per, points: [] };
      found.set(key, series);
      series.points.push({ entry: entry.id, title: entry.title, date: entry.date, saying, figure });
    }
  const own = ({ points }: Series): number => Number(points.some(({ entry }) => entry === asked?.id));
  return [...found.values()]
    .map((series) => ({ ...series, points: greatest(series.points).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)) }))
    .filter(({ points }) => points.length >= ENOUGH)
    .sort((a, b) => own(b) - own(a) || b.points.length - a.points.length);
}

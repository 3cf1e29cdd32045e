import { reader } from '../../../bridge/reader.ts';
import { words } from '../../../bridge/words.ts';
import type { EntryFigure, EntryId } from '../../../model/entry.ts';
import { endsOf } from '../../../model/figure.ts';
import { dateInWords } from '../../../ui/normal/dates.ts';
import { firstDay } from '../days.ts';
import { figureInWords } from '../inWords.ts';
import { threadAddress } from '../route.ts';
import { Axes } from './Axes.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { Legend, type LegendKey } from './Legend.tsx';
import { labelsIn } from './labels.ts';
import { Mark } from './Mark.tsx';
import { planeOf } from './plane.ts';

/** One amount that was said or counted on a day. */
export interface AmountPoint {
  entry: EntryId;
  title: string;
  date: string;
  saying: 'promised' | 'counted';
  figure: EntryFigure;
}

interface AmountChartProps {
  title: string;
  name: string;
  points: readonly AmountPoint[];
  /** The entry that the page is about: it is named first. */
  asked: EntryId | null;
  /** The day looked at, if it is not today: what is later stands pale. */
  on: number | null;
}

const highest = ({ figure }: AmountPoint): number => endsOf(figure.value)[1];

function keysOf(points: readonly AmountPoint[]): LegendKey[] {
  const keys = new Set<LegendKey>(points.map(({ saying }) => saying));
  for (const { figure } of points) {
    if (figure.qualifier === '~') keys.add('about');
    if (figure.qualifier === '>' || figure.qualifier === '>=') keys.add('more');
    if (Array.isArray(figure.value)) keys.add('range');
  }
  return [...keys];
}

/** Amounts over time, each as exact as it was said. */
export function AmountChart({ title, name, points, asked, on }: AmountChartProps) {
  const days = points.map(({ date }) => firstDay(date));
  const most = points.reduce((a, b) => (highest(b) > highest(a) ? b : a), points[0] as AmountPoint);
  const unit = points[0]?.figure.unit ?? '';
  const [first, last] = [points[0], points.at(-1)];
  const alt = words(
    'chart_amounts_alt',
    points.length,
    dateInWords(first?.date ?? '', reader.locale),
    dateInWords(last?.date ?? '', reader.locale),
    `${figureInWords(most.figure)} (${dateInWords(most.date, reader.locale)})`,
  );
  const byNote = points.toSorted((a, b) => Number(b.entry === asked) - Number(a.entry === asked) || highest(b) - highest(a));
  return (
    <ChartFrame
      title={title}
      alt={alt}
      name={name}
      height={300}
      legend={<Legend keys={keysOf(points)} />}
      table={{
        heads: [words('chart_day'), words('chart_what'), words('field_amount'), words('chart_of'), words('chart_record')],
        rows: points.map((point) => [
          dateInWords(point.date, reader.locale),
          words(`chart_${point.saying}`),
          figureInWords(point.figure),
          point.figure.role,
          { says: point.title, href: threadAddress(point.entry) },
        ]),
      }}
      draw={(width, height) => {
        const plane = planeOf(width, height, { from: Math.min(...days), to: Math.max(...days), most: highest(most), unit });
        const labels = labelsIn(
          byNote.map((point) => ({ x: plane.x(firstDay(point.date)), y: plane.y(highest(point)), says: figureInWords(point.figure) })),
          plane.left,
          plane.right,
        );
        return (
          <>
            <Axes plane={plane} on={on} />
            {points.map((point) => (
              <Mark
                key={`${point.entry} ${point.figure.role} ${point.figure.value}`}
                x={plane.x(firstDay(point.date))}
                y={plane.y}
                value={point.figure.value}
                qualifier={point.figure.qualifier}
                form={point.saying}
                faded={on !== null && firstDay(point.date) > on}
                title={`${dateInWords(point.date, reader.locale)}: ${figureInWords(point.figure)}. ${point.title}`}
              />
            ))}
            {labels.map(({ x, y, says, anchor }) => (
              <text key={`${x} ${y}`} x={x} y={y} dy="0.32em" text-anchor={anchor} class="label">
                {says}
              </text>
            ))}
          </>
        );
      }}
    />
  );
}

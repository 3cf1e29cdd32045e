import { reader } from '../../../bridge/reader.ts';
import { words } from '../../../bridge/words.ts';
import { endsOf } from '../../../model/figure.ts';
import { dateInWords } from '../../../ui/normal/dates.ts';
import { dayOf } from '../days.ts';
import type { Counted, Delivery } from '../history/delivery.ts';
import { targetOver } from '../history/instalments.ts';
import { shareInWords, sumInWords } from '../history/sumsInWords.ts';
import { figureInWords } from '../inWords.ts';
import { threadAddress } from '../route.ts';
import { Axes } from './Axes.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { Legend, type LegendKey } from './Legend.tsx';
import { labelsIn } from './labels.ts';
import { Mark } from './Mark.tsx';
import { type Plane, planeOf } from './plane.ts';

const high = ({ figure }: Counted): number => endsOf(figure.value)[1];
const low = ({ figure }: Counted): number => endsOf(figure.value)[0];

/** How far above its mark an amount is written, in pixels. */
const LIFT = 12;

const date = (day: number): string => dateInWords(dayOf(day), reader.locale);

/** Counts from the very beginning add up; one of a later stretch alone has no place in a sum. */
export const fromTheBeginning = ({ counted, parts }: Delivery): Counted[] => counted.filter(({ from }) => from <= (parts[0]?.from ?? 0));

/** Straight from part to part: each comes evenly. */
function targetPath({ parts }: Delivery, plane: Plane, until: number): string {
  const first = parts[0]?.from ?? 0;
  const turns = [...new Set([first, ...parts.flatMap((part) => [part.from, part.to + 1]), until + 1])]
    .filter((day) => day <= until + 1)
    .sort((a, b) => a - b);
  return turns.map((day, i) => `${i === 0 ? 'M' : 'L'}${plane.x(day)} ${plane.y(targetOver(parts, first, day - 1))}`).join('');
}

/** From count to count: before the first and between two nothing is known. A lower count than one before it is of a part, and stays a mark. */
function camePath([first, ...counts]: readonly Counted[], plane: Plane): string {
  if (!first) return '';
  let reached = low(first);
  let path = `M${plane.x(first.to)} ${plane.y(reached)}`;
  for (const count of counts) {
    if (low(count) < reached) continue;
    reached = low(count);
    path += `H${plane.x(count.to)}V${plane.y(reached)}`;
  }
  return path;
}

/** What came beside what was to have come, day by day. */
export function DeliveryChart({ delivery, name, on }: { delivery: Delivery; name: string; on: number }) {
  const { parts, unit } = delivery;
  const counts = fromTheBeginning(delivery);
  const [first, end] = [parts[0]?.from ?? 0, Math.max(...parts.map((part) => part.to))];
  const lastCount = counts.at(-1);
  // A promise that runs for years yet is shown as far as it has come, and a little ahead.
  const seen = Math.max(lastCount?.to ?? first, parts[0]?.to ?? first);
  const until = Math.min(end, Math.round(seen + (seen - first) * 0.15));
  const most = Math.max(targetOver(parts, first, until), ...counts.map(high));
  const title = words('delivery_chart');
  const keys: LegendKey[] = ['target', 'counted'];
  if (counts.some(({ figure }) => figure.qualifier === '~')) keys.push('about');
  if (counts.some(({ figure }) => Array.isArray(figure.value))) keys.push('range');
  return (
    <ChartFrame
      title={title}
      name={name}
      height={280}
      alt={
        lastCount
          ? words(
              'delivery_chart_alt',
              date(lastCount.to),
              figureInWords(lastCount.figure),
              sumInWords(lastCount.target, unit),
              shareInWords(lastCount.share, lastCount.figure.qualifier),
            )
          : ''
      }
      legend={<Legend keys={keys} />}
      table={{
        heads: [words('delivery_until'), words('delivery_came'), words('delivery_target'), words('delivery_share'), words('chart_record')],
        rows: counts.map((count) => [
          date(count.to),
          figureInWords(count.figure),
          sumInWords(count.target, unit),
          shareInWords(count.share, count.figure.qualifier),
          { says: count.entry.title, href: threadAddress(count.entry.id) },
        ]),
      }}
      draw={(width, height) => {
        const plane = planeOf(width, height, { from: first, to: until, most, unit });
        const labels = labelsIn(
          [
            // Above where the lines end, which they come to from below.
            { x: plane.x(until), y: plane.y(targetOver(parts, first, until)) - LIFT, says: sumInWords(targetOver(parts, first, until), unit) },
            ...counts.toReversed().map((count) => ({ x: plane.x(count.to), y: plane.y(high(count)) - LIFT, says: figureInWords(count.figure) })),
          ],
          plane.left,
          plane.right,
        );
        return (
          <>
            <Axes plane={plane} on={on} />
            <path d={targetPath(delivery, plane, until)} class="target" />
            {counts.length > 1 ? (
              <path d={camePath(counts, plane)} class="came" />
            ) : (
              // The only count, as the target is drawn: as if it had come evenly over its days.
              counts.map((count) => (
                <path key={count.to} d={`M${plane.x(count.from)} ${plane.y(0)}L${plane.x(count.to)} ${plane.y(low(count))}`} class="covered" />
              ))
            )}
            {counts.map((count) => (
              <Mark
                key={`${count.entry.id} ${count.to}`}
                x={plane.x(count.to)}
                y={plane.y}
                value={count.figure.value}
                qualifier={count.figure.qualifier}
                form="counted"
                faded={false}
                title={`${date(count.to)}: ${figureInWords(count.figure)}. ${count.entry.title}`}
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

import { reader } from '../../../bridge/reader.ts';
import { words } from '../../../bridge/words.ts';
import { dateInWords } from '../../../ui/normal/dates.ts';
import { dayOf } from '../days.ts';
import { figureInWords } from '../inWords.ts';
import { threadAddress } from '../route.ts';
import type { RateLine, RateStep } from '../topic/rates.ts';
import { Axes } from './Axes.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { labelsIn } from './labels.ts';
import { planeOf } from './plane.ts';
import { boxesOf, drawnOf, pathOf } from './steps.ts';

const date = (day: number): string => dateInWords(dayOf(day), reader.locale);

const percent = new Intl.NumberFormat(reader.locale, { style: 'unit', unit: 'percent' });

/** What a line is called: what its rate is on, else the record that began it. */
const called = ({ of, steps: [first] }: RateLine): string => of || (first?.entry.title ?? '');

/** How far above its line a rate's name stands (px, middle to middle). */
const ABOVE = 10;

/** Beside a line there is room for a few words. */
const shortened = (words: string): string => (words.length <= 28 ? words : `${words.slice(0, words.lastIndexOf(' ', 27)).replace(/,$/, '')} …`);

const lastDayOf = (lines: readonly RateLine[], today: number): number =>
  Math.max(...lines.flatMap(({ steps }) => steps.map(({ to }) => to ?? today)));

/** Rates as steps: each holds until the next. One line may be drawn out, the others stay behind it. */
export function StepChart({
  title,
  name,
  lines,
  chosen,
  today,
}: {
  title: string;
  name: string;
  lines: readonly RateLine[];
  chosen: RateLine | null;
  today: number;
}) {
  const steps = lines.flatMap((line) => line.steps.map((step) => ({ line, step }))).sort((a, b) => a.step.from - b.step.from);
  const most = steps.reduce((a, b) => (b.step.rate > a.step.rate ? b : a), steps[0] as { line: RateLine; step: RateStep });
  const first = steps[0]?.step.from ?? 0;
  // Where a rate moved there is something to see; what stood still stays behind.
  const moved = lines.filter((line) => line.steps.length > 1);
  const front = chosen ? [chosen] : moved.length > 0 ? moved : lines;
  return (
    <ChartFrame
      title={title}
      name={name}
      height={340}
      alt={words('rates_alt', lines.length, date(first), percent.format(most.step.rate), date(most.step.from), called(most.line))}
      legend={
        <span>
          <svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">
            <path d="M1 13H10V4H27" class="rate" />
          </svg>
          {words('rates_legend')}
        </span>
      }
      table={{
        heads: [words('rates_from'), words('rates_to'), words('rates_rate'), words('rates_of'), words('chart_record')],
        rows: steps.map(({ line, step }) => [
          date(step.from),
          step.to === null ? words('rates_open') : date(step.to),
          figureInWords(step.figure),
          called(line),
          { says: step.entry.title, href: threadAddress(step.entry.id) },
        ]),
      }}
      draw={(width, height) => {
        const plane = planeOf(width, height, { from: first, to: Math.min(today, lastDayOf(lines, today)), most: most.step.rate, unit: 'percent' });
        const wanted = front
          .flatMap((line) => line.steps.map((step, i) => ({ step, isNew: i === 0 || line.steps[i - 1]?.rate !== step.rate, line })))
          .filter(({ isNew, step }) => isNew && step.from <= today)
          .sort((a, b) => b.step.rate - a.step.rate)
          .map(({ step, line }) => ({
            x: plane.x(step.from),
            y: plane.y(step.rate) - ABOVE,
            says: chosen ? percent.format(step.rate) : `${percent.format(step.rate)} ${shortened(called(line))}`,
          }));
        const drawn = front.flatMap((line) => boxesOf(drawnOf(line, plane, today)));
        return (
          <>
            <Axes plane={plane} on={null} />
            {lines
              .toSorted((a, b) => Number(front.includes(a)) - Number(front.includes(b)))
              .map((line) => (
                <path
                  key={`${called(line)} ${line.steps[0]?.entry.id} ${line.steps[0]?.rate}`}
                  d={pathOf(drawnOf(line, plane, today))}
                  class={`rate${front.includes(line) ? '' : ' behind'}`}
                >
                  <title>{called(line)}</title>
                </path>
              ))}
            {labelsIn(wanted, plane.left, plane.right, drawn).map(({ x, y, says, anchor }) => (
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

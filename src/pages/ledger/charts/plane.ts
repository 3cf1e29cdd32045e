import { type ScaleLinear, type ScaleTime, scaleLinear, scaleUtc } from 'd3-scale';
import { reader } from '../../../bridge/reader.ts';
import { amountInWords } from '../../../ui/normal/amount.ts';

/** Where things are drawn: days to the right, amounts upward. */
export interface Plane {
  left: number;
  right: number;
  top: number;
  bottom: number;
  x: (day: number) => number;
  y: (value: number) => number;
  days: { at: number; says: string }[];
  amounts: { at: number; says: string }[];
}

const DAY = 86_400_000;
const [TOP, BOTTOM, RIGHT] = [20, 30, 16];
const LETTER = 6.6;
const APART = 14;
const MOST_TICKS = 10;

const year = new Intl.DateTimeFormat(reader.locale, { year: 'numeric', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat(reader.locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
const date = new Intl.DateTimeFormat(reader.locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

function ticksOf(scale: ScaleTime<number, number>, count: number): { at: number; says: string }[] {
  const ticks = scale.ticks(count);
  const years = ticks.every((tick) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1);
  const format = years ? year : ticks.every((tick) => tick.getUTCDate() === 1) ? month : date;
  return ticks.map((tick) => ({ at: scale(tick), says: format.format(tick) }));
}

/** As many as have room for their words. */
function dayTicks(scale: ScaleTime<number, number>): { at: number; says: string }[] {
  for (let count = MOST_TICKS; count > 1; count--) {
    const ticks = ticksOf(scale, count);
    const room = Math.max(...ticks.map(({ says }) => says.length)) * LETTER + APART;
    if (ticks.every(({ at }, i) => i === 0 || at - (ticks[i - 1]?.at ?? 0) >= room)) return ticks;
  }
  return ticksOf(scale, 1);
}

interface Extent {
  from: number;
  to: number;
  most: number;
  unit: string;
}

/** A plane as wide as there is room, from nothing upward: a chart that begins elsewhere makes small steps look great. */
export function planeOf(width: number, height: number, { from, to, most, unit }: Extent): Plane {
  const days = Math.max(1, to - from);
  const linear: ScaleLinear<number, number> = scaleLinear([0, most * 1.06 || 1], [height - BOTTOM, TOP]).nice(8);
  const amounts = linear.ticks(5).map((tick) => ({
    at: linear(tick),
    says: amountInWords({ value: tick, unit: tick === 0 && unit !== 'percent' ? null : unit, qualifier: '=', per: null }, reader, reader.locale),
  }));
  const left = Math.min(width * 0.3, 20 + LETTER * Math.max(...amounts.map(({ says }) => says.length)));
  const time = scaleUtc([(from - days * 0.03) * DAY, (to + days * 0.03) * DAY], [left, width - RIGHT]);
  return {
    left,
    right: width - RIGHT,
    top: TOP,
    bottom: height - BOTTOM,
    x: (day) => time(day * DAY),
    y: (value) => linear(value),
    days: dayTicks(time),
    amounts,
  };
}

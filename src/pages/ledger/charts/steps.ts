import type { RateLine } from '../topic/rates.ts';
import type { Box } from './labels.ts';
import type { Plane } from './plane.ts';

/** A rate as it is drawn: from where the line comes, up or down to the rate, and on to the end of its days. */
interface Drawn {
  x: number;
  /** Where the line comes from; null where it goes on from the step before. */
  from: number | null;
  y: number;
  until: number;
}

export function drawnOf({ before, steps }: RateLine, plane: Pick<Plane, 'x' | 'y'>, today: number): Drawn[] {
  const drawn: Drawn[] = [];
  let at: number | null = null;
  for (const { from, to, rate } of steps) {
    if (from > today) break;
    const begins = at === null || from > at;
    at = Math.min(to ?? today, today);
    drawn.push({
      x: plane.x(from),
      from: begins ? plane.y(drawn.length === 0 && before !== null ? before : rate) : null,
      y: plane.y(rate),
      until: plane.x(at),
    });
  }
  return drawn;
}

export const pathOf = (drawn: readonly Drawn[]): string =>
  drawn.map(({ x, from, y, until }) => `${from === null ? '' : `M${x} ${from}`}V${y}H${until}`).join('');

/** Words come no nearer to an upright line than this (px): they would seem to be crossed out. */
const CLEAR = 4;

/** Where a line runs: up or down at a step's start, and along its days. */
export const boxesOf = (drawn: readonly Drawn[]): Box[] =>
  drawn.flatMap(({ x, from, y, until }, i) => {
    const before = from ?? drawn[i - 1]?.y ?? y;
    // A step that begins before the one before it ended is drawn from that one's end.
    const at = from === null ? (drawn[i - 1]?.until ?? x) : x;
    return [
      { left: at - CLEAR, right: at + CLEAR, top: Math.min(before, y), bottom: Math.max(before, y) },
      { left: Math.min(at, until), right: Math.max(at, until), top: y, bottom: y },
    ];
  });

import { words } from '../../../bridge/words.ts';
import type { Plane } from './plane.ts';

/** The lines of amounts and the days below them; a fixed line for the day that is looked at. */
export function Axes({ plane, on }: { plane: Plane; on: number | null }) {
  const { left, right, top, bottom, x } = plane;
  const at = on === null ? null : x(on);
  return (
    <g class="axes">
      {plane.amounts.map(({ at: y, says }) => (
        <g key={says}>
          <line x1={left} x2={right} y1={y} y2={y} class={y === bottom ? 'base' : 'grid'} />
          <text x={left - 8} y={y} dy="0.32em" text-anchor="end">
            {says}
          </text>
        </g>
      ))}
      {plane.days
        .filter(({ at: tick }) => tick >= left)
        .map(({ at: tick, says }) => (
          <g key={says}>
            <line x1={tick} x2={tick} y1={bottom} y2={bottom + 5} class="base" />
            <text x={Math.min(tick, right - 12)} y={bottom + 18} text-anchor="middle">
              {says}
            </text>
          </g>
        ))}
      {at !== null && at >= left && at <= right ? (
        <g class="on">
          <line x1={at} x2={at} y1={top - 8} y2={bottom} />
          <text x={at > right - 80 ? at - 5 : at + 5} y={top - 2} text-anchor={at > right - 80 ? 'end' : 'start'}>
            {words('chart_on')}
          </text>
        </g>
      ) : null}
    </g>
  );
}

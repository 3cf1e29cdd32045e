import { type Amount, endsOf, type Qualifier } from '../../../model/figure.ts';

interface MarkProps {
  x: number;
  y: (value: number) => number;
  value: Amount;
  qualifier: Qualifier;
  /** Promised ones are round, counted ones square: told apart by form first. */
  form: 'promised' | 'counted';
  faded: boolean;
  title: string;
}

const R = 5;
const REACH = 18;

/** An amount as exact as it was said: "about" has a ring, "more than" reaches up, "up to" down, a range is a bar from end to end. */
export function Mark({ x, y, value, qualifier, form, faded, title }: MarkProps) {
  const [low, high] = endsOf(value);
  const ends = low === high ? [y(low)] : [y(low), y(high)];
  const up = qualifier === '>' || qualifier === '>=';
  const down = qualifier === '<' || qualifier === '<=';
  const tip = up ? y(high) - REACH : y(low) + REACH;
  return (
    <g class={`mark ${form}${faded ? ' faded' : ''}`}>
      <title>{title}</title>
      {low === high ? null : <line x1={x} x2={x} y1={y(low)} y2={y(high)} class="range" />}
      {up || down ? <path d={`M${x} ${up ? y(high) : y(low)}V${tip}m-4 ${up ? 5 : -5}l4 ${up ? -5 : 5}l4 ${up ? 5 : -5}`} class="reach" /> : null}
      {qualifier === '~' ? ends.map((end) => <circle key={end} cx={x} cy={end} r={R + 4} class="about-ring" />) : null}
      {ends.map((end) =>
        form === 'promised' ? (
          <circle key={end} cx={x} cy={end} r={R} class="dot" />
        ) : (
          <rect key={end} x={x - R + 0.5} y={end - R + 0.5} width={2 * R - 1} height={2 * R - 1} class="dot" />
        ),
      )}
    </g>
  );
}

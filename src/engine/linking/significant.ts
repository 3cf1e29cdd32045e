import type { Amount } from '../../model/figure.ts';

/** To three digits: what is reckoned is no more exact than that. */
export function significant<A extends Amount>(value: A): A {
  const round = (n: number): number => Number(n.toPrecision(3));
  return (Array.isArray(value) ? value.map(round) : round(value as number)) as A;
}

/** How large a share is, in steps that differ from field to field; open: of nothing. */
export type Much = 'open' | 'none' | 'few' | 'some' | 'more' | 'many' | 'most';

export const MUCH: readonly Much[] = ['none', 'few', 'some', 'more', 'many', 'most'];

/** Where a share reaches the next step. */
export const STEPS = {
  words: [0.05, 0.15, 0.3, 0.45, 0.6],
  title: [0.01, 0.1, 0.2, 0.35, 0.5],
  around: [0.05, 0.1, 0.2, 0.3],
} as const;

/** How many steps a share has reached. */
export function stepOf(share: number, steps: readonly number[]): number {
  let step = 0;
  while (step < steps.length && share >= (steps[step] as number)) step++;
  return step;
}

export const muchOf = (share: number | null, steps: readonly number[]): Much => (share === null ? 'open' : (MUCH[stepOf(share, steps)] ?? 'most'));

import { expect, test } from 'vitest';
import { coverageOfFigure } from '../../../src/engine/linking/scope.ts';
import { pack } from './asking.ts';

test.each([
  ['us-cn-2026-02-19-deficit-2025', 0, 'goods'],
  // The title's first word of a balance is of all.
  ['us-2026-02-19-deficit-901bn', 0, null],
  ['us-2026-02-19-deficit-901bn', 1, 'goods'],
  ['us-cn-2026-02-19-deficit-2025', 1, null],
])('%s, figure %i: %s', (id, at, coverage) => {
  const entry = pack.entries.find((e) => e.id === id);
  const figure = entry?.figures[at];
  if (!entry || !figure) throw new Error(`no such figure: ${id}`);
  expect(coverageOfFigure(figure, entry)).toBe(coverage);
});

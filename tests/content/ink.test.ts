import { expect, test } from 'vitest';
import { inkFor, inkOn, lightness } from '../../src/content/paint/ink.ts';

test.each([
  ['rgb(0, 0, 0)', 'dark'],
  ['rgb(34, 34, 34)', 'dark'],
  ['rgba(90, 85, 76, 0.9)', 'dark'],
  ['rgb(28, 79, 156)', 'dark'],
  ['rgb(232, 230, 227)', 'light'],
  ['rgb(255, 255, 255)', 'light'],
  ['color(srgb 0.9 0.9 0.92)', 'light'],
  ['oklch(0.3 0.02 260)', 'dark'],
  ['oklab(0.95 0 0)', 'light'],
  ['lab(20 0 0)', 'dark'],
  ['lch(92% 2 30)', 'light'],
  ['canvastext', 'dark'],
])('text in %s takes %s ink', (color, ink) => expect(inkFor(color)).toBe(ink));

test.each(['', 'transparent', 'color(xyz 0.1 0.1 0.1)'])('"%s" is not understood', (color) => expect(lightness(color)).toBeNull());

test.each([
  ['rgb(255, 255, 255)', 'dark'],
  ['rgb(255, 241, 229)', 'dark'],
  ['rgb(18, 18, 18)', 'light'],
  ['rgb(20, 40, 90)', 'light'],
  ['rgb(200, 30, 30)', 'plain'],
  ['rgb(120, 120, 120)', 'plain'],
  ['rgba(255, 255, 255, 0.9)', 'dark'],
])('on a ground of %s the ink is %s', (ground, ink) => expect(inkOn(ground)).toBe(ink));

test.each(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0.3)', 'color(srgb 1 1 1)', ''])('"%s" is no ground to tell by', (ground) =>
  expect(inkOn(ground)).toBeNull(),
);

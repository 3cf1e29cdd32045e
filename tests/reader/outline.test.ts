import { describe, expect, test } from 'vitest';
import { closest, outlineOf } from '../../src/reader/choice/outline.ts';

describe('the outline of a page', () => {
  const outline = outlineOf({
    levels: [
      ['body', 0],
      ['li', 0],
      ['h3', 1],
      ['p', 1],
      ['div', 0],
    ],
    traits: [
      [4, 'role', 'heading'],
      [3, 'time', ''],
    ],
    blocks: [
      [2, 'Title', 0],
      [3, 'Words', 0.5],
      [4, 'Heading', 0],
    ],
  });

  test('gives each block its role by the elements around it', () =>
    expect(outline.blocks.map(({ role }) => role)).toEqual(['heading', 'list-item', 'heading']));

  test('tells what an element holds, however deep', () =>
    expect(outline.levels.map(({ tag, holdsHeading, holdsTime }) => [tag, holdsHeading, holdsTime])).toEqual([
      ['body', true, true],
      ['li', true, true],
      ['h3', true, false],
      ['p', false, true],
      ['div', false, false],
    ]));

  test('finds the nearest of some elements, itself among them, or none', () => {
    const level = outline.blocks[1]?.level ?? null;
    expect([closest(level, 'p', 'li'), closest(level, 'li'), closest(level, 'table')].map((found) => found?.tag)).toEqual(['p', 'li', undefined]);
  });
});

test.each([
  ['nothing', { levels: [], traits: [], blocks: [] }, 0],
  ['a block in no element', { levels: [], traits: [], blocks: [[7, 'Words', 0] as [number, string, number]] }, 1],
  [
    'elements in rings',
    {
      levels: [['body', 1] as [string, number], ['p', 2] as [string, number], ['p', 1] as [string, number]],
      traits: [],
      blocks: [[2, 'Words', 0] as [number, string, number]],
    },
    1,
  ],
])('%s has an outline too', (_, page, blocks) => {
  const outline = outlineOf(page);
  expect(outline.blocks).toHaveLength(blocks);
  for (const { level } of outline.blocks) expect(closest(level, 'none')).toBeNull();
});

import { expect, test } from 'vitest';
import { differing } from '../../../src/pages/panel/differing.ts';

const plain = (was: string, now: string): string[] => differing(was, now).map(({ head, middle, tail }) => `${head}[${middle}]${tail}`);

test.each([
  [
    'China will buy $30 billion of goods',
    'China will buy $40 billion of goods',
    'China will buy [$30] billion of goods',
    'China will buy [$40] billion of goods',
  ],
  ['it will buy', 'it will not buy', 'it will []buy', 'it will [not ]buy'],
  ['a b', 'a b', 'a b[]', 'a b[]'],
  ['a a', 'a a a', 'a a[]', 'a a[ a]'],
  ['', 'x', '[]', '[x]'],
  ['one', 'two', '[one]', '[two]'],
])('"%s" and "%s"', (was, now, before, after) => expect(plain(was, now)).toEqual([before, after]));

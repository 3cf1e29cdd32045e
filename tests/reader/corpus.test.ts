import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/reader/read.ts';
import { page } from './page.ts';

const FOLDER = 'tests/corpus';

/** A page of our own words, and what a careful person reads in it: see any folder of tests/corpus. */
interface Expected {
  url: string;
  about: Record<string, string | null> | null;
  blocks: { role: string; text: string }[];
}

/** The others are pages that the browser suite opens. */
const LABELLED = readdirSync(FOLDER).filter((name) => existsSync(`${FOLDER}/${name}/expected.json`));

test('there are pages of each kind', () => expect(LABELLED.length).toBeGreaterThan(10));

describe.each(LABELLED)('the page %s', (name) => {
  const expected: Expected = JSON.parse(readFileSync(`${FOLDER}/${name}/expected.json`, 'utf8'));
  const read = readDocument(page(readFileSync(`${FOLDER}/${name}/page.html`, 'utf8')), expected.url);

  test('says this about itself', () => {
    if (!read.article) return expect(expected.about).toBeNull();
    const { text: _, blocks: __, ...about } = read.article;
    expect(about).toEqual(expected.about);
  });

  test('has these blocks and no other', () => {
    const { text, blocks } = read.article ?? { text: '', blocks: [] };
    expect(blocks.map(({ role, start, end }) => ({ role, text: text.slice(start, end) }))).toEqual(expected.blocks);
  });

  test('has one true text: blocks in order, white space between them, none doubled within', () => {
    const { text, blocks } = read.article ?? { text: '', blocks: [] };
    let end = 0;
    for (const block of blocks) {
      expect(text.slice(end, block.start)).toMatch(end === 0 ? /^$/ : /^\n{1,2}$/);
      expect(text.slice(block.start, block.end)).not.toMatch(/^\s|\s$|\s\s|[\n\u00a0\u00ad]/);
      end = block.end;
    }
    expect(end).toBe(text.length);
  });
});

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../src/engine/lexicon.ts';
import { findMoments } from '../../../src/engine/moments/find.ts';
import { Entity } from '../../../src/model/entity.ts';
import { proseOf } from './reading.ts';

const person = (id: string, name: string, ...roles: readonly [title: string, from: string, to: string | null][]) =>
  v.parse(Entity, { id, type: 'person', name, aliases: [], roles: roles.map(([title, from, to]) => ({ title, from, to })), country: 'US' });

const LEXICON = compileLexicon([
  person(
    'ada-vole',
    'Ada Vole',
    ['President of the United States', '2017-01-20', '2021-01-20'],
    ['President of the United States', '2025-01-20', null],
  ),
  person('bo-finch', 'Bo Finch', ['Prime Minister of Freedonia', '2012-12-26', '2020-09-16']),
  person('cy-wren', 'Cy Wren', ['Trade Representative', '2017-05-15', '2021-01-20']),
]);

/** The article's day, the text, and the moment's words with its days. */
const CASES: readonly (readonly [published: string, text: string, expected?: string])[] = [
  ['2019-01-18', 'It will be done by the end of Mr. Vole’s term.', 'by the end of Mr. Vole’s term …..2021-01-20'],
  ['2019-01-18', "It lasts until the end of Ada Vole's first term.", "until the end of Ada Vole's first term …..2021-01-20"],
  ['2025-06-01', 'They will invest it before the end of President Vole’s term.', 'before the end of President Vole’s term …..2029-01-20'],
  ['2026-06-01', 'It was done at the start of Vole’s second term.', 'the start of Vole’s second term 2025-01-20..2025-01-20'],
  ['2022-06-01', 'Talks stalled at the end of Mr. Finch’s tenure.', 'the end of Mr. Finch’s tenure 2020-09-16..2020-09-16'],
  ['2019-01-18', 'Vole wants it done by the end of her term.', 'by the end of her term …..2021-01-20'],
  ['2019-01-18', 'It will stand at the end of the Vole administration.', 'the end of the Vole administration 2021-01-20..2021-01-20'],
  // Whose term it is must be plain.
  ['2022-01-18', 'Vole and Finch met at the end of his term.'],
  ['2022-01-18', 'The mayor met them at the end of his term.'],
  // It can be cut short, so nobody knows its end while it runs.
  ['2019-01-18', 'It will be done by the end of Mr. Finch’s term.'],
  ['2019-01-18', 'It will be done by the end of Mr. Wren’s term.'],
  ['2019-01-18', 'It will be done by the end of Mr. Stoat’s term.'],
  ['2019-01-18', 'He stood at the end of Mr. Vole’s garden.'],
];

describe('terms of office', () => {
  test.each(CASES.map(([published, text, expected]) => ({ published, text, expected })))('$published $text', ({ published, text, expected }) => {
    const found = findMoments(proseOf(text, published), LEXICON).map((m) => `${text.slice(m.start, m.end)} ${m.from ?? '…'}..${m.to ?? '…'}`);
    expect(found).toEqual(expected === undefined ? [] : [expected]);
  });

  test('without a lexicon nobody’s term is known', () => {
    expect(findMoments(proseOf('It will be done by the end of Mr. Vole’s term.'))).toEqual([]);
  });
});

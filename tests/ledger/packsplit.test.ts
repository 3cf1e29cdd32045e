import { describe, expect, test } from 'vitest';
import { Splitter } from '../../src/ledger/packsplit.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The text given in slices of so many bytes, as a file is read. */
function taken(text: string, slice: number) {
  const bytes = bytesOf(text);
  const splitter = new Splitter();
  const found = { entities: [] as string[], entries: [] as string[] };
  let size = slice;
  for (let at = 0; at < bytes.length; ) {
    const { used, entities, entries } = splitter.take(bytes.subarray(at, at + size), at + size >= bytes.length);
    found.entities.push(...entities.map(textOf));
    found.entries.push(...entries.map(textOf));
    at += used;
    size = used === 0 ? size * 2 : slice;
  }
  return { ...found, fields: Object.fromEntries(splitter.done()) };
}

const WHOLE = {
  entries: [{ id: 'a', list: [1, [2]], text: 'a "]}" b \\' }, { id: 'ü 🌾' }, 7, 'plain', null, []],
  entities: [{ id: 'CN' }],
  version: '1.0.0',
  changes: ['entries', { entries: [1] }],
};

describe('a pack’s text taken apart', () => {
  test.each([3, 4, 7, 64, 10_000])('gives in slices of %i bytes what JSON.parse gives of the whole', (slice) => {
    for (const text of [JSON.stringify(WHOLE), JSON.stringify(WHOLE, null, 2), `\ufeff \n${JSON.stringify(WHOLE)}\n`]) {
      const { entries, entities, fields } = taken(text, slice);
      expect({ ...fields, entries: entries.map((e) => JSON.parse(e)), entities: entities.map((e) => JSON.parse(e)) }).toEqual(WHOLE);
    }
  });

  test('gives the items as they stand there, to the byte', () => {
    expect(taken('{"entities":[],"entries":[{"a" : 1} ,{"b":"é"}]}', 9).entries).toEqual(['{"a" : 1}', '{"b":"é"}']);
  });

  test.each([
    ['nothing', ' ', /ends in the middle/],
    ['a list', '[{"entries":[]}]', /does not begin as an object/],
    ['a word', 'null', /does not begin as an object/],
    ['what is cut off in a record', '{"entities":[],"entries":[{"a":', /ends in the middle/],
    ['what is cut off after one', '{"entities":[],"entries":[{"a":1}', /ends in the middle/],
    ['two in one', '{"entities":[],"entries":[]}{}', /something stands after its end/],
    ['a list that ends as an object', '{"entities":[],"entries":[1}', /a list does not end as one/],
    ['a field without a name', '{entries:[]}', /a field has no name/],
    ['a field without a value', '{"entries"}', /a field has no value/],
    ['no records', '{"entities":[]}', /no list of entries/],
    ['records that are no list', '{"entities":[],"entries":{}}', /no list of entries/],
    ['a comma before the first', '{"entities":[,1],"entries":[]}', /comma has nothing before it/],
    ['two commas in a list', '{"entities":[],"entries":[1 , ,2]}', /comma has nothing before it/],
    ['two commas between fields', '{"entities":[],,"entries":[]}', /comma has nothing before it/],
    ['a comma before all', ',{"entities":[],"entries":[]}', /comma has nothing before it/],
    ['a comma after all', '{"entities":[],"entries":[]},', /comma has nothing before it/],
    ['a closing comma in a list', '{"entities":[],"entries":[1,\n]}', /comma has nothing after it/],
    ['a closing comma in the whole', '{"entities":[],"entries":[],}', /comma has nothing after it/],
    ['items without a comma', '{"entities":[],"entries":[{"a":1} {"b":2}]}', /comma is missing/],
    ['fields without a comma', '{"entities":[] "entries":[]}', /comma is missing/],
    ['a field that is no JSON', '{"title":nope,"entities":[],"entries":[]}', /not JSON/],
  ])('refuses %s', (_, text, message) => {
    for (const slice of [3, 1000]) expect(() => taken(text, slice)).toThrow(message);
  });
});

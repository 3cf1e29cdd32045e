import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Tellings } from '../../../src/engine/linking/tellings.ts';
import { TELLINGS } from '../../../src/engine/linking/tellings-table.ts';
import type { Entry, EntryId } from '../../../src/model/entry.ts';
import { pack } from './asking.ts';

const [model] = pack.entries;
if (!model) throw new Error('the pack is empty');

const entry = (id: string, title: string): Entry => ({ ...model, id: id as EntryId, title, summary: '', goods: [], event: null });

const beans = entry('beans', 'China buys soybeans');
const steel = entry('steel', 'Duty on steel');
const unknown = entry('of-a-reader', 'Duty on walnuts');
const TABLE = 'billets boatloa bought/2 china/2 sinogra\nbeans 3 boatloa/3 sinogra china/2 bought/2\nsteel 2 billets/2 bought china';

const likeness = (text: string, of: readonly Entry[], by = new Tellings(TABLE)): number[] => by.against(of, text)({ start: 0, end: text.length }, of);

describe('how like a passage is to what tells of a record', () => {
  test.each([
    ['its own words', 'Soybeans it buys.', 'beans'],
    ['words of those that told of it', 'Sinograin took two boatloads.', 'beans'],
    ['words in another form', 'a BILLET, billets', 'steel'],
    ['what few are told by, before what all are', 'China bought billets.', 'steel'],
  ])('%s', (_, text, nearest) => {
    const [ofBeans = 0, ofSteel = 0] = likeness(text, [beans, steel]);
    expect(ofBeans > ofSteel ? 'beans' : 'steel').toBe(nearest);
    expect(Math.max(ofBeans, ofSteel)).toBeGreaterThan(0.1);
  });

  test.each([
    ['other words', 'Nothing of the kind happened.'],
    ['nothing', ''],
    ['signs only', '— … %'],
    ['words too short to tell', 'on to us'],
  ])('none: %s', (_, text) => {
    expect(likeness(text, [beans, steel, unknown])).toEqual([0, 0, 0]);
  });

  test('a record of which no text tells has its own words', () => {
    expect(likeness('A duty on walnuts.', [unknown, beans])).toEqual([expect.closeTo(0.99, 1), 0]);
    expect(new Tellings(TABLE).textsOf(unknown)).toBe(0);
    expect(new Tellings(TABLE).textsOf(beans)).toBe(3);
  });

  test('held back, what texts taught is not said of any record', () => {
    const by = new Tellings(TABLE, false);
    expect(likeness('Sinograin took two boatloads.', [beans], by)).toEqual([0]);
    expect(by.textsOf(beans)).toBe(0);
    expect(likeness('soybeans', [beans], by)[0]).toBeGreaterThan(0);
  });

  test('a passage in the middle of a text is that passage', () => {
    const text = 'China bought nothing. Two boatloads. Steel.';
    const at = { start: text.indexOf('Two'), end: text.indexOf(' Steel') };
    expect(new Tellings(TABLE).against([beans, steel], text)(at, [beans, steel])).toEqual(likeness('Two boatloads.', [beans, steel]));
  });

  test('between 0 and 1, and the same whatever was asked before', () => {
    const words = fc.array(fc.constantFrom('china', 'bought', 'boatloads', 'steel', 'soybeans', 'rain', '245'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (before, now) => {
        const by = new Tellings(TABLE);
        likeness(before.join(' '), [steel, unknown, beans], by);
        const text = now.join(' ');
        const all = likeness(text, [beans, steel], by);
        expect(all).toEqual(likeness(text, [beans, steel]));
        for (const one of all) expect(one >= 0 && one <= 1 + 1e-9).toBe(true);
      }),
    );
  });

  test('the table is of the records that are shipped', () => {
    const ids = new Set<string>(pack.entries.map(({ id }) => id));
    const [words = '', ...lines] = TELLINGS.trim().split('\n');
    expect(words).toMatch(/^[^ /]+(\/\d+)?( [^ /]+(\/\d+)?)*$/);
    expect(lines.filter((line) => !ids.has(line.split(' ')[0] ?? ''))).toEqual([]);
    expect(lines.every((line) => /^\S+ \d+( [^ /]+(\/\d+)?)*$/.test(line))).toBe(true);
    expect(lines.length).toBe(ids.size);
  });
});

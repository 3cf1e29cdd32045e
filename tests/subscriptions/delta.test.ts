import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deltaText, laid, packIn, packText } from '../../src/subscriptions/delta.ts';
import { unsqueezed } from '../../src/subscriptions/squeeze.ts';
import { parsed } from '../../src/subscriptions/text.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const aRecord = fc.record({
  id: fc.string({ minLength: 1, maxLength: 2 }),
  date: fc.constantFrom('2019', '2019-01-02', '2020-03'),
  title: fc.string(),
  amount: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
});
const aPack = fc.record({
  format: fc.constant('pledgemark-pack/1'),
  id: fc.constant('some'),
  version: fc.constantFrom('1.0.0', '1.1.0'),
  title: fc.string(),
  entities: fc.uniqueArray(fc.record({ id: fc.string({ maxLength: 2 }), name: fc.string() }), { selector: (e) => e.id }),
  entries: fc.uniqueArray(aRecord, { selector: (e) => e.id }),
});

describe('differences', () => {
  test('laid over the one version give the text of the other, whatever the two are', () => {
    fc.assert(
      fc.property(aPack, aPack, (a, b) => {
        const [before, now] = [packText(a), packText(b)];
        expect(laid(bytes(before), bytes(deltaText(JSON.parse(before), b)))).toBe(now);
      }),
      { numRuns: 200 },
    );
  });

  test('a pack has one text, in whatever order it was written', () => {
    fc.assert(
      fc.property(aPack, (a) => {
        expect(packText({ ...a, entries: a.entries.toReversed(), entities: a.entities.toReversed() })).toBe(packText(a));
      }),
    );
  });

  test('what did not change is not in them', () => {
    const a = { format: 'pledgemark-pack/1', id: 'some', version: '1.0.0', entities: [{ id: 'x' }], entries: [{ id: 'a', date: '2019' }] };
    const delta = JSON.parse(deltaText(a, { ...a, version: '1.1.0', entries: [{ id: 'b', date: '2019' }] }));
    expect(delta).toMatchObject({ entities: { put: [], take: [] }, entries: { put: [{ id: 'b' }], take: ['a'] } });
  });

  test.each([
    ['nothing', '{}'],
    ['a pack in their place', '{"format":"pledgemark-pack/1","id":"some","version":"1.0.0","entities":[],"entries":[]}'],
    ['records without a name', '{"format":"pledgemark-delta/1","head":{},"entities":{"put":[{}],"take":[]},"entries":{"put":[],"take":[]}}'],
    ['a prototype', '{"format":"pledgemark-delta/1","head":{"__proto__":{"x":1}},"entities":{"put":[],"take":[]},"entries":{"put":[],"take":[]}}'],
  ])('of another form are refused: %s', (_, delta) => {
    const before = '{"format":"pledgemark-pack/1","id":"some","version":"1.0.0","entities":[],"entries":[]}';
    expect(() => laid(bytes(before), bytes(delta))).toThrow(expect.objectContaining({ code: 'not-a-pack' }));
  });
});

describe('what was read is refused', () => {
  test.each([
    ['a prototype deep in a record', '{"a":[{"b":{"__proto__":{}}}]}'],
    ['a cut text', '{"a":[1,'],
    ['nothing', ''],
  ])('with %s', (_, text) => expect(() => parsed(bytes(text), 'It')).toThrow(expect.objectContaining({ code: 'not-a-pack' })));

  test('where its letters are no UTF-8', () => expect(() => parsed(Uint8Array.of(0x22, 0xff, 0x22), 'It')).toThrow(/It/));

  test('where it is another pack than was announced', () => {
    const text = bytes('{"format":"pledgemark-pack/1","id":"some","version":"1.0.0","entities":[],"entries":[]}');
    expect(packIn(text, { id: 'some', version: '1.0.0' })).toMatchObject({ id: 'some' });
    expect(() => packIn(text, { id: 'other', version: '1.0.0' })).toThrow(expect.objectContaining({ code: 'not-a-pack' }));
  });
});

test('what came unpacked already must be as long as was signed', async () => {
  expect(await unsqueezed(bytes('[]'), 2, 'It')).toEqual(bytes('[]'));
  await expect(unsqueezed(bytes('[]'), 3, 'It')).rejects.toMatchObject({ code: 'tampered' });
});

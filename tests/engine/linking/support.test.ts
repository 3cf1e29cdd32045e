import { describe, expect, test } from 'vitest';
import { Candidate } from '../../../src/engine/linking/candidates.ts';
import type { First } from '../../../src/engine/linking/chances.ts';
import { supportIn } from '../../../src/engine/linking/support.ts';
import type { Entry, EntryId } from '../../../src/model/entry.ts';
import { pack } from './asking.ts';

const [a, b, c] = pack.entries.slice(0, 3) as [Entry, Entry, Entry];

const first = (entry: Entry, chance: number): First => ({
  candidate: new Candidate(entry, 1, () => {
    throw new Error('nobody asks for its fields');
  }),
  chance,
});

const tied = (entry: Entry): EntryId[] => (entry === a ? [b.id] : []);

describe('what other claims say for a record', () => {
  const supportOf = supportIn([[first(a, 0.9), first(b, 0.1)], [first(a, 0.2)], [], [first(a, 0.4), first(b, 0.5)]], tied);

  test.each([
    ['the likeliest of the others, the one beside, and all together', 1, a, { again: 0.9, kin: 0.5, beside: 0.9, often: 1.3 }],
    ['what a claim says of itself does not count', 0, a, { again: 0.4, kin: 0.5, beside: 0.2, often: 0.6 }],
    ['nobody is beside where the next claim is of nothing', 3, a, { again: 0.9, kin: 0.1, beside: 0, often: 1.1 }],
    ['kin is who the pack ties to it, in the way it is told', 3, b, { again: 0.1, kin: 0, beside: 0, often: 0.1 }],
    ['a record that no other claim is of', 0, c, { again: 0, kin: 0, beside: 0, often: 0 }],
  ])('%s', (_, claim, entry, expected) => {
    const { again, kin, beside, often } = supportOf(claim, entry);
    expect({ again, kin, beside, often: Number(often.toFixed(9)) }).toEqual(expected);
  });

  test('a record that every paragraph tells of has enough', () => {
    const everywhere = Array.from({ length: 20 }, () => [first(a, 0.9)]);
    expect(supportIn(everywhere, tied)(0, a).often).toBe(5);
  });
});

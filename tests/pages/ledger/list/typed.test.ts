import { describe, expect, it } from 'vitest';
import { noteWith, tagsWith } from '../../../../src/pages/ledger/list/typed.ts';

describe('a note that was typed', () => {
  it.each([
    ['stands, where nobody else wrote', 'first', 'second', 'first', 'second'],
    ['may be emptied', 'first', '', 'first', ''],
    ['stands below what another wrote meanwhile', 'first', 'mine', 'theirs', 'theirs\n\nmine'],
    ['stands alone where another emptied it', 'first', 'mine', '', 'mine'],
    ['empties nothing that another wrote', 'first', '', 'theirs', 'theirs'],
    ['is not doubled where another wrote the same', 'first', 'mine', 'mine', 'mine'],
  ])('%s', (_, base, text, now, wanted) => expect(noteWith({ base, text }, now)).toBe(wanted));
});

describe('tags that were typed', () => {
  it.each([
    ['stand, where nobody else wrote', ['a'], ['a', 'b'], ['a'], ['a', 'b']],
    ['may be taken away', ['a', 'b'], ['b'], ['a', 'b'], ['b']],
    ['stand beside what another added', ['a'], ['a', 'b'], ['a', 'c'], ['a', 'b', 'c']],
    ['bring back nothing that another took away', ['a', 'b'], ['a', 'b', 'c'], ['b'], ['b', 'c']],
    ['take nothing away that another added', ['a'], [], ['a', 'c'], ['c']],
  ])('%s', (_, base, typed, now, wanted) => expect(tagsWith(base, typed, now)).toEqual(wanted));
});
